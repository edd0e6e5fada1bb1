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
INSERT INTO "audit" VALUES(7,1795424452000000,5100002038,'refused','/stats in private');
INSERT INTO "audit" VALUES(8,1795424453000000,5100001122,'read','stats 7d in private');
INSERT INTO "audit" VALUES(9,1795424454000000,5100001122,'read','leads of all stages in private');
INSERT INTO "audit" VALUES(10,1795424455000000,5100001122,'read','lead 13 in private');
INSERT INTO "audit" VALUES(11,1795424456000000,5100001122,'read','lead 11 in private');
INSERT INTO "audit" VALUES(12,1795424457000000,5100001122,'read','lead 12 in private');
INSERT INTO "audit" VALUES(13,1795424458000000,5100001122,'decided trial','lead 13');
INSERT INTO "audit" VALUES(14,1795428031000000,5100001122,'read','leads sql in private');
INSERT INTO "audit" VALUES(15,1795428032000000,5100001122,'read','stats today in private');
INSERT INTO "audit" VALUES(16,1795428334000000,5100001122,'decided trial','lead 11');
INSERT INTO "audit" VALUES(17,1795428335000000,5100001122,'read','stats 7d in private');
INSERT INTO "audit" VALUES(18,1795428336000000,5100001122,'read','leads of all stages in chat -1002200000405');
CREATE TABLE cards (
    id TEXT PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "cards" VALUES('BQ06NN0sEmw',1,1793696420000000);
INSERT INTO "cards" VALUES('cPgu1j-w6-Y',2,1793696421000000);
INSERT INTO "cards" VALUES('WSG7rHqoAKg',3,1793696422000000);
INSERT INTO "cards" VALUES('CxHISqSh7EE',4,1793696423000000);
INSERT INTO "cards" VALUES('vZi9Uhx81CA',5,1793696424000000);
INSERT INTO "cards" VALUES('iGmounCSI48',6,1793696425000000);
INSERT INTO "cards" VALUES('JwfFwKB12bE',7,1793696431000000);
INSERT INTO "cards" VALUES('Resv_megUbw',8,1794218600000000);
INSERT INTO "cards" VALUES('6Pv1qxOekBE',11,1795424420000000);
INSERT INTO "cards" VALUES('4NrAsVw-Tpc',12,1795424425000000);
INSERT INTO "cards" VALUES('bQpZ5nMYFIM',14,1795424428000000);
INSERT INTO "cards" VALUES('KkUwn6Wyiho',13,1795424455000000);
INSERT INTO "cards" VALUES('ZeyAytDcsdU',23,1795424465000000);
INSERT INTO "cards" VALUES('h6HV6vzI1q4',33,1795424475000000);
INSERT INTO "cards" VALUES('0O5hT0B2zDA',41,1795424483000000);
INSERT INTO "cards" VALUES('yT_xBAtERPo',50,1795428030000000);
INSERT INTO "cards" VALUES('gv72KzhYmf4',46,1795428325000000);
CREATE TABLE dead_letters (
    id INTEGER PRIMARY KEY,
    update_id INTEGER,
    telegram_id INTEGER,
    raw TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "dead_letters" VALUES(1,347713859,NULL,'s1.5uL5zfUm.9nDiFvvxkxZWuTtizibo8r1MgDbbzFJkx71Zi+xTMT2SFsR9ayPpmgxLMqEQ5JZf2zA6y4Pj0HYiNhHl6tprTR5AGrEo6vm73jNmgXLJlUwIqrgSOZv4hHPIzrgySD9lGtbV/RqQlo9qoqjmIL8pcnu0','s1.5uL5zfUm.8LBqamCVU0i/Yq/f+8l/eL09YOwMS5ArTiLQU4Z/DqaxBHxFEYwFDy3zS98=',1795424459000000);
INSERT INTO "dead_letters" VALUES(2,347713860,5100015109,'s1.5uL5zfUm.dpxYz4NIMmARuQnETwRXsSRTg2OpXrCgLGga+D3Plwn8Wj/VNMrE2tW5JzBGT8j13quKIRXGyXSZhW7jsg2aWsxpuNL97mEn4HKuVgSmzqqlfyK6tb9F/54mq9M8vJQzvWVWo3XKY3dEstoht8gVGEvjKTkqmYBf+Rk1aDGK72c95mJxKYXAlFzUAhc6cjmGc/YNNXKu10G8+grUARnDSCvaJCB5Triv465V7rXEHkjplMcbKDSEoSUnA2MEAtoQZRxbJP7DkpTJBMapuSBePObX5IoC3NfAZQLxKqeUVpw5k7UHlc9mkL1LhEpgqX+ZbSY34a1rgqzMNAR545Zc/5lXCiWZe4o75Kv75hdcIS6dUrTgzVVNzIGHALwhh09BlCX0e5Xj3AZ0QcaPp+Ol7zsDWE94u6oycNTagS7p0akTmEruNfAFt27+AzzPEonVDm/EDGQTHuNQm4ejA3U=','s1.5uL5zfUm.GmqSvqx5E232DqLGM4cFJLvZ2eKcCm+Gz+YWNiG9iHK5QqGgccq+PTCwjzVV0S9gRwPdf7oGJx8LMeD7u5crGJEpHJJqTx46SlhCNvOqhSA1IZJ8qcYkfrfk0icN4j4JYmRrPfk3Q4RTexax059cukm4xY8ZPg4aX6CQByciMI8pjGGdDdBTZIFFFhK85iWSQz3OytnzzjkxFgXxzbH+tJtBpXb2Pa5vcLJMt/s=',1795424460000000);
INSERT INTO "dead_letters" VALUES(3,347713988,5100048244,'s1.5uL5zfUm.+NKLLCHpNAYH+mEORyqH8On+443EWTepx7nXkOzw71V8Z8ZQxstvtVqdGhDJDfQDh3y08XNyDelSn03JfbUw5EZRUG4o7DVIDRn6WxldSPZuMF8Xit3CyFvr8Hhc/nw2OZaOJs49EGOTBMwbHNrlnVbNUZKVjdFZraXBYs4Na9qGJuNEl2VAstpwrhG+eW1hOcW+S3cKH7idyX89bMEdDQp29n8mLeGKmm7jgSkE5YzFsqB+ugJCRUPuA/LZIaMxS8kvK2/A6UCk4sKPQvvZebQqVUKQEmO+2IVju4g2N0QqFVPmM/glgZFPkBAanV2f973p3kvxuXVRXyMJtCZSr/zP4bnO4HQQa1bQTf5sQEsY9lie+fOO47DKlxYpC1u1VtloyqVhvtB3DosOQEQELw3wxeV8K5vGc7bIuNwjTsREHKTF22HjY/ihsfpPlN7035/qbjUlfoDVtgHgK/DZ2O6ZLaodbUoY','s1.5uL5zfUm.UNWsyJco8WXa/MXXyPm0OhAYRl2bsB7sfYfzWVTQ1eqEKXqNGKu78vc7MsTTc2z5yJhHF2X4bWCT3r1Oi04lalL5eQ==',1795428620000000);
CREATE TABLE files (
    bot_id INTEGER NOT NULL,
    hash TEXT NOT NULL,
    file_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, hash)
) STRICT;
INSERT INTO "files" VALUES(4242424242,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06','BQACAgQAAxbecff71c18722aa11331100dd20478a1b9440369b074b19e',1793696431000000);
INSERT INTO "files" VALUES(4242424242,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8','BQACAgQAAx441b11ed2173dda45ee85e9907c698ea914470dcedd856d1',1795424426000000);
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
',1795428620000000);
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
, phone_index TEXT) STRICT;
INSERT INTO "leads" VALUES(1,5100002684,'s1.5uL5zfUm.yKBvBelnd4V2qQX/oj4hW5LbyOpDWQ1kUTIqA80xU30=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428022000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428022000000,NULL,NULL,NULL,1793696420000000,1795428022000000,1795428022000000,NULL);
INSERT INTO "leads" VALUES(2,5100003656,'s1.5uL5zfUm.Phc9fYccHhnxYE+y27Gs9C4mQzaWzhmHHYVeycdvs2w=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428023000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428023000000,NULL,NULL,NULL,1793696421000000,1795428023000000,1795428023000000,NULL);
INSERT INTO "leads" VALUES(3,5100004648,'s1.5uL5zfUm.ZSKFgfS30TNHgmLtavf2rK21cfu3SMIVGQ9sGAl1l7M=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428024000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428024000000,NULL,NULL,NULL,1793696422000000,1795428024000000,1795428024000000,NULL);
INSERT INTO "leads" VALUES(4,5100005388,'s1.5uL5zfUm.gdggEJ4dtv6QodXwnKKNgUuLL7vIE+V84YlNoYtnaQ==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428025000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428025000000,NULL,NULL,NULL,1793696423000000,1795428025000000,1795428025000000,NULL);
INSERT INTO "leads" VALUES(5,5100005516,'s1.5uL5zfUm.slIXNXDZDJzY3vTmNHnhbPlmXkCguddLipHicyh6JA==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428026000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428026000000,NULL,NULL,NULL,1793696424000000,1795428026000000,1795428026000000,NULL);
INSERT INTO "leads" VALUES(6,5100006390,'s1.5uL5zfUm.a0OwfnBHSarQAF+GbCzOfrODoy/MUYoMBDrwpqsa/Q8=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428027000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428027000000,5100002038,'s1.5uL5zfUm.Pt4fFsboUi8pdf8e6Ctdkz6x0iFe7AsaEh1WWNk/lA==',1793696427000000,1793696425000000,1795428027000000,1795428027000000,NULL);
INSERT INTO "leads" VALUES(7,5100007048,'s1.5uL5zfUm.VKi0yOPkByqN5Pk6+V4ZaE69c7m0PcHwdsKz/pB7yQQ=','s1.5uL5zfUm.W+NzwOhW0uFcXQJxWu9MSjxh6VJu/8Q0SozZi74bQay12/vZzw==','fa','s1.5uL5zfUm.yuyQxvdN7RP1mWe5+r1ga0mpAjQ3ZNKPT6mGpeYGAd1dstiyvnlF8qc=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1793696431000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1793696431000000,347713792,0,0,0,1,1793696431000000,5100002038,'s1.5uL5zfUm.r/bHx+i4CsT1e4pMq5KAqd3wBR2fiqwdTlUfbSPbsg==',1793696432000000,1793696431000000,1793696431000000,1793696437000000,'d2b420bc6daf06fcfe0f85593e0216a0ff76b60362cf8c5277015fda0af741ae');
INSERT INTO "leads" VALUES(8,5100007506,'s1.5uL5zfUm.pvgobbEsLYgu7aOFJ5gzGeulp5HFv+J78ZwUD7hCFfg=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1794218600000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1794218600000000,NULL,NULL,NULL,1794218600000000,1794218600000000,1794218600000000,NULL);
INSERT INTO "leads" VALUES(9,5100007781,'s1.5uL5zfUm.VNLeB7Js3RLCdrRy7H3JmCcAE6kj35We4SYuqiIjeJom7KkIbdw=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422620000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422620000000,1795422620000000,1795422620000000,NULL);
INSERT INTO "leads" VALUES(10,5100009232,'s1.5uL5zfUm.8yFR7HRHXYQymUzfK1UnEjX5H+XNWuYAfRhiTR9+1vzr30N2saQ=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422621000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422621000000,1795422621000000,1795422621000000,NULL);
INSERT INTO "leads" VALUES(11,5100009369,'s1.5uL5zfUm.fKvqF/ndE0dkbfLsIxBGMxkQ5Rpzuc1DEZ6OIaRZoXFT7h/d','s1.5uL5zfUm.CuxLSKolNjuWuPXav7t6/C7x/DfleTNm5KlpE2+NmoQhG0cIfg==','fa','s1.5uL5zfUm.5vuzoGeRKDXubjylzzMLNWlHQBP/mt2JR1/JGXdm4dK76L6tyAeqTMg=',1,'s1.5uL5zfUm.w45OGauQ+xDiJYtmwvZERtL4+iO67VLAPS5DE4rQy8H2gXwJTgxpgoeM2yvGiI0n','own_phone',NULL,'pql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.97562978174804},{"about":"talk","option":"call","axis":"interest","points":34.97562978174804},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.9895574390445},{"about":"engagement","option":"completed","axis":"interest","points":9.9895574390445}]',1795428327000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424420000000,347713804,0,0,0,1,1795424420000000,5100002038,'s1.5uL5zfUm.S12/dUzrSDJc+8Lyq2yVnA5o23nnJbnb9BpmxiyCFQ==',1795424421000000,1795424420000000,1795428327000000,1795428334000000,'d16d37869eefdf8836ef0cc8475a234c65903638028191e2e2d6a88655e5f4b0');
INSERT INTO "leads" VALUES(12,5100009555,'s1.5uL5zfUm.SBO4LN3k27YP0SmYjxoiiaN0gpZpRKetwpx5H6X8gm4b7w==',NULL,'fa','s1.5uL5zfUm.281h/rfj0vp56zJ82xfX3HfM6OYPiTkeiH719bMk161p4Km+F1o3+b4=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424425000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','g_ads7','g_ads7',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424425000000,347713811,0,0,0,1,1795424425000000,NULL,NULL,NULL,1795424425000000,1795424425000000,1795424425000000,'7578910a9f8d4c6394f50f38ac50ee25e7959170ba3c14ebee43d15619260c9b');
INSERT INTO "leads" VALUES(13,5100010285,'s1.5uL5zfUm.RkQkjJZWP0+mY5aq3fJ5967rV17q6vLfzq7QXePVxI0=','s1.5uL5zfUm.RbznKYVBa+Pg07H08kX3skgSAjFPolqIGz09pW/dSYdDWYRc','en',NULL,0,'s1.5uL5zfUm.8IAZnpPH0I6A++L9HkDt8HpsWz7gqeTaI6x5gX2n7vMgS8+XeW6Kkb6/DA/h','company_email',NULL,'pql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989565453206946},{"about":"engagement","option":"completed","axis":"interest","points":9.989565453206946},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795428330000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','site','site',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424426000000,347713817,1,0,0,0,NULL,NULL,NULL,NULL,1795424426000000,1795428330000000,1795428330000000,NULL);
INSERT INTO "leads" VALUES(14,5100011084,'s1.5uL5zfUm.JMrp2mQKZEYS4qOqLPUcDYkp5RUf2rc+4dCml+zM+UQ=',NULL,'fa','s1.5uL5zfUm.FMkQMEPFwmtmC+EKPfFXtvDZHiJF0EMVT5pzD2ANA+/DsEMWl2pW70w=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.999581939189596},{"about":"talk","option":"call","axis":"interest","points":34.999581939189596},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999820831616283},{"about":"engagement","option":"completed","axis":"interest","points":9.999820831616283}]',1795424495000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795424428000000,5100002038,'s1.5uL5zfUm.FvefzwIC0sctuVFreaE9AoiVQlECp5S5ae7mGfr2aA==',1795424429000000,1795424428000000,1795424495000000,1795424495000000,'9b1b5933bf78c35839f5400bacfb893a555cc76289389dd12f0abba627fb7f1e');
INSERT INTO "leads" VALUES(17,5100013698,'s1.5uL5zfUm.fG5K14GM31FY2q0zUz4cnejQLSRxqG4UWGrqjjQX+/pdgW0=',NULL,'en','s1.5uL5zfUm.RMvFtQ40+k2mh4HZyNbJ0f2I7wuKYxHmiwUo2i2+jlUOYZ9RDuabgF4=',0,NULL,'typed_phone',NULL,'lead',0,'open',16,10,'[{"about":"contact","option":"typed_phone","axis":"fit","points":16.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424451000000,'{}','','',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424451000000,347713850,0,0,1,0,NULL,NULL,NULL,NULL,1795424451000000,1795424451000000,1795424451000000,'f8847dcc84813dcff38b5751e13a2c078142b7e3ead5f6bf3717126b7e9c3e02');
INSERT INTO "leads" VALUES(18,5100002038,'s1.5uL5zfUm.aUFtdmWoSMEEP41LhpqSuzALvhn64k9UKeuc/O9HCQ==','s1.5uL5zfUm.vPCH9xjlDBUORA3IcmX2SFBjKgj+fE4Kh8PIbJaglfFoJqqaiA==','en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424452000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424452000000,1795424452000000,1795424452000000,NULL);
INSERT INTO "leads" VALUES(19,5100015648,'s1.5uL5zfUm./IfrvI6JP/aKySN6AfjFhlzvibcssElr20YJrpNnETifzrZgWdBf',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424461000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424461000000,1795424461000000,1795424461000000,NULL);
INSERT INTO "leads" VALUES(20,5100016605,'s1.5uL5zfUm.FIiU6b9EjNtPamI9PcpQct5Rdu3g4YZViabyKFNvTbRpvb18',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424462000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424462000000,1795424462000000,1795424462000000,NULL);
INSERT INTO "leads" VALUES(21,5100017850,'s1.5uL5zfUm.cNP2zjX4DIeg2fP7se02fW71KoQSiaPwN8K3FQp5TPrg++jFBQoW',NULL,'fa',NULL,0,NULL,NULL,'s1.5uL5zfUm.qMEyfOuCp1ff+iAozOl8uCeX4VIWx/cP33eJWVY3x3ZWwc2DVbH1gDM=','visitor',0,'open',0,0,'[]',1795424463000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424463000000,1795424463000000,1795424463000000,NULL);
INSERT INTO "leads" VALUES(22,5100019050,'s1.5uL5zfUm.XLgq8iCnjgN82rL6qf3KCVM/LomEx1PolBSnUmpvdi0t0fw45nMy',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424464000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424464000000,1795424464000000,1795424464000000,NULL);
INSERT INTO "leads" VALUES(23,5100019798,'s1.5uL5zfUm.nT0oPOU6HsaMf2pMAdB0ogmmwYN3P6RTYZhdt6hq+LO0fNo=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424465000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424465000000,NULL,NULL,NULL,1795424465000000,1795424465000000,1795424465000000,NULL);
INSERT INTO "leads" VALUES(24,5100020610,'s1.5uL5zfUm.IB1uEzxAYXDuaUTFlcn4CQWyRNkLJ3NJcLQnAWlKZTyfb1VK2n/0PMs=',NULL,'fa','s1.5uL5zfUm.Z5f+REn5vv5PYCCvn14qYWcLiZU8Ip8KhFKsjaKM9uxhxWuReMKhH4I=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424466000000,'{}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424466000000,347713872,0,0,0,0,NULL,NULL,NULL,NULL,1795424466000000,1795424466000000,1795424466000000,'7b9179c688f69eb2ab27188a7b44bb8124aa61d36e355e25998d94b61ce98768');
INSERT INTO "leads" VALUES(25,5100021647,'s1.5uL5zfUm.msTA0kZ+0jT66OyulpoSTwpdN8lG2ZF+nTihLTtzSa/DodQVXrzHp2I=',NULL,'fa','s1.5uL5zfUm.WJ6fAkBMxCFO9lR58vG5DPINC4hulejTZ4rSwmnCI5UFM/bRxZOLi6I=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424467000000,'{"need":"sales"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424467000000,347713874,0,0,0,0,NULL,NULL,NULL,NULL,1795424467000000,1795424467000000,1795424467000000,'300b251674a181451ce785b92a0fe750925b83bdc0db2a02ad271b3a3b90c02b');
INSERT INTO "leads" VALUES(26,5100023187,'s1.5uL5zfUm.za1R/mUEdQFhTDTan4QEujSDsI371JTFRDiA075cP5xGxnxoPzCkgNA=',NULL,'fa','s1.5uL5zfUm.XnPkuG3tQUuP3ATUYwf4F7O8rXWDJiWJnampdnAufMeZ3XcneOsnPYI=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424468000000,'{"need":"sales","timing":"now"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424468000000,347713877,0,0,0,0,NULL,NULL,NULL,NULL,1795424468000000,1795424468000000,1795424468000000,'72e0b480928b49ae8dae6f20add5197a4ac433e3ed3ec80d645993a6eef430f3');
INSERT INTO "leads" VALUES(27,5100024781,'s1.5uL5zfUm.TP7hpaW9/W8YMHZFCuU0C/gM+HYP9xg8OAcS0tXSfICNR6Kh51/+nMs=',NULL,'fa','s1.5uL5zfUm.rUtIi7PBkDCekYwRz+VDn6Rj0quT3FiHcQdWloX+3HCgt9yEyvv9pGQ=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424469000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424469000000,347713881,0,0,0,0,NULL,NULL,NULL,NULL,1795424469000000,1795424469000000,1795424469000000,'a1def4168fefb80a72bdac0ac69d60b66d1f4ae3e4194eae9e67b243fdc58e77');
INSERT INTO "leads" VALUES(28,5100025527,'s1.5uL5zfUm.ngM4e+ISfz+UN72U9iyQOdpv0I3z0Abz7zAfGRTK1q7LTzE=',NULL,'fa','s1.5uL5zfUm.ui16O19hsOJE/FOuUJubkMFR1RjQpJgJ6giJBb03YsTSswmnwfgi6Ic=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424470000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424470000000,347713886,0,0,0,0,NULL,NULL,NULL,NULL,1795424470000000,1795424470000000,1795424470000000,'bcfd324b0ab78711543abad366416662f447b8bd8abebfcc6e48b8ca8fa4ebd8');
INSERT INTO "leads" VALUES(29,5100026336,'s1.5uL5zfUm.2jALrxDfchHzBbILStnjxHfRLSlnuRJvtkOZrNnzLZfj/3of8t0p',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424471000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424471000000,1795424471000000,1795424471000000,NULL);
INSERT INTO "leads" VALUES(30,5100028168,'s1.5uL5zfUm.CyAV4VOu3onQtVaH1sN31wtxOaYSYWPRpNF0f6u8ova37bS+',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424472000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424472000000,1795424472000000,1795424472000000,NULL);
INSERT INTO "leads" VALUES(31,5100028760,'s1.5uL5zfUm.sOyBteggXDlFDeUgeW75AJRLkdSFV6WCc1U4INS5tsOFua8bRKim',NULL,'en',NULL,0,NULL,NULL,'s1.5uL5zfUm.oKho37IU+hYtyXnnpE3aWCw4RIN+pWOGLZJVD9CLVWSN6LGW+jXOFFI=','visitor',0,'open',0,0,'[]',1795424473000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424473000000,1795424473000000,1795424473000000,NULL);
INSERT INTO "leads" VALUES(32,5100029391,'s1.5uL5zfUm.igGRRN94WubYyjJn1u4amVIPru2JUNwATE7WW0Kx9Ro019roH9nm',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424474000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424474000000,1795424474000000,1795424474000000,NULL);
INSERT INTO "leads" VALUES(33,5100030366,'s1.5uL5zfUm.54PBAk8AZ2OrkKn1w4vskslq4cdSQCEEnFCDKxtK2ySaUVs=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424475000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424475000000,NULL,NULL,NULL,1795424475000000,1795424475000000,1795424475000000,NULL);
INSERT INTO "leads" VALUES(34,5100031556,'s1.5uL5zfUm.cGm7xOhOpkAmrstMtXdQQkY+g600nAmxDksqOaaIP6Ruo5H9leRfgTw=',NULL,'en',NULL,0,'s1.5uL5zfUm.Ty1+By3U9aF4xYDKYOXSB7IrmBIcqvUfU7Ee7VktfkkDAy4iYYadIYt4CSfJy37shr1QoM21r7o=','company_email',NULL,'lead',0,'open',12,10,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424476000000,'{}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424476000000,347713902,0,0,0,0,NULL,NULL,NULL,NULL,1795424476000000,1795424476000000,1795424476000000,NULL);
INSERT INTO "leads" VALUES(35,5100032536,'s1.5uL5zfUm./mC4dTwJiuNBqAZCm/s5OxFw7h9UAla1tiKqf4cHmdkN2Z5/zUp3kMk=',NULL,'en',NULL,0,'s1.5uL5zfUm.8N02d3of3gDuSx72T728qYPSNcRwt37O0bhjonmmPf5wSsxCvEDOTR4LXWHoK5t0137AmBk4jW8=','company_email',NULL,'lead',0,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424477000000,'{"need":"build"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424477000000,347713904,0,0,0,0,NULL,NULL,NULL,NULL,1795424477000000,1795424477000000,1795424477000000,NULL);
INSERT INTO "leads" VALUES(36,5100033686,'s1.5uL5zfUm.4RuXP+TqS+sWVzgD2QCJY9cgv1MPKD8wnQZXOQhxrky+VNNL2mhpH2Y=',NULL,'en',NULL,0,'s1.5uL5zfUm.ifZAKSql0MdzjntFqOa+ayvsS8/4ppESeuJ+JyamFAv/IHOJwC8QlsCpzQr+kIMuTirXy0D88eg=','company_email',NULL,'mql',0,'open',52,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424478000000,'{"need":"build","timing":"soon"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424478000000,347713907,0,0,0,0,NULL,NULL,NULL,NULL,1795424478000000,1795424478000000,1795424478000000,NULL);
INSERT INTO "leads" VALUES(37,5100033952,'s1.5uL5zfUm.MsGZwSfmTOAdxgdEJ6j8xXmZxJIBxDbdksNJcdlO8SJ61sKLhRzTlYY=',NULL,'en',NULL,0,'s1.5uL5zfUm.oVIH+wBDbuh5s+3KQ6smYl3tb1RrDwkVvcW9Bi7+E1NF19zTqKzMXtEyblJK86e3zqWQyV4TP8A=','company_email',NULL,'mql',0,'open',92,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"budget","option":"high","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424479000000,'{"need":"build","timing":"soon","budget":"high"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424479000000,347713911,0,0,0,0,NULL,NULL,NULL,NULL,1795424479000000,1795424479000000,1795424479000000,NULL);
INSERT INTO "leads" VALUES(38,5100035408,'s1.5uL5zfUm.TEhZK08Q46xMlO+0XlW3x3h3rimpWO6vRkRdXlHJ0YTqRMc=',NULL,'en',NULL,0,'s1.5uL5zfUm.TX9zinqcjNGT928uok6rJnpuzCIAhvxoM6sm7ntQ+A9Hk2c+YhYR4rs9jsZKuZ8XOFdFdh+nZg4=','company_email',NULL,'mql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424480000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424480000000,347713916,0,0,0,0,NULL,NULL,NULL,NULL,1795424480000000,1795424480000000,1795424480000000,NULL);
INSERT INTO "leads" VALUES(39,5100036613,'s1.5uL5zfUm.Y6rLTYPeSzz1n9xfNfmvXucs7sV6mF6OlkCVJu0pXgTjQ1E=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424481000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424481000000,1795424481000000,1795424481000000,NULL);
INSERT INTO "leads" VALUES(40,5100037916,'s1.5uL5zfUm.nBRgfaU7IfjXTLdqq5K98xvhuG2xoxMX5AzQSwjAfukyRuFs',NULL,'fa','s1.5uL5zfUm.lkx/CG8sZ7UWusNEOBvv9RBERLM7Ul4OFLrj+hejGjequ1sJebxrUMs=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424482000000,'{"need":"sales","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424482000000,347713924,0,0,0,0,NULL,NULL,NULL,NULL,1795424482000000,1795424482000000,1795424482000000,'ec01ad0b6ace7bb84f1adaa0e849f8ce2f6c716d333659391c43877b09d44fb7');
INSERT INTO "leads" VALUES(41,5100039787,'s1.5uL5zfUm.rF5kg13yNiKMtCimMTSS9T6gjJybGZVBNdkXNiclfhy7UYifiqagcN913xz38fxTlw==',NULL,'en',NULL,0,'s1.5uL5zfUm.L3UIn4ry9KCRX897qdVbRHqMY1D7gXqNTB+VgODxogXgOqi7fIGlDpi16eUzOL6CR8r5sueflw4=','company_email',NULL,'sql',1,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424483000000,'{"need":"build"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424483000000,347713933,0,0,0,1,1795424483000000,5100002038,'s1.5uL5zfUm.rtnmxgPxXvDj9CMv53o+O5COWgwYE7G8jFvJ1GILXQ==',1795428328000000,1795424483000000,1795424483000000,1795428328000000,NULL);
INSERT INTO "leads" VALUES(42,5100040604,'s1.5uL5zfUm.K5je8sjtghv4fd837KaoF7/+AI6lhjD4qTJaLCLaCtHgwAM4',NULL,'en',NULL,0,'s1.5uL5zfUm.O6LUMg5RaUXvEPbgxNsxI1h49Qo6K6emxqg5dmKyczGFQZavvYQVFe0zNAqXggaT40iXDUBdTy4=','company_email',NULL,'lead',0,'open',12,20,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"price_asked","axis":"interest","points":10.0}]',1795424484000000,'{}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424484000000,347713937,0,0,0,0,NULL,NULL,NULL,NULL,1795424484000000,1795424484000000,1795424484000000,NULL);
INSERT INTO "leads" VALUES(43,5100041115,'s1.5uL5zfUm.z53h8yZkv1B6Le31jQHkO/XGY9eSmHoACeDYbDPy5bs=',NULL,'fa','s1.5uL5zfUm.zChsKJ9tkYGv1bGPov/k69zIvpLI3p1U+ZQ9mz43RCX28vHTukazhRA=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795428322000000,'{}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795428322000000,347713972,0,0,0,0,NULL,NULL,NULL,NULL,1795424485000000,1795428322000000,1795428322000000,'a9d7386040bbe17b0ec276974d01a8f863d30e458a5168ebe6cc630ec382f3ad');
INSERT INTO "leads" VALUES(44,5100042259,'s1.5uL5zfUm.5Bv8Ie86fzROGo7kSsM6vMdgca+H22mIepQFdVOfku6U',NULL,'fa','s1.5uL5zfUm.NZMjtC6TX5UZFHB1TS6DbjSYgTxrXWjyX2N5Unz1OzjUSAskWOKWE8M=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989744437843413}]',1795428323000000,'{"need":"sales","timing":"now"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424486000000,347713941,0,0,0,0,NULL,NULL,NULL,NULL,1795424486000000,1795428323000000,1795428323000000,'c209d5e9551106e67af884635b4d0ac699760be80e80eb856e6d699ea30f771b');
INSERT INTO "leads" VALUES(45,5100042524,'s1.5uL5zfUm.yGAJijPNpBPWHZXXh0cu+mRT99cGE4udWIAeWHIijOpNEw==',NULL,'fa','s1.5uL5zfUm.J8HCuVHZj+BNmKXQ2tsO8mQZVeIx84jcQI2/Wixw5dxWqKcQ1jLKhYk=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.97606626290315},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989744437843413}]',1795428324000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424487000000,347713944,0,0,0,0,NULL,NULL,NULL,NULL,1795424487000000,1795428324000000,1795428324000000,'0ee3557163ed003cb964aa97d55b78f2223912368c9982d1dee1f1241e68ff68');
INSERT INTO "leads" VALUES(46,5100042986,'s1.5uL5zfUm.tmI3BplsXK+clwdJihwP0QbyG0LFfSNKUcJzUjlVCPvBzg==',NULL,'fa','s1.5uL5zfUm.OUfeSdzb/A8Z1Fu5lHL7CphJEEx7TTGe/tqFXHJQP4jeKClPkmGsr4U=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.97606626290315},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989744437843413},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795428325000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424488000000,347713948,0,0,0,1,1795428325000000,NULL,NULL,NULL,1795424488000000,1795428325000000,1795428325000000,'99e475837c52ac033d2ccec55034baddd00386059885f7f62ddda7ccb2bab4e9');
INSERT INTO "leads" VALUES(47,5100043640,'s1.5uL5zfUm.Lvccc9wp91s/c3XGBW/wKO8/20PZg+BS/EZFxoYqbHxTcQ==',NULL,'fa','s1.5uL5zfUm.h3UBL0bfNcFkG/ptRmVAV/uFjYmwWT+a9Rv8mLelgoAw4ej4h5ltDkg=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989728409237772}]',1795428332000000,'{}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424489000000,347713953,0,0,1,0,NULL,NULL,NULL,NULL,1795424489000000,1795428331000000,1795428332000000,'23484cd9cb2ac55066e9ccdc105ea7885ae6f497d66f0665996d966063644f3c');
INSERT INTO "leads" VALUES(48,5100044985,'s1.5uL5zfUm.KA0si2Ex89iQ6EiZ5KKydVsbEFPnipFEGM2dQ97n+6IhKaI=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424490000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424490000000,1795424490000000,1795424490000000,NULL);
INSERT INTO "leads" VALUES(49,5100045641,'s1.5uL5zfUm.ewcuM59P4xQmZI7oEjdfz1LobUcVQ5oqBjCL8x7bGPUSGQ==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424491000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424491000000,1795424491000000,1795424491000000,NULL);
INSERT INTO "leads" VALUES(50,5100046610,'s1.5uL5zfUm.A/1gCYtNe8r3+UnV9JmuWpbSqS0aEhpeqh3Jr98VeBw=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428030000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795428030000000,NULL,NULL,NULL,1795428030000000,1795428030000000,1795428030000000,NULL);
INSERT INTO "leads" VALUES(51,5100047452,'s1.5uL5zfUm.qoGkTDbYaPz0OD8gZUb+RZ25CEmftYgKZpBemoIX69XEhQ==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428320000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428320000000,1795428320000000,1795428320000000,NULL);
INSERT INTO "leads" VALUES(52,5100047991,'s1.5uL5zfUm.iKmnTtocElWqaY4VRTnf7Q+KFm+HEbxjTCmZuQkFNfXItQ==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428321000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428321000000,1795428321000000,1795428321000000,NULL);
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
INSERT INTO "ledger" VALUES(2,1,'contact',1793696420000000,'s1.5uL5zfUm.5ApVDnrKMcuEosXhTDUJPHJ/zSUG9RG4H8VWDWlNkASvb6mwy52JWl85jL+d7uBcBDRfl8R1g91Eo0ekKV6G3RmZwFQ=',0,347713783);
INSERT INTO "ledger" VALUES(3,1,'talk_asked',1793696420000000,'{}',0,347713783);
INSERT INTO "ledger" VALUES(4,1,'promised',1793696420000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713783);
INSERT INTO "ledger" VALUES(5,1,'stage',1793696420000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(6,1,'heated',1793696420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(7,1,'alerted',1793696420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(8,2,'started',1793696421000000,'{"source":"","known":false}',0,347713784);
INSERT INTO "ledger" VALUES(9,2,'contact',1793696421000000,'s1.5uL5zfUm.8h4NjZk3vNGJ+FLdcugSY9UuHZUqrEkbcgbrsN82M+JQ+c78u2AVOwwaSF39vMOf+O8cnb8ADszSm7YqfMx20Gh4Glw=',0,347713784);
INSERT INTO "ledger" VALUES(10,2,'talk_asked',1793696421000000,'{}',0,347713784);
INSERT INTO "ledger" VALUES(11,2,'promised',1793696421000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713784);
INSERT INTO "ledger" VALUES(12,2,'stage',1793696421000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(13,2,'heated',1793696421000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(14,2,'alerted',1793696421000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(15,3,'started',1793696422000000,'{"source":"","known":false}',0,347713785);
INSERT INTO "ledger" VALUES(16,3,'contact',1793696422000000,'s1.5uL5zfUm.C3pGHxMquZs+IVEyEaXtXTRpqH8H+ADv704CAMzsNUuvytU1lE95/X+UReJu7y8okdR4sGykJxEHXWpDuCajETdi9/M=',0,347713785);
INSERT INTO "ledger" VALUES(17,3,'talk_asked',1793696422000000,'{}',0,347713785);
INSERT INTO "ledger" VALUES(18,3,'promised',1793696422000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713785);
INSERT INTO "ledger" VALUES(19,3,'stage',1793696422000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(20,3,'heated',1793696422000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(21,3,'alerted',1793696422000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(22,4,'started',1793696423000000,'{"source":"","known":false}',0,347713786);
INSERT INTO "ledger" VALUES(23,4,'contact',1793696423000000,'s1.5uL5zfUm.hBV1gR8bVhBXLYD3SjsO+VQiInWWZG+qKRG+Xomw2hBOEUfZEP3sM7Kz1wEm23yNSUA6q7wxH8UXuEnweDd/ZLU9Lus=',0,347713786);
INSERT INTO "ledger" VALUES(24,4,'talk_asked',1793696423000000,'{}',0,347713786);
INSERT INTO "ledger" VALUES(25,4,'promised',1793696423000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713786);
INSERT INTO "ledger" VALUES(26,4,'stage',1793696423000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(27,4,'heated',1793696423000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(28,4,'alerted',1793696423000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(29,5,'started',1793696424000000,'{"source":"","known":false}',0,347713787);
INSERT INTO "ledger" VALUES(30,5,'contact',1793696424000000,'s1.5uL5zfUm.n1g3zFffoOsCuSeQglHj/D5oH2sAXtVPeIkTOhCmnY4ezs9zuH1Ut3Qu/Fkurd2DYMuGrCplGOAzhWxUoLZJTEwBMfo=',0,347713787);
INSERT INTO "ledger" VALUES(31,5,'talk_asked',1793696424000000,'{}',0,347713787);
INSERT INTO "ledger" VALUES(32,5,'promised',1793696424000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713787);
INSERT INTO "ledger" VALUES(33,5,'stage',1793696424000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(34,5,'heated',1793696424000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(35,5,'alerted',1793696424000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(36,6,'started',1793696425000000,'{"source":"","known":false}',0,347713788);
INSERT INTO "ledger" VALUES(37,6,'contact',1793696425000000,'s1.5uL5zfUm.r2jr3xGjQxHLg+UZAo6lwlhjV8+8xbdudufNhd7xn3PDZ/d04fWVA18nkC/bFpZ1166mlVpWz6ATtJPe5FWLLbZ5f4M=',0,347713788);
INSERT INTO "ledger" VALUES(38,6,'talk_asked',1793696425000000,'{}',0,347713788);
INSERT INTO "ledger" VALUES(39,6,'promised',1793696425000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713788);
INSERT INTO "ledger" VALUES(40,6,'stage',1793696425000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(41,6,'heated',1793696425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(42,6,'alerted',1793696425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(43,6,'claimed',1793696427000000,'s1.5uL5zfUm.FsmSHAYwzFFDb2z5cW28ekFkakVAWifGj0yOGXI8n/P/fOvVR8MhbajxPEixxyNutfqI8yPd',5100002038,347713790);
INSERT INTO "ledger" VALUES(44,7,'started',1793696431000000,'{"source":"ig_story1","known":true}',0,347713791);
INSERT INTO "ledger" VALUES(45,7,'consented',1793696431000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713792);
INSERT INTO "ledger" VALUES(46,7,'contact',1793696431000000,'s1.5uL5zfUm.xEugGxPLQkXHMs7XKBBlp2EBWjxd0FWuUrLwEXX4nkOhWeVx2jlvRpSiCjHozlPu01GGjg8wRO6jBsFa3Yoqfwy+PRcXDgB4',0,347713792);
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
INSERT INTO "ledger" VALUES(59,7,'claimed',1793696432000000,'s1.5uL5zfUm.nurNilQhmx1gLwXS+HP6Q5pnaJpHniD05Ov1FeDJi1WXnYB7ByxGDUFK4qduUbt976KqccyA',5100002038,347713797);
INSERT INTO "ledger" VALUES(60,7,'stage',1793696437000000,'{"before":"sql","after":"customer","reason":""}',5100001122,347713799);
INSERT INTO "ledger" VALUES(61,7,'outcome',1793696437000000,'s1.5uL5zfUm.DkU2DLEZiQnHF3YGIXvKWIX2BBBdBF4w7X4jVcLdHYMlNhIC57d0rxPCpnawk6MIGm0xBfiCm1wW3x9RmZBDkUO23PemSuA=',5100001122,347713799);
INSERT INTO "ledger" VALUES(62,8,'started',1794218600000000,'{"source":"","known":false}',0,347713800);
INSERT INTO "ledger" VALUES(63,8,'contact',1794218600000000,'s1.5uL5zfUm.D0pQXQH/bXWqF6qxk2x20FLLbxbBgjRZbNqWU1++HoQhRoQuLO07nIpSGff8/YchycLansowmddrU89AWs3VFVp2KVs=',0,347713800);
INSERT INTO "ledger" VALUES(64,8,'talk_asked',1794218600000000,'{}',0,347713800);
INSERT INTO "ledger" VALUES(65,8,'promised',1794218600000000,'{"deadline":"2026-11-09T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713800);
INSERT INTO "ledger" VALUES(66,8,'stage',1794218600000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(67,8,'heated',1794218600000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(68,8,'alerted',1794218600000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(69,9,'started',1795422620000000,'{"source":"site","known":true}',0,347713801);
INSERT INTO "ledger" VALUES(70,1,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(71,2,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(72,3,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(73,4,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(74,5,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(75,6,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(76,10,'started',1795422621000000,'{"source":"site","known":true}',0,347713802);
INSERT INTO "ledger" VALUES(77,11,'started',1795424420000000,'{"source":"ig_story1","known":true}',0,347713803);
INSERT INTO "ledger" VALUES(78,11,'consented',1795424420000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713804);
INSERT INTO "ledger" VALUES(79,11,'contact',1795424420000000,'s1.5uL5zfUm.XxSIg+SjKLZYpdCVFGfXXrdIR/JWLrwOghb638YBvpRFPh8sC5X3+I1ENyb5yUtWNpUgP7UbUh/4kicSQgv5YecGv+dtxDOF',0,347713804);
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
INSERT INTO "ledger" VALUES(92,11,'claimed',1795424421000000,'s1.5uL5zfUm.UznULDK6iSLi0ZwGCQjg+GHTf1iG9BzY18gao/23GCv8/EA+9iFVo8HJVWlXGO0Sq+/TfzB5',5100002038,347713809);
INSERT INTO "ledger" VALUES(93,12,'started',1795424425000000,'{"source":"g_ads7","known":true}',0,347713810);
INSERT INTO "ledger" VALUES(94,12,'consented',1795424425000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713811);
INSERT INTO "ledger" VALUES(95,12,'contact',1795424425000000,'s1.5uL5zfUm.NSDKU8YRxFiyvTEcvHa9xWfy0Ia9BzPgYVfHwAhGUeEroWH0UrN3EGqNl++Y8HkVfBeSQ08Sj75+5x4ARRs6K0daIyiQOOOS',0,347713811);
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
INSERT INTO "ledger" VALUES(110,13,'contact',1795424426000000,'s1.5uL5zfUm.zaAeqDl7ozm1TTEZ0yYZJy1Hnp9vDJO6ZmkGzoQAGV3LsxLdRPh3MVH5e+zPkR0TzQQZ6xn4WCNyK6fe17RpQvlEqGqpPpWHQQumaSbQa0w=',0,347713817);
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
INSERT INTO "ledger" VALUES(121,14,'consented',1795424428000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713825);
INSERT INTO "ledger" VALUES(122,14,'contact',1795424428000000,'s1.5uL5zfUm.8zQ5nLdH1VCR3FX83qkazEnRfnSIMeOjZie5Tde+TYFYQ96N76eL75T5KEF1u4h40v6kOq+vBEDmcTPDUWAXrAMW9pSHdmL/',0,347713825);
INSERT INTO "ledger" VALUES(123,14,'guide',1795424428000000,'{"magnet":"guide"}',0,347713825);
INSERT INTO "ledger" VALUES(124,14,'stage',1795424428000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(125,14,'answered',1795424428000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713826);
INSERT INTO "ledger" VALUES(126,14,'answered',1795424428000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713827);
INSERT INTO "ledger" VALUES(127,14,'stage',1795424428000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(128,14,'answered',1795424428000000,'{"question":"budget","option":"mid","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713828);
INSERT INTO "ledger" VALUES(129,14,'answered',1795424428000000,'{"question":"talk","option":"call","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713829);
INSERT INTO "ledger" VALUES(130,14,'completed',1795424428000000,'{}',0,347713829);
INSERT INTO "ledger" VALUES(131,14,'promised',1795424428000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713829);
INSERT INTO "ledger" VALUES(132,14,'stage',1795424428000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(133,14,'heated',1795424428000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(134,14,'alerted',1795424428000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(135,14,'claimed',1795424429000000,'s1.5uL5zfUm.5HpAR2843DMoMLYSNx6CwyXWKdSjks+k7g58rBmTAmYmKDBYFT0XSnA81Ku3BrxRkH3RLTAh',5100002038,347713830);
INSERT INTO "ledger" VALUES(168,14,'withdrawn',1795424443000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","channel":"telegram"}',0,347713845);
INSERT INTO "ledger" VALUES(169,14,'stopped',1795424443000000,'{}',0,347713845);
INSERT INTO "ledger" VALUES(170,14,'cooled',1795424443000000,'{"reason":"withdrawn"}',0,NULL);
INSERT INTO "ledger" VALUES(171,17,'started',1795424451000000,'{"source":"","known":false}',0,347713849);
INSERT INTO "ledger" VALUES(172,17,'consented',1795424451000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713850);
INSERT INTO "ledger" VALUES(173,17,'contact',1795424451000000,'s1.5uL5zfUm.aFsNzO3fq4oTUlLmgX8nl5zyQ5oub0JpMhadPNRPXUsz8GDZTP3OtI+8bX4gVF38nExeEAtXmHb2i/LGjPidvvggiikyaRuOjIMKwM8PZSze/mclIkqv0RPwJ64rmQDSO8Q/lxE=',0,347713850);
INSERT INTO "ledger" VALUES(174,17,'guide',1795424451000000,'{"magnet":"guide"}',0,347713850);
INSERT INTO "ledger" VALUES(175,17,'stage',1795424451000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(176,17,'blocked',1795424451000000,'{}',0,347713851);
INSERT INTO "ledger" VALUES(177,18,'started',1795424452000000,'{"source":"","known":false}',0,347713852);
INSERT INTO "ledger" VALUES(178,18,'said',1795424452000000,'s1.5uL5zfUm.SFIaqS2bzxTzvv5oLcENcDQcSTeCxjrNo/b4pmoLmzh3BmTdJk2Hycd0yFyfsivtYwDqUepx/N8DB5e/Sg==',0,347713852);
INSERT INTO "ledger" VALUES(179,13,'stage',1795424458000000,'{"before":"mql","after":"pql","reason":""}',5100001122,347713858);
INSERT INTO "ledger" VALUES(180,19,'started',1795424461000000,'{"source":"flyer","known":true}',0,347713861);
INSERT INTO "ledger" VALUES(181,20,'started',1795424462000000,'{"source":"flyer","known":true}',0,347713862);
INSERT INTO "ledger" VALUES(182,21,'started',1795424463000000,'{"source":"flyer","known":true}',0,347713864);
INSERT INTO "ledger" VALUES(183,21,'unread_contact',1795424463000000,'s1.5uL5zfUm.7THhVK6XeFl8h04R5ugNV7aaaCGP/p0VljE7LhTdUTWBD4nzq7VMpHCmH+bWSlwqH4/sdg==',0,347713865);
INSERT INTO "ledger" VALUES(184,21,'unread_contact',1795424463000000,'s1.5uL5zfUm.iJsrgMPr/5DD7wL/f6t9H6psMGzHAj7bTIwhzqAFGNkWuAPzHTXwT02eQ+22NvTepaU2gQ==',0,347713866);
INSERT INTO "ledger" VALUES(185,22,'started',1795424464000000,'{"source":"flyer","known":true}',0,347713867);
INSERT INTO "ledger" VALUES(186,22,'declined',1795424464000000,'{}',0,347713868);
INSERT INTO "ledger" VALUES(187,23,'started',1795424465000000,'{"source":"flyer","known":true}',0,347713869);
INSERT INTO "ledger" VALUES(188,23,'contact',1795424465000000,'s1.5uL5zfUm.IxsTR9hj0BYWglW8RoT2tYCjhIcoHlgJYy9437iYpFYSKwzuO8OMguJOyUKz+7B65RTiEX9PIdNZFge5ASmYn59WQD8=',0,347713870);
INSERT INTO "ledger" VALUES(189,23,'talk_asked',1795424465000000,'{}',0,347713870);
INSERT INTO "ledger" VALUES(190,23,'promised',1795424465000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713870);
INSERT INTO "ledger" VALUES(191,23,'stage',1795424465000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(192,23,'heated',1795424465000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(193,23,'alerted',1795424465000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(194,24,'started',1795424466000000,'{"source":"flyer","known":true}',0,347713871);
INSERT INTO "ledger" VALUES(195,24,'consented',1795424466000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713872);
INSERT INTO "ledger" VALUES(196,24,'contact',1795424466000000,'s1.5uL5zfUm.UyC4tbU2GaBaF6Sdp4uXR2/xEiVUWmtkMu+BVF9uUVT8rZbqKsTAufEQ27UGRwWNYKPE3IeDwtpgjShP65ma29EjsidRTMHQ',0,347713872);
INSERT INTO "ledger" VALUES(197,24,'guide',1795424466000000,'{"magnet":"guide"}',0,347713872);
INSERT INTO "ledger" VALUES(198,24,'stage',1795424466000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(199,25,'started',1795424467000000,'{"source":"flyer","known":true}',0,347713873);
INSERT INTO "ledger" VALUES(200,25,'consented',1795424467000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713874);
INSERT INTO "ledger" VALUES(201,25,'contact',1795424467000000,'s1.5uL5zfUm.QDgOA+4xU/nwcMKNfwfmf+N3s/0Tkc5qeM+eQjXvl/qECYNjbmvSsI41tV/xAuBoAqtG1cBJo5tzLHubCsTQGco+AzlarFAX',0,347713874);
INSERT INTO "ledger" VALUES(202,25,'guide',1795424467000000,'{"magnet":"guide"}',0,347713874);
INSERT INTO "ledger" VALUES(203,25,'stage',1795424467000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(204,25,'answered',1795424467000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713875);
INSERT INTO "ledger" VALUES(205,26,'started',1795424468000000,'{"source":"flyer","known":true}',0,347713876);
INSERT INTO "ledger" VALUES(206,26,'consented',1795424468000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713877);
INSERT INTO "ledger" VALUES(207,26,'contact',1795424468000000,'s1.5uL5zfUm.6k2tOxdr40WvTl5fPnD78Nst3/X4b+2GpoiJypWN4lwuiDKQHw8kMm1bmroOsgdhWN/82zoqmSwOpZ+YJsyRlh+qh5MatRml',0,347713877);
INSERT INTO "ledger" VALUES(208,26,'guide',1795424468000000,'{"magnet":"guide"}',0,347713877);
INSERT INTO "ledger" VALUES(209,26,'stage',1795424468000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(210,26,'answered',1795424468000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713878);
INSERT INTO "ledger" VALUES(211,26,'answered',1795424468000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713879);
INSERT INTO "ledger" VALUES(212,26,'stage',1795424468000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(213,27,'started',1795424469000000,'{"source":"flyer","known":true}',0,347713880);
INSERT INTO "ledger" VALUES(214,27,'consented',1795424469000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713881);
INSERT INTO "ledger" VALUES(215,27,'contact',1795424469000000,'s1.5uL5zfUm.clQM1y+dBOHi1oVPB/gGhVj5coVR6EIC5v3ugMyBUZGZP85sRHFwxQSovaTvC8vYXWEJgG8owOyK/5iEULam4QEP1pE+zNcM',0,347713881);
INSERT INTO "ledger" VALUES(216,27,'guide',1795424469000000,'{"magnet":"guide"}',0,347713881);
INSERT INTO "ledger" VALUES(217,27,'stage',1795424469000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(218,27,'answered',1795424469000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713882);
INSERT INTO "ledger" VALUES(219,27,'answered',1795424469000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713883);
INSERT INTO "ledger" VALUES(220,27,'stage',1795424469000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(221,27,'answered',1795424469000000,'{"question":"budget","option":"mid","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713884);
INSERT INTO "ledger" VALUES(222,28,'started',1795424470000000,'{"source":"flyer","known":true}',0,347713885);
INSERT INTO "ledger" VALUES(223,28,'consented',1795424470000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713886);
INSERT INTO "ledger" VALUES(224,28,'contact',1795424470000000,'s1.5uL5zfUm.xAw6NNA+Jcc1dntUEJwHdaTf/9rJPI5rpEYG3RabdfiawoPhjy0Qm7UYjyGjzvju/l4PZzwz3/glQfmD3TVCSIr68I2lcXIP',0,347713886);
INSERT INTO "ledger" VALUES(225,28,'guide',1795424470000000,'{"magnet":"guide"}',0,347713886);
INSERT INTO "ledger" VALUES(226,28,'stage',1795424470000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(227,28,'answered',1795424470000000,'{"question":"need","option":"results","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713887);
INSERT INTO "ledger" VALUES(228,28,'answered',1795424470000000,'{"question":"timing","option":"none","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713888);
INSERT INTO "ledger" VALUES(229,28,'answered',1795424470000000,'{"question":"budget","option":"unknown","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713889);
INSERT INTO "ledger" VALUES(230,28,'answered',1795424470000000,'{"question":"talk","option":"no","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713890);
INSERT INTO "ledger" VALUES(231,28,'completed',1795424470000000,'{}',0,347713890);
INSERT INTO "ledger" VALUES(232,28,'stage',1795424470000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(233,29,'started',1795424471000000,'{"source":"flyer","known":true}',0,347713891);
INSERT INTO "ledger" VALUES(234,30,'started',1795424472000000,'{"source":"flyer","known":true}',0,347713892);
INSERT INTO "ledger" VALUES(235,31,'started',1795424473000000,'{"source":"flyer","known":true}',0,347713894);
INSERT INTO "ledger" VALUES(236,31,'unread_contact',1795424473000000,'s1.5uL5zfUm.1+D1u3AFNrjYfOEgnu51jvPvyDP3nqXeGCE/OZKZmOwMzuyQSOqm84CzLjBnBlrpUx22fQ==',0,347713895);
INSERT INTO "ledger" VALUES(237,31,'unread_contact',1795424473000000,'s1.5uL5zfUm.NE2Mt3Lh6s0Yw1w85AzeEtwtABRmStxpTO5aHN7gX0+PvzU+YyN/PQO4sFjdTtCweLZ2ZA==',0,347713896);
INSERT INTO "ledger" VALUES(238,32,'started',1795424474000000,'{"source":"flyer","known":true}',0,347713897);
INSERT INTO "ledger" VALUES(239,32,'declined',1795424474000000,'{}',0,347713898);
INSERT INTO "ledger" VALUES(240,33,'started',1795424475000000,'{"source":"flyer","known":true}',0,347713899);
INSERT INTO "ledger" VALUES(241,33,'contact',1795424475000000,'s1.5uL5zfUm.nRNGhIfxvNC/qrdDWx6+LJaDaAnmT9lBdzznef8w+azEBAK5/1kefp2YoBnCMFzQlFiBbx2rfjU1ghGrqudkjd/nf8U=',0,347713900);
INSERT INTO "ledger" VALUES(242,33,'talk_asked',1795424475000000,'{}',0,347713900);
INSERT INTO "ledger" VALUES(243,33,'promised',1795424475000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713900);
INSERT INTO "ledger" VALUES(244,33,'stage',1795424475000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(245,33,'heated',1795424475000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(246,33,'alerted',1795424475000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(247,34,'started',1795424476000000,'{"source":"flyer","known":true}',0,347713901);
INSERT INTO "ledger" VALUES(248,34,'consented',1795424476000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713902);
INSERT INTO "ledger" VALUES(249,34,'contact',1795424476000000,'s1.5uL5zfUm.kbiqilYqOkpfuH+pW2GZtrp48Tzhg6SX9bl97q++yblqOvXckTqovXC4cZe5ZPRfc6/4ul9V6+7icoUSNYxnoF03KvxayqXwyrUSwxcmi7BaStyEMnDbEJQgTw==',0,347713902);
INSERT INTO "ledger" VALUES(250,34,'guide',1795424476000000,'{"magnet":"guide"}',0,347713902);
INSERT INTO "ledger" VALUES(251,34,'stage',1795424476000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(252,35,'started',1795424477000000,'{"source":"flyer","known":true}',0,347713903);
INSERT INTO "ledger" VALUES(253,35,'consented',1795424477000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713904);
INSERT INTO "ledger" VALUES(254,35,'contact',1795424477000000,'s1.5uL5zfUm.fpi2TyNzrWyaKMvmDZuuTvMrG1X4HRmVN+uj/E1jyxcpfuKCkXESCj6shMpoQ8UiLYVhZGLGfEuO81K2LTUQ+h1UQBLa7qNIJL4dJdJ/7DL39acqAfgrDv7P0A==',0,347713904);
INSERT INTO "ledger" VALUES(255,35,'guide',1795424477000000,'{"magnet":"guide"}',0,347713904);
INSERT INTO "ledger" VALUES(256,35,'stage',1795424477000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(257,35,'answered',1795424477000000,'{"question":"need","option":"build","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713905);
INSERT INTO "ledger" VALUES(258,36,'started',1795424478000000,'{"source":"flyer","known":true}',0,347713906);
INSERT INTO "ledger" VALUES(259,36,'consented',1795424478000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713907);
INSERT INTO "ledger" VALUES(260,36,'contact',1795424478000000,'s1.5uL5zfUm.OUyjZuMMxPT7jKzypjI8z+zhGefEYEPfI2Lsrbo8OKNBrZOvtdicgckExO3sIOsPAStcmQpgl79nl2TrbsiRnnr5cuOx3+Ex6PrF0+AUFnp3jQaAQxJa9uVCSg==',0,347713907);
INSERT INTO "ledger" VALUES(261,36,'guide',1795424478000000,'{"magnet":"guide"}',0,347713907);
INSERT INTO "ledger" VALUES(262,36,'stage',1795424478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(263,36,'answered',1795424478000000,'{"question":"need","option":"build","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713908);
INSERT INTO "ledger" VALUES(264,36,'answered',1795424478000000,'{"question":"timing","option":"soon","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713909);
INSERT INTO "ledger" VALUES(265,36,'stage',1795424478000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(266,37,'started',1795424479000000,'{"source":"flyer","known":true}',0,347713910);
INSERT INTO "ledger" VALUES(267,37,'consented',1795424479000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713911);
INSERT INTO "ledger" VALUES(268,37,'contact',1795424479000000,'s1.5uL5zfUm.hiG0QIkCjn1kIfAlykWkGX4NgexG/IcY4zXasF5zuFuA5C4fbbThKQnQfq8CRyWwM5f+KQYbetiM3FCAheuXYhPblx6OAculy+tk64wruGza2fgngq5V0MpOTg==',0,347713911);
INSERT INTO "ledger" VALUES(269,37,'guide',1795424479000000,'{"magnet":"guide"}',0,347713911);
INSERT INTO "ledger" VALUES(270,37,'stage',1795424479000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(271,37,'answered',1795424479000000,'{"question":"need","option":"build","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713912);
INSERT INTO "ledger" VALUES(272,37,'answered',1795424479000000,'{"question":"timing","option":"soon","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713913);
INSERT INTO "ledger" VALUES(273,37,'stage',1795424479000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(274,37,'answered',1795424479000000,'{"question":"budget","option":"high","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713914);
INSERT INTO "ledger" VALUES(275,38,'started',1795424480000000,'{"source":"flyer","known":true}',0,347713915);
INSERT INTO "ledger" VALUES(276,38,'consented',1795424480000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713916);
INSERT INTO "ledger" VALUES(277,38,'contact',1795424480000000,'s1.5uL5zfUm.5lbh4/s16asIa3uNAENDVwy3G5aMdcf672ZYCOhgOY2xOBwnOpGLi69pD0oRwrUo0bk1TIW7sDbwrWu13qoCe5rpZrQaxNdPS8oHiJDbjvjSmw9T/aWs8zvSyg==',0,347713916);
INSERT INTO "ledger" VALUES(278,38,'guide',1795424480000000,'{"magnet":"guide"}',0,347713916);
INSERT INTO "ledger" VALUES(279,38,'stage',1795424480000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(280,38,'answered',1795424480000000,'{"question":"need","option":"results","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713917);
INSERT INTO "ledger" VALUES(281,38,'answered',1795424480000000,'{"question":"timing","option":"none","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713918);
INSERT INTO "ledger" VALUES(282,38,'answered',1795424480000000,'{"question":"budget","option":"unknown","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713919);
INSERT INTO "ledger" VALUES(283,38,'answered',1795424480000000,'{"question":"talk","option":"no","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713920);
INSERT INTO "ledger" VALUES(284,38,'completed',1795424480000000,'{}',0,347713920);
INSERT INTO "ledger" VALUES(285,38,'stage',1795424480000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(286,39,'started',1795424481000000,'{"source":"flyer","known":true}',0,347713921);
INSERT INTO "ledger" VALUES(287,40,'started',1795424482000000,'{"source":"flyer","known":true}',0,347713923);
INSERT INTO "ledger" VALUES(288,40,'consented',1795424482000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713924);
INSERT INTO "ledger" VALUES(289,40,'contact',1795424482000000,'s1.5uL5zfUm.fkkrm0XNZ7/nfawQ+RhfbSUTKQC9rgWJt+IWrUOUp7iemH+RoS3rWQFf2cKeLjIUEZk+3AWcalEZDL+a/yeHxNQ0lnlsKUDs',0,347713924);
INSERT INTO "ledger" VALUES(290,40,'guide',1795424482000000,'{"magnet":"guide"}',0,347713924);
INSERT INTO "ledger" VALUES(291,40,'stage',1795424482000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(292,40,'answered',1795424482000000,'{"question":"need","option":"results","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713925);
INSERT INTO "ledger" VALUES(293,40,'answered',1795424482000000,'{"question":"timing","option":"none","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713926);
INSERT INTO "ledger" VALUES(294,40,'answered',1795424482000000,'{"question":"budget","option":"unknown","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713927);
INSERT INTO "ledger" VALUES(295,40,'answered',1795424482000000,'{"question":"talk","option":"no","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713928);
INSERT INTO "ledger" VALUES(296,40,'completed',1795424482000000,'{}',0,347713928);
INSERT INTO "ledger" VALUES(297,40,'stage',1795424482000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(298,40,'answered',1795424482000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713931);
INSERT INTO "ledger" VALUES(299,41,'started',1795424483000000,'{"source":"flyer","known":true}',0,347713932);
INSERT INTO "ledger" VALUES(300,41,'consented',1795424483000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713933);
INSERT INTO "ledger" VALUES(301,41,'contact',1795424483000000,'s1.5uL5zfUm.ERCqbZbBXuMUrRREc8qytQ0siLgPs7uU9p37GNC8XsTkyoUzUH173+PJ+OWPFUgcVr5/fmx+fxv09Xieh3M+wNiSUjz0BJjLXfA1V5byrRNknaN8YUYvq0oE1A==',0,347713933);
INSERT INTO "ledger" VALUES(302,41,'guide',1795424483000000,'{"magnet":"guide"}',0,347713933);
INSERT INTO "ledger" VALUES(303,41,'stage',1795424483000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(304,41,'answered',1795424483000000,'{"question":"need","option":"build","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713934);
INSERT INTO "ledger" VALUES(305,41,'talk_asked',1795424483000000,'{}',0,347713935);
INSERT INTO "ledger" VALUES(306,41,'promised',1795424483000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713935);
INSERT INTO "ledger" VALUES(307,41,'stage',1795424483000000,'{"before":"lead","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(308,41,'heated',1795424483000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(309,41,'alerted',1795424483000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(310,42,'started',1795424484000000,'{"source":"flyer","known":true}',0,347713936);
INSERT INTO "ledger" VALUES(311,42,'consented',1795424484000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713937);
INSERT INTO "ledger" VALUES(312,42,'contact',1795424484000000,'s1.5uL5zfUm.xrjD8NSxE7HcC+it398Kzt3nL7rebz1ccAIvON27ZUjR7kX7xGjYbtG05eOpkrIUodnYhYCWAy83FWmicgvV7czs5JyFXd3aPROtXbYmN8KnWgbOLpqn2kw9tQ==',0,347713937);
INSERT INTO "ledger" VALUES(313,42,'guide',1795424484000000,'{"magnet":"guide"}',0,347713937);
INSERT INTO "ledger" VALUES(314,42,'stage',1795424484000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(315,42,'said',1795424484000000,'s1.5uL5zfUm.B49Klnnj5H39lplnzZwIZvMMEnnUHzVFPZBPcGfigWhcge7o7Ix0n896pGUre0LyInDb8kCEk8DGv7ck6Py5f9ETNHdo5YzUOYbrM8s=',0,347713938);
INSERT INTO "ledger" VALUES(316,42,'price_asked',1795424484000000,'{}',0,347713938);
INSERT INTO "ledger" VALUES(317,43,'started',1795424485000000,'{"source":"flyer","known":true}',0,347713939);
INSERT INTO "ledger" VALUES(318,44,'started',1795424486000000,'{"source":"flyer","known":true}',0,347713940);
INSERT INTO "ledger" VALUES(319,44,'consented',1795424486000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713941);
INSERT INTO "ledger" VALUES(320,44,'contact',1795424486000000,'s1.5uL5zfUm.lMaXozexOwwAev/gKyz/uiVf7YzQNm2UH0rDcc5ok4Mc3pUSYocvaix5SY2hOb1RTLFDaoCcb+i6ihsfX4PXk00ctDuAzJuJ',0,347713941);
INSERT INTO "ledger" VALUES(321,44,'guide',1795424486000000,'{"magnet":"guide"}',0,347713941);
INSERT INTO "ledger" VALUES(322,44,'stage',1795424486000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(323,44,'answered',1795424486000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713942);
INSERT INTO "ledger" VALUES(324,45,'started',1795424487000000,'{"source":"flyer","known":true}',0,347713943);
INSERT INTO "ledger" VALUES(325,45,'consented',1795424487000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713944);
INSERT INTO "ledger" VALUES(326,45,'contact',1795424487000000,'s1.5uL5zfUm.D8j4Spvt32pQK7V/ORb05SfRQdp9a4Sy4GiQ+FHY2o1zFctvlrluOVQwYY6Ra2AMiJD818nvzvSG2QGrQEAqJLB594uJDTHT',0,347713944);
INSERT INTO "ledger" VALUES(327,45,'guide',1795424487000000,'{"magnet":"guide"}',0,347713944);
INSERT INTO "ledger" VALUES(328,45,'stage',1795424487000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(329,45,'answered',1795424487000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713945);
INSERT INTO "ledger" VALUES(330,45,'answered',1795424487000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713946);
INSERT INTO "ledger" VALUES(331,45,'stage',1795424487000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(332,46,'started',1795424488000000,'{"source":"flyer","known":true}',0,347713947);
INSERT INTO "ledger" VALUES(333,46,'consented',1795424488000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713948);
INSERT INTO "ledger" VALUES(334,46,'contact',1795424488000000,'s1.5uL5zfUm.pr/gjGjXYk5I7Fcppw6oVsrKgjHizSVZ1nOqnJAYYGlbOsdDcRD1rQrQLY8yqBZXp7q2inkJWLgjW4VpI038hwla7+0tVavD',0,347713948);
INSERT INTO "ledger" VALUES(335,46,'guide',1795424488000000,'{"magnet":"guide"}',0,347713948);
INSERT INTO "ledger" VALUES(336,46,'stage',1795424488000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(337,46,'answered',1795424488000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713949);
INSERT INTO "ledger" VALUES(338,46,'answered',1795424488000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713950);
INSERT INTO "ledger" VALUES(339,46,'stage',1795424488000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(340,46,'answered',1795424488000000,'{"question":"budget","option":"mid","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713951);
INSERT INTO "ledger" VALUES(341,47,'started',1795424489000000,'{"source":"flyer","known":true}',0,347713952);
INSERT INTO "ledger" VALUES(342,47,'consented',1795424489000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713953);
INSERT INTO "ledger" VALUES(343,47,'contact',1795424489000000,'s1.5uL5zfUm.7fhtlY3wO4DJI3rlQgFtNwgv9huOWAKd8oaZcHIVINsw8l2dGMIU+s1UH/ElvFXwr+jB23DGHdVsAdouqe3NiNo9pQETHl7h',0,347713953);
INSERT INTO "ledger" VALUES(344,47,'guide',1795424489000000,'{"magnet":"guide"}',0,347713953);
INSERT INTO "ledger" VALUES(345,47,'stage',1795424489000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(346,48,'started',1795424490000000,'{"source":"","known":false}',0,347713954);
INSERT INTO "ledger" VALUES(347,49,'started',1795424491000000,'{"source":"","known":false}',0,347713955);
INSERT INTO "ledger" VALUES(348,14,'resumed',1795424495000000,'{}',0,347713956);
INSERT INTO "ledger" VALUES(349,1,'returned',1795428022000000,'{}',0,347713959);
INSERT INTO "ledger" VALUES(350,1,'talk_asked',1795428022000000,'{}',0,347713959);
INSERT INTO "ledger" VALUES(351,1,'promised',1795428022000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713959);
INSERT INTO "ledger" VALUES(352,1,'heated',1795428022000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(353,1,'alerted',1795428022000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(354,2,'returned',1795428023000000,'{}',0,347713960);
INSERT INTO "ledger" VALUES(355,2,'talk_asked',1795428023000000,'{}',0,347713960);
INSERT INTO "ledger" VALUES(356,2,'promised',1795428023000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713960);
INSERT INTO "ledger" VALUES(357,2,'heated',1795428023000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(358,2,'alerted',1795428023000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(359,3,'returned',1795428024000000,'{}',0,347713961);
INSERT INTO "ledger" VALUES(360,3,'talk_asked',1795428024000000,'{}',0,347713961);
INSERT INTO "ledger" VALUES(361,3,'promised',1795428024000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713961);
INSERT INTO "ledger" VALUES(362,3,'heated',1795428024000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(363,3,'alerted',1795428024000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(364,4,'returned',1795428025000000,'{}',0,347713962);
INSERT INTO "ledger" VALUES(365,4,'talk_asked',1795428025000000,'{}',0,347713962);
INSERT INTO "ledger" VALUES(366,4,'promised',1795428025000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713962);
INSERT INTO "ledger" VALUES(367,4,'heated',1795428025000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(368,4,'alerted',1795428025000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(369,5,'returned',1795428026000000,'{}',0,347713963);
INSERT INTO "ledger" VALUES(370,5,'talk_asked',1795428026000000,'{}',0,347713963);
INSERT INTO "ledger" VALUES(371,5,'promised',1795428026000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713963);
INSERT INTO "ledger" VALUES(372,5,'heated',1795428026000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(373,5,'alerted',1795428026000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(374,6,'returned',1795428027000000,'{}',0,347713964);
INSERT INTO "ledger" VALUES(375,6,'talk_asked',1795428027000000,'{}',0,347713964);
INSERT INTO "ledger" VALUES(376,6,'promised',1795428027000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713964);
INSERT INTO "ledger" VALUES(377,6,'heated',1795428027000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(378,6,'alerted',1795428027000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(379,50,'started',1795428030000000,'{"source":"","known":false}',0,347713967);
INSERT INTO "ledger" VALUES(380,50,'contact',1795428030000000,'s1.5uL5zfUm.sDQBSaEao06qidG3UKRuavUNf0C6KQp3+P7O+xqwX0EOC1MPCS4R2GhA3ZXKI97XMWFbn2Lnu0A0igByCcTIeNhyUVc=',0,347713967);
INSERT INTO "ledger" VALUES(381,50,'talk_asked',1795428030000000,'{}',0,347713967);
INSERT INTO "ledger" VALUES(382,50,'promised',1795428030000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713967);
INSERT INTO "ledger" VALUES(383,50,'stage',1795428030000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(384,50,'heated',1795428030000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(385,50,'alerted',1795428030000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(386,51,'started',1795428320000000,'{"source":"","known":false}',0,347713970);
INSERT INTO "ledger" VALUES(387,52,'started',1795428321000000,'{"source":"","known":false}',0,347713971);
INSERT INTO "ledger" VALUES(388,43,'consented',1795428322000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713972);
INSERT INTO "ledger" VALUES(389,43,'contact',1795428322000000,'s1.5uL5zfUm.I385tPPhkw7hGC2U1FNHiRrbTlIe6Ioa5sWV11OHC6FBBmPkiT8yJHf4BFjDPsmsxRbrNlvrxh1LQCaoX2cVh64jaMX8I3dJ',0,347713972);
INSERT INTO "ledger" VALUES(390,43,'guide',1795428322000000,'{"magnet":"guide"}',0,347713972);
INSERT INTO "ledger" VALUES(391,43,'stage',1795428322000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(392,44,'answered',1795428323000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713973);
INSERT INTO "ledger" VALUES(393,44,'stage',1795428323000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(394,45,'answered',1795428324000000,'{"question":"budget","option":"mid","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713974);
INSERT INTO "ledger" VALUES(395,46,'answered',1795428325000000,'{"question":"talk","option":"call","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713975);
INSERT INTO "ledger" VALUES(396,46,'completed',1795428325000000,'{}',0,347713975);
INSERT INTO "ledger" VALUES(397,46,'promised',1795428325000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713975);
INSERT INTO "ledger" VALUES(398,46,'stage',1795428325000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(399,46,'heated',1795428325000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(400,46,'alerted',1795428325000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(401,11,'said',1795428326000000,'s1.5uL5zfUm.50b3jmrSFUU2YQX1SGq+3zTY4lwJuafb9UVTEeJSm4dRpCKoAVLlvpAwLnFmPV4pPtDVt7dqDk3OC3b+sk4AFWfFVoPu2bi7MUhF561vIJQlVLxc5A==',0,347713976);
INSERT INTO "ledger" VALUES(402,11,'contact',1795428327000000,'s1.5uL5zfUm.lBTU3DynH1lfHEdFlo1xhodH1pIrtUOYeQDnBlpIIbA7Q+4DSD8xHDbjm6Q8g6KzUWSu+lB6qzlfde70UwJpPVi+TMy7s5kT2xCjK7OL7BIxV2E=',0,347713977);
INSERT INTO "ledger" VALUES(403,41,'claimed',1795428328000000,'s1.5uL5zfUm.TiNSDijJOeRJkTfzn0Yd+IIIh9PXdjPKa7CsjAFGSRnrcZ6vNWYaahnVoY+yu3NXKJg3C5VAjzdK',5100002038,347713978);
INSERT INTO "ledger" VALUES(404,47,'said',1795428331000000,'s1.5uL5zfUm.AhgE+2DnYUokZMiYx2Acj2xrmlj5yrg9G6G9dscPGhtIOx4HiSb+0I7NzjrHjQClVABxs3g8Q4031oLURvq/qkR8GivN2J3dZg==',0,347713981);
INSERT INTO "ledger" VALUES(405,47,'blocked',1795428332000000,'{}',0,347713982);
INSERT INTO "ledger" VALUES(406,11,'stage',1795428334000000,'{"before":"sql","after":"pql","reason":""}',5100001122,347713984);
CREATE TABLE mentions (
    row INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    PRIMARY KEY (row, lead)
) STRICT, WITHOUT ROWID;
INSERT INTO "mentions" VALUES(149,1);
INSERT INTO "mentions" VALUES(149,2);
INSERT INTO "mentions" VALUES(149,3);
INSERT INTO "mentions" VALUES(149,4);
INSERT INTO "mentions" VALUES(149,5);
INSERT INTO "mentions" VALUES(149,6);
INSERT INTO "mentions" VALUES(149,7);
INSERT INTO "mentions" VALUES(149,8);
INSERT INTO "mentions" VALUES(149,11);
INSERT INTO "mentions" VALUES(149,12);
INSERT INTO "mentions" VALUES(149,13);
INSERT INTO "mentions" VALUES(149,14);
INSERT INTO "mentions" VALUES(149,17);
CREATE TABLE migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, at BIGINT NOT NULL);
INSERT INTO "migrations" VALUES(1,'0001_first',1795428620000000);
INSERT INTO "migrations" VALUES(2,'0002_refusals',1795428620000000);
INSERT INTO "migrations" VALUES(3,'0003_privacy',1795428620000000);
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
) STRICT;
INSERT INTO "outbox" VALUES(1,'u347713782:owner','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'sent',1,NULL,2,NULL,1793696420000000);
INSERT INTO "outbox" VALUES(2,'menu:5100001122:1793696420000000:None','menu:5100001122',1,5100001122,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'sent',1,NULL,NULL,NULL,1793696420000000);
INSERT INTO "outbox" VALUES(3,'menu:5100001122:1793696420000000:fa','menu:5100001122',1,5100001122,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'sent',1,NULL,NULL,NULL,1793696420000000);
INSERT INTO "outbox" VALUES(4,'menu:5100001122:1793696420000000:en','menu:5100001122',1,5100001122,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'sent',1,NULL,NULL,NULL,1793696420000000);
INSERT INTO "outbox" VALUES(5,'u347713783:talk','chat:5100002684',1,5100002684,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'sent',1,NULL,4,NULL,1793696420000000);
INSERT INTO "outbox" VALUES(6,'u347713783:ask_number','chat:5100002684',1,5100002684,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'sent',1,NULL,5,NULL,1793696420000000);
INSERT INTO "outbox" VALUES(7,'alert:1:1','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'superseded',0,NULL,7,NULL,1793696426000000);
INSERT INTO "outbox" VALUES(8,'remind.unbound:5100001122:1793696420000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696420000000,'sent',1,NULL,6,NULL,1793696420000000);
INSERT INTO "outbox" VALUES(9,'u347713784:talk','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,8,NULL,1793696421000000);
INSERT INTO "outbox" VALUES(10,'u347713784:ask_number','chat:5100003656',1,5100003656,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'sent',1,NULL,9,NULL,1793696421000000);
INSERT INTO "outbox" VALUES(11,'alert:2:1','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696421000000,'superseded',0,NULL,8,NULL,1793696426000000);
INSERT INTO "outbox" VALUES(12,'u347713785:talk','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'sent',1,NULL,11,NULL,1793696422000000);
INSERT INTO "outbox" VALUES(13,'u347713785:ask_number','chat:5100004648',1,5100004648,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'sent',1,NULL,12,NULL,1793696422000000);
INSERT INTO "outbox" VALUES(14,'alert:3:1','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696422000000,'superseded',0,NULL,9,NULL,1793696426000000);
INSERT INTO "outbox" VALUES(15,'u347713786:talk','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'sent',1,NULL,14,NULL,1793696423000000);
INSERT INTO "outbox" VALUES(16,'u347713786:ask_number','chat:5100005388',1,5100005388,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'sent',1,NULL,15,NULL,1793696423000000);
INSERT INTO "outbox" VALUES(17,'alert:4:1','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696423000000,'superseded',0,NULL,10,NULL,1793696426000000);
INSERT INTO "outbox" VALUES(18,'u347713787:talk','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'sent',1,NULL,17,NULL,1793696424000000);
INSERT INTO "outbox" VALUES(19,'u347713787:ask_number','chat:5100005516',1,5100005516,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'sent',1,NULL,18,NULL,1793696424000000);
INSERT INTO "outbox" VALUES(20,'alert:5:1','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696424000000,'superseded',0,NULL,11,NULL,1793696426000000);
INSERT INTO "outbox" VALUES(21,'u347713788:talk','chat:5100006390',1,5100006390,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696425000000,'sent',1,NULL,20,NULL,1793696425000000);
INSERT INTO "outbox" VALUES(22,'u347713788:ask_number','chat:5100006390',1,5100006390,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696425000000,'sent',1,NULL,21,NULL,1793696425000000);
INSERT INTO "outbox" VALUES(23,'alert:6:1','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696425000000,'superseded',0,NULL,4,NULL,1793696426000000);
INSERT INTO "outbox" VALUES(24,'u347713789:bound','chat:-1002200000405',1,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,3,NULL,1793696426000000);
INSERT INTO "outbox" VALUES(25,'menu:-1002200000405:1793696426000000:None','menu:-1002200000405',1,-1002200000405,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,NULL,NULL,1793696426000000);
INSERT INTO "outbox" VALUES(26,'menu:-1002200000405:1793696426000000:fa','menu:-1002200000405',1,-1002200000405,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,NULL,NULL,1793696426000000);
INSERT INTO "outbox" VALUES(27,'menu:-1002200000405:1793696426000000:en','menu:-1002200000405',1,-1002200000405,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,NULL,NULL,1793696426000000);
INSERT INTO "outbox" VALUES(28,'waiting:1793696426000000:0','waiting:1793696426000000',0,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,2,NULL,1793696426000000);
INSERT INTO "outbox" VALUES(29,'alert:6:1:347713790','lead:6',1,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1793696427000000,'sent',1,NULL,4,NULL,1793696427000000);
INSERT INTO "outbox" VALUES(30,'u347713791:exchange','chat:5100007048',3,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,23,NULL,1793696431000000);
INSERT INTO "outbox" VALUES(31,'u347713792:guide','file:u347713792:guide',1,5100007048,'sendDocument','{}',7,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,26,NULL,1793696431000000);
INSERT INTO "outbox" VALUES(32,'u347713792:q0','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,'question','[]',0,NULL,1793696431000000,'sent',1,NULL,25,NULL,1793696431000000);
INSERT INTO "outbox" VALUES(33,'u347713793:a0','chat:5100007048',1,5100007048,'editMessageText','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,25,NULL,1793696431000000);
INSERT INTO "outbox" VALUES(34,'u347713793:q1','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,'question','[]',0,NULL,1793696431000000,'sent',1,NULL,27,NULL,1793696431000000);
INSERT INTO "outbox" VALUES(35,'u347713794:a1','chat:5100007048',1,5100007048,'editMessageText','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,27,NULL,1793696431000000);
INSERT INTO "outbox" VALUES(36,'u347713794:q2','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,'question','[]',0,NULL,1793696431000000,'sent',1,NULL,28,NULL,1793696431000000);
INSERT INTO "outbox" VALUES(37,'u347713795:a2','chat:5100007048',1,5100007048,'editMessageText','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,28,NULL,1793696431000000);
INSERT INTO "outbox" VALUES(38,'u347713795:q3','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,'question','[]',0,NULL,1793696431000000,'sent',1,NULL,29,NULL,1793696431000000);
INSERT INTO "outbox" VALUES(39,'u347713796:a3','chat:5100007048',1,5100007048,'editMessageText','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,29,NULL,1793696431000000);
INSERT INTO "outbox" VALUES(40,'u347713796:end.sql','chat:5100007048',1,5100007048,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,30,NULL,1793696431000000);
INSERT INTO "outbox" VALUES(41,'alert:7:1','lead:7',0,NULL,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696431000000,'sent',1,NULL,5,NULL,1793696431000000);
INSERT INTO "outbox" VALUES(42,'alert:7:1:347713797','lead:7',1,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1793696432000000,'sent',1,NULL,5,NULL,1793696432000000);
INSERT INTO "outbox" VALUES(43,'u347713798:answer','chat:5100001122',1,5100001122,'sendMessage','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696436000000,'sent',1,NULL,32,NULL,1793696436000000);
INSERT INTO "outbox" VALUES(44,'alert:7:1:347713799','lead:7',1,NULL,'editMessageText','{}',7,NULL,'alert:7:1',NULL,'card','[]',0,NULL,1793696437000000,'sent',1,NULL,5,NULL,1793696437000000);
INSERT INTO "outbox" VALUES(45,'u347713799:dossier','chat:5100001122',1,5100001122,'editMessageText','{}',7,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696437000000,'sent',1,NULL,32,NULL,1793696437000000);
INSERT INTO "outbox" VALUES(46,'u347713800:talk','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,34,NULL,1794218600000000);
INSERT INTO "outbox" VALUES(47,'u347713800:ask_number','chat:5100007506',1,5100007506,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,35,NULL,1794218600000000);
INSERT INTO "outbox" VALUES(48,'alert:8:1','lead:8',0,NULL,'sendMessage','{}',8,NULL,NULL,NULL,NULL,'[]',0,NULL,1794218600000000,'sent',1,NULL,6,NULL,1794218600000000);
INSERT INTO "outbox" VALUES(49,'u347713801:consent','chat:5100007781',3,5100007781,'sendMessage','{}',9,NULL,NULL,NULL,'question','[]',0,NULL,1795422620000000,'sent',1,NULL,37,NULL,1795422620000000);
INSERT INTO "outbox" VALUES(50,'alert:1:1:-1794906020000000','lead:1',1,NULL,'editMessageText','{}',1,NULL,'alert:1:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,7,NULL,1795422620000000);
INSERT INTO "outbox" VALUES(51,'alert:2:1:-1794906021000000','lead:2',1,NULL,'editMessageText','{}',2,NULL,'alert:2:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,8,NULL,1795422620000000);
INSERT INTO "outbox" VALUES(52,'alert:3:1:-1794906022000000','lead:3',1,NULL,'editMessageText','{}',3,NULL,'alert:3:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,9,NULL,1795422620000000);
INSERT INTO "outbox" VALUES(53,'alert:4:1:-1794906023000000','lead:4',1,NULL,'editMessageText','{}',4,NULL,'alert:4:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,10,NULL,1795422620000000);
INSERT INTO "outbox" VALUES(54,'alert:5:1:-1794906024000000','lead:5',1,NULL,'editMessageText','{}',5,NULL,'alert:5:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,11,NULL,1795422620000000);
INSERT INTO "outbox" VALUES(55,'alert:6:1:-1794906025000000','lead:6',1,NULL,'editMessageText','{}',6,NULL,'alert:6:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,4,NULL,1795422620000000);
INSERT INTO "outbox" VALUES(56,'u347713802:consent','chat:5100009232',3,5100009232,'sendMessage','{}',10,NULL,NULL,NULL,'question','[]',0,NULL,1795422621000000,'sent',1,NULL,39,NULL,1795422621000000);
INSERT INTO "outbox" VALUES(57,'u347713803:exchange','chat:5100009369',3,5100009369,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,41,NULL,1795424420000000);
INSERT INTO "outbox" VALUES(58,'u347713804:guide','file:u347713804:guide',1,5100009369,'sendDocument','{}',11,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,44,NULL,1795424420000000);
INSERT INTO "outbox" VALUES(59,'u347713804:q0','chat:5100009369',1,5100009369,'sendMessage','{}',11,NULL,NULL,NULL,'question','[]',0,NULL,1795424420000000,'sent',1,NULL,43,NULL,1795424420000000);
INSERT INTO "outbox" VALUES(60,'u347713805:a0','chat:5100009369',1,5100009369,'editMessageText','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,43,NULL,1795424420000000);
INSERT INTO "outbox" VALUES(61,'u347713805:q1','chat:5100009369',1,5100009369,'sendMessage','{}',11,NULL,NULL,NULL,'question','[]',0,NULL,1795424420000000,'sent',1,NULL,45,NULL,1795424420000000);
INSERT INTO "outbox" VALUES(62,'u347713806:a1','chat:5100009369',1,5100009369,'editMessageText','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,45,NULL,1795424420000000);
INSERT INTO "outbox" VALUES(63,'u347713806:q2','chat:5100009369',1,5100009369,'sendMessage','{}',11,NULL,NULL,NULL,'question','[]',0,NULL,1795424420000000,'sent',1,NULL,46,NULL,1795424420000000);
INSERT INTO "outbox" VALUES(64,'u347713807:a2','chat:5100009369',1,5100009369,'editMessageText','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,46,NULL,1795424420000000);
INSERT INTO "outbox" VALUES(65,'u347713807:q3','chat:5100009369',1,5100009369,'sendMessage','{}',11,NULL,NULL,NULL,'question','[]',0,NULL,1795424420000000,'sent',1,NULL,47,NULL,1795424420000000);
INSERT INTO "outbox" VALUES(66,'u347713808:a3','chat:5100009369',1,5100009369,'editMessageText','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,47,NULL,1795424420000000);
INSERT INTO "outbox" VALUES(67,'u347713808:end.sql','chat:5100009369',1,5100009369,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,48,NULL,1795424420000000);
INSERT INTO "outbox" VALUES(68,'alert:11:1','lead:11',0,NULL,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424420000000,'sent',1,NULL,12,NULL,1795424420000000);
INSERT INTO "outbox" VALUES(69,'alert:11:1:347713809','lead:11',1,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1795424421000000,'sent',1,NULL,12,NULL,1795424421000000);
INSERT INTO "outbox" VALUES(70,'u347713810:exchange','chat:5100009555',3,5100009555,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,50,NULL,1795424425000000);
INSERT INTO "outbox" VALUES(71,'u347713811:guide','file:u347713811:guide',1,5100009555,'sendDocument','{}',12,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,52,NULL,1795424425000000);
INSERT INTO "outbox" VALUES(72,'u347713811:q0','chat:5100009555',1,5100009555,'sendMessage','{}',12,NULL,NULL,NULL,'question','[]',0,NULL,1795424425000000,'sent',1,NULL,53,NULL,1795424425000000);
INSERT INTO "outbox" VALUES(73,'u347713812:a0','chat:5100009555',1,5100009555,'editMessageText','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,53,NULL,1795424425000000);
INSERT INTO "outbox" VALUES(74,'u347713812:q1','chat:5100009555',1,5100009555,'sendMessage','{}',12,NULL,NULL,NULL,'question','[]',0,NULL,1795424425000000,'sent',1,NULL,54,NULL,1795424425000000);
INSERT INTO "outbox" VALUES(75,'u347713813:a1','chat:5100009555',1,5100009555,'editMessageText','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,54,NULL,1795424425000000);
INSERT INTO "outbox" VALUES(76,'u347713813:q2','chat:5100009555',1,5100009555,'sendMessage','{}',12,NULL,NULL,NULL,'question','[]',0,NULL,1795424425000000,'sent',1,NULL,55,NULL,1795424425000000);
INSERT INTO "outbox" VALUES(77,'u347713814:a2','chat:5100009555',1,5100009555,'editMessageText','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,55,NULL,1795424425000000);
INSERT INTO "outbox" VALUES(78,'u347713814:q3','chat:5100009555',1,5100009555,'sendMessage','{}',12,NULL,NULL,NULL,'question','[]',0,NULL,1795424425000000,'sent',1,NULL,56,NULL,1795424425000000);
INSERT INTO "outbox" VALUES(79,'u347713815:a3','chat:5100009555',1,5100009555,'editMessageText','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,56,NULL,1795424425000000);
INSERT INTO "outbox" VALUES(80,'u347713815:end.sql','chat:5100009555',1,5100009555,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424425000000,'sent',1,NULL,57,NULL,1795424425000000);
INSERT INTO "outbox" VALUES(81,'alert:12:1','lead:12',0,NULL,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',1,NULL,1795424425000000,'sent',1,NULL,13,NULL,1795424425000000);
INSERT INTO "outbox" VALUES(82,'u347713816:exchange','chat:5100010285',3,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,59,NULL,1795424426000000);
INSERT INTO "outbox" VALUES(83,'u347713817:guide','file:u347713817:guide',1,5100010285,'sendDocument','{}',13,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,62,NULL,1795424426000000);
INSERT INTO "outbox" VALUES(84,'u347713817:q0','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,'question','[]',0,NULL,1795424426000000,'sent',1,NULL,61,NULL,1795424426000000);
INSERT INTO "outbox" VALUES(85,'u347713818:a0','chat:5100010285',1,5100010285,'editMessageText','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,61,NULL,1795424426000000);
INSERT INTO "outbox" VALUES(86,'u347713818:q1','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,'question','[]',0,NULL,1795424426000000,'sent',1,NULL,63,NULL,1795424426000000);
INSERT INTO "outbox" VALUES(87,'u347713819:a1','chat:5100010285',1,5100010285,'editMessageText','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,63,NULL,1795424426000000);
INSERT INTO "outbox" VALUES(88,'u347713819:q2','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,'question','[]',0,NULL,1795424426000000,'sent',1,NULL,64,NULL,1795424426000000);
INSERT INTO "outbox" VALUES(89,'u347713820:a2','chat:5100010285',1,5100010285,'editMessageText','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,64,NULL,1795424426000000);
INSERT INTO "outbox" VALUES(90,'u347713820:q3','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,'question','[]',0,NULL,1795424426000000,'sent',1,NULL,65,NULL,1795424426000000);
INSERT INTO "outbox" VALUES(91,'u347713821:a3','chat:5100010285',1,5100010285,'editMessageText','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,65,NULL,1795424426000000);
INSERT INTO "outbox" VALUES(92,'u347713821:end.mql','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,66,NULL,1795424426000000);
INSERT INTO "outbox" VALUES(93,'u347713822:tips_on','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424426000000,'sent',1,NULL,67,NULL,1795424426000000);
INSERT INTO "outbox" VALUES(94,'u347713823:mydata','chat:5100010285',1,5100010285,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424427000000,'sent',1,NULL,69,NULL,1795424427000000);
INSERT INTO "outbox" VALUES(95,'u347713824:exchange','chat:5100011084',3,5100011084,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424428000000,'sent',1,NULL,71,NULL,1795424428000000);
INSERT INTO "outbox" VALUES(96,'u347713825:guide','file:u347713825:guide',1,5100011084,'sendDocument','{}',14,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424428000000,'sent',1,NULL,73,NULL,1795424428000000);
INSERT INTO "outbox" VALUES(97,'u347713825:q0','chat:5100011084',1,5100011084,'sendMessage','{}',14,NULL,NULL,NULL,'question','[]',0,NULL,1795424428000000,'sent',1,NULL,74,NULL,1795424428000000);
INSERT INTO "outbox" VALUES(98,'u347713826:a0','chat:5100011084',1,5100011084,'editMessageText','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424428000000,'sent',1,NULL,74,NULL,1795424428000000);
INSERT INTO "outbox" VALUES(99,'u347713826:q1','chat:5100011084',1,5100011084,'sendMessage','{}',14,NULL,NULL,NULL,'question','[]',0,NULL,1795424428000000,'sent',1,NULL,75,NULL,1795424428000000);
INSERT INTO "outbox" VALUES(100,'u347713827:a1','chat:5100011084',1,5100011084,'editMessageText','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424428000000,'sent',1,NULL,75,NULL,1795424428000000);
INSERT INTO "outbox" VALUES(101,'u347713827:q2','chat:5100011084',1,5100011084,'sendMessage','{}',14,NULL,NULL,NULL,'question','[]',0,NULL,1795424428000000,'sent',1,NULL,76,NULL,1795424428000000);
INSERT INTO "outbox" VALUES(102,'u347713828:a2','chat:5100011084',1,5100011084,'editMessageText','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424428000000,'sent',1,NULL,76,NULL,1795424428000000);
INSERT INTO "outbox" VALUES(103,'u347713828:q3','chat:5100011084',1,5100011084,'sendMessage','{}',14,NULL,NULL,NULL,'question','[]',0,NULL,1795424428000000,'sent',1,NULL,77,NULL,1795424428000000);
INSERT INTO "outbox" VALUES(104,'u347713829:a3','chat:5100011084',1,5100011084,'editMessageText','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424428000000,'sent',1,NULL,77,NULL,1795424428000000);
INSERT INTO "outbox" VALUES(105,'u347713829:end.sql','chat:5100011084',1,5100011084,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424428000000,'sent',1,NULL,78,NULL,1795424428000000);
INSERT INTO "outbox" VALUES(106,'alert:14:1','lead:14',0,NULL,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424428000000,'sent',1,NULL,14,NULL,1795424428000000);
INSERT INTO "outbox" VALUES(107,'alert:14:1:347713830','lead:14',1,NULL,'editMessageText','{}',14,NULL,'alert:14:1',NULL,'card','[]',0,NULL,1795424429000000,'sent',1,NULL,14,NULL,1795424429000000);
INSERT INTO "outbox" VALUES(134,'gap:5100001122:1795424443000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424443000000,'sent',1,NULL,98,NULL,1795424443000000);
INSERT INTO "outbox" VALUES(135,'u347713845:stopped','chat:5100011084',1,5100011084,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424443000000,'sent',1,NULL,99,NULL,1795424443000000);
INSERT INTO "outbox" VALUES(136,'alert:14:1:347713845','lead:14',1,NULL,'editMessageText','{}',14,NULL,'alert:14:1',NULL,'card','[]',0,NULL,1795424443000000,'sent',1,NULL,14,NULL,1795424443000000);
INSERT INTO "outbox" VALUES(137,'told:14:347713845','lead:14',1,NULL,'sendMessage','{}',14,NULL,NULL,'alert:14:1',NULL,'[]',0,NULL,1795424443000000,'sent',1,NULL,17,NULL,1795424443000000);
INSERT INTO "outbox" VALUES(140,'erased:15:347713848:sales:15','lead:15',1,NULL,'editMessageText','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424447000000,'sent',1,NULL,15,NULL,1795424447000000);
INSERT INTO "outbox" VALUES(141,'erased:347713848:told','erased:15',1,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424447000000,'sent',1,NULL,18,NULL,1795424447000000);
INSERT INTO "outbox" VALUES(143,'u347713849:exchange','chat:5100013698',3,5100013698,'sendMessage','{}',17,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424451000000,'sent',1,NULL,106,NULL,1795424451000000);
INSERT INTO "outbox" VALUES(144,'u347713850:guide','file:u347713850:guide',1,5100013698,'sendDocument','{}',17,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424451000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424451000000);
INSERT INTO "outbox" VALUES(145,'u347713850:q0','chat:5100013698',1,5100013698,'sendMessage','{}',17,NULL,NULL,NULL,'question','[]',0,NULL,1795424451000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424451000000);
INSERT INTO "outbox" VALUES(146,'u347713852:exchange','chat:5100002038',3,5100002038,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424452000000,'sent',1,NULL,109,NULL,1795424452000000);
INSERT INTO "outbox" VALUES(147,'u347713855:answer','chat:5100001122',1,5100001122,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424455000000,'sent',1,NULL,113,NULL,1795424455000000);
INSERT INTO "outbox" VALUES(148,'report:347713853','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424455000000,'sent',1,NULL,114,NULL,1795424455000000);
INSERT INTO "outbox" VALUES(149,'report:347713854','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424455000000,'sent',1,NULL,115,NULL,1795424455000000);
INSERT INTO "outbox" VALUES(150,'u347713856:answer','chat:5100001122',1,5100001122,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424456000000,'sent',1,NULL,117,NULL,1795424456000000);
INSERT INTO "outbox" VALUES(151,'u347713857:answer','chat:5100001122',1,5100001122,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424457000000,'sent',1,NULL,119,NULL,1795424457000000);
INSERT INTO "outbox" VALUES(152,'u347713858:dossier','chat:5100001122',1,5100001122,'editMessageText','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'sent',1,NULL,113,NULL,1795424458000000);
INSERT INTO "outbox" VALUES(153,'u347713860:trouble','chat:5100015109',1,5100015109,'sendMessage','{}',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795424460000000,'sent',1,NULL,121,NULL,1795424460000000);
INSERT INTO "outbox" VALUES(154,'u347713861:exchange','chat:5100015648',3,5100015648,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424461000000,'sent',1,NULL,123,NULL,1795424461000000);
INSERT INTO "outbox" VALUES(155,'u347713862:exchange','chat:5100016605',3,5100016605,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424462000000,'sent',1,NULL,125,NULL,1795424462000000);
INSERT INTO "outbox" VALUES(156,'u347713863:ask_email','chat:5100016605',1,5100016605,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424462000000,'sent',1,NULL,127,NULL,1795424462000000);
INSERT INTO "outbox" VALUES(157,'u347713864:exchange','chat:5100017850',3,5100017850,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,129,NULL,1795424463000000);
INSERT INTO "outbox" VALUES(158,'u347713865:bad_phone','chat:5100017850',1,5100017850,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,131,NULL,1795424463000000);
INSERT INTO "outbox" VALUES(159,'set_aside:5100001122:1795424463000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'set_aside','[]',0,NULL,1795424463000000,'sent',1,NULL,133,NULL,1795424463000000);
INSERT INTO "outbox" VALUES(160,'u347713866:two_failures','chat:5100017850',1,5100017850,'sendMessage','{}',21,NULL,NULL,NULL,'question','[]',0,NULL,1795424463000000,'sent',1,NULL,134,NULL,1795424463000000);
INSERT INTO "outbox" VALUES(161,'u347713867:exchange','chat:5100019050',3,5100019050,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,136,NULL,1795424464000000);
INSERT INTO "outbox" VALUES(162,'u347713868:declined','chat:5100019050',1,5100019050,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,138,NULL,1795424464000000);
INSERT INTO "outbox" VALUES(163,'u347713869:exchange','chat:5100019798',3,5100019798,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,140,NULL,1795424465000000);
INSERT INTO "outbox" VALUES(164,'u347713870:talk','chat:5100019798',1,5100019798,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,142,NULL,1795424465000000);
INSERT INTO "outbox" VALUES(165,'u347713870:ask_number','chat:5100019798',1,5100019798,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,143,NULL,1795424465000000);
INSERT INTO "outbox" VALUES(166,'alert:23:1','lead:23',0,NULL,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,19,NULL,1795424465000000);
INSERT INTO "outbox" VALUES(167,'u347713871:exchange','chat:5100020610',3,5100020610,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,145,NULL,1795424466000000);
INSERT INTO "outbox" VALUES(168,'u347713872:guide','file:u347713872:guide',1,5100020610,'sendDocument','{}',24,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,147,NULL,1795424466000000);
INSERT INTO "outbox" VALUES(169,'u347713872:q0','chat:5100020610',1,5100020610,'sendMessage','{}',24,NULL,NULL,NULL,'question','[]',0,NULL,1795424466000000,'sent',1,NULL,148,NULL,1795424466000000);
INSERT INTO "outbox" VALUES(170,'u347713873:exchange','chat:5100021647',3,5100021647,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,150,NULL,1795424467000000);
INSERT INTO "outbox" VALUES(171,'u347713874:guide','file:u347713874:guide',1,5100021647,'sendDocument','{}',25,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,152,NULL,1795424467000000);
INSERT INTO "outbox" VALUES(172,'u347713874:q0','chat:5100021647',1,5100021647,'sendMessage','{}',25,NULL,NULL,NULL,'question','[]',0,NULL,1795424467000000,'sent',1,NULL,153,NULL,1795424467000000);
INSERT INTO "outbox" VALUES(173,'u347713875:a0','chat:5100021647',1,5100021647,'editMessageText','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,153,NULL,1795424467000000);
INSERT INTO "outbox" VALUES(174,'u347713875:q1','chat:5100021647',1,5100021647,'sendMessage','{}',25,NULL,NULL,NULL,'question','[]',0,NULL,1795424467000000,'sent',1,NULL,154,NULL,1795424467000000);
INSERT INTO "outbox" VALUES(175,'u347713876:exchange','chat:5100023187',3,5100023187,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,156,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(176,'u347713877:guide','file:u347713877:guide',1,5100023187,'sendDocument','{}',26,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,158,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(177,'u347713877:q0','chat:5100023187',1,5100023187,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,159,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(178,'u347713878:a0','chat:5100023187',1,5100023187,'editMessageText','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,159,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(179,'u347713878:q1','chat:5100023187',1,5100023187,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,160,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(180,'u347713879:a1','chat:5100023187',1,5100023187,'editMessageText','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,160,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(181,'u347713879:q2','chat:5100023187',1,5100023187,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,161,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(182,'u347713880:exchange','chat:5100024781',3,5100024781,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,163,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(183,'u347713881:guide','file:u347713881:guide',1,5100024781,'sendDocument','{}',27,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,165,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(184,'u347713881:q0','chat:5100024781',1,5100024781,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,166,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(185,'u347713882:a0','chat:5100024781',1,5100024781,'editMessageText','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,166,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(186,'u347713882:q1','chat:5100024781',1,5100024781,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,167,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(187,'u347713883:a1','chat:5100024781',1,5100024781,'editMessageText','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,167,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(188,'u347713883:q2','chat:5100024781',1,5100024781,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,168,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(189,'u347713884:a2','chat:5100024781',1,5100024781,'editMessageText','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,168,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(190,'u347713884:q3','chat:5100024781',1,5100024781,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,169,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(191,'u347713885:exchange','chat:5100025527',3,5100025527,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,171,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(192,'u347713886:guide','file:u347713886:guide',1,5100025527,'sendDocument','{}',28,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,173,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(193,'u347713886:q0','chat:5100025527',1,5100025527,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,174,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(194,'u347713887:a0','chat:5100025527',1,5100025527,'editMessageText','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,174,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(195,'u347713887:q1','chat:5100025527',1,5100025527,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,175,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(196,'u347713888:a1','chat:5100025527',1,5100025527,'editMessageText','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,175,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(197,'u347713888:q2','chat:5100025527',1,5100025527,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,176,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(198,'u347713889:a2','chat:5100025527',1,5100025527,'editMessageText','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,176,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(199,'u347713889:q3','chat:5100025527',1,5100025527,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,177,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(200,'u347713890:a3','chat:5100025527',1,5100025527,'editMessageText','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,177,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(201,'u347713890:end.mql','chat:5100025527',1,5100025527,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,178,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(202,'u347713891:exchange','chat:5100026336',3,5100026336,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,180,NULL,1795424471000000);
INSERT INTO "outbox" VALUES(203,'u347713892:exchange','chat:5100028168',3,5100028168,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424472000000,'sent',1,NULL,182,NULL,1795424472000000);
INSERT INTO "outbox" VALUES(204,'u347713893:ask_email','chat:5100028168',1,5100028168,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424472000000,'sent',1,NULL,184,NULL,1795424472000000);
INSERT INTO "outbox" VALUES(205,'u347713894:exchange','chat:5100028760',3,5100028760,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,186,NULL,1795424473000000);
INSERT INTO "outbox" VALUES(206,'u347713895:bad_phone','chat:5100028760',1,5100028760,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,188,NULL,1795424473000000);
INSERT INTO "outbox" VALUES(207,'u347713896:two_failures','chat:5100028760',1,5100028760,'sendMessage','{}',31,NULL,NULL,NULL,'question','[]',0,NULL,1795424473000000,'sent',1,NULL,190,NULL,1795424473000000);
INSERT INTO "outbox" VALUES(208,'u347713897:exchange','chat:5100029391',3,5100029391,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,192,NULL,1795424474000000);
INSERT INTO "outbox" VALUES(209,'u347713898:declined','chat:5100029391',1,5100029391,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,194,NULL,1795424474000000);
INSERT INTO "outbox" VALUES(210,'u347713899:exchange','chat:5100030366',3,5100030366,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,196,NULL,1795424475000000);
INSERT INTO "outbox" VALUES(211,'u347713900:talk','chat:5100030366',1,5100030366,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,198,NULL,1795424475000000);
INSERT INTO "outbox" VALUES(212,'u347713900:ask_number','chat:5100030366',1,5100030366,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,199,NULL,1795424475000000);
INSERT INTO "outbox" VALUES(213,'alert:33:1','lead:33',0,NULL,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,20,NULL,1795424475000000);
INSERT INTO "outbox" VALUES(214,'u347713901:exchange','chat:5100031556',3,5100031556,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,201,NULL,1795424476000000);
INSERT INTO "outbox" VALUES(215,'u347713902:guide','file:u347713902:guide',1,5100031556,'sendDocument','{}',34,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,203,NULL,1795424476000000);
INSERT INTO "outbox" VALUES(216,'u347713902:q0','chat:5100031556',1,5100031556,'sendMessage','{}',34,NULL,NULL,NULL,'question','[]',0,NULL,1795424476000000,'sent',1,NULL,204,NULL,1795424476000000);
INSERT INTO "outbox" VALUES(217,'u347713903:exchange','chat:5100032536',3,5100032536,'sendMessage','{}',35,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,206,NULL,1795424477000000);
INSERT INTO "outbox" VALUES(218,'u347713904:guide','file:u347713904:guide',1,5100032536,'sendDocument','{}',35,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,208,NULL,1795424477000000);
INSERT INTO "outbox" VALUES(219,'u347713904:q0','chat:5100032536',1,5100032536,'sendMessage','{}',35,NULL,NULL,NULL,'question','[]',0,NULL,1795424477000000,'sent',1,NULL,209,NULL,1795424477000000);
INSERT INTO "outbox" VALUES(220,'u347713905:a0','chat:5100032536',1,5100032536,'editMessageText','{}',35,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,209,NULL,1795424477000000);
INSERT INTO "outbox" VALUES(221,'u347713905:q1','chat:5100032536',1,5100032536,'sendMessage','{}',35,NULL,NULL,NULL,'question','[]',0,NULL,1795424477000000,'sent',1,NULL,210,NULL,1795424477000000);
INSERT INTO "outbox" VALUES(222,'u347713906:exchange','chat:5100033686',3,5100033686,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,212,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(223,'u347713907:guide','file:u347713907:guide',1,5100033686,'sendDocument','{}',36,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,214,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(224,'u347713907:q0','chat:5100033686',1,5100033686,'sendMessage','{}',36,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,215,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(225,'u347713908:a0','chat:5100033686',1,5100033686,'editMessageText','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,215,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(226,'u347713908:q1','chat:5100033686',1,5100033686,'sendMessage','{}',36,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,216,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(227,'u347713909:a1','chat:5100033686',1,5100033686,'editMessageText','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,216,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(228,'u347713909:q2','chat:5100033686',1,5100033686,'sendMessage','{}',36,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,217,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(229,'u347713910:exchange','chat:5100033952',3,5100033952,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,219,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(230,'u347713911:guide','file:u347713911:guide',1,5100033952,'sendDocument','{}',37,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,221,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(231,'u347713911:q0','chat:5100033952',1,5100033952,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,222,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(232,'u347713912:a0','chat:5100033952',1,5100033952,'editMessageText','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,222,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(233,'u347713912:q1','chat:5100033952',1,5100033952,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,223,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(234,'u347713913:a1','chat:5100033952',1,5100033952,'editMessageText','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,223,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(235,'u347713913:q2','chat:5100033952',1,5100033952,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,224,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(236,'u347713914:a2','chat:5100033952',1,5100033952,'editMessageText','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,224,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(237,'u347713914:q3','chat:5100033952',1,5100033952,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,225,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(238,'u347713915:exchange','chat:5100035408',3,5100035408,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,227,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(239,'u347713916:guide','file:u347713916:guide',1,5100035408,'sendDocument','{}',38,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,229,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(240,'u347713916:q0','chat:5100035408',1,5100035408,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,230,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(241,'u347713917:a0','chat:5100035408',1,5100035408,'editMessageText','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,230,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(242,'u347713917:q1','chat:5100035408',1,5100035408,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,231,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(243,'u347713918:a1','chat:5100035408',1,5100035408,'editMessageText','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,231,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(244,'u347713918:q2','chat:5100035408',1,5100035408,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,232,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(245,'u347713919:a2','chat:5100035408',1,5100035408,'editMessageText','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,232,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(246,'u347713919:q3','chat:5100035408',1,5100035408,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,233,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(247,'u347713920:a3','chat:5100035408',1,5100035408,'editMessageText','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,233,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(248,'u347713920:end.mql','chat:5100035408',1,5100035408,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,234,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(249,'u347713921:exchange','chat:5100036613',3,5100036613,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,236,NULL,1795424481000000);
INSERT INTO "outbox" VALUES(250,'u347713922:email_typo','chat:5100036613',1,5100036613,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424481000000,'sent',1,NULL,238,NULL,1795424481000000);
INSERT INTO "outbox" VALUES(251,'u347713923:exchange','chat:5100037916',3,5100037916,'sendMessage','{}',40,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,240,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(252,'u347713924:guide','file:u347713924:guide',1,5100037916,'sendDocument','{}',40,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,242,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(253,'u347713924:q0','chat:5100037916',1,5100037916,'sendMessage','{}',40,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,243,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(254,'u347713925:a0','chat:5100037916',1,5100037916,'editMessageText','{}',40,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,243,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(255,'u347713925:q1','chat:5100037916',1,5100037916,'sendMessage','{}',40,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,244,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(256,'u347713926:a1','chat:5100037916',1,5100037916,'editMessageText','{}',40,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,244,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(257,'u347713926:q2','chat:5100037916',1,5100037916,'sendMessage','{}',40,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,245,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(258,'u347713927:a2','chat:5100037916',1,5100037916,'editMessageText','{}',40,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,245,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(259,'u347713927:q3','chat:5100037916',1,5100037916,'sendMessage','{}',40,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,246,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(260,'u347713928:a3','chat:5100037916',1,5100037916,'editMessageText','{}',40,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,246,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(261,'u347713928:end.mql','chat:5100037916',1,5100037916,'sendMessage','{}',40,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,247,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(262,'u347713929:menu','chat:5100037916',1,5100037916,'sendMessage','{}',40,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,249,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(263,'u347713930:q0','chat:5100037916',1,5100037916,'sendMessage','{}',40,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,250,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(264,'u347713931:a0','chat:5100037916',1,5100037916,'editMessageText','{}',40,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,250,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(265,'u347713931:q1','chat:5100037916',1,5100037916,'sendMessage','{}',40,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,251,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(266,'u347713932:exchange','chat:5100039787',3,5100039787,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,253,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(267,'u347713933:guide','file:u347713933:guide',1,5100039787,'sendDocument','{}',41,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,255,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(268,'u347713933:q0','chat:5100039787',1,5100039787,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,256,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(269,'u347713934:a0','chat:5100039787',1,5100039787,'editMessageText','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,256,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(270,'u347713934:q1','chat:5100039787',1,5100039787,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,258,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(271,'u347713935:talk','chat:5100039787',1,5100039787,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,259,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(272,'u347713935:ask_number','chat:5100039787',1,5100039787,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,260,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(273,'alert:41:1','lead:41',0,NULL,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,21,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(274,'u347713936:exchange','chat:5100040604',3,5100040604,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,262,NULL,1795424484000000);
INSERT INTO "outbox" VALUES(275,'u347713937:guide','file:u347713937:guide',1,5100040604,'sendDocument','{}',42,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,264,NULL,1795424484000000);
INSERT INTO "outbox" VALUES(276,'u347713937:q0','chat:5100040604',1,5100040604,'sendMessage','{}',42,NULL,NULL,NULL,'question','[]',0,NULL,1795424484000000,'sent',1,NULL,265,NULL,1795424484000000);
INSERT INTO "outbox" VALUES(277,'u347713938:price','chat:5100040604',1,5100040604,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,267,NULL,1795424484000000);
INSERT INTO "outbox" VALUES(278,'u347713939:exchange','chat:5100041115',3,5100041115,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,269,NULL,1795424485000000);
INSERT INTO "outbox" VALUES(279,'u347713940:exchange','chat:5100042259',3,5100042259,'sendMessage','{}',44,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,271,NULL,1795424486000000);
INSERT INTO "outbox" VALUES(280,'u347713941:guide','file:u347713941:guide',1,5100042259,'sendDocument','{}',44,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,273,NULL,1795424486000000);
INSERT INTO "outbox" VALUES(281,'u347713941:q0','chat:5100042259',1,5100042259,'sendMessage','{}',44,NULL,NULL,NULL,'question','[]',0,NULL,1795424486000000,'sent',1,NULL,274,NULL,1795424486000000);
INSERT INTO "outbox" VALUES(282,'u347713942:a0','chat:5100042259',1,5100042259,'editMessageText','{}',44,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,274,NULL,1795424486000000);
INSERT INTO "outbox" VALUES(283,'u347713942:q1','chat:5100042259',1,5100042259,'sendMessage','{}',44,NULL,NULL,NULL,'question','[]',0,NULL,1795424486000000,'sent',1,NULL,275,NULL,1795424486000000);
INSERT INTO "outbox" VALUES(284,'u347713943:exchange','chat:5100042524',3,5100042524,'sendMessage','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,277,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(285,'u347713944:guide','file:u347713944:guide',1,5100042524,'sendDocument','{}',45,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,279,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(286,'u347713944:q0','chat:5100042524',1,5100042524,'sendMessage','{}',45,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,280,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(287,'u347713945:a0','chat:5100042524',1,5100042524,'editMessageText','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,280,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(288,'u347713945:q1','chat:5100042524',1,5100042524,'sendMessage','{}',45,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,281,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(289,'u347713946:a1','chat:5100042524',1,5100042524,'editMessageText','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,281,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(290,'u347713946:q2','chat:5100042524',1,5100042524,'sendMessage','{}',45,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,282,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(291,'u347713947:exchange','chat:5100042986',3,5100042986,'sendMessage','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,284,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(292,'u347713948:guide','file:u347713948:guide',1,5100042986,'sendDocument','{}',46,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,286,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(293,'u347713948:q0','chat:5100042986',1,5100042986,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,287,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(294,'u347713949:a0','chat:5100042986',1,5100042986,'editMessageText','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,287,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(295,'u347713949:q1','chat:5100042986',1,5100042986,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,288,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(296,'u347713950:a1','chat:5100042986',1,5100042986,'editMessageText','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,288,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(297,'u347713950:q2','chat:5100042986',1,5100042986,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,289,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(298,'u347713951:a2','chat:5100042986',1,5100042986,'editMessageText','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,289,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(299,'u347713951:q3','chat:5100042986',1,5100042986,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,290,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(300,'u347713952:exchange','chat:5100043640',3,5100043640,'sendMessage','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,292,NULL,1795424489000000);
INSERT INTO "outbox" VALUES(301,'u347713953:guide','file:u347713953:guide',1,5100043640,'sendDocument','{}',47,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,294,NULL,1795424489000000);
INSERT INTO "outbox" VALUES(302,'u347713953:q0','chat:5100043640',1,5100043640,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424489000000,'sent',1,NULL,295,NULL,1795424489000000);
INSERT INTO "outbox" VALUES(303,'u347713954:help','chat:5100044985',3,5100044985,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'dead',1,NULL,NULL,'Bad Request: whatever',1795424490000000);
INSERT INTO "outbox" VALUES(304,'u347713955:exchange','chat:5100045641',3,5100045641,'sendMessage','s1.5uL5zfUm.HqJmHtdF41iMkJ2nbOTTE2MptbDWE1u+sAJJoqkfZz5+ZIG0q1mS3NG2YRazsC5GNsa7QF/OxAjfQo4K0nkWT+6nwAoNZv/AaJRiedC9WFzP6q356PcMoFjrwWZoIiLW0736vsdTOHcI6a6LKKSP8TC4dc0qq03kE43EIByXP82K2jYS5yh/8WQcqF6+gC1TFmpO2fH5FMpWnb4HH/O3Oi0qpZzZpy6Gn8ZC8AC+1CweW/9c5Ojm+XhzhirjtC4IEds8GaiDkkUCOYZZ2ghTqZwbRCo42faVBxqJvaMim6AzdlX+3czwZSqxIZUSHH0hbO6jsDnbTxQ4Ah9J4YlIpprEqxCVEIUs2gwLBMLxENUzR5HR6c5Sh0n9lxT2kSyJ8JCTM7u8N2BNJ8VuhQnw/KizaFdxc2UmP4nhuqeaAd0v8vx26j7wYovopaFxakJannTfHhSdXWKihOARbrKd6VEZ8t3uwKJ8i/Cz+ygB1PfWvfyxwm7SLPPcI8jyZWlELOkzJAPlWA2/8PMsIrsP6r/8GLU1oz7wTQm+ecZq6r+ccndLaBXgsLkgyyDxTnzz9DVK7YNSLFeDFM+OnWAQa+Pbg8KkycY/6bhJ4ZIKSNqRe4WarFfE2f2ZJRDCLUSf52ziW72Igm+KUMkeOb6oT0TC+S7G+vLioTpBxIdb7SxmmlpCBdYGNLliOCFBc98HsZNlRdI2ESZ0IF1f+QLIYgDr38syw3csK3LIh8/tl74lJPcb0lz1riMe9XjMdBIzae2BVaeqLGtDJtDVCXkuY5R1j6neMgVqEuGCNH81AvpI4UQdaZ78HJRgdxdaUdcfTJdhLz0+',49,NULL,NULL,NULL,NULL,'[]',0,1795431695857491,1795424491000000,'waiting',1,NULL,NULL,'HTTP 429',NULL);
INSERT INTO "outbox" VALUES(305,'u347713956:resumed','chat:5100011084',1,5100011084,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,299,NULL,1795424495000000);
INSERT INTO "outbox" VALUES(306,'u347713956:consent_again','chat:5100011084',1,5100011084,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,300,NULL,1795424495000000);
INSERT INTO "outbox" VALUES(307,'alert:14:1:347713956','lead:14',1,NULL,'editMessageText','s1.5uL5zfUm.rce+k0eEzCtoYyey7DgCgdmAycmKvQbokmKFZmQea7EMIZ2ZIVSfTOpqrYdcSH6w3pqh09M7wBWgxWV9hMfg3HLa5bAyw2M/kDkai2T2LhxTY9/M8xeRQi0l4YB8lsMJ6Oq64yWc+AZ9RVeHP8wPnpkymuXSj8uMcoi0aXBfuJKD/o/HktUzmoOnERYkBlC7jzAbkqzc8KWKACkdaZOKFl0mAVa05j9H7yxNUksJfHwh68xGV1dbhNMnohA7j9yT8LoyeEefhZijOAyAp0YZkRdbGTnfgaMflI32jA8IfapnPPCNw3IwF/csloYX7gR17zMC9i/iDIm+Rcs31W43xyAP5uNS4TjwxV8X+U72/XAQ0R76F1sZBZBivBAGrrAAONS5+E+olRaKSFMTFMOMXjl0CMRiavn6M4Er7gqMrOip/O6wjhh9c/zcOz2182JEzzNNFUdjqptrXkmv05fAlQyhU7vykgef2YXxXZWYvQwk09opalS3QvO8w6CjoDPe6YB+LEVDOCRx7dLFgFWTBSfg7f89M86TQl5czx3dWtSulTBdh+8q/+WsJyGxj0wB8XilTiG2eT6vPHYHukWdLS2peVYYaw4rsdDACsMWSAmnc64IagB3YwzlUrP9pvvFO2wCC3xxUsfXoHGeeNiLloWIiXoK561PSLrGUq9kpqZueMgNtqsnk7Xd6vBnaxueiTtYFhQqFmKJcoKibMu7eym4EsxRXeDx8axWDZrQH1u6a3Dq8Yi0iOeELybEqdLYl9eYYB5ci0C/rm1JOUKOQdrilVX/k5Bf2GAzwtq299rrfQl9zqoOUSre2RznDtArN3GhweDGf9DpBk2ogDqiddvxo/6ElkvZ5qcvRdPIZgWDNX5j0zCVZt+/ckKpe+UmakP1RqM1bgCEyYj0vQLl+PoX27T+GC3a2YWQejWJxcvV5Cni//tAoGMMtfAstbOls10mjlikYGNvWWBYJ94jvnL7wg92KrvHjJanyqSQ3Da89kRZWcovtMtRgG9wMBp15olJch25NCLTGP8ZudDDLRAMYlBSYGaUnO329LDOs5v9F2vEGNj0XYjg0YTPgVBMeZXCyyUBRtzfTv3GQ+qHUhhJullGaoZkw1Y7w8SnmoBYu7t9tooiDBtCjbxkc7F88Xwxib2/OmMfqfTz80Hkg9Ty30LKantfFoVuyFIy85zIcHxzCMqrIn2V3YJAblSV0kKVnEpiMC24yiu68XQLEr1sTB03uNIj/eI=',14,NULL,'alert:14:1',NULL,'card','s1.5uL5zfUm.+h6UaLvWjEHq0N+Q4pxpDUJYgntZAaSj9UzH0veu4UhDCgChUH3dldpmI6ELN/+hq6YaSmGXITx6u1El0DJLKnb6CfwIsRH5LyIXy1xF7jpaFgUZOlh1waoLjm/hAz1hgnXbGumBee8LgUhWQ1nnIzsvXZJmM0bvGIfrBXemFZg0JiF7pr3NSqL73h+xgvw3+pOASrFD4psQlgp1UEEOOrbkSBiiOnunRDm/DxhOkhm/8z9+rwF/6QUpAEOICGRPMcp/Zm2f+sW5zIK1C+K8KvtdD4gwJuY/ckgF9xZ4oFtZwomS96TKRwAE8BIP96DaYWFbwwIAv2l8je5/MgPdalAi7EYpPCa4EQjSnR3xVh1sqas8a0CBmAzf3KCOqFYRVXVIzDNttE4xoIN0o8UfN9TIRjBrOWjdYr8Pt/Raqcv/aApm0j0QqcMci6B4dv5x69C4L6iH0SejD0mievzB93uaZ9go63TBMKCv3ayEcRem9cxXsVkrigFjxa25SwHTt7sNih1YmOxxKM3vCYbRBWAjr38FwFs0L6fBSpEHy/Eja5JAX1N1KC0/gjakQZFihwdFrfEWVNjeEcpJIZJfO+uHCvm18D6UqQS3yf7WXXn/gG907xoP09MKgcH/CECSY41+UUfxvJrq3LIriuzjqXb6pY2eUOVY+Uzpn9swoo+s5dPHob0Aj9fzuOUWMOG95ZcsfcwlOf3CWNh0voryrTU/NuqIqU7Ryyy9UY2C0lVlMn4a2aSOxSPvU9usA5Lkxi0wcrR9lQPd7jEXd7gl/IWNZ/LxFLFk12kfcVbxO4K2xhGRlD9YQUl9hXyZnWJ5nAn/ra8GgCboorpNRiFeLrrRnnYqt7J90/6MJGOYVCzCwty2VOFrXmnM5NJ4aHvVPXx6iMwz+fca6TL2L2C+q2Lq/p+t1HzrBbQlL3E5YxUfl1OsU9oXxWy5MVQRPhW8eyLlWfZHZHWibrC/7QsHEAcNDF5wWhyea4eqjVSLM2tlU4Mdx8D7eVpxslPm9CNp73nfSCEbx5RnXuQF6bDUaRU3+Imxy1D+FplEaOobvN15OtCOo/hhVNPn22NQUx/QTTC1eDo0N3SaJYnUdrz/iZHo7haii9WIfn71eMg0JiWm7EjMGBIR4BG7xrEc2HjFcNyKEZ7TyMqL9NVDun+tUoeBj4ddjkDWSKhUOD8qvqr3GhRnZYDpPE8GPkvYl4yIJ5r/Rfd/OKBuuBOSknXK6xSBUuvKqZ+1MTRAfnHrlsSEg+fFQu4mUqkkJO29O1jNFcz342utvyQpci98phmFn4iNjrilnKe0Dun/geHkXrO8SIxWfYWtHOdecP6l9JBObah+A4pWDiZINjqe5r9UccaSGGT7vbdOCxoi9cd7weX0KIJmusguPKxkiS2hrhziWaOcrIPzCvowndcWq4s4ADpLorkJ2QOjRiMgDIcvrYqnfZEj2d+YsNg5uJByUACb3AIiTGEnjeXOMilqRY5Y0KPyY7noTbHB69FIqE/nC5icDe2hSK/wfHWUpBQ6/QX1cG3VWIpdYjzIlkDdSn4F92yKF8qVFMr+Ltn9HIMKJKQz7bEI4PLzbaeHEPjaQCWZjVZDCIJMNGHyPXRxHxKMvJNMS3NgjhpLzFAdHRlRXy1LzKSnM6tIFxS8i0lBdKJwG7IU4XWfWVY2zBoNcH95eExGyU7sjt10yL7wkZpx2Bfiti1QA/TbyC2YMzYhqV+6H5FHdOrcKbhyXjtyJbhcP52Vb5TFz2wHgIk6zZ+HLn8hM2JV8o2AMvKDpEVh2fDRL40p+h+TgNJg9S0w6+3+9KnHCXfAWKIeuOZ6MR9yWC3HfO2GqARItoa5c1cIwEmStKXQjWeubY9JrYxZgTMWgZsl+kYm/ZsEN4APN7WATGTy2a0eOVdNPhfQ2uMNxVoxrVnaV4d7vaUAUsy6LxURJY+o1A8x3are3/gTesSiLcUxVWU4Z12rxBwnzZTwOgsevPH8JJHy3UF9pV8OxaoUcs2CLKEVO0liyfl5kA4u4MEC5C6FF21RrloRzt8XhdUt9jlMpmVJZZkPU301ODatliKb88yQoAJFvUFQ81z2Y3BJWLWA9CcHSdxKTn4S2YaYOxRl3OxF5LAtzgZwOx/Vpk+1i5ZkkFn2E+UUr2wrI55lA3ANWnBV8GWXypqQf82UygJCHOzLojU4kIcAgWsIwq9h6nCQ+dXzAa22/CoAOw4xAc5WLZEI51Mxqgsr8BYGFSI3zEreAWAMhrcmpiMoQ4JwjSWjcUY1LeWEP62Gx+aAXFid/Pg+oJguDry8BkYMClplAQfq2AWrzsVk3FTBe7Qi1bPb',1,1795431701262738,1795424495000000,'waiting',1,NULL,NULL,'HTTP 429',NULL);
INSERT INTO "outbox" VALUES(308,'u347713957:answer','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.bcD+ZHRe87RkjkvhIevYj0BCO8KnXdlhrnomPB8/YnSSOjZefgyojz1PwGrxWbpf/MYTFO0KYPtJPVmGFSPAtrPYydKYqOeYQMyuagAhaHQ04z1qQ9aCdq6ZbZgY6QwWkwGVz0gpBB5EgWTqxcMQDMMeqpqmWJzHMg0iY9j22CML9rNKapJ8wl977WLY+suHzwapaMD2PH1IANwHlIWoEPnR7ylJUo8CiI4t4mVnWzJWpdsH+KJhqH4DT/wZKhWfqYh60qAlogKb69hqnRxl2br3lzeyQtGd1SOI/A2A9pnGEPvCuwcxDHvOnAMUpkGHyZiln6As2xZJJAylOOHNsjvQbU+rE1vzPf7tZ4I/Jh0QVipg1xlSMoDTkx9lxw6BXSPVF6CyLIzVHL9bHSDyWpLsYNZQCAYZd7I48dIKxn+iZtYVB0umjFA7KawGgbULc86RaYHZFkiz1C0/gapnz3EB2Cu+PDO/L1eV0hAHaTKO9A71QSJ2mLznAacyPUMoIMBNOENnj/uEEuD7caX0yMOZTgQ=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(309,'group.lost:5100001122:1795428021000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.ELG1df3XghK/WUsZ7vbxTROdTl+0jIW7pNsE9pM+mdU/+nUtJYiWSfvwCqC4gthtL8Q+F29XIcgc7D6xgzmBttVYsljyFchk97dFih7Ln84cHXtA00MZx4GCAjooTJ4LckdqpO4MX1FOOia3PTsERoBbXfKhGIUktCmr8Ne4BuutF05Wb4kiJ6RBX0ZqNCsAtFcBKUY77l+L8lL8Q2uxx4CfKa9offta9eBpUTMv0nbEY1gtgG7/0qx2Cvn1tjS14qWcYZT1AGVh/Y1hJTJZ62tFV481BVYMvyOW8zUVha6bC1kopjVIeT+9e3T9XvyxkjUn8w7/eigElpcrWavqgQtRG4rhOBJnQA==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(310,'u347713959:talk','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.6u01xrSgk/RrfxVuJyzXcIa1DfG0d1tdourG/mq/RiXy+W4+1lfF7XfoC4/J4zgGTudcyUr9A+PM8bvv302aQcNtcx4a1NAZ2dWbRAAYaC0de+2A1Fs6IyTuIP8bK5nBp+pQV6upnb/fguqE6GoEuBECImvoIeLPI7MK64vSoohWAEX7c7eMs6sSktejTHZZyzhTKglddq19OZv/QQYf/eNAv0X5NE0WJoT3SnbihUFaIekaMiquTJQaCTpPAnYJsYY9gjSf6eDsp8SUyOyBBmlKZkpplzHsWowyUY0=',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(311,'alert:1:2','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,'alert:1:1',NULL,'[]',0,NULL,1795428022000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(312,'remind.lost:5100001122:1795428022000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.wV/MMfZDHxaDqHY39u6J/XhcZo7VoMdK4uNC7AsAlD87GkqSJb7pOxyJSWqtGjO2pxzclYU2N3ygkBqV3AoWTmodWc/YzpJ35sraD/4I65l4Wv5BhrDOnjZ+LhLTzzTW4HlWLfXH8lf4FvG1IkixGJ2sguM9iA2CSSTlesyNLOjiPOK7Ho7UmxlLBz6xC+NDvnh/O9m1mO/9xfGLswPXlp0v2h/aIHASnycdZ6ESbNQzqkqAVx3j9H4lX2xlRfjnWiz0UXR1YeOz0M31+6p386Gj7LcT6jAehIdPoFAYQE+ws6xy/xrmliTPoF9M',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(313,'u347713960:talk','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.uQLxoDEM+dlHQ7cG6DEzbw99JsduMIPB/mKus4DSfNKpMEJLTeKJsiBIn5IYZ/imoIN1OGvWpan8rWPuuRSPmgaw8UcfK2HoHONqcKDJ5DPXdA/08EfaVNT7ZqGh1HAKEGg38lFHJ/SVsDR37xiyX/g3gp+SwvRFC8Q+a62x5brHFuUDbJFobmHr1jMymi74zjSv9/xPTNQFq7ffi2U/7vmhfc0zyGgZWkfqq9nvDMNHihUsNalagTK0putXifQlgWnRPx1Y5ns/Y68FzXJEFPjFl8WmlCGJzzGSq4Q=',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(314,'alert:2:2','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,'alert:2:1',NULL,'[]',0,NULL,1795428023000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(315,'u347713961:talk','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.2zwXxApITTexd7NOBjfMcNbGD0IyRi4MOzxxPEe2uKsZbXGztvjAl6q3CJeMOecOgFhUwi3D8UOLD1QHzXRy4vYJJJHAgPmZLixRRVTEk4k9rjenqspJ0Ps+e8T48ciq3cfTSWtwZOYGVR8letSo+OICLOQsKjOLDTPOHcbMra8WgjvrYDmc0sL6IaP58xsJpCHARBTS3eaqmJ+lnUiJ0kleAIXCRnY1rGhewjD+xI2/D5ii0zmhAXYLP/zEiTijgCmX5hKjRYPu7CfEKjrCRbYd/uepH5C5vFhTExg=',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(316,'alert:3:2','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,'alert:3:1',NULL,'[]',0,NULL,1795428024000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(317,'u347713962:talk','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.IMN/a9YYoeJFB9K69tBaNim6xZIWBBCgTd4HSz8tnA3rw3ETEAeQW2hsdAU8+bjpku/qy6nMDSz3vUsYRTc7d2fDvCj5kPEd2vuLc496tEDo3bRfjXeqrjSAyXEJ5Ov3QlR9OpGEg3bOXwCGyYG+eRA85Fol9W0lcyb1+KlmjaX6n4UH4WGpVaVXW7klVPs6RRkzyil8okpA863eBETaJ0C1zoMP2lxpXL0b',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(318,'alert:4:2','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,'alert:4:1',NULL,'[]',0,NULL,1795428025000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(319,'u347713963:talk','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.dTS68i12OOJdME+kR6X+p6d3/fvvKhtZhrVFN2V9vmCH1ZubwlRVVEEBLeS/U4R1nm5sN55J7kyfBnm8hAmivEYmJ0++3BtSTnUUT/ulcuQdhRRE1nENHxy2r4zXV8Xi1W+UjknM9qqVq8Vn6hBOrOB8MdORW+buvOjmJuPaceMvwqeWER0R+7uYFPD5P5sgDjoAJWK3UjOiX4vOYKLUAmAJdHAvkXCv5l9G',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(320,'alert:5:2','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,'alert:5:1',NULL,'[]',0,NULL,1795428026000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(321,'u347713964:talk','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.XoBWR8hlDOsaFYQ2nXI8gpeRKZr5+LW3oazU1O1RjTXGi52rXujjhTnIvgoEkVO+lmRxxuxEkm/kEyFt2RUlc933hOpxbZz2CPbZMvQkNWf8Tfv15qY2vxTULfezLA5+WLfIbIV9ExPOG6FqXwOBrnuy8kdhYcV84x5SN7HeA/uzDUeShjR+v1+rrt5mwg2XAWn+QHLriycNCskZuXg8bSMYvzL+4PEgXdn1',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(322,'alert:6:2','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1795428027000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(323,'told:6:347713964','lead:6',1,NULL,'sendMessage','s1.5uL5zfUm.yGjy+o/y/I4n2E7Zci7ZDSLx1WXZ1Dv0F/bJsIdKrh5kQ176t2xztNmEemC+uK61rKMi79bvKy3gnM8yQ0MPvbmJ/XF7kYDO02o7CMamWWerKOLj5OKaNjl8VHfelm2QTP7o6BGUJzjgn1d5GPnaPDErftoudiZxnsbZwLwItWr1ULlfRf7eIbHbEqJOmOrot2M5NR6xOF1OUJr/Lp0aPBRfjfXOmeubx2y7F7vfoeV0pjdBcME/e58fEeyyCe9bs0d9f7KZiESrbpfNf6ozrBVMQ0n3NryjbMD7SUp0l2B1VX1KzGYJ3t263g==',6,NULL,NULL,'alert:6:2',NULL,'s1.5uL5zfUm.M+BvivVa34VohV6g840QW+yRG6UCbuqVKMvjw+1bXE2oD/5J2pLG26QkgxHFw9tr59WZ70Eez5yEvutlKSHPr6C3ZUHcW1/9RU3yqKIZtwnvuzhE+UNSDaGXxeq0PIOMn9lDdmIW6mcfmyoncuCMCXGYr8F5Fa7l0hROOVbxb4R5/TpkJmuDBpUcT5eWuOFE3l3tyB8=',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(324,'waiting:1795428028000000:0','waiting:1795428028000000',0,NULL,'sendMessage','s1.5uL5zfUm.sDocH3d8fdMjYQCJ4COC0sRgtClGGfLSiUOv+G6HsAimb1Q4I2YIe4uj8jIFeC92Klr3gU//gLVjBQ2wunZ37xFPg4s7WC7k9yrHhcj8jSb9VBmCQ7vJsZSQrqvvHdKtgF9SBEWHHOY/hjZkyDxF0NAZu08xR/RJ6wqQ5axts4wk2fd5EOZHwBRh2TMl/zAAlR0/zRF7+tcRtwMT31wzmmy4Pgt/Hmxx5lgfx5Q2LzGoJhehhP237D6gkgrmtWFQ7utPiui5bfKtFC80SNd8HUzImGobRA/OaOLCR4tCYgOf5XLzNH5Mz0kNLakoFAj6bglivxo4368WP6+MPAGMsCJxQnB0lo28erU8VfvDE42QTRHy0Im8LlJZZGRg8qzRD96ptw4U5CpkymYR8TYMJjP0QnTMITUVbKCs0hjOIvsmHH0AacH5aaJwdg4bgfhwKo1j9opfmFKlvZ8aVFWSOn3kibkGtbK2GqzqGePWFBZs/A8nusv9wmY4hOYzqRSwXvCOiUjO6iqjNvjtdKDsJ6vg53/hgXinnz4nI/R9FUZiV0/aK8hJH4yUAmR6eL1qLIPSsdVkFPNphAqqr8YYePck9jpn2hbXjmp7q7jJAwfMBJE8/qx8/J2a7tRWpOOiH9SkKSOEh93nzfmR9prjXgBMW/ZS9KIsApnrlp7Q9uyrh8J/45YIYkfiqK3iQ+kSuZ1NsVu556Gil/J1JYije2z6EhmqlskL9Bm8S/98pnXKdGPsUqsbh65xnwwagfLgmnc3nHvzv05MfYUwyduSztoN6MuavJdEqNl+KnLlx9ljDgs3l/gIVQ2xFhs/8T22gZgmxcd+LLhZk1C7qk9kk5Xuw2CALIRHIRg+jmQfqnEWIDbnKp3iBXzVeMkTXwRGHEbApT39AfhNyQ6nVfbOipslYwYLA4tgcB9SuN7AYH88hJLJ0RD062xhNqoWKVZwmHQknjXisTStOfqlWYXfeRvYKqnCOj6ea9sLAJDMpkxOTgvEIgvgzgSHzTh1MKQSt+kgzfWqQCS+g36YLKUcXSHPNGKPGdgo4dxWxrm+x3wRNzFkThL4gsPVCS6ZnLfGjlr/1DW1sGHpeLehgwgX0qEMkH00AF8Tg3phxvBBJYiMK4q1wMhOevceqRR7PxsQfmx+RTtEejMSD9o2xW7M+1WB+fSGv9BSWrij2I79+iUe4D9MMisALlHi8y/XFGXngBUPLjKp9ZIcUNwSiFhqiesn5Uf5a0NueEJ36S4cUuuEZYJv/NP7vM+sGICeBPYwjkw9oKUhrivPetwd3Up+RR4WICXzcWBnndS0dcY1fkICHGWdjeAGH77xXZPqA+RQowM8QcL7AvSQ9ogJowRYGaR7B4Mhn3X8rGQtWiGgxZqwvt0cYh/eEV/KRBYbgjB4mKWOwBCyqZSQg120wjfCXXjqlfyfatVad+/lfgcOKefCq8Mpv2R4CN9qougcxAlv1O4zHt5u2pVMRv8eSeAH43YLcksypZMRHMc0etk6k34MfP3N2V/IRrLvsRe/vDR93v+COF8aBZXTN/8oiPI7ljdO1PX4CEz9YBDGT1KGzDPwpItfHAvd/yiwMdcc7UJHyiAJtIbHeY9R6hUvPugzjYahopibIaqE9bTHrI4kTIk9ZM6lalBL9EjH75lKwL5bpBrUbSf1fwQBoEL5qf64URvB7Bi0T5vn1DgkyYXuhnWrgbBlrV2g/qK93g==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.cwKwLDcB70nvG1LZCUN2fXhRntpDeR4eILAqzD8L2RT0zlPHLMfNaKTCds229/x8R6J5pc9tAMIF1YX7iByPXj2HcPYSq7hafVsDFGWcjp4B6RjV7YntH/lHd70WgSqU06mgv6ZN55wS+CQs/pKB4WMizpQrzAOczBbJm+tsiYCDJBHzZohTaNbuYuurW+MIl/5Khn2Cf267cDRBXz9FNc0+EPLWpIjEW/qA6mGGkq5/P+gA3yvOfQRFv5SoSVQHv1LsGkC0CmXduKjIVG6AyTPXvGzVWE+b6lLCm9u/3UF05BqmV9JEJsjjU53uT7Z/mhKOQmOSYZvzGecBC7fOXgbcKL/oIAt4DOZd7zzhPALIVJZri29dep91SdgzOaNywdx4MJrmh+Q3dY60o53LeGVGPS6HWz8Z0whhmg5RC6SsjK4eTO42RtkXmj3FZ9AMTryLg0KaNKGd2ukew2ByrjQ+4lzpfwJ4xWX0quf/5ggVSLV2y5bABzkq9ZqunGBo5xZR3KxZCj8NXZWJe7fS3NUqafz19VQcvOfGQswM9+pNuTAdi/YO3KxxPRBh2w16xc6Iu8BPImDOfnnLuXmPCDU+KVO4hQdJYhryxUoECR4UR+6NslUYBYE35CghYMj6B+J7K3YQwfkC5bcC9IoISghNXEZrGNxuJD3N5EwFNB7u2vnwgmPKCiiJujLyd0aRNJGOfG5bmCFehYHZNNW9MimdEYnv+S38R9s8IToSiBT+VMToJI4bbnCi+woSsnS7hvGknjruk8KZ9e27Y9gETH4w63astu+6y0mNCZklnfFZwrYmsip95GcIiZCtAh+WUOsyRbsRZX0fllw9u+BJygpk9RaQPAiyol/xNyRhwAgei7UTabucGvy0/eJqyjCRlohnJD3QrqfE6u0XK25Omg44PlWTCHAeNy+zxT/rcqRaIGQ+hGpDwor0DiR4+7+nAW1pPwohLkRPRw==',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(325,'group.found:5100001122:1795428028000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.Y1gSibG2+9DUyG7Ab1cCNUQGn5A5Tem4obITMJVnSdd8tgDWbJGpaPTX3nkcnKSfyo9/AIVkelGyFVodcvLsmDPHwVcqhpu30aH/V8gFIA2EgI8nnxqNN79DIHSBJYACWGMTKuh9O4AIjpdD3G5sPye+RbQBL8jeP2l2iPLJArTFHEFabddHOsoM6j0RUlzZG7WlwnY9UXnUCSLIYh6+3R4=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(326,'group.lost:5100001122:1795428029000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.I08Hqvm7QRmHWoDWNBPlR+syURQucT+jODyzoBgjxStrd1iwOCvbwOzCZUSs1wJ6UFe9CKj5vDeIN4s/zJFinRGMiNVtdCn7LBZGAB4FTUt85mGo7Eo+54f/b8DGoXpkjxYzJRotG9lwSQ7aUkMnwKxpUKoUiZASaSCvN7AQaN/ZGXbqrATVqU+m7iqy7YSKDJtTR3rFsOqSyDgTkV8e/9l0PoDIQVH9vRLJGOZvA5H6Pp8xLuA5WSL37qK+FcEgOV54HuP5jXa543A5D93HUBr+5l5WFEnhnXflmQojl4ebAy8lncbCGT2YxTs4uczhBu1UqaZEn0Mb936njjhE4b4cPRu8JlKqZA==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428029000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(327,'u347713967:talk','chat:5100046610',1,5100046610,'sendMessage','s1.5uL5zfUm.T/A+QJ2wH8s7y+UH1tGXakO9ID79iaDtdke0QMW7T2zVy19V3mEduqZCQdu32gI4+P+NJ2cS93jVVI2HsF01Fz3WbFRgP753I18Zj4bBBBTSz6srlCYo04jOvPWKsWy3Vb/jYFANZysFDx7QG9XP/VcTQ3i1f3eTNG4r7POPig0izkCsxAa5wlwAZeRyk40sIqK4YyRNxgj3lGGKvwKfp3yt4YJLlIcw/ajxwj2gTtzW105sxFc2Ea9JKE74Is/dmLqeMx4OBIgIXuqCjB3Pq2TFSiSMPRwbk7Y9GJ0=',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(328,'u347713967:ask_number','chat:5100046610',1,5100046610,'sendMessage','s1.5uL5zfUm.LUx6dbo4prs6QY8Q9B+x9pQGlGN4rYWqEL0W4b2k+PAE+ogNMLrXlYJqy1og04bASdKxS3bdZvNV+VCwwhNANWCQOZ0Ea16E2vnlfvz0TxJragBI7ICWM0AoFJtZyV7Ht8m8zDc688vxZOiZwXY3wT9ZOh+06xrRABRiTXz9N3cXUvQgZ9f4iHuchpWXunAVOFcbBxwl0BAtbrpwiKTy1XTQzoKZH0sPVKjVNjWqwJBxtISlq6bljCSx+DmSzZBVzBwReyuPh8y5PzuTJzZqEfTe9cu0nHWl7l+1Z2AiqGd50/Qls1tKK/fWtQzShm/peutSB36cd6l7hFipOdN7QTDw4VOFIET061pwZLcHfoc0aJ+rFtSqAxY+2+33rBbe2M8UQyiMUppZR6NFZslYn8DobnZxHbzGwjeLBSt/D24u/n+zhWvUoR1t/46G5pxcY7HqaqqgNR/+YwwCfoxkdY3JyTXiJ2c+lJ2oyQDTOOOh+QKlQ7a7fFHsGudnc7vsXaxIHySk/aICL50haRKGmvVxEz7Ivg6hPbYaByEkPXyvBq0t1eotl4reK+vNmHhZ7sOhzjMpYH7vv+cuW/KSR5qOyYYrer9BFjE0WhmjAXJhU8x5suxDyRvDsnM797BfMF+eMLZvKynsJtO7WWqwANb63JLMO5Zi/ewDCNt6qzNKo3oE7hKiXiRUyHTjYoN/+kQiI6Zm4H27+lFLK+w+WuIFn7YN50ePxDUMduLObD7xRkORjlXXkEh9HXyRWWfIuyMI/1cXw/Qkfj23PUfRWOwdRuq+cSFZHNQxJzgk/vbo8FePXMyFTQlpJdGNW4NRUn/dCBHHuuw4+kND4x9PU66Qx3hrEvp10Ih3qd6L2x7AXxl1G/VRYA8dWrIJkabYUxbKzuEMSPE7rL886vratMem',50,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(329,'alert:50:1','lead:50',0,NULL,'sendMessage','s1.5uL5zfUm.fp1FbbzpmAfjx5cYG0dXmY+Gl8oF0ibNqYEfy0DjyhcpAcQ+uzUllmiMu7yrOYxF+yMlNIgKMK5SbuKLYKgU8+mo0LGE4ADGvH8+K5a4RX6yCbJ+LJ2tS2V91nEg/DhYVAwQX0+DQUocy9yxt03ApCOW5RCc++fPlFLd6I29oFi0ianQhEEYB8GqRKBc4wdY9a4GC1PSDaVzVBxA6llzJbKjzIaazXIb0f9Q/Sn/FLjpi63rqpukKnq/GceDvpnMK1HixvmbGv3YJg9AnESQlNYw3+tjDuyoP1TZb0QVC86Zdb2Ko3IKoQimFn53tK7RDSGiUBx3kfuB9O//EHVFDgBGeN+HQvkyTZ+DGlAAlD7bLqo9YRvXoFPBRlvOqb6nZyjn17/ZZiPdPWgheaVMCyoRWpaTn805aQI8wxpcdYwU6ATVB1d53O1stPQeVPqouSrpR6z55RsdIJFvzgGrExZX+lI1GaPrsPjEcq2l7p19NN+E/BvPdRMZMRGf/6OjML0M19pAt/ZsM2nX7VhAZmPE3GXbMXPrlEcJj3m5SN6+xV9u0DdAf1NMWOD7CcemkSHW94LzXqCDHioGu2P24sHWbxkh6KGf2hOhGhl70q0N6M/ZxJWg/GRwxg4CrhhQgjkjjhCplAC7U6/zY3AJCxC+UlJI/cH/1LtnYAV0bObl9/2f+mKUfBIJdey+xn4OzT6P/06VuatxZjlcbXEQuitTJEiFmqMTNhMornD+EJ47J1Ie4pGIhhOkopeIQ3WI4qht6Jn1je3jmb/JRMTkJ8kUZAy61ZwXyzt3J0RTnYdyL9UG6KelT4ccc7RPCYjMDpCXaQ==',50,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.vB6jNdtsvKzohYRFg3Jp9uPTMZcJ3i3Lh8Z4usP7Qt3bZcZy5RJCtcfilWdh1a/H9gEzTsw0P7ylnle2Wqmj+xq15brqlGcha1r1qd6venmB1raS87o/cDhbD6GTOSlpXTEiI2kU2xJtwH0JvYpG2x76qSLRVpdn2/2e/CalRFOxDuY2TSSbPd16V7BAVsSdvvCke0raQcHEZ1B3HZde06Fbgmd6i9cY8pbphoiFf+vujXF5BG2ideDYks8Yty1Cb2FYwuVtUl098BSmnPxKiL9kpH1cl96BiTtwwj4Lru25ZWwGZchrSS+vGR9s0j98hZMFuYG/IXVn5sH/MQX6D+Ft4nVYyUsbIcBR2dnU3vhWrO3wxDEoP0VLwWZzOoq08dd9T3KcuBE5AobfbfCX3XfAWgUb9gwCp7VbQkVpj8yfZsJ95JNPJu3EU7tRaWkUKqFg9Xk7fV9iydHniGPWThR6kncQd979XPZqjUtISL/9jzss3PnMnn43eJM8usfdW4MGNwVr6CuT4tQtccKLhopOWZSmlb04WcaL6PlXNwqi4GbgE5e3uoKjIAXUnutBit57wlKfy3XU1B2plRMsoS93e1uUk77AbJ2Kw45iTzoQiA2XYNLDVTf+f6p/M7B3l8qWOOW0HiVqTj8zGUtWDcedXcDxVdkyjtug2xmIylmUsTK99oQSdrUSu8eavq7yyk9nKjKIXbr+MgLevBTc2RWMLjZ1ZQaqELiavm9Q62ieR0w8uix39rVbqWO2nPvDC9tAk7FJED6V9oUtmE3QLoyOitRXB3oQiK32uwIcJxWa1nY+xgzpLEaHIA+hOMXtUOY8YXQ2KC4gA+ZTBVB1iLksh0eCU7YQrCcMA6ZQqP3fuyPSnppN96TPLq8MgwRzqZBAsuP/xWrdPwifGw4QmUcfbTGzD4yTwFH0KS8Cqr3bIT83AiolSUSfgzm2aipWkWQgID2I0aBTuEW3K8M7FNjxL2M6s0HuZtZFnui9XT/p3BENuVvNFSS/TeI7ive6UELQpKUwywhlj7Oq9xkYRBjJLSB+jcY30+O5Z7GUYzOGQPSJMMnEegKyuDEMaJmtXC8K7ae3CuqKC2+N9L4eyfS5+oJ2SUFIi7bMhbDifbKGzIcD+2euGNPjssyOLnjru0YtoZrR7q8AC6kxIOTWsL056sX71eAhTDiJxjvBzUj/A2f/XbQ3j+8DfqfgpRvfhpRd1IkpyOs39MggU6RygDG4igiIfsiSPqIlbh1O5OtUzOBcNqnjIwGXvpk8abII0OMZCEWvuXwzFKxr1nLJ0JgnhGcNDe5uqIaEjD5Twg8GZbvbUqwGQqAXPR9T2aEZ61CmRand1SqbeEJMQBxCi2Fy252j7N+L/lVpSsSVVBZ3W60pbyxoZnon0LIfOrnJXs4Y03r8GgZHgBYjHzNfkUUOiaS3Nax6amEwpT4yN92b4civowwrM+3BozYcmhlfaj+BLBQ3BfJUHHq3mYrueihKDPaaDfxxwjVyw1ioBOVmtjr5NXJsrttG6XedGVDbaUHCxx7GZ3W87SCCbW2qbutqrDxlr1LzBd6A',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(331,'report:347713969','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.a6ZQyDdftZmAHfYqr5EHynb+6hr6rqkPDTMwj8nfZeTamrxbM0LNqWUM3sTe0g1Tx9+Y4rBWwpgUxzAUFjfQIbx7L0/6cqCGX0wCATK+1xGYVXyk5tNm0t1pEJx2zYaFXQD0z41CZbyRj4Fjw6OIDTBbJp8LwQ71JJ4B1Duva0PN8IOKs21A75uWenapKRnLtSJj+om91w2w3gljtH8099FFFAgCKAt3xHO1/sMX32tl7gB4QtNdzIFjfxtYkMWsABIHiT4Y0sgUe1kp+LhtevrcezSLwfW6GX9bjF7dEmzX/auqcWphAiLtLZ1+yUF1ikoLrgmOPxW2iY1JGaEbee+dTF+OT8X7OYqz6aNAzFyRmNH9KUoR+nbqaulKcAscUUQZG4CdYe2VA3W+tDztuuu7zVN1xy1UCKIdFcHMnbyVBL/O8jDCYBu/PMn+D5NbFEj2KI2RwwK1ivOxBOuuOudMg4rB4dBhY67EHxqTBIzens9qfxsvhqP2B5FtJlACijRcI+LE9JlLp43GT2Zxc2xBQlOs60x9qFXmW0gS791npm0++uQ7QB98/fEgBNXSaCpcAKI1M+Z4ZIj+bbllCX9h8jjUZAJSCyMueQnRhzUQYaSlCyOnbHhrLdV71T5Yv6aSlOGkxbChbczDKtoVuZNv3uadz1pum1XA6DWNNK0NNdl4kY9ZWWyROFnW6uPQ+ZPfhkMrYmfP8E2OBM9bg7wCQdDbeiPTe24l2hY4bdnEBOi+/OvzEyTvA2NeJ0iMmdFmBpUlLkxASvhTAdzQfNLp5gIxOvhfO5SLRptDcSzCoJNwlxQbUIMfot9oJW9BeHN2c5n+Bw4UkBqP1XD4H6I8Z52cfCOwYtYT6ZZLfwV93TOYr90llZhX9iW69fsL+k5kPSuYY70XLPIRCRvxBdZvWfZbzBsJCawdIe1Hr6qrs+buAT9OphFIW3chmWqU9JF7fhUAExLpo4RUp3XhkWE+fQbYSIoU8ORScBdtXaWinY7wu1IdXCoMvUz4NleTzXg+QphTmMTuvAY8FzwTyg6QgpnFPdUm2cR+5Laar/OJ9NWwqE09rqIT3BRdPi921+iTcycNdpNvbsgCBwUI5GkrOFURKq0Gb/SFoFAvR2Q3cW+FJrDuyEzma/rhRpQRvHOwamFGAZLf6mC6yOtKuYir1rU45uxVTpo1CWZSbMXju2+gYJWhf7LpWnwXzgOGCEGaiHJW7nPMWsjf1WgMSK1T4RIjZ4xPr4MS0KzJvOHaE/XBekaiLDaCB4XBfoFWGLuJ9jeH07KgKuFemnvXnrgolX8Zt74GW6CiCuehr2b6YiwQxqFS5pXJymi5ouFL3qubXar9SqEQ5NfYXSdKzvUXTcEZSWsFgCc36XmUHq8b+RiN53i7wyygDLpkWzLGhJNx34wANRdQ8vQ/RiaydwI1yLgdzVofWnkqI3U8yztIvF+w5KsMr7YoILrSHUfKgWYOMM4MqPQ9fuH0TDnC9l7k2uPaTmjNrAFzU1X778Idg0obNsBYwrbHVdM6cwYWFPNjv65YvF0rRY3JuBkjALPt',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428032000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(332,'u347713970:exchange','chat:5100047452',3,5100047452,'sendMessage','s1.5uL5zfUm.esqWvaiLrO+Kknb1ln+4J89Dw9Uo9g5E2ezwMNKpdNPOjuH8K0/9N/zbUnzNGKoIGG6Fq4mgNh0u9U7ML7OYrV2zejDlLyxIGF88J4v847zKNLOIICmfbzrTXB18KTcSXigUvCO9B3/Fx7joBW65zTWIjpZxQDdALMWX5eKgLukNPiCZMRxUvPH2wf9jl2fPR6fyTviv1JcfHDLkjvjKHxll1eWSm2Vc75n0sK4Hmk49NevYCL6pn6G5vrtcbFgQh9jKdM7wrAr6tW/aGyKQW0atsG9s3mSvyAm7IUnBXgXAtk4xtmP2WkWixqJyZUP5dkKY9LGx6NisTHQn/4N+1yZVOApA84CTWN4bnTMPNzYCva2vVNv8RbnB1oztaW4+oCRRVL7DCIezMRYJVd5kyw/DvxjcS2/v/K/AsXoYaTNh+yYaQ8hkahpfpPLv2wMoZe0JTVciVMSoIVKxCDqshhKT995olgOA01GYCKearFtfgWAz9l9kFuHY3nxjTmceVw5o0FG9otcQ7RBSpuzAVRJVdsqjpXtnjS/XBDTn6gUKdJQ2JimMaC8gSKl+GoY44u1GFKAJv36y7k/o77ocBvgoHnw4tbMz3XDDjAx8AUVwoKbQpmw1YFBMrmfS5t/gTa7RMQBmMYyCAGycozwBvsfbfGloMD87tOqSUTRcxKagvW4WhjNntXI3OM39qyNUYVQY3vqa6vtq8oUi8FdqxXhATwB6CgukpajXtwsCnLUJZkZo1IubOVe5l7L+ihR3rC0clGJ2jMN543MDH3854u1nB9us1dILextTPfX6bg5jUj6dJJYTeGBNAkReqoGKsg3AzjvF8l9cXqCYn4ss5KkJteegEUHU3XfCV8tnzgGa2ko/53gLM5+yUTbT2v65npmETnwF+agQ/ACJAGOW+ExmR0u+7P2Q1pgtDS+pMgZkEYZpbj8wloClU/X9sbRn2Iug1giV1hspCizcPqN5ZbzBf9GjincO7kPxoY+D+qQzQnQZIM1I8QlnRQTDe95T1TcMlfY68mpPI0cIft7AV4vSXYy3TUd9ydNUVTHzhHzfGzWvLCzw0kRXefFB0SKdFHdqvDRwAxzaRNqTEGck6NjLaUb1t31MI2lVO0lxtxf+lAS7lj7yvyA7NIan0WYQdW/I6hS/',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(333,'u347713971:exchange','chat:5100047991',3,5100047991,'sendMessage','s1.5uL5zfUm.6mEVGg91vK50eSF1EsveYm8SPkrEUgcteW4Dl7BI3OWDMnRfZAv7Acj0+M4EFVKjRyrzQqshmSrzTJC0F8/ezD+Wgl5URMzjWKSG2xfcczQzXudFCxv4oKPsN+xiX+MYl1Y7Kr2yX6g2BNs9CLq28ahvZ6nMdKdnqawa2+ElQDn7CnIW1wSZabHkoBJDcVnMZuxGsCPOXw+hN80TGmn+70AMwxw/NV0ROh07KcrxGpleMcxxT8646YAT8w4aBHj55+b4t4eALb9DUQFV/SwEX8ctNx5cYXjyr5DeCYh6TY0+AGA6l+PLRVOI1ppuonmX8CV/4X9k+bfP1yEV3bapr1H5EqHUh+obXv+qUzRsbp62eSJXFE4YInwnDdiro+NzZp4sxxR2Oz9zy/Aqw+yC6R5ThRDzTPdHCsJtbri1aGlG/BPpq8GuUNFAlpm6ZVeuEWVNiiHy6uK3NFculb1m23PYJxsSpYKCQnQ+vn2UC8b/sE96lCysjPhiXqYmOpHDtj04OVLWDsa/aV4P07CETS6y1NgXNrjTYsk/7QzcZIwxE+NFJPjLjV8XudUXxKiwAN2xOiDm9xrcVhGvkqb+sG0hkTfgwInaRA9iPfY0B8gZtpLLf5QVzfGEUSdR4M9iJW7FLVvNtrcizwRysH0IGZJeHz+tAmnNjEtxkuKy9lYk2QHpF0qDsvPMf5iPF1aPWobCRexO3KxF8bRzR9TG3nRwcfWbV+5VFE0wobvzkAOhsL5em9uJSJSLgx1bO4Q1W0rsxiomV7sS+yonK7KHJeJV6sJ9Qp/jnc2q5SEKSNKwFvHJK0pTI67fUKUv6QQpGfpNg0P6',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428321000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(334,'u347713972:guide','file:u347713972:guide',1,5100041115,'sendDocument','s1.5uL5zfUm.GzUuqbUEJv1mX/P9kr69/O7IslUQYzyD89nmev54ei7A8LPdvfmG3bw/uNx+gYGwbNnyk21pk/JDUydNQVCUU0B/fOqaQDfJZm74TRpqJY54x/dun7MetklSox7+Svn3JIrHX8op4mRlpnHCWRVgonYeZwpbbJWk+ZtV2C7lps7icA==',43,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(335,'u347713972:q0','chat:5100041115',1,5100041115,'sendMessage','s1.5uL5zfUm.Wn6hSNOu1XsZZakQSd4W/HMdbSbezc0hMm0sf1zpOiyqSZfXPcEU+uR43g+kLIZqo+YRI6DZhCu58YvUqFyV2rtMReDxfDql1jw/A1BdO41U6XVN1b1V5TOfEwoUCl7/IrY2fe/HskiAmKv7yAO9OGWiJ0bX2I5c/s4sel5hbKnG6+4VFxG8Zv+rAuWjMfrA2FA5uUJPMtZvQoQpbgtYhIXuE4TVV+BFmP0KWktHQJboSTHCf9dTLTBw6k5duiBn2N5uIDyDumpq41msMm6QtK5nzg5CLW4cLLikGvhWXBfIHXhXo4W0T0aiOtq6XSlX0ewyLSMWy4v6EKf5uc/9m5q1odxtEzhO4Di2HAvi2PBl49d96zP+2QwbV30E+0l8DG1Z8j6FGUE3JK2dht1toGIWfn/Jb+0o78cxTS9KkghjX4RKMpoC8KG+wXuKYo44FD14/jJztOpKfWmCkoDpDh2yt2swlwKw/ESg3YDx/P6ApmVCDXXU2NUJkJn2XSVDGOvzEWVdi7ij4NfcjwoX+rRMyFcCjO0AttZs+wGw+/Y3AnPOjdDZMz3s3JmmnEpHggJY6daDOAAETbCemJScErf/0UT4xIGLtxmr4VIhTL3Il056qyozX+xJZv7CIkZqMkiQ8pJabXUBdc/srs8BsYbKvQPtAnaE57eeUYmpJ3NEi8MPIOkCbfE/86qB581fZJVg8ZoZ6AjTO91fT9aURTo3lNL5apGSiArVbVuSitsX5NxagisPHL2GdgYPj6IMpOZnQ32VoT+WSyUq6ph6+UX1uw==',43,NULL,NULL,NULL,'question','[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(336,'u347713973:a1','chat:5100042259',1,5100042259,'editMessageText','s1.5uL5zfUm.DclEm1L/1Dreqh177KfZ33Jo7nr+JjIuLj0G6Tv2OM4ZtbXmDDr3ygwyEtHxp7W+2nSM7WBFEzVJAyA/Oq11SDJjdCYXAArRpqvB7b9cMQ3GnudsfrTiEhIwrj4647lyNWY+/JgaYsZ06V0sS7XhNu+GBzz+RQAc4s5whFM4lJ++1vxdmSJlnUhDpnQb2GV8Mo0kMNMNFJxKkiKYxsmBhzutAtHPgkDBSEJjO2KL4HlY',44,NULL,'u347713942:q1',NULL,NULL,'[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(337,'u347713973:q2','chat:5100042259',1,5100042259,'sendMessage','s1.5uL5zfUm.4G3OAOYtWq3Snhzc/iiXwraxgKhBiKqMHSmt+9NaRJMQY25YrLP2+TtpHYXoOVeK6VHSSDqovlGAjJwV5keCPt4yHXZ9fQ/GcKlO2g7hOQsEFSISE+dhCQ0TtmkJphdRFwucKXs3dnv0rZfxZdf8t34B+1dz0y/gmjmH8gHlwCX3DHYt25CPn7iHR5ke4HXTm9HI9HdaQ0Zdj9ONiavbyvr46903e3+ZVAElOZ9HIc98ifuZILbLmxQiW481wDOw88/yez2e0FzOCEXAySAppQrXF/9Nr7LLsNV8tx7UDD8wHSen41cYE7M7JJTaBwYFeJ62/Fq0XiwMQF1z79SVd+8fRbOeEvKZAPr/WMOvTiEK/iBkbrf72KGm+Tvql3nTv7o98q4ja0UvElfb2SYNkNuHAjZg+RwVfHpWl3agzLRxtc2b/bew1AhXMHibYzEQ7R0SUdIdPp8peV+qdtfOKj+BIr3yGI7fACUKrhFYA6P3OLwOT0lUps0HdKwWgqVi3KIGoIuaL6Z42ad/ipBQepAHrgWNxSgAl+rmhDhNNt/hve0bNWZ8MIjuZnV+gvh02YKp1ZKRqDi1BHAZL//PwQagmWNC9nz0vl9sOed052U2oEqGY7NewqIqxMI2d9UQIV1EfkfLErN9MsM4N2AQs6hcwqqDVCcEhbmvbo8NJXEdhO8M9WWa8073msTeNh+K5c9u6GCoJAB90dE+fflqaRcifLUt+u/PTAQjUzJp/R95dI3ImHv9M3iEIVk/qAabGp5IJpF/xa8ZH8S7BsFNjf/4hniCsbyxMcZN3fj8Pu8nHwk=',44,NULL,NULL,NULL,'question','[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(338,'u347713974:a2','chat:5100042524',1,5100042524,'editMessageText','s1.5uL5zfUm.X1cHTeLoXrOnJMcEH70dKA+SWiO4EV/w1S9ARw5XQYtlzFWhB1yqquWfWOHY/4Zna3BocF0ULcyvhsnNs64N2/Rr1MatsCRqX+Owq+QmPV8KW0Mk7fqJ/IfNbmzJE/CVFx5YBlkCvO2+j+sEtjTNSJNnH0y+sc/b/Dvl3HRRw6NeriZEm1pxPrVL2qnZqgVRS9D71Qb8pmJ//igcZ1DljcS6SSrHUrxQXbY1qZFJ9hByfVx4i+igusnnhQ585Lv+VFRshSn8FOsSGGZhuZnVW89pPNgVZmQxHWSNN/CpDI9rzT0rtpAb6GkbKyviLVX9OFNaQ5iFIA==',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(339,'u347713974:q3','chat:5100042524',1,5100042524,'sendMessage','s1.5uL5zfUm.gLhGfu+37v7ZrnoNVR8rtLRILU5Hk+M84YVeacUvh5pwT8AbkhoZO2ky+xIxq2NOBPh0+84RgwcazLqt28wgNigkcDXK8CnZiDABst1/GWpdeU4ZdIglu95NUHbOnNB+Pjyuh1Y2t3dIO/qnyW2cfF/gvs1NeHlGmq0U13b25bt2c3KNgr+aEIi6NEvokNkVvPz2355ikq8+bAt00s/Ux2A9sYpHUc91jEMHyX/M0mjcvxQcX5qaH0Ug6eTGjik29qqmgzt6B6hTjkejQdJA6Yxnne287s9H2QYj6jy4Dgk6A1gjLvjCaGNRA+CRouexq6Nye0UHG9c2SPIZoP2Lht5HkJFFHCSNM69Qt9/7V9ItmlHrYg22SiGgvdeSp2AkGhuMiKZIOhOq/iTWdwqjiuI2M4ushBOVXmZAhhlUL4qZ6wU/TZXWWGd7osFFXcwtBkIYvcs4JBnYIuv5zX8/TIwtxuWgrHzTS1pHNu29jHXvjfhA7/7AXooNaVcQaripHJ4lMrWDr4aPIAq5FOZ6VRp88bYkVFINSBRXVXYdzjR6IZAdVGaCnU6gl0l+kHzZhCVX3XujS/zBvWu3QYBtPmDAN/duIUN/G7ma1gP0+Fqc664fLzo8srhi6FIaVZFxjFJB/ei2OCppfjy0USew6CXGjo+wTNJKlBziV+MAs+yP6Nyh416SOGCW+08iI/10z2Qj2J/ZuhU/lWD/3Ws=',45,NULL,NULL,NULL,'question','[]',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(340,'u347713975:a3','chat:5100042986',1,5100042986,'editMessageText','s1.5uL5zfUm.ggiggTRY+6dF79GDJEevkRmotmdBF/SENighruCvEdyzO0PjmYiNCbOXGMERzKLsx2D/1z0AEIb/zx57IhOPipTyo2KA3nbOVSmBH1wlGTfW5PyKsLpOnU7vLkGlAeZrKWNfhS/hfQHh9Jhdq/Ig2rFyxK/1FfH+XLqwy0VfOSXAQS7h06WIaQnuYaN0W3mf6KvMNOJyJuMqaesXYrcjqt9wPuvBm3ffvPk4/BWDSrdG0OPujl1RCnJ31A==',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(341,'u347713975:end.sql','chat:5100042986',1,5100042986,'sendMessage','s1.5uL5zfUm.lOQWnNQkDIRdDwH+3HMxiVcBtW2qZ6+6ku/e0iM4/gqKgBq5txJ//5MX4RwemR9UQO92xSzckBOZm4z5w1Fv/DhetH6G3b9cMT5ec5bkFZaUGDwyS0NJWrY45fY1jAlN5FlEGstd8hrO0eGPEHLHRXI0kFjo+X0ckcXiA6g5CllogvOYJLjM7wCDkYy+Up4VIB7rqh5mm6pO2y/vfoHwUuabilXdd6i8UVgHQ95WBLJuZ5uBTqzE2a076FM832E65o52OWT2GvzrjJu0qrTzGpNlNJujL8pIwfyF9sCI/v0Bn4hbCN1s333LCaKJsw3kyGNICL+CpzTOOnWiwjsuuCYq9YyBjCkjgK1PVFf0vrENpdYNSzI3CWvIO0ApT3/DhwaFXNHMag6fA4C3BboVmMj0i7mVvVPmv4SRqB76woGLEltsXuZayG88K6Vjemp4gE8JH7rehEESb+Y7fM73m1JySMPkot7Cb/YJphL979lFjHUrkGHDm2dp5t7+A8ddT+ymIyDm4mdct4lY5HlUDQuut01kIVCyOoz3Ww3+lC1iGu4dkPcya7R6juzN26Vz40q1GwPKfH3e',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(342,'alert:46:1','lead:46',0,NULL,'sendMessage','s1.5uL5zfUm.6Nsj1d3S992oKB8N3blGc28sRwpVCWLaE5bQO0q2D8Re1uhPtTfoAkijJ6P4elIarbWyHPnBrC+ccAwoxYzfClLO+b2BKx5ZYrGcJJ7SJp6c1W0ZIDUGGbPduVDDz19jHK8XbKfwPB7vsvSLAeV60me0eXVSiatvqFYKqKgs2R9HY857MABYe2V8yYorgf2FSKyKtuEsTRe2y3FltS20qUlZBuV0qrec/qmZzH8cFlMa1UFyUyAV4M2cHL6X/hKX7WUhp0V9lS5/zg+FK+YGylWihmIqjORmoIQ5GKnfAwCuAdI5tbFLS3oE9mSXXVBv6DornDVmmkaQp59UfJp9kupc5QTwp3m12KalwumqhTqM9cmcfACJ8SvCdtvBEEtsEy+WPyTeMd/bSBNKQe8eGCFCgcbNVWRlIBL09yiP1oohmhk0hU9YecY2314Q/3VAXtkbmGm2VEwnDoOlQxQwqeLnjTgVT6Vs3etS42RxFpZbOMfmiMXhEJi5Osu7pBuaPRsgSSraTOnFHH0ZTs6RZhenndF2YdL6fekYlCA5TF5r4BYeWFHsFkA4joBtMuk2lhO+qk4+EfWDZoJ8827P7asQ7xwGTChbMABxpcVsnqESpkUrqxfDEw0Yfo5H89jJ9UwJNqDxCXhIZq04xt6PN0Vc7HGWar/cbPksdxpdC0fQUeTqPsFfjjp1lMU7VosGRv4XL54bm5jgjwLWJQQamsTKX07FYla0IFKb2DhbVBFW8IR5urIGRvnuTROV3sLoAb6l6BgryhRPCizgklxPBtjxRO4ztb8N/bOj2KZZ8kTKwCosqkp7hkZ0VvG/s3aCNhT0f9L1V9G0kMJFi9r9hzaQDY2zy3X/4fwQHY7dbLZnnHb8DtMzMS6QWrjYrchEWtHHtcz3xJEAQM3kr6SsgssurGKOTa9GJKkPP9ziktH1guqvnsD4h16Wj+HqZFisTRKuB2/4+625MvV3K/AOg4stHd0iJ3386GM3xwo+Hh38R8KwL8uU1B29c9IYHBj/WEFq9GPdjEgxJ5D4cUfy/VOP8LVGDHmQu/Idir2aIdHSnN+PYNjwCyY41+4g3BhMEcaTORTU2fLpDLCoCU/OHRasvXmbgZY0',46,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.UEFYGecV5YHwrYE4WNJDNLC3cL63s4rjz1KSNb1I5GkCsr81MYBRPs45k2A/yfDgVf5tnWAsyXCXmuqk39/jlZB2xit7TiXYVa7/oGjNIhTt04eamqr2km7xTP2ziC/pfhcBQgdg/lLjI6fdku0Yq9uAserUXAtV83rt2R9QTbi465Lleh1lxjt9Wkv5z8es7cVT/3xITP1S84hQEMsYQdPi9Lc46578yu24gsh6KFC/MpdM08cGOkj8MPqTRI+K8p2EEfgCorRFQx12OZBiniL6dXlMOH8sZX0+JGWAKz/uMVDNEO8r1EsoXKpvFT5lO6fEyArGgPk5hFqPlQFrpIMCFMay2Sqq9fz9kW8eyA/rsSVe6oZRC4KQGxYuyb7/i8zkLq/33iHjdc5HjnUAorw6wI9I7iVvrlJiWpA0PxwAGETr6aE8M2yq0UWUT3XA1gfZACIYAYY+YAoU/teD1O3D+TOqel3s1zQVY6T972UHSUOrYMZy2U52AxCVxqpm7F7u/S4ptWwWaNlE5dArFscOAnbSylElul/pbRnbVrEOHZyrBvNAi/CnOx8MlMG1/ZCVR/raXs40WPxS1Nbnl4JeJvlryXK5cKQeN8pYQhVFVljpS9Rjo2htJM/Wj70qOScERR8nrXs0xFB1KYWwmFODqswkgKcksS9wWLgfZoDLQQ29xH2+3y0tnEUCc9VfZSIKHOPeWz8TKHFcWnXKdNaB2HUnVN4xUtpMpV1gHRvkk2aSJmsdgW735NWLIIrF4UHT4zx3CcYbgLo4GZ5JyL4XQy4Ixq0WYUc7hA2jwfWJ7aSMp5W7rNOiT3mt6XpaHre6COePdWwWMgqqHrQsHUcjFHxLQIzuY/KdyEu0YWCuZ3zo0/PHMiC6F+NZnqL1LnPl/1ojGL9vkhmKTT/wwrbKIJeJIXLAhwVkoJH/vIk1D1WTZnnJcerRnpyWyMZgYHwzenezBIaUKdltmJCreKggTQLdld39qFQcyl+g7nBc6OsJ0I3Pg74FPn4VkZcPT9PLYzOCDcefgczn7nEEFphrt2KNG5eAZyrN6ladrrO/bw+Owo6VqGaMI0trFdXX3IOWu++WwtkYwIS2utEG8plIQ4PR6lIrPknyaeU8bFSQBbZFPtg0xN0qM2u5qB/kuU9vnUf1gWtFZs64z8NhGC8+j8OuymusJ+POv3SxKgOf8/qXBn8cElWA+PTFjtKsBsPLulKH0jLPEApB3Y4SO+9cSGF5NdFqikJp9uOunGWJLLDqT7KzyRy15xlcUddhzwG7LpV1DP2iocVC6me+ZLsWH/xrpCVNpjDxP21pxN2zEKpDPYZ7FM1DSyeTVG6HjbFMRRoBAGwzlCUmbnzgu2/4oxyOirdaxOi3FkyjCWb8y4X1xlNgfJw6YMIcbt3fPMY3HgfbeP01xkOJZTVRKuYiJlQvXhHuhA1FiZT6aEE5hiF+kthNspNn8VVXeqaYDjFqAgghl608+ozrS8P8BP0yoG3fB73rRmPiJ4Lypu4L2A1yUHWbqKnOR5Eb15jSDJYJU6D77IY596PAPmCrxgaDn+cs/0EfrnyEve6VVLfgloVk8U186LjqwMJvx/ZgsFGPHFqROzpk/WYT0mvfRh91YE4VDHfEMRlxPdUlCjysB3oe9UQJ5hM9tU7MDXlZ11cTQCGMaoOtK0d4deUSsmMLeiIeAkh0M1eYQkSCURfqqfCDGsKAmyHexjDh1eCmK25ho2h6kpCAzd0J1MIAdkoXIJaQTcNIL/T+kXM83E2RfSxdBFJzU+PcnayGIM5LzEifVIk0sgIH5DyLN6rbqZEDTbM1Rs3MAZn9SKkE+khKLl/xolAoC5ja3Mx2ylqlE+oOOXeOqX+4/URF1QAEfIOEWh/k17QF4KFqEgAyIA7STVUy/n5eMGWDguXQVmieIBrE0kb6u3IW3XqZH4HqM+CTF/NBp1tjqVHLrtHheAOZdP7gBD/1TJdCADXizC48XX7epujlw9U8V6nTmkBTVweDE4IV7G4MdFv8WnjEBAJBYUyqqt9jSUk56u9pqgLCmoIMWvo=',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(343,'u347713976:relayed','chat:5100009369',1,5100009369,'sendMessage','s1.5uL5zfUm.A9beqjAfmSkbOkPRPRjPimyyB5q/0K8kYmFZigtqqOdoOA4eYkHESHWWasOZ776v9TueJ/zQag4Cdwx7YMwZFuWFhQtmHcDJx5xT/QD0eLnR9E0CJ8MUwfpkroAY229Mg4oYvxzhO2tSkfJZrgMbu3m09Yeb5zknVaANOZE=',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(344,'said:11:347713976','lead:11',1,NULL,'sendMessage','s1.5uL5zfUm.p0lOMrsfsB/z6P44Oslmw31jOiN44u12KOB0FTBDRtFYq5NxcJMrw1Xzgp1HmYwfMc/9q7UeiHKMoCzTTCnRITGdH3n5MwcEHuaG/Cs8LgFQYVGUfd+cRrecKfmV8+a4tKGxRT/gZWEntIDUz1htmkUxug571PH8DP639whYUwseF+nq0GUT9x0/94wGqQ7qmw==',11,NULL,NULL,'alert:11:1',NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(345,'u347713977:contact_kept','chat:5100009369',1,5100009369,'sendMessage','s1.5uL5zfUm.yyERJoPGXDLLT+zut+yb80kfO/Yi3CFaQke379fIG/fk9osA0DTB7su/kGJQZ81lK6csiiEmjBrXc5KH0GPz1g6DcuFLGl+bgO6YA60CCK5AkYaVd9armG+OaJToU+cqsaHLuug/nzpIBYG00yaQXBL6tCLS+XX3p2g5L0wF3amSKr+9OzOjc/y3NnqCZ7nvRf+rvnKW',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(346,'alert:11:1:347713977','lead:11',1,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1795428327000000,'superseded',0,NULL,NULL,NULL,1795428334000000);
INSERT INTO "outbox" VALUES(347,'told:11:347713977','lead:11',1,NULL,'sendMessage','s1.5uL5zfUm.fLqVyBw9R9XfcF3/a7xPCE6pl7uhDEqzDJxX7MCx8hzt2Bgig+qMePCNs1qZeTbLPO+Ktl1NdOezH6I66xTCdb64T92npBHbIv3PPvuKui6xKDutc8hE4kCqD1xghbd15aRucx4N3O5abKig0YlAfoVAl+ry/Q0airSoBCXt78yCliYHMt+GJB553FgMLmDN8sG3KsJIbIwWuuAhV9ULahsKl2XgLC10TjeCoKGRuTSOWmO6IOf8pKuovaTjxlRLO7zTNsmkrqUwbhF7mOdqdXWYlZBKqaJp+kWP',11,NULL,NULL,'alert:11:1',NULL,'s1.5uL5zfUm.9qTtLgiiAb1n7I5vi5N/mh8tq2rPXC68pj+e2hawPOa/p17Un/OUqXejpOf8RNvbXy9G77NdXpEuOdp/+Pz33RoXgKBk4SIVrMC4wScJMj67py8O+K44id+Ec6pyFhcuxXGonQTFZIgdfSl0/gQHNWY+ZztVBSPe63sGVH7IExilgny2sA==',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(348,'alert:41:1:347713978','lead:41',1,NULL,'editMessageText','s1.5uL5zfUm.AeFu7dKv/6APrZHVOKTHRBc/zdfnOvnTwxwVv0Jy2Xd/+z5nZpSb9pkfzcadgJaCaGrFX71DbDkb0hz4RjAzKu4CZoNPkJ1FzG/UzGlGXGVhy2L10JvQP3POO2MtXWOy2CTvieOnSersc8oh31JlgKK5yuEM3Q/ZA+sSYNBuFTtptDTmJUoJRLkyMgaVWUn/f5fL3+/DquwLDIt9ujEJz83cco+zOCkj9TCwqYR6U9CDOxwsT5B67RJECj7Cv9hXvT4MxF3eMK1oG+Kr8hdO/RZK45O4p62MYFn3/5CuCAmaK+W9RDRKyiT5EmjoIdPPCcP23146aKCSAEspLO5YctVib3RXJSE0x0aQdFxptd1pmLNRQCV4J5V7uO0T2bYEIKleUxkAt5HmaYf/pdVV3mHhZBXLqLpfI6Ol17lwUART88/xr2qKTESkxjWL3Mgn14Xaiu1Z1J3N0Ful8F0Q6OjrNyQiJiMGtAhQumyCKaPlTVaxvWk7hAHTNN+dP3HNEBrDNfwlOdJWgZX/00X+sbn/T1odNxxWS3LEeF1qmz8fcjSJIuiOB3vy0N/CjB5vigcZYiO94MNyQkQxbBaYR8RaEGdM84HVTkDYlof7ZRylOHiV8QqUELZ1d0oWEMiiWh7bXjJ/29SqYVyzu06CcLJlHE9WZrrB7mK4qU6w0C7pOA0PJ2Y0r6muii16xMlfLMDip5ihSpupvTrtgSfJ8Opt1R4m+tJneEUvrEWUs4kL+HK3r/h5YYMNBS8dcmFPylYVbOWDVZ/d+/Z/aQxYCNDf+PWpUfaFOX/ri8eBqGcQun/JOa5XnmPwgb82Fd6WRIOxEKFM8Z08vKf72nVL98wVIVM97c9/BLQ1tao6S+R90m1L+qEyCuuYoF8A9waNT5XljIb0CQu1rqLSpd5zxkdozZFEkyajFgHPLMM3fZ3I/P8sXH4POwLcEzSsh7fFo6fviJM9+d9gNyLkSiI2fe4h/UAngc/9Lik4p90BN2B5y6Dtjsnr+F4b2NGCrT8P4iqbdG5GaOI8SN+X1pMmx20EiY9WThq3b6+yttdxE+36syVFPquWyh2p/tFvZLVSAbLXUuC1DMWD0vCG7FX/F/aNptqyews2bKrwGNUEv8roAoaIN2TlVtiloY3y6Bu8WVVJQTd9VrLXf58acYYw8SDt9uyKXuKY8Zd90e79SktrJKBNwGvA',41,NULL,'alert:41:1',NULL,'card','s1.5uL5zfUm.RUiM3/mPH8smh3j8lj9cL+cdDD724UJ6gibN/WSeYSKkl0wrhWAiugONh19kOVkHpkUFsNkCqa54+EZDsLaRAoKWYPLZQ8N2G7yDUFA0FuYEPo6AwG8GyXF4x+od1+Lx7AcqwH2ZOx1A4z/Ov3CsnX6nYhvxnX9wP3oTUqfVQs5GENFlDsiwE7I0rmFPDBDipn8arStORVfNjPzIIDKr5pXVKKceK8rRIwsYyWpNO9PZiCbtyM53jkjE56zUf1s9jb5R9dCVkkSByQ5X917SxvBWDW+4jjKYL1k8TrrCIvUsjXKyPowV9cS4U8+CA7MWS1wXWNzftYgHHnOWf+XDnXDUe8/vB7v0+K/EdDqKYHALb1HWycAZeI0Wy545q+TiqcTzCtrytyKVOMmaGcJPNZXVLA52S5Qsn0Fc83v9ym3iOD5HeQXR6XecfiwLqeEmrdx8laR8XoOQUyJtrwIBhUlVz+7TOz6b+3a/IP3qyyubLh2DfqZSskpxgyr7H6gBHVXy90xjWSlVSxtS4xAN6pWtxHz+nrOAh9cFswQWBAHiY6Xy9FZiECA0yo7/p4i11H6TKnX+hKyDC83DKr04ODbv1D33F0wr8O4t//QBkKalpE3HJbJRz7Y+vb6LozUjOmUBCYe9IP4EonnzElsoZVVvZezmxXMoBcvQzTSmL67wF5rY+SjtKL0JGtJj+TtQvkoTyE+m2uIsGXmdQqhppet+CDq3cWzfN6N1S2hEGrrTJyWCiN8z8wYEcw7PEvmo6C8BXU34DXM3LviyPX1hHpBynPj9YrnsaKUAShszNgQuxsacax/WlTUnpgRRuLLP+EDCsB1SgTpzqmLcWarPLoaQU2jW/uQOdbxFyNQALoS/E1miuqCxBv68XpxBKZ7Sd2w1cjjiCH/ynu6X9LkTbsOFY+vNVHo0m8q+Fj8AueWdmyQTPLjC15v7FIcKDkTGtg5GEGYPxl+YfURuCBa++8TInk/Q0iGkwfaLXlff4Yr/BxUaQj6k36l8XLEOZx75zY3KOb1bQ/XfMTaMJcJXkBUsvWg8tBaUV7oJQDkfFmZNR3FqgnzExPi8EItgvCOfQEkZSvvMuHR6teEo4ppgAK9wnophrFtdxyncNWusWzhb82uVAqjJyQQOoi+vtDQPSrJCC7VhHd+qRPdYwf6Rbt+R7zT9dPK97Wsvn3s7n5tt3f3tO8kHxBpTRoiZna44BmsixML1JN4JtoQcGEG1SE7QaFR/pTwDO+YGz4dyqC+Zc4TIxNl8mQRXBY0NmyKcl4x8IX863bo4yWKz21bdJfj3zQd8cwRkwWWzvYuMnJPZRUo11VsD6tyPq2e3/TROx9m10+3tFxWDiVimt0iMKGKczcniTB5ZpWsX3Q6lXQqOFB/kvAxUG3Akl+iCNbh6aVkjqN1DYUcdGy8abG5ZUJd/ztyUnQokuSvtprDpkaEWO4ASAeuDbNJPw+yZrYA5zfBg3CWNOcF/XU67PiUGT8BBb85VOdRxfsqTP3lJFu+ejZmHzwhHxyUKlJ3sfreUBgHeN+09H1Fl3IFBMKjDsL2lGXB9gmenHdQ5BAVrzjohBMc+RKAg0oATs9J7biKfQFNRlmrTcJ0Hs8yjArVToxLnKIfNZ0NzuLLxSg4HQ7NJ4HQO1CqaATWbpj5wB2ldd8Y3eSgX0boRc5xliXSHZCQodHA1tUlVaXRCSdjbDZmVP7VS+teQ7fDRtJCMhyHY2nF6CjXB/JVC2vkuyXIupRoJ0XDw3apnN/GUJ7Mm2RIoBFJIx8yB/JdJjrU5XS2IcrPQljjUFJPqFPmecpXoGEKuBd39j1NgQAM1OblUctVmoL9KTbAAStC4of/nOJwkFQfUg0ZwqfPUAq+EWR6QN7ChJ+o+/AqCBJOcwXWYx4kiPrJxPQPjTmj03q6axx5rlK27He7HObCX6KsHXcehj58Dx7J/nEdmV9CIdgthAv9m6fXhM+yyjIN14Xqc0Yq5AGJ2ovEz516oKmXMwnOLiyDPG2bNkADr8FmiOSJiEMZvbLZgoY8hLzDAnS5lbctxlm5XxfPYAC9HEnbyi0dcLJ1D8WGx6O1RBC0ivGBu2cG9PBw+oQX6DCXWqL4lIimqzrqRVbSnXBNc8lEiRqHaqTkCyLqZOvzxDIpgQWH/vzQqWJcnQLGzBT72UdVA9S/PWbGxQ9jeuh+NP3IQYqoo7KLDIOELsbRnzlP1shHmILMI1apW+Q1jWlNuWzI8KY4=',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(349,'erased:16:347713979:sales:16','lead:16',1,NULL,'editMessageText','s1.5uL5zfUm.8IsPLLSR01JlSJjCDNJP6OCWoulSbUWPUoQQ87VgmyWdGufQ/qlWzd8JwVIQlbV1cQvr7lCvDHGeTJTQWq47C7UCLquEGW12MPrPQUMBmlzpByo2pR3UIAqlxvFmyPYb6ZQTgDPXDStql+r2+yHfdzXLshBTD7ID7pEAGu70hO53YhQPoQLLM/uyqGIL6p632w==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(350,'erased:16:347713979:5100001122:115','erased:16:5100001122:115',1,5100001122,'editMessageText','s1.5uL5zfUm.8wHh72fumjY1nV9jRs+mPWIJBvZ0yS4UIzur24bTZE7A9zM3X1DyiA8tbKuLs8kBZ0SYRvFQjjb+OVsYF+fzP5hIiZyTttFCEEAFxs+O9KzdVN7ynkl9q4zCXpnUe6Jw4txlvppw2y6i3ubQCua5el/lnPgzSzrt94Z0QAvZysUAvphMjKX0Lia692NOJlzoyeQbC4wcn8ZHQ4TFayXrJU/0feNJk16EPhInszuaFfxlWRqVf/810k39X09g/QV2dPDQlL8=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(351,'erased:347713979:told','erased:16',1,NULL,'sendMessage','s1.5uL5zfUm.lnjK+4FMlFfe7htxkGDXTeX4nX4ryVzQlQTd8KjW+c8/IjibzPGyBKBFAevL8nab/aUgvB8w3rYgpFd7WIrHCkfz5CuVUTSIVxEwCj+ous9xg1j0TRLB1Con1fw6/8k80DZV1CT0YN8r92y0Vw+BWRD29H/A7gEqRYOx5c0khhjGAuireBuF22joIU3gvnHmxxvRIm2dxgQ4n5tXXTKMsr/yHi4at/CpcHBJt7P04a4qyPtkV5q5hz5F+HtVlhIEBSoVB9NEpO26',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(352,'bye:347713979:forgotten','chat:5100012627',1,5100012627,'sendMessage','s1.5uL5zfUm.e13kHdNkl48aGP4fzguvo6OKx5E6OvYA0xmKe5tbs5EBsj4xw2tBxSZPpjas8TVWcBfxjIkotYmQO+Z13HkyMZUGKYqQU0wNvYRVHHeeRhd9IU3Oxwq+lYf9il/FmXwlKF0U+vK9VcVzloYXA6sobSx9x1pHOIe1qvcTgAaV7oX9t19MLJvV0/rD8h+WP6qvAJtDLsUF7S/Dw3fzm2XKjzCI/d17lcFxlrhE0+OiCM4JLYizbE3HQrtZ8uTpdQIl',NULL,NULL,NULL,NULL,'farewell','[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(353,'u347713980:mydata_file','file:347713980',1,5100010285,'sendDocument','s1.5uL5zfUm.ATMrO8iLnrm1VsZVziIpVNmoHrZGtI2lFjCgOc7n+gI2Ot/t1QBz2JeP0LlCz5bAh0q7ktDkUHmF/BQ2LZmeG8xSpGHKhAI+YuD/qsQthlJ2yXjDgRR6+Zh+1+MOKHn3itfy5vKvp99HpYC9Q8ezSP4TCYnT4985QXFF9c7PeJlRY5uxWL2v6BvIkwxe3YduEdtOW28XS/6W4ynRM2LfQA8iwjHY3ksQQP48GTzzKsw5WVsO1A2y4Nx907p3ByQa3h9du9ChbyIKzyu8lw9E9bEFH+5a00WgZ+yfxw+ikRBmc8JcMn2SGXt7Td2D3N8NufikOnJXHVDobtEZJaQtBgpl9OlfD0aKjW3Fm47jkAoH/Y0Cq/UTdBKx5IWygne3IXtYjb7ska0Ob50wEZwtmFAkwEMEtU7FPT16KJzyK5exBIeH0mnKaatCCOy3U7Xsz8ncnc/wSmUtfFtsNu2kvPvlp/t7GhBR8lP4GZiZTGUfsDVompkCTO8sqTt/UwJMVOtEHcE8Wcfu11Ji/VV0HZEhWtZPE3B70D+s5Jv6wNPUl3WWvSd25qd/VdjEOALheSAWRK5cG88yN/MZ7I1XyU2cSsjbeuO4hIghTBZsO6bgQljAzGzUmsTrkoEGzEhpWd4Mx5ZVyED3c8mNRY3tgejsHNy+lMXhgcAZwUvjy6F8+j6AUxGAIndCMDVoIj/W2/4VbLdeYOSnMg72hp+evVK304i2LtKwAiFtvCGFHDnfIGRlyfq4iAaLzUvdtIZ9arEdoIWiV+Ji4veV8gq/ClYQVKvNAROXlJFi1cfs6tzns8NYSwDZHuNhLlhrIOiyFJ4JWTD3gA06QZNGEfrINcv+gmDDEo67jxf5r0lIbceVDlRnUF45oB0P/by2RPivj5nUUJx6hwOBiT6ZKH7EcmoTnjJx+2PYcmmgBjbqW07VFJo9ijvvkNGekMyQrrLvVgTwTsS8iCdeh0/XfjV6wvgHQRYPTxF+v5ovv/JWAw+LB5nVzXMS8UezF+5fHPid4wqyl7IXWUX6oLsaJL413DM8+VmlgLEKUs+3+HxfE+r06Tfppj0UZs0DdFEhBCWdaQMtUKl/pQs/CMhaRgVfLZXmsnc71sp4PgEZzc+Bzns47IVOoZ27zGN9tZ4j6+ypbChbA1AiDStyM21SPpLJRPBlymvmfxJ/n4YO+0RBeR+h5DDFLFozI7w4UY/LSTzreNe9qnbASjwnWHRi/8eL5WLJfot1Oca9GUVVNBgRhkd+mj0HpuUt96lVCec9vl6Dfw8ROeXfzXRMoGEzWMZbwtvjwerGIOgzRVq5b2mBjAejQBkszXBmT+iU1loAjtgZuUjQyd+O1orjz5Xxla3i9r0JKgYa5DqnOtxZIQsM1GCmNeAdDCKV7gHy1/uFaD1GC6tMu6c6GCzwhSZ8wdmKwsRqVbKH3pu7skG5cgpkG4JUH6i29j+kJEqYGxohZVCkJMb/ZP/ZxnOcvSCujMJX18n/Wfb+YSjmR7+bC14Uo95IxzFeb/A6/ntSTvOhOMegLmKA2eNW16UatWB4Pmsa6BWZzhGkxMcvxh3QRUrR3TPwspFWpKf7N0NUOQw4S4wFuDDJ1G6Xn8vOkZ2QWTx9a9A6Co6RW5nZEmVfLxqp/x+uT2VQ+TONCS9YYC5BjAGysg/oIehkl2dOPylXP/AFb3xTSpl8xHi2HtMQRCOdE5U9eCvNn7Sxj8vUvXY2YDi1tF3n4stmIOMzPcOWJld8hXPG1fHnNTmnG/dGLQWfhpaBGQuMCXxGl4Hn1REtkwbxJND9JHG1ZW19nkysiwIMsaBDo16wOWmRXdtRfwMxrtJJQzaaR+cOpXzyPdYEqlEtYW3fmmTJmcE0Gjtbz7DszidMCgGQieMcSFTyegNkxB3CheRpQTPId7X7WxVUuMRhTsqdNTD9+RsX/i1gLatTjoOf5VRFdfu+/8/jkSjt83p97LxfZiPYW7AM1ovaJs9QFzQ3AviYDXXRGyYtMecy/AqhWRTaiW4H3tO5PeeN4A5eoowNnB7t/tshedocSkHMZw43lNCcnBt5NH6dbHZVJaX8lOxiUwuaszTek9Q5obdqNm0gEfXwWEJXAt6FVU5/kxtF0MkAsmeGP3Ts7s9Hky6DNadgWwyN1TWrnLQeWgc6d2Zt1eLaznccJZshefk8JT+LBZMlA9qWfrkR+HJ1TdPs4VeZOBm53gJkIouCTbv9f3LjBGEWe22mSqIgwUkH0JuDDRbLilapm+1ZsYOsdaYrh5oX/0Q2pi7kKo4VCxV1pBkXuyDCcEKk1F2MF+Fh4A/TFmAJGZ09SaN4VQJktl5amh1WifJ0qQhKlUPHwniHhG0GkZD6Dum+qU7LtAM3k5Etw4H6VVWqSUCbkCsRcUDPDu1FbOo2AFMF/s05kJNrchsHZtBODVDm5WcmhWF7lfbiw5Mfh84vRdeMJZ0/knxKRQINVtjTlUcC9sWy3Y7etSLd7n9kNTlA9UN511nzh/S+Go2m/BqXIzvIEokuYc4JAcwE1rF+RhfSRRbpQPVq9xRbXNgdkwxa4GCt9j7Fb9iip8MzMaWGi9LzNoYL7I6yRODHcPiZ8YD1PfmNfwyv3TNlb5IU09ZPcjUCHSmPZg5lvF6OSzGS4ZXGhNTIkV3xJf4wur+EhVAr0TlyerSn9qCokozPWf5KyYHAPSAta2jr6ESvKJyb5nVnP5f80TXuXZuOZi4rCj9y/54lX3VsKTxDKRrB+pc75LbYQ0un9IHtWpZfwYKSfotagg0qkv+5AaAlUeer0hrjHc8Sq80AqD4ZPFKR/4+hsOmUhpMhqmgiz4ER2h5RMwVSKg+24kfPUZ8Rd7BRxvsgGBeN2B7A6XuVHDx/fxOUyLnPBhoRZVs7n3FBpWC3aI7ti2bhDea7VjyZzAdxoyFxOZVBOA5WkNYUX4lMvkmRXFe9fnJJxXUpA5cs8lWilTRtrOY7qx4DwfedPKld/Yg8SW6ywZvkYZPgqkn5/jFg5j1HCXQJqBc265dVjZAS9kHFUGZnTU07/sStJZoj2Wo5UXI7+xqkemgtRLWN4IAxlCUZ0wylVOSLV2AX96vTopRNM8iQpgq0Y/WKKJ/LuGF8iovp+l6uxcAVPkA+E+6ke5ZFoYyfVpkbSEI2pkyTkLW19xpg/3pUUHphECLgtMW61ncT2RaLvFEOvcnx7Jq8pL1DbOUr1ODdrDRPwMbWWZEIFxy37gT2o1p6zDVSEZCwJjH+UIctxBRq4OVfFpMvGk/CBl6PY8giN13Hz95fz0w0uNt/+TbkIkdioCDJnBhYRNaT0XQ4xfTWJhb+g5d7ZYXtYyqTrG/rJRIC+sc5lof99OVEVtKaLRJCjzRR7OaubvxeNiQdN4QJJJe9zgMHUUngMXr9za8U7jHVR6Pjtu0ONqJaTtfd5bmIaf3S0LxZhkwGUf5XAMRZMCwkbzVKRvxEg0Y2091W2rqHQRyphUpZHrEAsg5qfQP5iRefJZJgCQhhyRQJETNZ6y5iovxRh7WIsmlZT877pdx8Fk6C/htofdE0XBOKwfzoXbHxB6Y448XXvir/nPzdHXG4Bs3zUK5QXFWlpCkalNwesUh9nCXl54TocotRRPsLjbgJg3UprFC5cdQKbAuR5flmRfPof2FC2n+Em428l369w7HM18FIgK2Y3qtXENC6av172oycbnu3JCdKrKbH84oeDiyCU/uW5ZPYoGCxHiPl6eYti9b+FRNqjmQ387sUh1uV343W7nmqEYNlIKDjV5NxNGB5Bz2CHvBB/BTgu8LR+sLtDE1geQcg6jYx9bvTezRYDMx9xYzqYln8msUqz/D1d+HjvOh/Mn7q4TtYgLYTjWb0TChVAtT3uHWEL25j1YPqNT5U1UYCseRtFteUSy5/hAYyxTLDePhgR3UztdtP2+gd9nynpqbqEsjMEKmuO2BOif9QFK5BdDnmxgPkSPzRnaC4UJDUS0eg38zweTJAgSVW1s49PKyORvsOIiQAwdfHgyr1ZWV3av/0qNgEm5mmHUBHmRBcClnUrHgrSBIjo8Y+dGkhquFDDz2Boxt9+rnh9KiWx2Rm/Cca2VeTROvMW4B4OMgPT8kEPlB72N/qaLufq2pqbiU7u888pSjpy5X6W2pFRi+Sm+TGFh1Y/adr4O93EGamFA2vB2pai1CAxXNfIHUrEJCAHqA14WdgqQUDCb4gpxIpd0Al5JDSwJBtYTG2Aop2DmhpuUyl6qc75CV6yQbM1nAoig8NFVyhDMVf7kJ6h7jMotO6nl5I19Hvi+ul0Tjh44nnwFnBZx4gwRMT4OivGvexPN/XFiEp8V/IBswT6EoxElbJHLqsdWKWE8njXd3gaTHURn2fQsHJeT+1f9XfdCUMtBdlDjCJnk0esgfi62aUVOj2eDYLSthUfWyXILL3Zew4ySw4q1jtbO74NrlczpIRhRDeNFUXikDzLGvdRH6EFqntQNokRhTWgIcurPgP6cJ3/0PkSi2VLc+Dlycxqv16bpQGoPqKdZXs7fwirl0qWnyMrXEhmAxfycs0PkV7fhG+1I7VWB+jq/yRy6OocC6Mz+tERjwR1yxbclLTU/wNKGXtFsaSVFv9VQtUmbc3m/BljhrvlHe5DY9ZdTjHSGge+rQ0WQMmQ7q72UJtT7Kfvv6Z9UnHU8PaUTSvAKuovNC3Ywvg0QMEX1wgvchXzZE4P21eg6RXAf9UwUR+26CReBowL9hnDoJAv2tvGCPiIdKXIMYV/PXHDbP4gs6cxoh8Opc2GMXjJTi0LXW5iowYO2UgYNNnp+TV7wqwdVJ+cym6KuwN9XticgZ7pFt6gES+OkUOm2Qzwxqx1Tvh2aFmjPO8DSUZIMhzMyL/UuTmqQFyLAS6lteMMyRIyJlzfBKIZM+GSy2SF0Ec/ddSGaGiSNgOTPud2I3g3XN/fm0+SR96lWHyrmoT07y8Zlp4iuOF19E/h7sQuxLj1H/36+JLLYjJV1JG853kLuxh7P4V0AlTe6IW4vxPtsND5U0DxC+JKxAQf061t9OI85l2AyETJqWYJNYNdXUyA63QiCOsWmQzl6dFrnk99WqCm64kiKma11o2ps1J1L6cxTaqiFI42/g4i1yPII5P+A1+XIM9hSA3BIivpopqpfpXuPRvQQ5me7f/9S8gY0hrMw+ztOusUt4WMvgNDQjOmULwN4hoRHVYpw4T8b1mMYGo6y5hci7fHyz1wV9aZcQ/rHijn8kkZvfYtMOndsA3wD90ezomG62tC93V9Fvqwivr6Ewpc5aILwj61Ck7yvGHycPIdhPp+lQHRXsvSCYb5R54ik8gavFSSbLLzT63EysxWOy4Tkb68bjj5njLBOpWBkttAmsq9UraIzVJAqhMjokpsKNB+4ObxvN2kwT27EZPqC4DGJtFGLJHIw+PtEnCYSzKy+I2el6714XZXRM5o+87+Xcno4PszXyDu8YftEk/De3NeWQTPGxjyfNHI1hlVPohISOwclm9gD+Wen3Xts/jUIjMXPzIEK/Xdi8R1q6Dktx0OlYBYAQW5rbYGsSj+59j5jTcvUyVg9N2V1Ae8toYGjiG+DP7/iZZK0D4xXqlC7p6M/sz4AdGSVuTa3n2JE6e4WeHPGo89rmt7zDl8wErkyfPqj8A9sapDfsfUbgcvOX1ROjBSntB2r6m2lDItnwvxlEn8fhzilKBNqFIyUzmUDK5n1NPs1gA9AaCtg141SAz5bZ05Mf4YDRVBit6EvgFAAFvvQgloXhAB5M1JS9G7QRMEfL+Ae4JY7Hm373pjrifLqvxcjKDlTdn+2SwhKMuWwVr9RChoMlbHT8F4HJCAlDz9S6fCKdE/fTjgnvqiFYL7ol4zF84rR/LLmsMlUEFXw8y/TM6DlXTJ66g7F9L67pIsW8N8uoemLyrYKFywYrvjNUeuqJOXsaq/x9e4681vr8TAGH3mHbECA4ghDqLM1vQ7pFoEnzUpbBjFDq0/bnw/eSFsef6FZaQFyRF8gWeef89UE87i3RkwYSVbKPPiG2X26feEuactrFa61EpjctCwemCIDeQ6F+MJdsUJFJfMLTvzRX2VhbFG2axHk1rKS+Fxf0puNcYRQ60+dmt4yeS9qjoi/hI9p0beG1o7C1wJqED5UYExU7C05IcqYz1Z6sdfpYpPvYpcY6RtdjCcDXu1+3Y3H6JJG26JRjunPviiZuacXOonuuRmk37MGS3MsPkNJCEPsBk8DG9ZK1xSTpRK+OkHFa+yp8VRJ6cIw2EPiWQiYv/M+aR2W/8VLNLL6mvscID/D/pcQVXlk9P0CcpipKrjA1qdbQie0Xw+pxoFZlG/5dx7Ha2d6L8tbM+QY4EaNo9fXPoSD7H40pZsqchMWF4PAjMZNPT3VhgimlrC00XsaCyZH9T7r6w7cQbvE0xL3sGwqUGSa9coW8p0irCl/JQbwpyxUj6iZlV0KY9/3hGX58hiICsYugPYevFuceiu8zfrtAsX1m66qtG6w/qww19bA/O9oiDHxfsZqkSLzeTaTb2MRqHgIa28NF74mU5pm/HADevJNhaphWFoXOC7h+sxj3K/it+cpBgIT48vtteU3O7yM773EjdG19sBThA+B+lcw0JmwLT505OXYZFP503EN2OyPHV1tgLcPcxIldkcZfDPif2rcvVRSZ9i+DrYif+30bn5EEsbwUddviGJItqGdsNgSOjwBYGTBu9BIhWxty4kva9GufEwPz0G8Si4BqtQEnCdvEVSvdENBTRRUGJgPBsA+D6+69ehsg8LS6UIegrYbxxmh1J/zl6S1oYBFylQMKXHI4BlPeXBZAMhiodgDyB5lJ2Zsx1WwdlNKviYaGyvsUxgWvm/e72bdkwPEWLrCIx4u7uwuxUYZf/Lc7zJlA4t7Wm3qi8BczW7ii/x09vK9djL71leuam9qURsgOfAY2f+8aslZyM8WUU+hH/7BBYs3E8h3tKrwOx3OakjsW/8CXDHMSCdC8TUja3/vqBBphTcvWTiVbT/9YCVJTwqF6c3ettsuVuKPybnab4gp1vZrbrxLlywaYXrHRdBM6AEup0WATbCFD/Je5G0V4pHtCrmtsOUH78yPoKeCKqaGODL+7gxR5vKP1ECzoEl340R9/333hNJQqQbX+1ZdPUaZkh6xVEI32sC1EGL8cGmYf8wj7REXAjL9l2Qnizz59xUB6IWqEBvZuFlosHNcjvCBg8O/5r/LDa9nx0dEDupr/mlP1xolCj3EPpenad0syg7OCUHJGsmU4Rxi05lqDS51YRdGu0E6Q6H2GnqGFaIupdUXMLFq9+3Pb2I34P50SF2pjy8sSPsOpkV/cmMCjg9aApiq24ZkevoCwBWliUKwJ7H5SJLNtTmO0IiMOwWygjQ6vde19rmfEr0dnmJcPddQDrEetUGrI8hfvlp7cFM+dAtx4dvezJv/aHFikZhwGYS3KxNuS1ANQzzlUwBGrm7LGR2W9SBWKRcm0Dej13yVsO/TPQS0UnV5jA4R+OE3loqAn+AlQh+hRL9UrZTiuWYkE/AZPxULxR5AkpIXeQFodTcAoRBxahToW5xUxfPaQKKLKaqyYvDBpqkQtQQSJyGG5+9SARmF22au4Vh+rAdkVU+RFvcrHM9ALVRebsT6yMfSnIFsiye0UxnzLkw1I0e5qFdvbA+j1PJE/RIpvdivVWYpunRLkJiJtMqs6l61uhLoEHVnEMXpjMAv6jhieoPxnaUkGJj/BOzbX9LBTj4MI6/PX2wbuJZu5WcvuE03b339nerdhRNhK5Gy8iQTDsJ5hDA9GEXAC7itLm4AruYTqANbaxFPtOzS1g9dTljX2DvDxVa3HjT9hlvGKFpI4rCVAYL0x8q/f9Wr9FVXy4Q/4SJRYcPDXSkhPKWrRYf+t+zQ7VRK/2fQHRJTW5hybkPg+KTle/CJAlub7enlDZ9hKLkJtP9EiIoTHCxVP8fh8HFfnsGre3zX8la1e9lpuk/V2hPNtxYLcHACxAsMMHttwNdLACOhKGT1L1YogOCuFWoQXJLlTISnMfDHGNE0nogxEG62HU+dfc/CJtrloi387VgE269pykNWnF+IrZZ0N6XIbI5JSGm2H3SZZlixNlFLR7+0fBN7nyh+NVbTCMJRoB7d6FecGYemwf4U8qDBAGSi1JyemJs8/qsnZvFFYqF0/OAbLNVgDsXETYLW4BgMDfUQ1AR7vs7NsIhHHbHUEDuONiaw6OYla8wMYRfAgfUV5jANN6JLJdkY6/K6ip3/A8K5Mq81ZoKC4O6wa4ADMLGR58GfAE3OlbPN6b8vLKCjmbPbZ+qqmNEd3D08eOmrtvWogwcHzf2wNR1x/SD1tscPxD8RS0h4rCHK+72RKGZh3TfoiUskkBJnu1ELsjlt5QKx3JyKamxWZEHK/xPZOvagokFxPQwXbD4vJOOcv+0lN2i1sFg2ln7L/v7x5waTHqV23Vnw7YpWyU2+9daFBANHK36zeZLrt8PI4KhzFe01mX2FJUs2YZTaRlmS7XTcusBlnFNY3/BzGM+MlayUPJRpm0Yb6ve4BhEz/mWBBesIAmMRJPxRMbnF8n8jkjyUO7en164U5/joBcKolroxYnnqVJtnApevXiTo1MMFux49ou2iLx1e6gcrYpYsvSTjUamJLinUmcjeG+CSvRX74aDrdCD7atoPBmOwqQniVBLLa/3IZi06QXKy6JcZYlZa+KB/yer7jAYnu4i27WpAIZ6L5C76WzgkCLtN8viUWcvz3OPuSDIETgsZQgKkuy/6kMhMplhDazOsKz6qyo104iTpFLM6Bp0J5mEG5rD+FtUvV7fFl5mu7qWqwWOAHjVwMtFWR2PjPKvzgz2IzU9KXzWfQ+XbdT7lHgecBdpLPa/mizvi2JRdzf3W1qX7lz3ebDgZwxNQLPAlXWDFimmrxB7mDOS56YkJYzFtGyFfUv2Gxyaq5kl9Z3VVjwr7BxtdAstlot8VL34UbzJi1iE3Oc7U9kgqv/PQDrj+17LoJSNt1uN6FtwtsWzF34TIHIsNE7+mociY2VWD9unUAjl3j44GeLWVdwkqDUv1pgKMS67DRhTIic+tyQphNtED+Eg9ou1XTACmtkQsvdZhd9+6MCwJ3qC/RgYyVb0ZILrnjB9LxyPcJE972DlsThQWzBCBiZ3b52IzEmb57gL3IrSE7kKT3XDJlqdMCfTvSUW+/vXC+u/V8qXfIVC7+LZTryRCE5zRiO4FdXBMM15+lrMYk/2WK6v7DaS3RUmGyQJSqFke3334GV2HgIeQ1EfyRru/AQ+RWdd4YTO6o7WEo=',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428330000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(354,'u347713981:nudge_question','chat:5100043640',1,5100043640,'sendMessage','s1.5uL5zfUm.aCKyb2Yt1m30I/VJrtJSm1PLE60qba5yyJoT7vF+LZcdTBZMvGgUW/0GQFMgx3xpwgwsrs95oAKdl1XYyao0tuVcvLI9Dcsu/CzmVGJdxsmLPwBj713v0/F6RAGVY5jK/dDjwDLxrd359e/EDZom2LT8JQkwvQmMPwQNEmS2EjBmPCfzOWex6pYdC9LUPdPK+raNB65meoI17bHj+sbSPwF0Q3KDPrsoLO0bQMXypb7ab39+xduf+nBIl5pSsfpyPy6cVGKTUjpzQLxC6fetYasLAUfv//FjjXYChr/kVjv7rNk1CLue4tGrrCwGig==',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(355,'u347713983:hint','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.gU83NdeGsKrmbvMg2yWzJPZbrmmqQJ1CHqMFCTISOIjTR5uV3XsU0TcILgb1KW2G084D7ye6s8cjMii+o4XupVhsUgSEJzVMxh98TNAGEJDgNXzw6kGAzHyJKth1loJ0K948mAftk6lfk4TY+UBPm0UwF8IvWV25vPX18/uCBUkaNjEgC0woaXd3lu3PoXzGMPO3mcrm6YYMCAmQ22fVSzTwIODqOmNrQ93/rQhTmVbYsVgVXg1HR2VtnEh1TQ==',NULL,NULL,NULL,NULL,'hint','[]',0,NULL,1795428333000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(356,'alert:11:1:347713984','lead:11',1,NULL,'editMessageText','s1.5uL5zfUm.H9dd0Ampl7wVCY2sOM3GAVNXKGg9/7pzhM5Hj2NzScbKe4UtsIComDav3j4eDH0U2xBfgBk4OFtxjh8YjdmUi8potsATOtPbcDb/M+JHEZPXEZtTUWfoSeqwXMTUqRYwi+02nxYcjJWXK/RJjpE14uV3c0Stp7QihqK7H7D8hbTOsXI0EjSSgJ9vBYSrQbiNt8G9SKlGm+ivYtOqy2GM/Gz6Jaz/+etW2pjSWVRs+hSqY4qrQPVQOtX4LBou6KDYevCuBvsC0sRTKeY5g/8ogUtRbmDMwdCemfTdQB763tr0LdnStRlRY6XBE5VYfWF9XmPwup23cS0M4eA130UZ4NiL79fo51aK//Ij4YtRYG74/V+VypCV47NZ4s5RKgtPrA6SJg3KGBdNu+rV/IKyfuprPpput1fI7swlCQkg1rxEQcoqiaZ0hkPz/GP9OU5F6GiXq5OkWGhzkya5al6XSREuOB+ATOzXxLymYIjwnWSOwUxfTy4cHs7vi7rMGBz8itWWEcChQPnJObg0cn7b7isuSbD6VX+R1xVz1BPHMcLRyUtPXPsHKA+JUEhiUtNK+lPHMAg/nkR3/cBLmXvxXF6en+Ihm5i3fvRtUwLIxXwJUE0uReIMPDRJr7twHI2h83tk86c13kGwgJs7zk5LFHidFOsMx7tofPGopENj4he4r9H8ihkDhU8P/VM4Papajf/I3Dx9K2TuohSUgSFi5IWVQl/FmRr8m0mt/+P99ZS9dNu6FBcOU47sH+Z9UFqWL31VNsC3QDP2CxMv4lo892nbRPCvmUn0zoIn8u6Ec+RLKWtv7DHmj1fHnrwdXRxTojWUdtPHIp3pwWRg9QwTSjTUTDEDuYYQw81Tvd3hJMkD6vLIjFebOqJOsJuFG1yYZpLq9EiHC7+Pk6+eSuKgM5/UMWdUjKx787llC+Lo+aEV1xGtwwhczJNIEBDsZBrQql0JfkcZHRnMR8W3/IdlT78jeyGJ7KU3DJ8GgkOxExBLPOSMjD3Mq/DhDjvBSTNxTT82ZUHNwfW9wZl9Mp9QeWNQ4vYiYJwyrtwPJ0LGVxnibt+4THX6Hu/xUxxXzF3LEUenIjKySbMglBpIQ8ksu4n/zg/DgRnzh3YKNwxY9cJGMRlroKC6Ju+6EsJEe0+rDSoFFie3tIzJrj40bsk/sJROKmf+SwvvHaaJPT3DQB2ya9qUFFOnitSTjAbmxgXJSA7x2Vhmb0fruLSuWdoO8sBYrYETIaVo686KXotl7uS9okHmnYX2HwN5JjnjU2frD7EvfYke18qNuK1oTxcoNu7a5gjC1meMy9bVp+5zW2txMlyv6raGo580T9/356SuwWMgmxGLjETfWosm7McJ3evySYudlofjIs+53ZDhAT73KNfdsyCRsR0TZ3w8fcGrDVXVZlxzDeZ+YwjRvyChWAfhALK6/kCYtOirCQ0G/XtR',11,NULL,'alert:11:1',NULL,'card','s1.5uL5zfUm.AOYopA8ZYc6Qnte6/q+f3rd3uN0hFmL3GsmQjIsInlwMQ6xNkEtveoz+MwIJLilcnlAUJ0NzHOZWPvnCMpVjALpBqq8zESclZYoC8wUOxQgE4quDoNlj/Pa7vagxZiN42RoOTKT7PB55SLPH4owLfjg0Jd4JHINDrqbmZKECTQNwk8e5b95xcPSjXRaOuXg8HyHG4rOv+ptu918vEH4uK4bl1ZnFP4NhKM+eLg3syMaUpqsFmsCPqviifv+myJ47waGet9oL+nT1bh/glM5XIpyk4Me5bkpKYidQQ2GIl8Xx2JaPNTYOHjAYFkjlxBtWgXTBHsD8u62cYycQxewTubloDImKrbnSJXBF7BnP91j0akZmnLmIz728vCoY7nwEGClMG8w/dZ+APYxWaR0wNZEOPY1GUD+f5ZSTpvcrscDVRBwbHbMCeIQpVqOdw5Q9uT5iax+E3ByW7T6hU68lRamOlZOiRf16xx8PxRu5PBesarLW9bF55zrbPBsXNpFgmLl2P5l0ZkJrqRW+/cLUyne1VieSAnoB3W94hJVJlbi+afkhqtwD30tT3KVpwgntq7ucEdRIQ8Pq4eFsEZvhwccxG90U+vGcJ3YhY4Rase0e9ysyXrKitf2OHjkZCx+tg49yjYQAVt0PUdBMgdvEetlovCBhj3JXVNG69axDQUA4aghFgvqRzMjea8ZIPhpQFesr2mYnQEpKWK5ijmbm0igoq2v1pmO8qoKojbwL+PStDxioMdnDJINQPzU1YS3pc+386e/r//LZxhbwShyedUCz/VYdCVykZrRxJzQo0WaAMqvLTfG1kG5VyjH7TSzEW4GqQEFbEjhJ6HXfrPwBVXSk2bOvL0WlN/4z/8H6eIyizaMTkUtx9bV6XOXVr1UFDHrexxbtdVdUXSbWH2pC+lAOIqyinWlCTbf1kMgNbTPtxBSZCN06dqVE92UGpT8jY4WJJQMJCESjts1Lrs9s8Lm+X5qlehcg5sWBbXb+7M2Wqy/tQx6HcTvOqrLAKXUbqRunKGRYg1XrnVgVZf6m/GSi0PQumrSlg2Wc6c2yL0Ej07CiptAft3pMHCBOwdKz+0oYjaeZtDS8XJqYVtWnjgaB+GPdZzUcGAI8sWUwuNhe1X5pOYBrI7XohDn5OgNeBdDGzx3H4cNFDgqZODbCkmsL214nMErx5reMEyblCD+UiZDwKGu2eHAh7k0lRFpBUF+rcPJIblUvucK8VxF71Tf2BnbHO08SDZpU/iqQx9IAWbx497h0lwI+yZH7H3vQ0+DZnn8nkah689OFKuMxVtsvO7CNGc0fgx4Fr4DcfQFBuBAuP0akbPmsi0/jXYsAbZlcnYi35yP4qIl3JkAyit/LBFMPieKSEK5KCgZxv8t0I0KYvrgo5mT//so6GsGuXZTcdqU2FX6sE78F1eH87FXU58qzZJpq5mko44AS2HPQDGn4lycABtSgs+saalDCOrzzr7Kd1u/NHVblxJwm+oVHGFJx43m62SxSQ1hM6bU1qzyZqNIx0HG6jN5NQcDC2rrlXeeW9YZ6bdXjsZF/7IsIyLLOl/JwDZZaOskjoVW4/huo+nA5he+1kZVJ95mcPylj2g4GMYBj+PvKrwnTtTwQJOZoajNrLOgOcBRo4xst/x48turlVqtlAgWak5Fz4CSIbLZfnAI4fZ5P9jmPDXngFEQdmFvV3jsg31/ziu71I7vdlHxUXCtq/3D/UE9tW4nkvqkv4lQBrnaOsUJEBTqYJEnyhvAf/z4SMj9mZQvEr3s+m5lxFPsHtd+mbZmyKGTrskrJCJ160ptlc0GiVhCX0TUfVEydgzFaBrlQJylVcazT6vn0tvHYayV5gY8MSIGzZCgMcFFQr1JlqC50Rv+Ov/f9qHal+ggeEMG7UyeqxKBFLKh2CyUhk5DREzV8i5rjnmho5f5JkFPCC7x1R0j1CMXKRzs7V67n2BJmjtl9vgyU55mV+8j1q9uVkfyRAfg2qO3xGQ6LwIg9S28AZi+/bHUljDuQtX9u5OWXIwJEqipT5vD7cUeQLFF8Oig0O01gGFf7lEvzu2OnQZ/FbjnJp6mDZ4yib4hps8gX8VHMxoJ7kO70+c7rpi4crR8yfX7nPMtb89VA0GGVM9ArGaTYuqAIDQWzIWQTC3ikeXsA4+XfCMWA1vioxM/qi0/ZZVJWxyQ9wRRBnxqMqKkgB05AvaBhKdZjxktPFt9sICaEd88RdMDhRBI4cKjvObRfZ3Kzaph7PXubaeq34nq+jqakDTDshj975UAXfUfnVwIQIpcJC/EzQ258U41hgzLmWfRnWUYQm3j1MFNkOWOoRHT1pQYQlhcNZqspgIrO7fwnE7CEGJFPvOX0oUoQt0QIOyXMdctQj0Y7Tusl3zhghyQQRZ+TGqBXJ0tx37o7rqWEbyR7YxsQtJjn3E5TR9nw/Hpxctl0HnJAIAIL1ccUa8EOkYtJufnwb8bQaB6RB26J+1RHGk3iuxHY0p6t4d4X97giPmXOHJK+KcNDCNH2Td1TemA98ZkvNIkJBf/XGH6U6yQjLmPUfNmJQEc+/u3lQ/7neYIZ9fvWsjvaVNt4qCqs1UQG0YjuGs9o0eboM52m/2nATJHLPRtnbRMr3YcJf7+BS9SZ4C3Hjn7JTaRComzK+mLc+4baLclvju+o6srLK+NjywqnapmB1PVitypLpb0nkliG1lcnG1UakdiV+nI4vg9qvO44T427ZZs5skKCu6xMDw==',0,NULL,1795428334000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(357,'u347713984:dossier','chat:5100001122',1,5100001122,'editMessageText','s1.5uL5zfUm.cCbi5jh1lEw2vFCpwyWELBjGkwtL61VR+N8F587RPqO8HfbKlU56M/G+vsIBmJVO2EhJTO+kVtd0U4A4anGUuhJsaXs54XI7QTid27zOFg1zqJNSgqZ8smYMwmuzgmMwQZ54Xt5vsevVotG1NQBEXfHre5+wYCvoO9PzoD9+KpJX9HR4OLy7WuYmSTCrll57gM8oR9qqAGWpevoxU/i5hQ/Tn49GzStvEH5WbKQmrT32aGj8+B0oEl9XcI4K9OTEwVADkTJuQDNMV5Hnd2vls+TzhbaINvuRhmoywRL989BIZCpzqqr2YiOZJ1Kz1dQ0GJ+D/vnQHvgztxYLx6TNYmee5m6AsIuohksB7NcMdIPgnRmdPG9o+mHbYsCADcbwhLHUrf7qaaB4c12l0tQzucgDUZ4BeSwFbo/mysMx//SmHsIiCZhiGxEtdpXHV8kSiec2l+se4K8y1TIOJDf+Tp4nR0EQwXMWeYPyQMVENjWpv1NmXd+QDPQwL1/qZg3SrWvzxHl3T0w9eVFw+3i537TlMtXzGtQgRhfDWKdiXD2lyz028EdaX+ip2YJskmrGM6k2TWj4a21wE+IUW/W+TbZZvTw2pN2I5JkqzoGawgl9Zys7AixjcJQRwZhtbHXlP6e1arCBUGzvw9BAnrZH2JSkmQTxLnFSAWE3OI9ORehrjl0WhDpEvV7XEPpna9duKlTLEobRBUmzo934udARjMFoDN//7ItC/Y6mpQsiS2/25ihjJdmich2GYYRoE+YytdZAhoO1sbyEIbIIpicFSiFFSxrTYhN0IpLVDmXv7YASzfVvdhZ2SLy12Eifkvtv+5nZYGXhaBBK45By9cbbuzAQhwtKX141//Q5dCEusMeozhJxOI9nASBnVyK96qvJGa+M1F8OeK/cZQ4TmiE/g/lB1od2abeDi9BfSxZZVM6Dg77kl6/9auvEzpn+XRlupI6tLOJ3w7u46ftnkkdhNFUAChu4PRaWrx+Dv6N4+rzkYmXwisU/BB7FSwtDMwKCd0Oo6lfZoT7yvokzZQeECyIr+JjUxf2Q7iUow+GR0kvsbkd/Vr7pazikKxgtkqBPrZSKEYk+YV0cchaL5Y7XYycoey1+rAlEzuZHEx3Ovxl4qR1vE7tXgZ3rH+wMcMpiEz3FVo82QjwHU/db22yCLMpAzlX5aRn/FU8UQxdr9mqVJy58pcUfzt22iuE0LmubEwG0e/REzT/s+M80aCGlwsMrFSXR5Cfii0wQlfrSBCVFi2p8kQDYeFKMEpv3YZQtVdeH2lNKTauBG0j4J7iCtDLaNsH6xR1SDkef/W/FF2apOiLgI03hXDKl7TQFO6WZsbLYT0flOrhCohqSqNsFEMYeGgh7fVognCMha7NxpZhbNpZ3T24UuT+TpcMHZ8m5r30qBOUYnD+5Oh+CCLua99RZDtuCXJ0mwXgBAlMbo6UKk2QFL2AVaLAgj2sX4RZx1vISOlhIm2niSAXiDiwlsKNStOs6ne7tcV1MhClulVqc3QAXVTSinzUNNf5DR60yeUp9ofqprFwI921YhKtVcRTOl/VZ/Y4PtJeQ85GAR3xFNusoRleCUUga+aVYY0z7XiI+PMG46bQhwJhXYab1GzZzM4PoGZlavhkeLKgXHrrFQ10K9wLhRLQc+QgDINnINI0B5cYIzMin1CSYyElIA3K3wMlUCgsc3EDe9+XZ1A3xjwsvx4eb9X+yQSk1miI6eMAboNTnx0ulNO/9FUT+vhq8aeJoy/9eVz+KKYiIA1w1GWnN7UlNqUW+ewnEGqUEHKbHAbzIwYOBiTaY6FrdzxmG41PV/CMnuZfKZNGhpeHFJQ6UoDcRneIhKnsfAzSjU4tDtcMSGZ6REvnLxlZ2HmOWyt/dnbmjdHfXWOyBwF4Mb77DQF+9FcHxZaJqsRTYs0TvWrRxjaE2IdIcInXs0VsPLwshY/X3OWkQP+zYczC5Xuw9dkuq/proBwYnhglQ+fztB6HckBhgKU4Eh6FC5TkhZbPkPrqoK2jJtEoxJd1x659+R1M/4FBCOu047RqSLdSZWDU9cgdcxlSjs6UvVjI1cJ4NTIU2z52IGDglEw63srlsJJVAu9eQzyE5/DTn7p1E4aBcWnuoKPArYYoIvgkSE5xIJTegHpLseOKr0AW6V+0YJpPMuMNPDJQfXJNGRyHu4TMCaXf08DA5QPNyTXhuNeN8Bd1Vm51vRRLz0V+wLaYaxTdzgzLGshx7deqQYNPbR8gK/sHcTXZCZXlw940SpyqcfUxt4YoYdQQ5ECQyaHOAMa0n4vscPNUIM6p/RjpmJ2eOP53sDqlfav37z3mXcUW1SD2nv3c0Gn4eh2yLM+62RKKuJDxbnSm+QifmV2EqwNxBJRXUQSPukL3C+dNdyxLl1SlYKqZnDQdvU+03ADpIVmv1MxEj8vUr5vdYhqIv3l3UAjOmi68jwn9mBsznoMzJ++vAsNXf9mNZzaLki5T3tYdeuTlCOYdhoDaG0eR7fWV2/GPdsqcVHuvciy7Ch2Kunq7tNfl7AOoeYRSZzUdHjY4P+8TPPxpXc4F/ZhsvzqZdkp++hw/j377L4TU2twkM6nM5Xib/85/ZQwYpt+y7qxppBTW6DBerNUseRtccJCYk1xRKgLV+dE6qaJZ2saXvYJ9QpYcbLzc+txRQqXSNIClyjzdlhoceXdGL9DhJBYkr7NvWgP0q4ngVtFPoUquQUJXCXRqxly1KNtsQdRAw5bKQ8UF7zknQrn35qA+aYJD08/+S5JMo+z6M8HJZUmZILgqBBKMzUg1Xt8Nk7WwgkXF77j/VPRRAJ1JRGDuD1ohwIvoOenPjtLY3H1iIkBU9UmsWuX78XykKavFvjw9CC4TjOkbrL9Qriz+Mxla+dJWMfd2kV9pzSAjaQ4fSFY0ZW2A7N98DgaLY8DztW1H6HiKG4REh+EM0PAI3p8wHavNGtK8WFuqxPYxKWB2kKf9AY3fW0Qh2kYy+oxaAPA9thi+bNKOE6zYX+KmtPXJILoZI+YRqMLXsFfYrAVXjf5fv3fcF29DUIMuQ2pkFzBF7abBepE/Qq+8kw3C+p54Ajn52X2fa/X1IZhpVe5oOUDUnnCzHopzzA7rJbiffYbBMHrdL6S2IwtwK91lgqkcSZAZrHSBFB630p9Hbud2H0acuLuBsM+g6w6Jz9Apry2JqsAdc1DCHH3hgVXN1CooV3s7QBH+kPG+86f5FYA1G2b5aePdx7Og3JLQjUcJLLj8mMEqhkPIvybKGp6fWGKGmsv4bmnd+Hu/h9gG7aJONdT/OM1o4BROGz117VbHDc/s3HzG3UXFsuEdRdxpjFn9YQ+uQJM0fciRLeF87lh7BHcdK9luc/4YCcfQAEPVcHdJA9xLrJXt3Ta2iIN0eZ06Gld0PPgb++ONYtEXiX5vOlRcv0qx0I+9xIM6icb4A4T7scKtP+H1+cLw7MgFcIBixBzSkBBXxA+Vh69i1wSt/+NsV4n3Zagq4G2v3v2LxFvrLxHkOLXrI8aEGGgJzl6sZnwei4OH2RK3441IzUGaGsB2MxCuod+HD6yJW4qIMDTkrkF6coI7yaJRVA0BQ9XsP3t/hk14QtLXRZ8KP4dYr1k01aS4jZ26cajTBxF40BB5guUkl03qyGq4Rg00wMJ8KLMAVHDcepV3k+yAaPZdsKjMwqdJg1t9odpNmxrBA5MfcSfO1hqnCYxi8SF4wQq/NS/4aM/3CHa9Y3gtuHFkz2/hndyEcdfrICvyAvR24jvwvHEhaGd1uiSHpg56xrz0HisK5dXnU9sLW3749k6cg1QTBjOQnd95IyL33T7JslhyZy0m/9zO9knpcJt/ay88xXqU=',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428334000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(358,'u347713987:why','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.2e+zopSzhXI0Gsu6RwxaQ83ussTzg9MwiPP+ChM0ufe3N0RD0B8t0LSjaDty7agQV87XUwa8wvizSzvKqIhqBfDa22ng90FbmR0GIQYU8qq9lFLBcMIF+MBcYZtg2Of6TBwDSxu4KhjHCM5Hb/GBQYhahib2M+IA2Q358nlfR85C7CUXUStYAJsZe7xHaiYEUilKOcr/Sut9tr+IWjAXlKVplFbpwlY2KIsiw8FVNURR0S3frQ0ynR41a5MAL+zQkh4+AcJBP1P+xrzhdDWT/5EZy2S7dlVDE9qD2+gTAGrn0qmH3eHqeOvr6ADjWZjeUxPEavP+DeqIxEV2aIS60MEJQYtQlzPwsDKP0Q8oN0UohfxAhz3pmGXGNWDzXAxj+v6YMGEqLlYObc+kJTB3EAWwXvBDjtqjefE3lB/j41FwT+iVeYEbzqyMz0ySozrqe1jVJ9nwMg==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428337000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(359,'u347713988:trouble','chat:5100048244',1,5100048244,'sendMessage','s1.5uL5zfUm.lN393l1a9NUzTIEYMCEXfpsAFX8pgw/VRn+7iG2e0SFNgp2T2q9KTXvBq3nQnkw9qhIg2QRfK31fIqVsOJe0t2HoF2rQANVkmCUnhjxb6wSNKMVVvvZGNfN+4MDScE1PZkwoVFsW3xKx34C8tbFAOLzu',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL);
CREATE TABLE sessions (
    lead INTEGER PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE,
    funnel TEXT NOT NULL,
    step TEXT NOT NULL,
    question TEXT,
    talk TEXT NOT NULL
) STRICT;
INSERT INTO "sessions" VALUES(1,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.jcabg2fR7y7hwOhYBBqG1Fi+T0zqdn42NNx0Y3E8XXQh8gbehlvk7963ICKxO5ClEyXHpVd2CaUxAS7rrTDaDkVJ6MY9pEkSlRQffrKaPx7p57f3a7DXQf1M1O08tX9xwuX0M1+wL/uNERfAEeCL6tPDfV0J5D138sfJWXwHikSMZxVL6ZYts9b+7WXnrcKfANfN+bdBEXga3xgzbFYc3NgemsDCV+rXwK4YTmOMaAE+ZiwlFpumxBKZ2gL146h0HUnp23TsEzHZuSA9zpfk2DZ9unCCU13zN1jXeoGBMeH783EsrWp2YWbh4fHYS3z7GmU4WjxKyRLe19ZQD6iS4AI6srtUBSL/WQtp1MYc2390mNdEo3UTs2bPnsr/6OuPjkibJ0e9RMAGxkClBWn+JquzsUY9EpMr56ILsbngrxu0QMHSsKuFjVqd0QHk5anuQyTDLuyxQG/oigTtKv7fjD7tSEjfqUFrHZ1IMtO98LrpR7HoOZxHWg3recckSXsiCCKKD11s41WGPR+Zw7ybSocHSGmjaPOfr6Y6NYAaZ6yh7LM1655xTTMI3ebCpTbkuXAhywAEwzddv8Yo4GCybzjT1flMWrDpMgzTH851upXArOP6Mic/Un1ETm9sQgA5+GNWlmEMiWvDyYYM2yZTbteg+fdFksJdsFK+hxFkIv7yWPBhD9h/');
INSERT INTO "sessions" VALUES(2,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.bth8bIgVM/PtI2Muufb2JgIinpddW7MK42OyuEUdwMjMJ9D9QH20BLWuVEqycHQwTcZLupW1Y2Q/SxADSYrr6zo6R90HNSXu2mhOBbDxw5BoBqjY/ujksohcUuV0x3kkek0S20pW76kHETwhrJMN87T2cg54X+jXpuF/2qj/XZu9nc9dKLJq52r5Wc6C5HmNd0UqZ18eQrKS8fH178tT+jKdyQ7au9zXxfe9bZJItXrmJdMiUrpjN4+VYpo20zILt7m+XYzo9HzJ9+YmTl0XZOWLZBsh5d7bGi0rpibMqi1XN5gt9FpJnR3CJnyNhgntor4n2tLGvcVOlnYyIDqpyp5jnGTyeaqzR9vuK5ERolqXO/0LNlhrPuVHVw7Rz7PEoU6aGdoAPn/to9I2ZWTbY/ynSdw9VFRPZO32Fw5yS3YIz3v11thLLVy5gAouYGtT1ehAJtcET8BgUsRQlI27HreWrTZJ3jrJSroaGGvaMQ53ozc9FhMl0DFjv6QvS48pjpr6OtdMpAhR87Dbnmem5k4hxPuqPbiydzqOOlXIXBgS5ZxrD2jIBmxYerq64XDSv8EvfxnjnYp5O50F4XFWXL5i6h4uAGCt+u8QrEwWzSbOVME/AwBEAwCqkCVkiEgO+RqKm1U/ZwWdUkgg/GkDTzjPGNqCvPH893w8sLStQT/fQABTIHaG');
INSERT INTO "sessions" VALUES(3,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.98xlg16x2AOjkOGftLNhx2Caw7L4gEGsLE+9lrxzR+SaK0fg3wezAVDjHNV2TE0tQ+mqrl8R2Hf6huQMhw+z7S6dVrcte93g+Tf+TnZBPxODdbp4CISh6X9P3/ERUOrDmNEnBo4nmWxyRTIl4In3YOJYnUGnNRtmJ3FTfvsvvR7gv7oqA1366UIpehWmSanlqfx/u1wPpymTcmifd3nLJ27HoSCOdl0Hzj7nxvbV0KUb36tTs5pn8mL6m0bfYO3c+wCqScZP338yvVDBgfQS7dW5+yS9b8h9QNFWvW1oS/J9/q0Ql5647uIWBQjZKATW6O+ULzSz6XNuxJ5uSW6sNt7K3St5zmypfpDRwGMvFfubOUMX1xStG3xQ/s1We1ZhEdh8JJ6Xhw/nKT7N+9X20s1oPRCaZP1n7rEdVK0A1ziqCMsWzSdeeB0fbfzViUNIY5d2olpf+nvO1oViVSYXiiIdNNKagOESJJ9OMryMu/cS2U9VDNB3iQucMkisYcgANrluJFZcNzs9gldQZlhGuYFt0SxqjIc+FY6WbG9FJtvX19zTL6nyIZ75uhe2Wson2Er8lhzK1O0iGRbOyeuOGKjR9/T5gfg2IZYIHDtP4T8pYioW5VOh4Ay8E1tccC1aawj78yao9NstKgIWt4J9vjfapCCi9Nv6Oe5jvNH2kgYcY4KMGjA2');
INSERT INTO "sessions" VALUES(4,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.kFLF+/HatN4Qy7BeZdmRQirhptEJWsWpeFm8xOJGtASHGsjROgNFRdQ09F6ZMVAaKpQLybjIgxpZroijM4QZcQrs+TvWtriH63v3agvxfDV3CEJSc/fp+UIKJm0974HC4ElzQZ28tyoRthn8ocNpWwujfSZNE/1VJKGMMN9rOMizp1f1n6aosBBoLeCG88rOwq7ksz4HxZkH2n4+nz9+dFLR8TvrPB5TASQjLX1e9i5hRUOjEoMNoWQxOF6+sDvt4MtV2r1sZoh6cgd4Dog7Y0RJJYDjfOlYaBOCvHXu9Ze0MdfCOURiuyg6GCnk/bn62w4PSlfJB5sIjyniOoKEEaFawydrNSBGSxnNhnfa2kbTIzOma2ATloHJp0BwY+6XWD7zRHCeOLO+QvUvSf4kBBvAtMAdECpcuxN8CGr2cJVPupBq4bmotEospnI8xh8PiP1SY+FsdoqhnxUu/wE7QiPLWkMcbLR/4AutVTzFJ0zUSCH2n5TbRKaydZKKaCQs4LRnJB+A/Zk+ShisBKmYU3ACdf+5b4T8BAbymayh8Z6DYWQ=');
INSERT INTO "sessions" VALUES(5,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.08ZAqqJysHvvBQUi2Dc0KjSOF1AwXvtOiwTkswTnKWi2SA0mpX+Zia7wpdt9lFBNHkdBdwAmTZKkvgdahq4SpJ/FUFNveRVy4a+2czsrUjqHyNPejkZtZ9OKsJG9nzfwc+WHcybz3slfCS6L3yf/UO+3G6c9NDt2aGLUiumgWZRPtAe4px1hsGQEjeRl/l3iwGovCTnbaDdFGUza2AxbKquyeY2tfsQ4IQ3T/ZsX1kyU+5QhOY055hMH54wV8l/ftBm09wX+gzi/h6dk8St6N9tl7W3KsgEXkyRHCxlRlpsEZH+DKJ3Wc0PFKSmGE08siWzEgg4RxunagvDz2qnywP1vwUfs6GZ2Tw33pnvW6I9YZ4tl0FpQMurmiAZQGe8JzRXHkvAh7AiNaBvptYao518QMLp3dVG19N+LBrdq5hhisuLJwhwJiEKEfpSDckLRCVz06EioAq9VFbrMp/2HEFK5pSD4gekYbbo333xt1AokggQjgWz7W9pTwPmcRWbLxt8dwbvS9Q5VtQDIMPMRlxhn79zlU9FQWar+Q6He0Yze5AA=');
INSERT INTO "sessions" VALUES(6,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.DRweGjA2n7WTgWqm5PAoKppIz3hZJ5b/iW1aNdKjLYfSqtyDxO8Ah6e/MNyYT+MmGVQ675OUEt0jZcHdTfXNp238E7+jfJvN5DDaVdND4umZg8criZZ+A1vOGEc1HmUTE5c/GaV7KQQiver6bXJoX3B5Ae3SxBBnVQyis86ND+0GQZPQU/6Bf4HCs1NOdSoGId72o3rbt7szaFUcBPAs/3De4GnDR/f7jXsy5+1NdP54cOCWmwaxrcYeRZrgZ0LwrHSzZHyZJHpAWWwhuS+DB4iXXZZ6WVWnGdRDRyg1PI//5DvYx/dzV9bAn1TZM4utbmkUVFWyPdC8VzLpfqzHV7YbqhnAfIwBFoz7mJaF9PWmv0LHfKEqKTiJBN5l6ovxc93WdWU7ZCcaaSMlnwmlIkT2PJzpD5JqVil2MQW9Xeh/6xWeZLR+n2X9KAeIHWrvKTHed/zeo+e49MJu3dtHezwUEXoJzXylzndeZMqe9LlPET6wXGn1RL08+/Sj2oPQkZL3erhdxJTl0LB8PQtVV1BT6s8zGCk/5q5Ey6od/OLe0CM=');
INSERT INTO "sessions" VALUES(7,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.wzUV3iN7cinLTOy5ITh8IdQ8MfkRbc5+OHTQJRZVQUVmmQ/RLNMKekJTvt4LRyLrvVvo6LeOardaTgI//YDOUncZ3U03BNv+7xnguSKczElfVoCAA2+gXjx0aqvK42RgvpXfgd0SvZkfBmK7chdCn6erRIZdZtzo7qrxPmDtzFKNQ5CqY2xy+S/uR0aul+XzQzpu5IBanQS4m9BIgdWogXYAA/DzCj4bs9TcevS3RQ0x0ytrnp9Ii64wXkHtAfBH1PNIatLPDlxEhDbZ08KG6Aa0T/9N+VP253sP2AKLWrGyaM1KrkROw1EQmCnV4tU4F+vveljgexf3UeLp8bUxw8s6V4Yu1a2s6cvy26D/Uqu1ZjgsQMAZBNpDYZiS0Hk/xZ67zK41JCiU99uXh+LnB6RO9saGnOjvOeSdkonmE1WIqQxDCYhcBrLkjIA6GAIHBMQ0wbuEy3bhDgakPe+ZWvxhSB1dytS12zTrmOyxSIGojghJOsyjuulGc5jXacisgbnc3dIdJYr0eKvYzkRdvhXLVNYLXeIkchRO7BxeVgL3oXRm1zhgPBjXtSyGGFTZ+oUAboHhzIU8qqXDOfgVB6nhxX7MfQY8gQwXIgAsdy4FLw2sQEFbTJYMomW5jt/lkKz9qRd5+f+ThSvHeuUyz2PqzEc+k399FiSryvMsdoUldGd61QMRmAuXHL3T5/MhzNM=');
INSERT INTO "sessions" VALUES(8,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.xqi5FYONOhUnGSo+Y/U2NOn6hXbqcZI1E3mlNCmS1iwAOdMHRbZSN0U/72qGaqzzm9tpD/Bl+swv2jenYQV6bSk4rVTmFKvsSWodE7JloF8+9CRTm0V51EKR+/6SrdDE4ZV63CrUmgh7P6Cyin587BDisaCGg1jm9QTeAMSrv6VNWe3yc5ResTFimHMA1LdSZHIJARg6LY8yKPcLpX3HK8rO+1IxJVGWX2XvYGXCR0OXcF+y9ZdDgq7W3mCIQTFa4yJm5O8vTGFk6SfnBAqQ1NwNURkWpcALrGT58o131hcb1ykN9BeV02+5zXvV+V/6U+5Bw+DoH1m2mZb8xOLpzQwCraALt5O8s2v0N9cDYBXpLbh9tqLBjC9c0EyCfcJyxMSHpiGBXY9h/EROsIDP4EZxANfW08xdmcox1+xwrKWF4LziitNn0L8Hr29CcA3R8clOHX4fSnd8/lNTL/b0UGO9ueV5g9HkzD/SMFmUeBLU2rEaKQ3v8shzJifxn5QP0v3diC2cKypq8RV9u1UqfBu/H9zCJ/RSLg5Sj0R0IAcbFeQpgJglh6O5+TQb2rhhPDCXgcBQwAG+bYax7EB65ewQIVoIXnGq7gVXMHaxda51lofwBybd1AbD77K0roIS8Kw3p0bTmOB4HAEG6MzF861XwQMCanFl1daTrRCGlxvjofN2Vm7P');
INSERT INTO "sessions" VALUES(9,'cc22151bfedac0bfadad11a60c00c17bddddfe4b1a4810184f37e6d5b964af0f','consent',NULL,'s1.5uL5zfUm.jQbScBKJlWSzZUgDZlBKt4yulbhUwE3kfWacz3V9ZG7aIwWaRPqEEPzT/dfMiHTYwpYDUfwSbExgxsOl2Yt6AWbBc7mFu5qINpnaZxBD6103QhCL7Gds6dXmJ0EnbqUSeBIwCCTfCQZ2V6dJfphpC4S4z26FpPLCMBFrVhSrQr0OZmUSG8+cOP+hQ9Su48lhWofjP16JbNa7gKHlBw+33pJUGoICpVx8yNyDbIvq/lXG8j7z61J6t6s0qC2nawSJ9J664BtL3h9m5xrt8AfsS8rPIZA/sQOrT/fiSJptGOP2uL67tFadx4YLwByCdnE27MbCf2iJXH4CyChpIa6vho0ocdI4xizCeGU/CkQpwPPtBBjtoX0LsqYVKD1oYL8i6zil9sHrnYhzmlmBrGhzdlI8mzaQNOfSfNiggojny86A4cPZrbbuWFjKZbp8yZyJyfkrJufqjX76vcATIIexHt6aHt77ygBM13PvNibOIGuhJAJc6EKOJzf9BxrkkywSPW+Ktsw2LsI++zS0EABA4pchWIXNRs9Kz6QGHyh39kcj6BveQbSwoZCzYweQ8jFfl3VVQnJvkK/Yg73a4V3ZjROx573PBX4zYQxjY6x+CXPzAGgCsJVD/4AQtQ==');
INSERT INTO "sessions" VALUES(10,'cc22151bfedac0bfadad11a60c00c17bddddfe4b1a4810184f37e6d5b964af0f','consent',NULL,'s1.5uL5zfUm.H6fv/vPMhWE+eqWzKR5SrLI6ZgzQ/WB6wuoiWBAZ/LyD4Zq7GRrM9P9oudRMqMLhR5AMnbO68cliYI6DetLizg3SHvSMpcW/n4J/FQOKBrJmPtCGaNHw9czYGhPRRiAuZPRUkUECtbogEJ3mqkErftUM0V9gEV+yTPX6bbmmE4TX+f771tTeQ4UAt/8DxhIzo0PCB/9wrEHQjSBTa16UlF6jM4Vnig2OscGrUdoI1iNA3P8BeAxjRB72vAEpnIAtso+lBxs7vXxyW2PebnSsDBYNUDkjC2aMKHJpyrXZSQo9WhNuxUwpJPSHnH2u4pVXVeHFaa3R2gSFIYBgYlFk0VfEZouWvD6w7/zOsKm+KjeB+sORiFCHqwu9vy86tAcsV6QsVJPvK7p5BDxDtpRg2b3EEhX6mHarbTIoY62KSPMzAqFKozVLgTHsSX3TUCztpa0Ppw0KPB6Mup4B2A7BEJRb+zrLWENJeoVFTiPcpWd0jky3ZlKD');
INSERT INTO "sessions" VALUES(11,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.Z2fAYMKPS7a3IdYJNgDQ/wdkxe2NuOUC7mESxLKinTPS1PfAfiuZAyyvK+lJW7wO0Qdxn8lWPFKVZCe+HyoTp+AI1dRPyB63qzhG0RaJPsegQV37/rCMTqmPN1eW0od3QPBHO2zS9AHLJyeaZae1y2ZQd//bLKPT4GhWLH6c060EHsjkokVPePcVaDb4aAEMNBOc5l9s4BuIxRvHgCkyTASWmJHz2gvlioYjy4A0zq3fY0bJX04TMz9DMR5hAkOkjAOBQxrMZqpRH8Aoy5VMGag/OfpMcoPJ66sQm0DMuKd+neQYhapXo9rq6heAWuN7qEn3Ao3V57aUCDvCU/eANGbHrFouVpW7UjtRgQySfslHQKw5nvlzNNPMSOQdCTVSKPEmSriJ6KOjt7c5mve02cDE0//8u3sIXEZXmtXZQ+F9NFfB1vNsFrbfwBKxH2hV5nGO5Ir7gVDs5zIusvKX0giRB0HFz306YPYK6lZ5BnZS4etJNjoEiyeTdPGNeTItXca1PHVKgaeTT5wS4ZqcY1B789kfBWsbhs8bf9qnlf2ITz+EeRdrG45RUrE4eNiWtgdm+SzgeLy1L4wBiMtd6wPKl2+t2a1wHbrQtz0SvL6mOcNjPhSYKPuhH4ZBxhqUoa/uO/HAn6bSbhbivv/5ebf8s+IQEUm+85EJfRN5425Ko/zbinzSw9507yhcvKzigE8=');
INSERT INTO "sessions" VALUES(12,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.cyZILLwhFpj6YGCXgrzZRT+1HOiV8SSUolzV663qboOt58bqFTIfUmineKMrj2Vyulj6tD/1QWD69ipwTDvSm7jnIH8W1CKbJm8LBIP++EUZ79j8CwDkHNkZ5r9aw85m3kN4dVQjLu/GlrQYzj7H4vu11ArlEezHTQsZE7Vi+5pfVDD+I64Ni0xXKfeu/EzKLzwNfF8BxGsCJtEeyo3t+33B3gonIzjtMFgR8KTEKDBd/GEj4U6f+GsRYlHuKcJOAZrOPknP+4BsqIhQQzYrr6Yi1fipTqMxhkSC4Qaz6Ymv3cYW7qTCE+wZyay91IkR3by8XRvRPVznVDSnvU5mGAcWLWuphGYNltvS18DWAyy0exWI5dPdNDrhjAtIEif588t41LSEnBDfzt7t8cf75LiQ5M1WCkT0D2877ZsGWrlTcmQ8RMtf1Wd6MPKUZtD3Kt8JsMWxROaT08HKcDskarZIxn/tU6/2EifWnGmVjjmBRaZHUGJA+RYUYw+J92Lvvf91M87LRMFtG4KUIH3U+n+5QF9O5olFQ5bb4nxLB2nPvkdipShtHSe+duoc53mzQ7uX3udlVFpvYqtd+64Q1K1yx3JA5K8y8zXg/esH4y3k4En0XleAmJGRgAmDVYHAXLX1f0JzUCslmYbabLaTaUTO/VbJNx/uQ6TSYva8gQa6GCpgMmujiOHRlAzPZWd7SWE=');
INSERT INTO "sessions" VALUES(13,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.DtfRnuI88Eu1TlCvX5ttq1UPY9bS8Z9xn5U6vjaqK/imCQbBwcj7rMWrGAsCwvOnrD8G+g4HthXNgBaFCney9YS2TtmqtmrdMEIUPIhI1CkJJ0zXZ/sl+9b5tQ1Y3hlXW0sXC1flsLow5MLeIHdqxl247NlIUU/OYGu2I/pyx/EDKQCrwN0hPErJX9OpTvxic8MkPh1pMQ3ZyECfM9fFoUnILjGWlK2kALdKbEWj/DYnFmA5WIuTtoiy0HEJRg+7LLXomCV3rT+pZ1Jhfm8ArjjKWknXxabmpDNVjO7xeyvSL1rwrE38yBYt3gikcM4aF/hfSMse3IQrkOUiHKDC5UkQt3ONUQb4NSwoXQ4t5yo35lDfp0yVWgUZ3JbjzkS6TppB9GdG7Tl2c6uVjU9+WUQJQsm6lF+33xjBX6O4Pd339BnYn6q3xszIfJQ729rQUwVQI4f59f3ZYJrnATqqTWrHF4DrOH3GwfP+c5Gm1oMxENxyTbN5QGGYlvjf3UUV730fke3ErlPxMcaFRzAibYMwjJPV3tOEwnEKbbvb3PIlDpBv8Y0q7Ry3R+IQpA==');
INSERT INTO "sessions" VALUES(14,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.XI7DGP+GmQXFE1+y2wIBnVSY2XUyLGk7tdI/mKCPN3s8Rd8hJoDq+sj7nVIG11/Stmm7Vmn1EhHgRAuHeyx6WLHxBu6DTY6/lGkLZkctHJcQyT4h3klxBE9pJ904l8p4prL/mQwWWN4w2aRJpt+UoKPbaRIJLL6Ts6QQIoflGyd5XoZgjjhIeyZlVuxKWQQk6aKADPdw2sAaaBs1r7Zvg5rGeQCzucBdi4SKqHil4teOIjzYQLSo8pO+lFQPIgRsL3h5xKHXENLA/42Hyi+ELRRxyf+2rjdLAuIKEY4/Ag2oFSYYNrz+CB3Ljkxur6hXvTokgXiCHVFKJ2XPWP7OZNiAYj8CV0oHFPDmXbQCJRDF4KKll6CH2wVKeMSj/Wcz3Gxkeh1BxGGpRUGWzohbG1v6vnTTpfRNz1pGC08QVOChyL2vuB+sEN0ox0Twjsmfco5AeRItLnmcajyqSVA8QY+fDLGkue03cWE6kc/ZLaEor/F1M0UrzfLCBY4BNzWn0IN+I0gghKRS+GprVJo8VIk7QhaYu9IPcdVm9KHLbfj2DTfNxWfZI8BPEierHWYJrY/CeDO7x86nK6QwT8Hvo7dqZ0qitxC+Sdtt+HGO482dbRSqPF2CqbcDoPDBjXUdIn+x2O6iiWrPpiJUeYCtSn53RxP1qrnEv5kVYIyvg5NiuSOqQtew+ASp6i+PGsg3Eg8=');
INSERT INTO "sessions" VALUES(17,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.uSgyKxD5zEDuh6OJLFpxbB/CpEMx3bIPudVGgdUmqsY9R6SplBT1knQcWwgKL1rE8XIyHfZdxkfXLlke7wn0O6E8Q3fhN88ZPhijeh7QLsZSUmFAGiqLnZpg8aIt55kq3H+fLvpyjRGvlUKrHZUf9+0A8Ft6NA6KgBOIoC4WG7YAYS0WTufM9hq7gOcFn/HEfQg9imYi9pgZmCfRRMhTDvnXEBTBeO+XZDaS4u8vGG/g8pLOpDB1+gFg5I/v1HNi5kmd0XZGdjqGLjfps6x13rzOSMWstTGAB6u5wBLuAXlQhe3Ai4g2UKzAr83rcO4046KmixgEMraVvYqNQTluGEt2mTgmxgCu+kByMZCYk1VvfrIiRiq2Eeww2pczXrdt0/bR4MfvXUNSc7PP1d5h0wXxMIp0w3nsYIU/yz9Wq86p5GBMEV8AoZbO9Xby8SBO/fKOOU/pxzx5dtTH8WqhqJ6xUkHLlQxd58hRVIs1CkurHh0bsNheBhNIoBEsoot85F9ds2FUtScaXE5x7taiezK0IIPS2bgSMtpJlV5xGN5JjmlF5O+f9FE=');
INSERT INTO "sessions" VALUES(18,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.FjCvSKrXI3fANlzdpRq89+qinz4eBSOSQuWMfDNM7YdumlIRxWc6AcWtf6mse6Z+fZIt9oJ/ZQ+GvbTS3FiZMQ7ORU0ljnES6F5/U63gmfM0TWpnW8BeNsc/6F/53n+OpF8v1Sb3uLE5Cj+OAD7IjRgl1Bn6ulfqXbehtJ6PQdU58rQsieJXeEDHu6bIdQoMx4VqC0XLxC8BOoJHTwc4EmASVV8xx0BLo2E4UPaYAdx4Qqm7u91ICX1xGn8Rt61c5sZOOxwXxTF0NPLDWFFhLlTqZ8aJkPo6LqcFKy+har3jxvVQJgbUN1dLz/iksQMbobSYJ7A6aLR7wwcpyOezF7bVEg0gOub6pt34FOmNGf/YF639q+roqqxdrAMunQWE6pkJPcZd5E/jdV5ekC1sDio/3c+RLQLp2JiHgJZjelr6YnIUqScPR/y40cvPqjwYhEbRuxqA3PUyvJ50fIHsXYv/lbCZJKR6mPYX0uQ2augJGZQ4mISkFQ==');
INSERT INTO "sessions" VALUES(19,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.norjRmxIhMUu5k/4AhucbAv9w6VgRe8vPSW8Z3yBM0VKpr75uFMwOqAVrB7NwZOllCFIeZYt+9EoDISmVqXzNoSCpQWgysIOm9HhrBHrLdn05q6iscDeotSt2A4vyXyshn1wjr2YWNM/YRvOCeNIO0zkpQZV3ulP8mvLUzhGGf1d3eusz6h/Ljr52B06tCze/+MyOqXDjFTVvzZKH3zF/Fd7r/hK0lKf4YyeORDV/bHmVs8NLTwofZvBfu9KBts15OoHa/LI2hBCE5oUs5KcmPkcSd1iwpdfpEY1WYhZsz/Xrgcjzk/oUA5nd2ndaBnJ9wUptIs5gn/ziytTAJzdSb/GduTHX2GdxyoXofKEuljYbglTq0YOGk0Mqx5pwfJYvEg2WAPEbUzi72mbUhhpHsBdf6imWv1sA0rvVDePh+TlV2/tHn8UJve9kIPKHfrRVd6KXxDrM0LAZVUnkCAd/Yc4c1ju3XRrn1ppwz6253Ewf7uSanzcAwN/W8Dq94fA0ikJgFeHlD1hKYi1awQPdBOPT/4sPFPcpWmmI/c+fYbRPqSqJKlHNDHVmyyD8YPSJfOh7ZxCz62v0+F8jZbu+JO3Lsvjk323JjG/odXeXoIFpC1uym7alh5ajds=');
INSERT INTO "sessions" VALUES(20,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','email',NULL,'s1.5uL5zfUm.7xhg6Wm54iSGYk3XS6nrmLQcX13JKrBcpZjltCQkQy+KtQTmDICwmkB0K669KBM27P9qg0vG1h2yQzwNsNxO+eBtzLTgg3Zp3J7SbBHfOy/cO2j6yciXFuXFx5VBXBk7YLgVCiOUoxz8+78xKi3htjO60ujpZmyPRXZWz+uhbF+1jT2IbjoHyI3T9FRARzijLt+pEPmnm5LRwdSAjiG6IRrFzbEvyMM0izqeb9pDmsNuDrhoKjxdtEAj8Xi+cTUopB8tdeiXPJzz1AXejCpjd2AdKIVZ9ec9jRjTgoN2oP4lCLPStGYGsNo8M20p14/xCWvVd/MzKe2U196sxzJeTo6qtF3i+noZOxsNYaN1huzZ1fZRMDAoHcXEMKjWxRh7DZL9lHmZV56vxi0ufhPNWE/xIXFvwbce8oQHacI+VoLctfb96DvelHnBbyX+Fl4qhJbELfm5ypb9ct8EVJVbfHinMtXhTglBa/c2Jip1bLjzCFztIXUYYYvHY9VVfu7yFo0KGnvrYXiGfTfR6gojR7OahDsx90Qg6twUQK0cgvsYBcbFKPJr82pVAjA/wCD83a3XkmrdZfE7TIzmA4gMs72lxcsffxCOmrsV36OLpVYx3xwBPl+FypU=');
INSERT INTO "sessions" VALUES(21,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','fallback',NULL,'s1.5uL5zfUm.nwoXjtY68huZt9szwSrCPpTAvC3tDW87quOIuE0g1lN9kmgYpKdlnUxEa7ZHCSksbL2Q2o2vu35F6YqcHH/zkMj3mpQlXktuKQ+Kk2hq4pHMXJ6ebsntk5humjsRT7EyUpu7Pkiw0/5g4ja3zVQT6bX2MT8tSBoxBfOZkK/o4ZMLVi7PF2wu498l6Rj7xrOwes6GkWrirIfuzFsSrlbnczs8xvVJ/Gl7F39NAZ1mUWph4iaBB+cFp0vk+Zz0J7rBRSwAV58YhogAleFVUs5GN/blTFup9gMCbPsa9nCdb7p5usx1B11JKUj+tmyXgXlGvRewSZb4pYRsJrsLNtufioLpEAWDaXuKfm794oi3DSBIXHszkUOy/h27I/VvNK+eldTqwT44cKwf+P0ln2zn+fhuABLbI+5oyFcij5iKQPSbmBgoVeQyMGKo06MMBxuSoFCUXTHeGSJC0Md//+qLQlX7mFravGqT19Wb4AVbhpue2OVoyP+IaeJzPR0+6k+VPr4B0IN/M1DlHl+DbTX+XEdjQJ/Mol4NbFF+xqw76yCyQf3zndbUFTyYYTqn8k4xSoIfyoy83c72dgCkcM/cfKIvGYmgXIJdXt7KOBvk5iAg3qgCjcWgdk8cg+DXL0AUEMRLN5PgWNfH');
INSERT INTO "sessions" VALUES(22,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','declined',NULL,'s1.5uL5zfUm.G21HGsXb6t+HP5VY+xunI3e8pktaJYb4GSmDqgFxuZH/d8smSs8Fh6lTbSRbt5K8/K1zlEzD7yhLUXfbyUCkGni6yjbH577mvLx3sfhFJScj73hGr95G5s8C4/G2WnS5ZiKGIpXQXHvNGOvztZKVihRjIsv3WbhaccSZwHHOq6OMQjG/VjoMqn9N+Q472uDnHDwwJm9X1W3onUvYqLSBgAcNC62bhXHC9dYhhqSJXEwkQ2xry79XD7hx+xJYKaK91rZgCxMGoyuxy1cF5Qq3Yb01YxJ0lSFJYa1cE7T55EtiIl5sgvTvrR6qm5PY6JSZqB7UDFutuzD+StXPkMn/4TQD0qZ5y9NMRDfyP+VUa96QnjCIYz0T9oFPS3GE4OXh3kNO1iLNjARAo+cbTKt2uRRr7uEf+X4wgbOsjIucoSa2sAul00NtmQRiz/KwQSNCP1gWGToS+dTL0X/wipdGpG3iv3XDYTJobNBEPFt4a5YXBl3HksJ4VLyRiRs3DDj5JL8240BA345moTYQquVf7PwVMgM4ufS8tlW9m+rVxmmrASPGfONpFoPnGUlMN4niTGXiUEoMxOS4Jo9l1Kx6uiX+3AAdiDmhclN5Kx/PuHbR3sdbMCbUCtQ6LrA=');
INSERT INTO "sessions" VALUES(23,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.TbE5ffEuVq7ae2+g340XK1P/INlY94xI1Lg9MRzfpcCmOigK0HVwm8ZLTpolfXHQurZg3Vlczsi7yYROWs/Y7Uegdv87lp+GwNX692y9BWK3hEIPyPji/JH3FZjjIxGuVSbSCANvY8kSghLk7Wb1sD9DmC5v0fKmLBBOlxWHjmY2PYVqWqnx5EmqxQQEvUOMZVSMOAHX8WnHk8e1qLuTySAKdEaDVHR5KIfdjIknPv6q++zgnsrSABqKwyH5y1i9m0FMPlpspXO584o4K+3mTkRLO+mtn3aJ+kMf7Cy+7LPerZiZo40VDwN5Jtk3n2KI3iQ6jqOdyYGLSrv7r2PWf9pstbKvA6obzYGSVXNY7LBr4OG2bwLOmpOnAC44ZlTezxV3CfbAA3kIPZvPiS636E65xbFuy3u4qmHY0iL5lda7NAOuronf7pJ1w8gkuRnEagkYvOfcI2DIOcbZg0anOWv2aW728D6maZDUpgUCjiJFgrchHlnWdp6Iq9f4IE+6+LtZDNbs/Q8jPXzeFgMSzx3/7bJsRZdDLyJss+aVS0nbpIB1QhAR5VS4ica18Bp/E2BCy5I+HgO9vVDBXTFMy/P5Xdtp0IhMsHVktZ0bLc0HXS5OnVHmmG4ICBUcLC5kuMgg60ikEwPGX5Tnth9biDrcRcfXlTZBzbcv6M76YcVFKvFRZiXP');
INSERT INTO "sessions" VALUES(24,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.NGVnGD04fxZXY8ZIY9B84yDwUaKAnZnwJMRP7iBOd2xe9sZTAlMXcfdhjukXiz7uR2rY52f7v04+GEdnkFF04iu8+4tAxogHx6PkHNv2qgmfjpnm8JbXhi1NSzeCw8dIFvuAuuH/Ds4DWQlqJcXRc8IH+abBLLeL2L6DCfr1Wda/PYTvh0CHCIDiilmnTMNy0XQCxftZLQS08n/vWs1hemmCOH523yAoolGM0Ch3Q+JJlLLr9zgw8GjhQu6SHtDNmhxxNNRV7lt3RMxRIbAv7RSgEqBYyMPrRyd4cfr3nayBYCVroB6oJw3jgqeTa5mDBsGduwqOUaaQwuQanThSSs0tNE/lielPS5b3wn/XeKWzDPjX43lOECgbF9+up6Q280WdzCCKRJeDEpglzfhFYuriiS1bwOGwLyOv6LDCiAQ7AvlVJAntjxhrf1uAwcFHkKOjD8Y9Mz8qmMciS1Rhb7ZMToClASPCiaosVZZqlUR1vzpGg9gZRsbbk+ucBHrZ6Y8KFxdm7Pz+WdLp9QHv0uZoXyLUdejWIwN1oGZXa0aEUtQjtsYs+WqNO0xbYj3UzPuHTRf/flde0IDiwGtPSNCJtZFf+VhH/ZpB1NDYAEnLstZgZM+6zn4hyZ88gVgAL8tyzy1Ap4YzT24QkFC78xJooPPtTavdcuhzlE7tWnGLPpg29Q1WxicqSexD');
INSERT INTO "sessions" VALUES(25,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','timing','s1.5uL5zfUm.9eySI4W7NcFRcF4dBn5TFRpDIP8BxwALTgteWwCbVpU611SM2q6684Ql76GrhX7V6wUDEW3hyw5U0B+0ReUdwo1DaLo/D3CZGH1+Z/vku3G+39hkKhBmjWRLdGJBWr2Fd25LcKIcz+GE3oHcr7q/H2xQZeN1YsvffUdfpWDYsSI3cXXU7FWm5oJgLMe7qChm67dP4U09cFbGr1EkaQgxJ57/IZ5EwQRoF5yyfGiqRkdHWVjAWBSpkma+gnL/SeZJacqecd1H9pf8lZO8LwVxTRxE6YEM8e86LLIXDpGhNMexq/ZrATwHU5E9UTA1BbvT2HID1QoRIx32egN9+AHxM2Bmo5iMd7+21ooydWZEdOFK/g6Lz51TnPDBbK/ut8SY8dHf54LJNTARo+PZ1tbejHJQkLxPMO7mwQ8ODup7B8k7m6KP5kqZZ4yO6gli/0DmEuF2h5AbK7egI9YTSfsF/kVKYaWghOPQP2KIpTUSz2Uyv31HG7jXITRvWBoTRQq8Y97Ne3ke1u77hEQqB/4qg2p4eaEWESRX9pzNJlr3I2PhMJhxA/7sX78oM0ox7LN4LN/STpTqVQecvPp12hYRrOdz7XnPnY13Ow3grtFRffC7O4abvUGD91nTq4OHUkPouNUErX1h4Z62R5vDyAcpRTe/ohujo2Ufkb2ZiCc5KFA6zmkfz4KkjhVo4L5vwQPpMS2Mm65eTzEiC6Rw07CN');
INSERT INTO "sessions" VALUES(26,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','budget','s1.5uL5zfUm.PKYuofXKVl+wYhUX9LrOtl67ahL3E6J534fh0VecMrU1MReneS3eOaOH4tFd/2wdMvILtjFNsgcB2fDU7ymKA4i2ZhOcpnC649fhAwrg2Wv4vZiBTMK/syKZlpKnXTQFqiI0V3wbO3j8IwzOkTH6SXVQp+vkEiW0tHbFuWilLp1fwchkQx5oZEQkjWsBYRpHNdG4y1kFAKfEjdR7GZ/QUiYv2O0rwJIUryUcK/Lc4QqziZUh6rHg+iT41Ndvz8BF57kD7QdQos7cwz5SSS76TK02n+MkO0PNSi2eoPsy1Nj87gZSFfExkQW12v/kQAabNVEI3Fy+ufbblTlZitY4DXg5ZdglTOiZZ0s3x/76aMwAp/B0o7YFchnyWUJk8KMdFQq/eXCLNifKGL1cdz/VsH5sXbpumgWgcQ4FLsYDdTzSGORUFMIfgksBk1sTG+VDpwN5fPplASKRBQeQmututQAeNs6+uKhVPZGkubK7CcbLem58iSPFzGkf54n8wlQ3ViXHEEwthKEtfxVDRgj/BDIKYLyZ0OZcRQTBW89LKLpUiUEWdJDNsmQeDQw7G+fDyI5kGP0yy4pHTBb6fzZ/a1gphOsICpdQoiY8mX4V3GXDfaiICdtEnpZSJUUePmcy6hi2M3GDlV7s9b85civvD7s0uFldhWZ9PZ8iw4BHQIs/ztdqa0bFQb2shWDSZq2Lsga9z4LctPd7QZWGF/WUjgoQZWflMJ/D');
INSERT INTO "sessions" VALUES(27,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','talk','s1.5uL5zfUm.NrDnMldaJBrnGMmgXDxT5e42jrkxpVISwvkWc+8WPgb0+72dGBVkAQ5c9Z1LjD1FF90n/js9Wj/x33OPczEQYLqP0pTF2MnassfscUQKY1T2gWpFGXlnlKu5ZkmtnT7Hg2V3udORixev9v6yAnGw52um+/kS3Ebc0/JEQ2XkvufUuF4FjD4iZB+HnLMiQeifbmAPaRqYAlltgwA8GjlG903sBfTERRMnKuybRLX3HX0MHXvIKMxu6ArEjrOZvnWJWLNyiTJoErftwHzVwy6ls8aB2Yb+IQfB+JUuS+FFpMd6Wk4YcM+KxhwnxBO1DbUts8qhw0l8vNTOzs9p9xi3fDIyVs113F350m8gsfEcZ8/fXy0xucVX3em02mgBHVlsmG0feHdIzuVNmT9sxWCb8qiEIetLD0pHg+5Xig5q/YyKoFSihIVyY/QlehYm+72RgABVUPrI2Y4vQH+4+ix8NK57DfUPRxEDo10Ibuo+yPS3oM82EKWD6Jk/kQXLT9S0k1tPWnqGqUJ1I7bH79Updd1j+rM1QmZKzoVhA+rz5CyIYlkSxPT/50USgZtm6m0whLgKccSYuxH+SIfzonTNbogpQKM3DVYSbyRR2m9W1NsVdRYGMSSCTsP13NV4vVu/iL/hVfOkI82y4673xAPnrGyd03NYZOmNPdi8PVzYIFh1Oen69ICdg7aKDrbl9js4c7a08jBc43n+qWWD7M15JbRreHx/W6cmnJ/nV7L0CA==');
INSERT INTO "sessions" VALUES(28,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.zY99GqpAkAn5RohRKiQ/CllArsud9jo8vKeQjUohtLBGlcPp8jTm9j0qJ7Wdarst2gXmmBe8/3TqF8zPS3bTLkbygXPKL+ffu7A1pk3oR//JkeoAG03phHnbQaHFOHCF9mGbjuKZ386C/24YvMx4F72ulai6fh7gXT53bgkj/V1eozxHWbaKWlwjEri/CXtgTT1vy4KltnytDgifvSr1yIVLNOBMMGdTsxqMIrg/JE8Sks5enDJai9ljZ9WZpwS4w100EaeFaoxfyZ+lYoWzeqFvA0lAFUcxIr1vByIKrAvdQ5KEHWZ8rsxlw9R728Cf8BVzp8X6Kk4CS9Gp61Nuj8AB6WuOu1ku/lYKP2Y3j8RalJQMRTs3MkaOdkzVpMMrQt8MA28Ydd18Os2QXuyDJ/cTYxBP12avGpZSLLksOiZ+BpE4nVA9O8yZdrNqZbutVTOU3vHWfkQKOvGIRvAyv5R9IWms1C3XJsUce3hpzGaGL5hA8hXhrhD/JcmwFKa8Y+JyqPkon6FFuImjPTv5L7nF0/t8DIzg++MhYyADHBOLuQhy3E7D252Ic/OjF0VQMFK0moRJwnmChUgea1ShQCSobS00yU4mRq3iE3IDk1+UK97o19TrtJJC49+Ez3TMi4I08SxU3BC/3UjRxoz2lBzmmD/gf3GhZIElS24F5EOLEuBVr2nmct9aMuOwDUNNu/g=');
INSERT INTO "sessions" VALUES(29,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.rPTIfNvj4RwtZiayHQMOzkjmhZ+FMYV0QFkEErwWWVKVDpfdkckgrx9YxUtaX1caaHF4M3D2s1PBmcK26yUeLSC9S3EvcD/3JpRqfi9sAZWsWWXkhGzpvzvBxMuhzpCN+U4S71OFd2B5kbqDmdigACV/ZXztZBpwEkRGAv8Qt2lrl/bmdfUHYOFIDwxDyfmF0pezSzD7ciDbr+i1cm8xZ7FjLurGas0fvP8xlx3JKqton/CTcRqSViOmbt7aj1xGyCSo761HCfrWusZwFTtUKXmDNwA6CB3CGRMU91zLqzOwabe7iw4YiN16O/Jm0P/2iQ+B07H/9apzWLgzq6UERFYAzpIijevW8853nHmAF6OXEn1YA0IGRRt9xL8m4pfUOZQajsZKLMV5Ovf8s8A53X/jJZmXFzDG6p0LL8ZBJVXEyVbg58JBA9ZodnN2xeYi2e7rVkIu+hn4BOQArNbjBPKkmoK7kP7EEjNgYwHQxKxn2SFvSPTa0Q==');
INSERT INTO "sessions" VALUES(30,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','email',NULL,'s1.5uL5zfUm.u0Ga9/wWyCUqrIIEvDcJL5iL1w0/E4yf04YzuHbFKh3qvFVvXXND0cLi7L0pp4kLn7X/VkqzWbGavPo6vtEnDKptjCs6+1pfyLf5gmZhVIDwhedT40K4iBM22alx0fXEgNGQBdq0g8R38UsfLCvo+9T2kFsceaCxBqYYicQPeQY2DcXv10/Ay+JLFDTOpST68KrVg3kRSOOkpvCAP9oRZJRxJIpbRj3t+PRtxYLRERx2wC5Uj5TpkkYfv7inhD+lR5UKKKgeL3BMbHocFKi7H/X5zElYrv3IH5FZa+zaWv+5dvNhBF/fvKvT6QhRrqRSBl+HY35PQx2Sg8B1YPMIP7ML3s/f4+NMaKJ1P6hLSz96hQNZ2S1zsXa0EJsTvw4J7obmX0qqlTlFUhiNjgYWGsEmwhmdffhg27YZSriENPetZKXu+Ij9TTYmW9ZUTKvUNTkwHvVmebAf2vB96NkvH6wHGiprInw9o3F4x76wpDmEZDiT1A==');
INSERT INTO "sessions" VALUES(31,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','fallback',NULL,'s1.5uL5zfUm.EGvEsb5M1If4tgjuOE84PEz/TqeO2kz3G1RGlChMjR5BfQ8upmSFy2YXaPzXgxEPu9jylYCFVTgTN7G8Ad0E7onBx0Mf3e8yVY8d4YdPa5YKtLDMH2V0Wvexr33ZSrnsWvcuGp4GUSDbbdHHBCmozM70NECV/alGDnNPXbLhJ0kCIRcI2ebvypi1itAsa+BUupuW6bd/XM3zzS/kblLNKBKtFCop6rP9el/iobjfvHPCaFSsdRT4hcpus3mlrHScscEcGloR4PzhRtsAXJMtPdXCRrCy85dsEWtmzO2msNf6wWMQeXz0SCexHgc63k8LoCKlUCwYCtm8rSL0jzOuoXx3hA807CYPEaaecTuGsJZp71bInUCksG+Lv+TRJK23Mpfx8C/9dlfXrvlxScz2MnqaAlPvnr+FYGpVtITC7JnLYT1r/7oBXYZVz99UI5tEEeBgS4DQbq0PIGFqQoRHrQdZB8BNGI3Ag2QzOkaxeG/kefUy4OJQYohsnuO0yehve46s8/0=');
INSERT INTO "sessions" VALUES(32,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','declined',NULL,'s1.5uL5zfUm.hSlY/7EKvA7DUHtPY3FQ+lypzGuTbh8ZxC9YJn9ZEbfrePDmOjYJzf9WpRKRaiz2A17voOMVb1s99fE6bnj6B16cy99T67ySKazYLHzZs3qfXe3hQEVzcF28mcEQpRfinZ1f/iJHozVw22dWZVfcYHcQ0fO3AVfXjqanFw4Ca4suGMdqpXTgC+HbZpKWvVk2SojZ4FdsNRlOzVYW90wfc348v9qAXFxmMDgtQdzMnBDs0dN3Fnv+p/Su/E/MxXObNL3G7BZGj+K2qH2p+19krGFBb09Lxxj+28ZBfa0uAFCzwng9v15zsNE+l5mX8pcX8vasZSFxMLoEe6rJm3/oVjB/pEtrXT7frxjF01XLkolhD/REpqm8x8Hs3woNJbZwq1OWuK3qcLLuuipvJmM4xRwaQbOcjHS53vKBmnaEUHAXUUwUaByd6GS+27GM4zX5ajR7qBP0lxtfgkk7kXJf8Bo+oEkQB33WMYRWtH4cBYPsg7+6GkAtGA==');
INSERT INTO "sessions" VALUES(33,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.Zslsoo5pHC54GVpdspCYLFwk7DnuET7NpyW8c1ZH7JMjC3ddjs1/rj4mmquyVpYyPrOmFN/evgo2/7Yiq/SpdeCVMtK9ebeDyljpXDt8F+l35vwZoCnbF6hN9B2NIlkfsPcXkMPA1KxjlXWB4L7ZJichmpRa5aK386C29/orHaErQrE9qBCkEgtWIhBatC50g6b2dcZ560nxyxceI3hU8tEnNNICZggzFq6A0FdwkvF9Bu+aOI9jRE7hlliipluSYSIdRJ7JJge7+gxic6Ycr1UzMTltI27fKfzFYjYdmXwKYxSL6zmMQRb99GKgXagvbjuKPGdnP8JSJ+umcE6AFP3wFjNQNmJZycQJh69Vum3IMejSMzKNA9qS/KC+HW0MtX3ehQzDCUJu9oAHHKDeGMJgbt9DNwxDbx7bRB6U55CqyJuILYyi3Y6hOzWYLvG7Cghp9Bp0YHIv5c+b4VYzTVVM9GVRnwV8OJa+ly24+yDiGB1E0DKsu2Mm21sz2l7YWpdg6eS9AKJRBTsAs1BWNSA25mAmIIWpEz1WyDZLbd+gLrc=');
INSERT INTO "sessions" VALUES(34,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.DVjUEh59Ii/O3doK8ATzZg1uufoKfhvUk9PU80GtF/AMPX5AxaivspwDIpw+sHjoabUTGgdy0a+NRN/YEea8tAW1uktcDQY4iMdzj8n4vuXMLm8vxTArTdA9yqYh9NvFzT9TgyHmgPHkPLpvTPT0Kb48WiVFP8nKiOKIMkBKuWSe06tb9pb+OI2TOavfklgFwasOl53V2QQC0tpfBtTNqphdhLQ/nNELZFxUHUcrh20+9nI3+ErKedACH0AWmR8vyRkhqeJbNUnYBposR5+dldRaq4eCLatAdfg2UvfN95u3YEbQRaSxGhNVWqXotbjrWKcQCqu6J6gyp5KBxiKoA/Z1mE8JKjidLuECPx21fGt7Q55vMcv0NEJAxb8bkCWnFOj+24c1rJVMeXNGvTcARtWMx8oFSx6xjXcRwxEpnlN18eXDGNdSBYmfhGwgkEG5yozSGjQtyibCjeAOD5W5ej1g21Nst7wraOrUfye3UweFGbB7YFMceuop5UsS+vPmBgbXdJihUkaL34a4JwatcSLU4ZIlV+2aqlPEj2+S63/g7L8MSGs87eQ=');
INSERT INTO "sessions" VALUES(35,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','timing','s1.5uL5zfUm.98Qz0+KkrxdSU30nA9mDjBy29rUB/ekEfi6MFGNPIyjQUa7fRwEBvN+/RdiXFLAaf/D+ihzGWtM+VLkDmamjdw5dR/TDZ+mjkdt4Mtb+TiCRInJOI8lkxFNufo6uqkH1U98+9nRWvRQA3I9HmBtoBZJ6Dy0C/ReZnqHo14IMedU0973TqGiflxn83kVxY3jm0eqNj6JIjsgHWPewzdGi83APXmq8QaJrnfWstv/hN0CzB3EU+fRdTwShp3sNiv1bA+uVFMS+QJ4e4//WjasxMtTvx2U/dUpyxgSx6+IahWke8thn2FcG1hdH9Q4Mo1E2dbWTr5yEHBUbMlxBnzMZNORrSXF8DnrH8L+cKSDkqPkC8y17QpfTfAIunzET/z2Tu8XhjrPlVOzTMscAcEQ/3mmvxT73M71ihdu5kmh5+7FOEFVHlNG0oSn8ITLUnS9qv6r5vqw5T0UJEtp2VaQp8c+MOWs3KMW6jwO5yqqdAE4ozlijZn1Bhpr3f7n9WKYe8Mf3+yGZndTwSBZcTRHVYO85j6/JCSpkBE1ASRNoh271j17AcKYgm552v4QDysgMC9tPhdDDw9afGvU=');
INSERT INTO "sessions" VALUES(36,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','budget','s1.5uL5zfUm.Haj1i3EDVD+pHr5A6gR5wbqhjNQ3mPDwdgkJzuTLu+OToHofhU/0ZgmilxuO/4s215vfthz4ozYGbvpKibViJKP/hAKPz4RuAN/MASCbIccQWOMInXNCs17OLdm7/xIlWcYwF/Lx0KhqEEiEJmNyEmg8QY8mlYn8kzuWawRTorH3EI50rt+J5Qz5TsfPycgS+pEzfnzSEFCyCIef/5JWTrw4o59EDn2afi90p5db+HjtfB3evQI4DE04Bp9VofvZ1ZwrYKRWJI8WHSFaCaRE2rWUgOs2jnU/c7TY+qTsb8d71J0H7wppTHBNgabUXqYgTeJ/rJj0nVWPeyo7qJ5cv4t/mgdGFMxVRB1caAAT7N1WvfZo2N4NOp+4CM3XQ6OE34NJXNad7dmGxM8kfm//5M09vZvNl5FJXkoYmrcsiFQV9vAv4aOybq0rwFU0nxa+QjuFiEu1xTzc9zjqBLele9ySDRUXG92Q4KiLTI3q3i1juZaHAl1nISuSYvr9yoj1liHxjGQ38xD+YyfKySGiil4ho8BICoRzrS8SXZ2FBe91xYYUokMAXIy09WQyGqlfN4CViMJ3N67e0Zb3dFY9Yo1ojLk=');
INSERT INTO "sessions" VALUES(37,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','talk','s1.5uL5zfUm.MYsWg8pAZY+kw3FlG5vFLAhdzuqg78LnVj23r1LY9IfvBMLavheSrQ5JlnQuB1pgkohPjAr+2J+4Ye5n379jc/a/lfSzIfdqHBVguPFLb40nnx6JNoMbOckdmWcScDE/8cdHwlrTQAxoAl5KfZmIxVf3SV6QnA6hux/arMJ8Oe0yYfbPeyXg4cwgmrDHj6C9SF50EdufJj6EkYObt7+zS5d96+sjhTBMJkLUqpHb1gT/hLIos9P1s+olSKXwH2tbQObUsVp2tLIYItfDfHrtZ0ij+qxGZrYgui8a7CtaJ/Hw9MUP3ShsKDyuVF0ljAuKuOkY9S9wd68lrw+dgTj46Q3R0rH6ffMzC97WKBRKdC/b2MIxs97C6ItAtQkmoFZSixB5ETDUSQlbuX95nxcpexs7cwXhpQPfDhgqnQj4jZ1yoUr/Y4nzkibM5qokiLOHS13mhOb23Z8pP7Kf3qoK1SqXDmYwHaIxKBZkftsaaA+DZ09U5xzMJ7YXDoBZvPF9oOO6T/8Co1v+a4J7TlgibDE7ELQ5ICvoQM0HAf/dboA4pjNQUuKIBEyhhgZL1DxgprAxFlX03P7x8UNahdm+/D9F/+RQ56d9Qvyb');
INSERT INTO "sessions" VALUES(38,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.sbIOWqJcie4GS6dPJaQ8ke8uezKemUkVqSinBfwIEaEUGJUdfJGSGhPyGi1PPgK1PWHQJilBcC04beMcMZAittRdwgxE2vEI5l7dkZxUOrE4FsxvU9jXmXqDDYU3YcfIhCNfC7+vuluSuEXTGp/r+7CS96nsg9d7RTExpFE1DFDo2jSEumnQXYo0Z17JK60T/bE3ishBtkbRy+GnMGoCHUtObOttsQ5qs3fC1Krh1W6zlo6ARBSi2IeFulxAwKyLO4enU1zVmot0p2x5Ht9T6+mZPnyRSb8JcPHO+of0J7f/5lbkSpLCPL0KfmAnq45fwLP/ug1RAr7qhBJFjiQFUiQtfUAsp6GdYm2kyBTNuwsIeu6Gd/rg6pSiaYT0YC1CJjw5we09iPZuGMyiioYnLgd6IbcnCQwN9s9befjhbIi5OOXNxYh0GHQaIGlnew+MSWr+3i/9RIK6WcEsa5sYPbdAqaor/6EW7GmwKVYfGTK/3pe/bPb7YWSL7vgIYhoahmJtjVrrYeJPoyXm66FVf08SuCXyanlpSiSOXU+B/o1KeIkk5vEug4ZIEp0bkQ==');
INSERT INTO "sessions" VALUES(39,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.en/AD0OdG8xZgnlj3bq7czg1nL8ITTFiHKM70NFOA4efB7yHP4huH2/gmb3vuByYs/dOEh2XbJrP5o8AlMxA59JETrEbPsHMcCon6F3Z2SN2noy8hCXYuQ3arMT9YCkdO2kJciGBbVjsZFYMf5CyzAcY7v+wUFD8P4M5Gy7cbYlF+5bMrYuot0RE/n1esVz0O8qWxyoNOwaje4fK2l3Ie0SyzABHowFpl0lylQIX+ZELvzYWYcbWvm1qux3/TQh16t+vsxYgugu6EzqCvoXVfbaliW2Ha55Do6VXIG1wNKZ1COcbJcDIWnJC3u3T/5rrNBb/ZRWxpKVsP3yJlaQVYYu0i5VI0nxKIBYgA8YpEPySQ/EEWgTLp5OGwX68DBEGJ7nnnymcvQW8QAaV1B2StrxK6tGdOvFRejs1MXqXdp7Z2FDJHIlHJMMoCXemMqznTAYMWS1qvEc1OrWfJpHlyII0nrCKYE4eUW+yYFP+9f7liQ9bOdfpJ6wpOSewXMREgQtE1PcpQeYfh2QZcOgMhvS+zOHTokG2TDZg/koj1Cb0y87SEFIkBgQeXKizfniEv/eZboClbPfg8wAzOd9g0+G8AA3/XwA6TRz8rbHzQy5GBJW8PWx1fLIZRG0vBqmNVkoxYZMKjrPLNIh7C/z1jRYcnTPg3NK9pG8J00nE9uvGoA2f0wtwfAqjz/C9AKG9kQoKBDznx35KVliRn6ZADKgLWGB5VQ==');
INSERT INTO "sessions" VALUES(40,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','timing','s1.5uL5zfUm.BPQDzlmVzo/LdwaG3/p0z/xIrVejrUsLERL6leFcgn/WDPJRxVz1Ka5MtoWfgjTliZMrGPTghYPxFSmfGFjmmiAULvsKrr07tHfk99mR1y3zn1Hw7GNCRC+DSrjkv7jqmWPlGPNWM0CS8FbwcA8oBpNASn72sF6A2hq2wwslaha69hSF+7f2gPL1idFSpV/tTyXufWiOHxSOLgJKBRTjWmjTeV2OYcdKvB9VO+P9BczExrFiBWcqQPQz1rEw6iNblxn+fpG/pKwvPlHWen+EobZLzkX/JpZCHpieOZIGqxRDGF9neP+ML98z8hit6Bu5S1GK2ymL5INkc1iScZAZYz4hTljfLrRN9ia1pcCb0aqk7PSLntQj8PAYEEtC1psqdjeBJYqmgpiuL4vnrtL5jr4o88UemFEvMXmPdCc8+57otYvPPvZFoQhldqDoAzSCHTfCDRFPwrFHCz0UE1aYB+FjRMf+d9KV/XRMdKeBP964AVgSuCG517+FJjqIV92LN1GStOTEhfYAV2tNLrnK47gtHcWUarpdOsSV9jGRYuZpk6Z3clVxyB7n1PKHrSNRQA6QQ9b5JZSBP/v9RhZw5nYsqrtd/zKw5/VodvNEAPRUWO2pQD7Hm2x89Eg9t4fmSK2xOKgHZadX7wzSh3oSPk8aaQiKCH1GUaN75PfyTh061LPLqNopdjxACImu9TGuc9PFDuQ8Oq9s1fUJh2uy');
INSERT INTO "sessions" VALUES(41,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number','timing','s1.5uL5zfUm.+a1zDAGnI+Du859pq9ElnIXx0HtLG5a9gl2ayFAreXp9Wy5NS1BSdEA3HJcHb/oko6SetxsyDOVyXSOskcBEoVEwYS5Joobqw+puDqEr0Pb97ov/SwaOvJtKgz34Ci5CVx7wr4TN1Ms0Mxn9dbzt43B0sX3FxqsYBcD2jgnKWGqdg6fFMqOfoVtiU2mhcivQCAPeg0ClOagoIg1iya/4QHr5D0hCv/nODE0riO9G+YUAtO4eBK0obUy0GddwrXNfGwU/cAcTgjghtVLvS4SZcQK7lu4ndvUrdhRoKbHp8m3gyM2R6w4euY6kjbwK/EdkksPctwMNXie/5XE90jURnZasLArS0rz1pzFdrSn3qgPm6gAUivg92LErB+Zzr5J6waoKIDq8Qd9dxiWppg9zTNh7qgG61hWl3/VyMQEe/FPUTvB5EvisZvwv9wZx1y77L9DrOL4jCWPqLs6PhVVSb0t/ghcP2yYmAA0+W8jNHq2jn7dyE2nAoSKd3E+KiO4iivIxetAuHXckFyzqKKU1pW9uJXfHyb6X/q0JW0BIeUNcNo0EGS1Mg2TRpn4c/POMN8QZm2HqI+FS3yrwqkaQqg+CbT2ushPMs3KHOGTM/Pmt7GfWVD2YR9qD6ffbAb+G/f7vU4WR');
INSERT INTO "sessions" VALUES(42,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.G1c3a4XT/H77Luzbe2mxUuPBtnAlRhKia3v6KVICp6wls/y3FyXxvK50EEmD+cUkBBerWilY2tNDWtyBSKbFwJFetx35zQpWWwGHdD5jgZWMVwpd53fzWhHIar9acBXMASEEXPv8O1AkJeUDM4ZuG/bRAkwlQa2ZR4WOAK1reYmvCyLoH+JsPk3Gwn7n9wG02T2zDG3ACiKWAhcmPM4gYPzD2YKNnvWVuE/XBd6DyktnJpCN81ovfIqRAozYqdZmJynURXzlG18pTn+xXVw8N3U9w6uWhqZDw0S/QO91uICeULVp3Wgs25FzzPByHES7VUtAtJOuZkyM6rv3X1sWxc2LhPH9UXA4vKeEkS0Wn/y3pzcpOaIFGVcWRbhxBht73wD5JZaGg7/fIztC1TQ2Tr+GWdG0VQZODMI/glsk1/bemIKBq+DuZN7VyZgcG/jIFeL3bEpzjKsk8oTUypMCLtExskRbVTNGVe+jCumBGyYfCQu0zZy54IoSL8KOTKvIYA3SxpCnBW6gegoOCJzN6dVAJfMFC5y6xaJvxPiwyyxMMqvzUx4eEpOenHqusci5cF473LJIHowEUTY=');
INSERT INTO "sessions" VALUES(43,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.Cq5A5SGSANKU36R0C+wsH4twRW2WQUy++y4bKUAF7JvhgRnSE780S+6iXmQ/dX2vZPgCy9XcAGeZiQD73TPVHIKPSMvqM9AHkLS4aJZS75Bns8IQloz9AoE53TewJqpTN5HJvZBxN/spBm5Ks2W1kn+QrhoVS8bvlEAjSEwYJjnmr6f2TcQA2xqAFmG7kq3XqYpA7jltz/swxKVn0RVDkzx7v5h6zNit/x+pzwjgPZVG6bv0TGV3wBlnOxa8ZNJ/SpA/wYMV42iHIgDPzAuiPqPQWQkBaj/SylRQD2hGE8Lux4vfhJu4gP5/1KH9vOUNMqePqzf9wSyRDTBzoCaYEVG+Ai2cz27kHy4VOSdywdFOdo1J5vCgbpZ4aRlI49Y89GBPHgMPUVcILFZzP5LDjPZN8RyV0vgVSBKHZ/CDRfjGVsyxKky3jJVaYbTX2sM1kgW3O7HIP3E2neQzQ0bYEO/c5mwmewnM2vFCKfu1P5nQ/4uYLaeSMLKHx75BaIsv3UCT4phANhJp5Ly2bdc5m7qXX0q3zoPm8Lr5MUkLNJT5hiInVQyA8L/Umad/ZbFqdvQImvMcbZrEAZdYDWpM9UBu+Qw+gFh0S8al/utTw9UHisk9Arp4Nrv4pcbUFXHDborw1xJ2JIrjfN2BbToe3+cd30PDgQKn3uEdIxB5TTB4T8WlKcm0+H0nitXP');
INSERT INTO "sessions" VALUES(44,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','budget','s1.5uL5zfUm.AjXgM+g6skiQIOVGv6aP19uMVb8fo1x5YqtEGoB36YVDGJA8l3Z5FbXDt3/ZngcJw9zQHLCljSPMTT6oEtlC6OJEREL4m12ETuh1SOe2orCS7NLCJsxO9rAK89/U1/EAWxWuOLS9V+uDpbtMeqXoNAYrT3AIkjCDORN7RnyD2EIcl78CyRJL5RKsty4Mw8AyIrDxIN5O26ToOvdptIQ8oj9Tj3OpWXOTHit36koupeYwbgdjcltyJeOhO/M9F0R/prQZwFJ22nCuB+BxVjM02UcLVzrn/vd3+ELI1Ox8xQ2MMrUzT0WH+Di69SOpmHA2sEH5qVgryccm2zvgoQ2SJhL76v0pbW+UpwmAIqsvBMNbG7OlH1ppQ5jgUQpNrwGONdBBx7be4z/FxRnLZaDLP3Q53iW1AnvTB4y/7aM6P7BkqV7G7M+7alx5YgexOH2nfsQ7LhhLnvmqvOpmptJ/K3aTrpa44JdbLCZRcijPk2+D8gN54F9jmdUtPJj2EY66rCwKO5xJGu79bhDa9lJe593RtpY/ko14PmA197ZA759ZF9jin/eJR2nwG1FmlzmR8ICVkAEcV7tnvlQkggVJEZjmSvZ2KkAaOWhMaEVnP0knF3rPe1nZwIgbb6NnTg1MePbPsKHvfaPCIR7ZSBOU5MAtjjx08vjn9DbebkS8r3eKKg52EqAk959+KWZcPIn9Y/V/zc6E+h1mj/LgEEAfIgpDkDyjw4uy');
INSERT INTO "sessions" VALUES(45,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','talk','s1.5uL5zfUm.z2c5XuP1iAmvAtYBGvzb+rMBRm/ip3pchkiTgkSP/US8/gGT6KU5q7c3wco9F7A7VhsE3n3QpsUCh3k+KI7Y84SHdjjsJnddY8whbGH7rE8n24efx6s/ewBUDgDwer8/Fu67raCQPKwpLEymMev4AARb4rAn8x8xkpD8A+/bG5qvzYDaCOABwaYqTxw8YLxZrzGlt3hmBcf7cVvHA88jvWHonWT1KUQiUuHVjxY/2pqQFHJP2RwpyYAJ01rD91/OMf25KSZCGlN24xjpcRe8+F4ejfpCgRfEKYVoHg9OoPWqivmESt/nP+MQ5iOn2nDVnwpxRxgiN8XmnuaGEN8DORU88oSe+J1SB03KMZOFjcLSagWxuJ0m6xhT6O6Isf5nDfpuQt9qa58IBHtGA7rW04SBgI8CTLxMgldj5LD3GZOqMmL1Ofz3wlGhpy+UNoXM2IsKLKen5BI0VaM3g6oVFyRH9AwQcr6+0Um1V/sOf0Nw0KZW7YUSwdxcuuHJPMtpfiHyn+ayfKjinWQWYMeNv9UX4otghpg7jWrRRLZGNWRNnpysxy0YnR7wKOucqQ7MantWrApNQW9JNxU5OFmz66Sptr8qhV1LTAtxL4L2gNW7z9Y8FvzanmyL+9lhJsnjo3aTztbTnGDyzlFqQuBlK/9iAJ6YODERIO999gMx4wBcCqR8frLR6sAu7nhviv4VXEm4xaOfP8VhzjpgaNbBa6mPMKKfxBSV3eLOAWxlSA==');
INSERT INTO "sessions" VALUES(46,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.v96OaOFLgcYMg4hYGTkGG6hWw4kR35qPYOrhomEfjEgf/6q6mVSo/pJ7YsnFB4TpwEImsQ5b3Ki0rRAdy8RQpyLHGazul6dIhpYp7kk93Z+o5Ylan5q+rmptMvQYHZw8hh4VsbNmz8xUdCQjEvPtTs8ozvlaIkEea3qnvM5kqq+S6yppoM+XCivKNn9Klp+riDEEUMb3trZk02waGH7HzPklFF2xGDtCLHrrSgKM/LjKRjEyRVhx9YvKXknaKxSzrvJqq1H3bA5DHioussU48zV3wuNr0snVgO3Zx6fbtKHY7mwY95tSXwPtdJlI4D8P+0pC2ReyRhaAnkkTGBmT0/uv+xGh7nRZe42EEn8cIvNXSoUU0JzHErQpJAkQgT9JAtPnzXczyES7R5zbCSWJGA7K/Yc+dJc4QYidWBdirgqH5XntkVTyIm4g1iUOQZTtlnvnYSjwrMuF3dlaOw5FhrIryZPY8pmo2wn1uWRHEkGyOzhV1cyrKdN8DmnmmGb7Llgx10pWKVqbXAI6//Jyh6wyJfTm+GcEGR3m7ln2wQvk4ktv8TY6O+Bbm3vdbgZPB6+dDj+3sEVKqIVGhmjWbCHS3EnPhXsesG4J0/dazyBZv3gRf0CeYEW83UNeqGtKDdBT94LyN3lXNrzNhVyn+wKecv2xiBF1IeVPYgdVRqTmKSDQCaANtg5/aK2k1Nl2ahM=');
INSERT INTO "sessions" VALUES(47,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.DLJJtdBjMG6vukKBl9lgCw/lKBPwZscRU44QrQ6OSECiaBOBjuri1/d975jFnIXsZHauBlZlmjM7Jpwf8hJP9oPC8YOi68mRj6h9ZN+qA4/CPuYnj6emVWmWT8WkywxYoPaMuit2VHFQ50lO30d1s+G5yf5KObywIl13Ad8yR1NWv8TodAAyb9Q3xZD+Ortstxq5WIs4ubCPMgFUPHNFsrokkm4QqYzSUF+Ky2/hlXL8E4UnGSMFQKDYRlnCykqj2dVGCrUxFsuMSTjvrqWhhyhYVJuGZcst2CaX4t5yPFHpB1dWD/aTdq/Vu+MOPSl+V2fU6OKXfq++ziLXhw9m2K2rdJDVPOyReTYOJgPNZkLOw9/OnwAdjmNuojpepRATieChLbBIUezN52C56GmrKbyTC7umx8Q5FnlJsbUUMOLwWeyDDTKP0yvZ4GBfsar7AmLVuia38XQcMxHWrzTNlIHpcefWanRVDGJ6jv1Otaa79IMfqSTNLyw3keGJEEherOgfHfznMbPPbVBp0V+0f9iadCpEYOwh9GG/OyWZhb6pkPV1AR7rPsAfWTYVPNfmLxY7EKD1HfbsSOZkq1GetzWBdys1DCNlKZL8yBsLfMtvA+x83o3VXJ2SDTXPUmKs9z/1VLfAxMwILvUCFNtPlm8LBAZYvwxn4I7GAG2IeW+53WBQnDclJifsVnkh');
INSERT INTO "sessions" VALUES(48,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.tfUpUE0jXLupitSIa9VZa7c389vO50PWAzzSSMgVMaUx6ISSr84BoZQ8yanhlqM2qFSoksqut/by9CFKgi78j0drxQIbxegHOcPVXyKbPKrhyIidOjJkjo7ehMY7h1UAQhQqAxL6Wm9zkps9tOEwlevsys4PkSeybnzY7votjUIE7s3svKdT/TRPYTpO2YiIuOMJHgs2wfHiQetggUMyeju5vsPyVGDNy4hcYvRreFNE');
INSERT INTO "sessions" VALUES(49,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.D0A5KG+m+ek5a/MCSosbSK8t4j23/RpjX95vsQov7SH6Q0MOe59uQlRKsuLU4Z12TkODM8ujFu9ym6zDaTqKENFBxu2ilkWYAJ/Ty2XQF5DbeEkWcV8UFkpIAfxlw+LFTKtjPny0EBD6oAREMDsr7MQvFP67ZgJgCIIw0pRNezVVU4mzs0+cF96hMydqlUR1Mmp2jYO+oYy9LzqNivofiryu72p+f//7T00/5/l99b+FlfBUv8Y99KnpRa1UkqEjOjgJ45Chtux95nkIPVnP7CW09JvNpOvz6AvCShQSkxdWuTgi//U2I0Phijg8MsjpyJ8qB9RpG4g3hKxoPFx4utpVxdv+XH82yzPYdPNsltUi8GAJOyf33S3VHvz9O24wej29S/+cfCc646pw46H4lG1jx/gW42rC3PUgFuomGYiySP1j/99owEzCr3c4lK0wbFfpKbzn7p6NPaSlCPyxowE6+3nby+AnXVK+FOpIeLIrnQXdv4Bkbg==');
INSERT INTO "sessions" VALUES(50,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.dcJjpnkMPQNWrkDJFkLvauZexWB0RY3gNn6Aqq8AhGefr/+E+VPkcgazXNB3thxtPwd3AWx2dV7qQynA9kHdOUnLRvtwUD3GLUSFyZl1CNNVNsmtKO/2FCk6wPlLdoCy7uCwomaqIQr27wgYu0NRQJnBhYY6yp6gLUs7hmvv2bROOLgFBVLz8WO0dlfJv+00E5n8I6aLGiBhu3inluJheZA5UAtIwlU5I3vxgQERmttZr0+BAcJhmhHpCRqyGjGw70V5ZnJTyhoXqoRzLejKUsSCpMtdjCN6e+Mc92JB4+SVivQ2ABCUNVAHOCS/A1zbumblBddjfkyM571LAFR1PycTK07t1TlG4ZfMELNiPFhQ+Cw5PqsbiIcXskbUeuEElwvly4jCj/+U7lnVeUOg3DLPwVeormbRjvA61Ml0KQZ6CMyDUt4mKiy0NbzWyKnu4noN+qeOd4aDDy9yAexXK5GCOlhHSkTHAjVJ6LM3EcgcDbReBEqc1sLBIXRGHxFCCtDbDEP4CaYIfbvM+y4FXnAGkzAaTpsU51cDojioh1el0nCZpfrKi3j1QeO+4g7+3oY99Z+UOu5K+UhlDibmu1PJb5UT9amM41SnNpW7CIRX3VdKQyoB4Wberecs1WUDvupQcpBxLsv9laliClTbIt7cdGqDIsIUkXgn5G9y35o6FU1CdmBP');
INSERT INTO "sessions" VALUES(51,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.z7lJd1jw2wLMj3xv2y+E74AVzZF5xS+DKhsDG8zmr5cq7G6jg/TSlhGMX1LcCHYzhg4rGTN6/oCefcQL9pKl/jstjBB9wPyPBG5KUqTeNXCakSonQODWfN4RY7IPpk1saNeuqvaqkSGlLMorepXiOJzNQBx3Wc/vNY906IaF8tNnIwbY2fBP4s9jTdHQkitW7xv/ReTWQbBZOjcMWNOPVyJyWdr85u//w5DDHLK5FniTQXhuC//VROviNr71PIOpj3Xhjw+OLbH+uCWxGWsLGlWZUiG/9H33PXiBXMRKMGKe5Pkhjs2wLZtppToKXADyhWCXUVlbsbUC20ol7mE9ZnR9Ze2GXUiRTiqojtUcdMqKVVfA+5shYRBZRnoo1Vv2c6mJAEIRCp91+gSe0wxhDYTKZ0m0pzXzPXFe1SnOv83Ad3ENH9c+acJa7yQo7nLHlLgO47k0VBO9AWbZNMJL/MUIHnl2X9au95FI7AvYGrDJGIkSPkW7u42wz9OiJWZL41DZMpuyB+8Zv+btJSjuP0Hp+CVNamfCL9ayhGRtMzk13wL3hqBLvvD5CyBiQGzgXuAwoOJ07g+ylXOwvDqp1+1erg5UHRFBI43DCkBNpdQ76UB5Kftaqg5ZX8E=');
INSERT INTO "sessions" VALUES(52,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.UgehkE7xV1rWhpbSuDS2CuBkgBUxgaOJ5y/QxMjbnu5NzzabvqcNxkrzgvjfwP+IiTwaTR3yCQR8eN11ztem6PsQnnm+VChtUC+EgFTXTUqaf87Xop7D2Eo6Bg1qCOydoMUuGeXor4+RhugI2aWo/TAUY5BSv4OyyDy1Ylx90bPE6gj4L9XJHKYOkYspGlMnurNf66OcPnKGothmibSSzTCEOw36UJEJCqUz03lF2ZcDt5EMlBHHRc0PKJvfcqrSjlBvsK2E9+K4RmNLfd3D8dYyBYFFOTLzEMxqbR8kdq/tN9MwXRcQh8FSdxR1brsAqFe2Sw9ctlz5jp9VpVf33SN65YzXLYfyPLuQq/IZT1yqMTYbdcODd2ktUusrZ/r4xtjoW0cAbyqj3prUJRWA+zDhWuSbsdvMAqAqn8ZXniaXpZpJ6NuMILCTEEWcfRA/SxPG6/pm0k8hVI5R+o6dVcYqydwbbFLm6V/SVBCGkRl/xjP/i6yt4A==');
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "state" VALUES('sealed_with','5uL5zfUm');
INSERT INTO "state" VALUES('opened','2026-11-23T10:10:20+00:00');
INSERT INTO "state" VALUES('heard','{"at":"2026-11-23T09:00:38.944828Z","noted":"2026-11-23T09:00:43Z"}');
INSERT INTO "state" VALUES('owners','[5100001122]');
INSERT INTO "state" VALUES('remind','1795428022000000');
INSERT INTO "state" VALUES('sales_group','{"bound":{"chat":-1002200000405,"thread":null,"lost":true},"by":5100001122,"setting":null}');
INSERT INTO "state" VALUES('tombstone_salt','9a32ad3144d4c0489d15789034516bb7');
INSERT INTO "state" VALUES('set_aside','1795424463000000');
INSERT INTO "state" VALUES('bind','{"id":"WNbTDfWsZGU","by":5100001122,"chat":-1002200001072,"thread":null,"until":"2026-11-23T10:15:20Z"}');
INSERT INTO "state" VALUES('reason:5100001122','{"number":12,"card":"4NrAsVw-Tpc","chat":5100001122,"asked":"u347713987:why","until":"2026-11-23T10:20:37Z"}');
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
INSERT INTO "timers" VALUES('decay:23',1796634065000000,'decay',23,'{}');
INSERT INTO "timers" VALUES('decay:33',1796634075000000,'decay',33,'{}');
INSERT INTO "timers" VALUES('decay:41',1796634083000000,'decay',41,'{}');
INSERT INTO "timers" VALUES('decay:1',1796637622000000,'decay',1,'{}');
INSERT INTO "timers" VALUES('remind',1795431622000000,'remind',NULL,'{}');
INSERT INTO "timers" VALUES('decay:2',1796637623000000,'decay',2,'{}');
INSERT INTO "timers" VALUES('decay:3',1796637624000000,'decay',3,'{}');
INSERT INTO "timers" VALUES('decay:4',1796637625000000,'decay',4,'{}');
INSERT INTO "timers" VALUES('decay:5',1796637626000000,'decay',5,'{}');
INSERT INTO "timers" VALUES('decay:6',1796637627000000,'decay',6,'{}');
INSERT INTO "timers" VALUES('decay:50',1796637630000000,'decay',50,'{}');
INSERT INTO "timers" VALUES('decay:46',1798423338809204,'decay',46,'{}');
INSERT INTO "timers" VALUES('report:347713985',1795428335000000,'report',NULL,'{"chat":5100001122,"thread":null,"message_id":null,"language":"fa","what":"stats","period":"7d"}');
INSERT INTO "timers" VALUES('report:347713986',1795428336000000,'report',NULL,'{"chat":-1002200000405,"thread":null,"message_id":22,"language":"fa","what":"leads","stage":null}');
INSERT INTO "timers" VALUES('again:347713988',1795428625000000,'again',NULL,'{"update_id":347713988,"ended":true}');
INSERT INTO "timers" VALUES('again:347713860',1795428620000000,'again',NULL,'{"update_id":347713860}');
CREATE TABLE tombstones (
    person TEXT PRIMARY KEY,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "tombstones" VALUES('077f48698d740521c565c5bec7b394d3849dc3a16ef2c42eabadb3d8ee49d6ca',347713848,1795424447000000);
INSERT INTO "tombstones" VALUES('57827639c3e6efd3787b84f6d320e93da5c9df785fa329611c13930f4bcbc17e',347713979,1795428329000000);
CREATE TABLE trying (
    update_id INTEGER PRIMARY KEY,
    attempts INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "trying" VALUES(347713989,2,1795428620000000);
INSERT INTO "trying" VALUES(347713990,1,1795428620000000);
CREATE TABLE updates (
    update_id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "updates" VALUES(347713801,1795422620000000);
INSERT INTO "updates" VALUES(347713802,1795422621000000);
INSERT INTO "updates" VALUES(347713803,1795424420000000);
INSERT INTO "updates" VALUES(347713804,1795424420000000);
INSERT INTO "updates" VALUES(347713805,1795424420000000);
INSERT INTO "updates" VALUES(347713806,1795424420000000);
INSERT INTO "updates" VALUES(347713807,1795424420000000);
INSERT INTO "updates" VALUES(347713808,1795424420000000);
INSERT INTO "updates" VALUES(347713809,1795424421000000);
INSERT INTO "updates" VALUES(347713810,1795424425000000);
INSERT INTO "updates" VALUES(347713811,1795424425000000);
INSERT INTO "updates" VALUES(347713812,1795424425000000);
INSERT INTO "updates" VALUES(347713813,1795424425000000);
INSERT INTO "updates" VALUES(347713814,1795424425000000);
INSERT INTO "updates" VALUES(347713815,1795424425000000);
INSERT INTO "updates" VALUES(347713816,1795424426000000);
INSERT INTO "updates" VALUES(347713817,1795424426000000);
INSERT INTO "updates" VALUES(347713818,1795424426000000);
INSERT INTO "updates" VALUES(347713819,1795424426000000);
INSERT INTO "updates" VALUES(347713820,1795424426000000);
INSERT INTO "updates" VALUES(347713821,1795424426000000);
INSERT INTO "updates" VALUES(347713822,1795424426000000);
INSERT INTO "updates" VALUES(347713823,1795424427000000);
INSERT INTO "updates" VALUES(347713824,1795424428000000);
INSERT INTO "updates" VALUES(347713825,1795424428000000);
INSERT INTO "updates" VALUES(347713826,1795424428000000);
INSERT INTO "updates" VALUES(347713827,1795424428000000);
INSERT INTO "updates" VALUES(347713828,1795424428000000);
INSERT INTO "updates" VALUES(347713829,1795424428000000);
INSERT INTO "updates" VALUES(347713830,1795424429000000);
INSERT INTO "updates" VALUES(347713831,1795424433000000);
INSERT INTO "updates" VALUES(347713832,1795424433000000);
INSERT INTO "updates" VALUES(347713833,1795424433000000);
INSERT INTO "updates" VALUES(347713834,1795424433000000);
INSERT INTO "updates" VALUES(347713835,1795424433000000);
INSERT INTO "updates" VALUES(347713836,1795424433000000);
INSERT INTO "updates" VALUES(347713837,1795424434000000);
INSERT INTO "updates" VALUES(347713838,1795424438000000);
INSERT INTO "updates" VALUES(347713839,1795424438000000);
INSERT INTO "updates" VALUES(347713840,1795424438000000);
INSERT INTO "updates" VALUES(347713841,1795424438000000);
INSERT INTO "updates" VALUES(347713842,1795424438000000);
INSERT INTO "updates" VALUES(347713843,1795424438000000);
INSERT INTO "updates" VALUES(347713844,1795424439000000);
INSERT INTO "updates" VALUES(347713845,1795424443000000);
INSERT INTO "updates" VALUES(347713846,1795424447000000);
INSERT INTO "updates" VALUES(347713847,1795424447000000);
INSERT INTO "updates" VALUES(347713848,1795424447000000);
INSERT INTO "updates" VALUES(347713849,1795424451000000);
INSERT INTO "updates" VALUES(347713850,1795424451000000);
INSERT INTO "updates" VALUES(347713851,1795424451000000);
INSERT INTO "updates" VALUES(347713852,1795424452000000);
INSERT INTO "updates" VALUES(347713853,1795424453000000);
INSERT INTO "updates" VALUES(347713854,1795424454000000);
INSERT INTO "updates" VALUES(347713855,1795424455000000);
INSERT INTO "updates" VALUES(347713856,1795424456000000);
INSERT INTO "updates" VALUES(347713857,1795424457000000);
INSERT INTO "updates" VALUES(347713858,1795424458000000);
INSERT INTO "updates" VALUES(347713859,1795424459000000);
INSERT INTO "updates" VALUES(347713860,1795424460000000);
INSERT INTO "updates" VALUES(347713861,1795424461000000);
INSERT INTO "updates" VALUES(347713862,1795424462000000);
INSERT INTO "updates" VALUES(347713863,1795424462000000);
INSERT INTO "updates" VALUES(347713864,1795424463000000);
INSERT INTO "updates" VALUES(347713865,1795424463000000);
INSERT INTO "updates" VALUES(347713866,1795424463000000);
INSERT INTO "updates" VALUES(347713867,1795424464000000);
INSERT INTO "updates" VALUES(347713868,1795424464000000);
INSERT INTO "updates" VALUES(347713869,1795424465000000);
INSERT INTO "updates" VALUES(347713870,1795424465000000);
INSERT INTO "updates" VALUES(347713871,1795424466000000);
INSERT INTO "updates" VALUES(347713872,1795424466000000);
INSERT INTO "updates" VALUES(347713873,1795424467000000);
INSERT INTO "updates" VALUES(347713874,1795424467000000);
INSERT INTO "updates" VALUES(347713875,1795424467000000);
INSERT INTO "updates" VALUES(347713876,1795424468000000);
INSERT INTO "updates" VALUES(347713877,1795424468000000);
INSERT INTO "updates" VALUES(347713878,1795424468000000);
INSERT INTO "updates" VALUES(347713879,1795424468000000);
INSERT INTO "updates" VALUES(347713880,1795424469000000);
INSERT INTO "updates" VALUES(347713881,1795424469000000);
INSERT INTO "updates" VALUES(347713882,1795424469000000);
INSERT INTO "updates" VALUES(347713883,1795424469000000);
INSERT INTO "updates" VALUES(347713884,1795424469000000);
INSERT INTO "updates" VALUES(347713885,1795424470000000);
INSERT INTO "updates" VALUES(347713886,1795424470000000);
INSERT INTO "updates" VALUES(347713887,1795424470000000);
INSERT INTO "updates" VALUES(347713888,1795424470000000);
INSERT INTO "updates" VALUES(347713889,1795424470000000);
INSERT INTO "updates" VALUES(347713890,1795424470000000);
INSERT INTO "updates" VALUES(347713891,1795424471000000);
INSERT INTO "updates" VALUES(347713892,1795424472000000);
INSERT INTO "updates" VALUES(347713893,1795424472000000);
INSERT INTO "updates" VALUES(347713894,1795424473000000);
INSERT INTO "updates" VALUES(347713895,1795424473000000);
INSERT INTO "updates" VALUES(347713896,1795424473000000);
INSERT INTO "updates" VALUES(347713897,1795424474000000);
INSERT INTO "updates" VALUES(347713898,1795424474000000);
INSERT INTO "updates" VALUES(347713899,1795424475000000);
INSERT INTO "updates" VALUES(347713900,1795424475000000);
INSERT INTO "updates" VALUES(347713901,1795424476000000);
INSERT INTO "updates" VALUES(347713902,1795424476000000);
INSERT INTO "updates" VALUES(347713903,1795424477000000);
INSERT INTO "updates" VALUES(347713904,1795424477000000);
INSERT INTO "updates" VALUES(347713905,1795424477000000);
INSERT INTO "updates" VALUES(347713906,1795424478000000);
INSERT INTO "updates" VALUES(347713907,1795424478000000);
INSERT INTO "updates" VALUES(347713908,1795424478000000);
INSERT INTO "updates" VALUES(347713909,1795424478000000);
INSERT INTO "updates" VALUES(347713910,1795424479000000);
INSERT INTO "updates" VALUES(347713911,1795424479000000);
INSERT INTO "updates" VALUES(347713912,1795424479000000);
INSERT INTO "updates" VALUES(347713913,1795424479000000);
INSERT INTO "updates" VALUES(347713914,1795424479000000);
INSERT INTO "updates" VALUES(347713915,1795424480000000);
INSERT INTO "updates" VALUES(347713916,1795424480000000);
INSERT INTO "updates" VALUES(347713917,1795424480000000);
INSERT INTO "updates" VALUES(347713918,1795424480000000);
INSERT INTO "updates" VALUES(347713919,1795424480000000);
INSERT INTO "updates" VALUES(347713920,1795424480000000);
INSERT INTO "updates" VALUES(347713921,1795424481000000);
INSERT INTO "updates" VALUES(347713922,1795424481000000);
INSERT INTO "updates" VALUES(347713923,1795424482000000);
INSERT INTO "updates" VALUES(347713924,1795424482000000);
INSERT INTO "updates" VALUES(347713925,1795424482000000);
INSERT INTO "updates" VALUES(347713926,1795424482000000);
INSERT INTO "updates" VALUES(347713927,1795424482000000);
INSERT INTO "updates" VALUES(347713928,1795424482000000);
INSERT INTO "updates" VALUES(347713929,1795424482000000);
INSERT INTO "updates" VALUES(347713930,1795424482000000);
INSERT INTO "updates" VALUES(347713931,1795424482000000);
INSERT INTO "updates" VALUES(347713932,1795424483000000);
INSERT INTO "updates" VALUES(347713933,1795424483000000);
INSERT INTO "updates" VALUES(347713934,1795424483000000);
INSERT INTO "updates" VALUES(347713935,1795424483000000);
INSERT INTO "updates" VALUES(347713936,1795424484000000);
INSERT INTO "updates" VALUES(347713937,1795424484000000);
INSERT INTO "updates" VALUES(347713938,1795424484000000);
INSERT INTO "updates" VALUES(347713939,1795424485000000);
INSERT INTO "updates" VALUES(347713940,1795424486000000);
INSERT INTO "updates" VALUES(347713941,1795424486000000);
INSERT INTO "updates" VALUES(347713942,1795424486000000);
INSERT INTO "updates" VALUES(347713943,1795424487000000);
INSERT INTO "updates" VALUES(347713944,1795424487000000);
INSERT INTO "updates" VALUES(347713945,1795424487000000);
INSERT INTO "updates" VALUES(347713946,1795424487000000);
INSERT INTO "updates" VALUES(347713947,1795424488000000);
INSERT INTO "updates" VALUES(347713948,1795424488000000);
INSERT INTO "updates" VALUES(347713949,1795424488000000);
INSERT INTO "updates" VALUES(347713950,1795424488000000);
INSERT INTO "updates" VALUES(347713951,1795424488000000);
INSERT INTO "updates" VALUES(347713952,1795424489000000);
INSERT INTO "updates" VALUES(347713953,1795424489000000);
INSERT INTO "updates" VALUES(347713954,1795424490000000);
INSERT INTO "updates" VALUES(347713955,1795424491000000);
INSERT INTO "updates" VALUES(347713956,1795424495000000);
INSERT INTO "updates" VALUES(347713957,1795428020000000);
INSERT INTO "updates" VALUES(347713958,1795428021000000);
INSERT INTO "updates" VALUES(347713959,1795428022000000);
INSERT INTO "updates" VALUES(347713960,1795428023000000);
INSERT INTO "updates" VALUES(347713961,1795428024000000);
INSERT INTO "updates" VALUES(347713962,1795428025000000);
INSERT INTO "updates" VALUES(347713963,1795428026000000);
INSERT INTO "updates" VALUES(347713964,1795428027000000);
INSERT INTO "updates" VALUES(347713965,1795428028000000);
INSERT INTO "updates" VALUES(347713966,1795428029000000);
INSERT INTO "updates" VALUES(347713967,1795428030000000);
INSERT INTO "updates" VALUES(347713968,1795428031000000);
INSERT INTO "updates" VALUES(347713969,1795428032000000);
INSERT INTO "updates" VALUES(347713970,1795428320000000);
INSERT INTO "updates" VALUES(347713971,1795428321000000);
INSERT INTO "updates" VALUES(347713972,1795428322000000);
INSERT INTO "updates" VALUES(347713973,1795428323000000);
INSERT INTO "updates" VALUES(347713974,1795428324000000);
INSERT INTO "updates" VALUES(347713975,1795428325000000);
INSERT INTO "updates" VALUES(347713976,1795428326000000);
INSERT INTO "updates" VALUES(347713977,1795428327000000);
INSERT INTO "updates" VALUES(347713978,1795428328000000);
INSERT INTO "updates" VALUES(347713979,1795428329000000);
INSERT INTO "updates" VALUES(347713980,1795428330000000);
INSERT INTO "updates" VALUES(347713981,1795428331000000);
INSERT INTO "updates" VALUES(347713982,1795428332000000);
INSERT INTO "updates" VALUES(347713983,1795428333000000);
INSERT INTO "updates" VALUES(347713984,1795428334000000);
INSERT INTO "updates" VALUES(347713985,1795428335000000);
INSERT INTO "updates" VALUES(347713986,1795428336000000);
INSERT INTO "updates" VALUES(347713987,1795428337000000);
INSERT INTO "updates" VALUES(347713988,1795428620000000);
CREATE INDEX leads_by_stage ON leads (stage, number);
CREATE INDEX leads_by_created ON leads (created);
CREATE INDEX leads_by_phone ON leads (phone) WHERE phone IS NOT NULL;
CREATE INDEX ledger_by_lead ON ledger (lead, (kind = 'said'), at);
CREATE INDEX updates_by_at ON updates (at);
CREATE INDEX outbox_waiting ON outbox (priority, id) WHERE state = 'waiting';
CREATE INDEX outbox_streams ON outbox (stream, id) WHERE state = 'waiting';
CREATE INDEX outbox_settled ON outbox (settled_at) WHERE settled_at IS NOT NULL;
CREATE INDEX outbox_by_lead ON outbox (lead) WHERE lead IS NOT NULL;
CREATE INDEX outbox_by_chat ON outbox (chat) WHERE chat IS NOT NULL;
CREATE INDEX timers_by_due ON timers (due);
CREATE INDEX timers_by_lead ON timers (lead) WHERE lead IS NOT NULL;
CREATE INDEX cards_by_lead ON cards (lead);
CREATE INDEX audit_refused ON audit (actor, at) WHERE action = 'refused';
CREATE INDEX audit_refused_at ON audit (at) WHERE action = 'refused';
CREATE INDEX leads_by_phone_index ON leads (phone_index) WHERE phone_index IS NOT NULL;
CREATE INDEX mentions_by_lead ON mentions (lead);
CREATE TRIGGER audit_keeps_what_was_done BEFORE UPDATE OF id, at, action, detail ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;
CREATE TRIGGER audit_keeps_every_line BEFORE DELETE ON audit WHEN OLD.action <> 'refused'
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;
CREATE TRIGGER ledger_is_append_only BEFORE UPDATE ON ledger
WHEN NOT EXISTS (SELECT 1 FROM state WHERE key = 'rekeying')
  OR (NEW.id, NEW.lead, NEW.kind, NEW.at, NEW.actor, coalesce(NEW.update_id, 0))
     <> (OLD.id, OLD.lead, OLD.kind, OLD.at, OLD.actor, coalesce(OLD.update_id, 0))
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',359);
INSERT INTO "sqlite_sequence" VALUES('leads',52);
COMMIT;
