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
INSERT INTO "cards" VALUES('sgFxt8g1uXw',1,1793696420000000);
INSERT INTO "cards" VALUES('TFjUIf2w_1E',2,1793696421000000);
INSERT INTO "cards" VALUES('02oPG6Yi6eY',3,1793696422000000);
INSERT INTO "cards" VALUES('rdFg5OEPZLw',4,1793696423000000);
INSERT INTO "cards" VALUES('6E8bIWSTWd8',5,1793696424000000);
INSERT INTO "cards" VALUES('_f_smpfiMF4',6,1793696425000000);
INSERT INTO "cards" VALUES('YwS0pS6FTX0',7,1793696431000000);
INSERT INTO "cards" VALUES('Hyygxi3zG7k',8,1794218600000000);
INSERT INTO "cards" VALUES('SrecqUtX-iY',11,1795424420000000);
INSERT INTO "cards" VALUES('d3mIo91qkT4',12,1795424425000000);
INSERT INTO "cards" VALUES('z-fGT3bzu24',14,1795424428000000);
INSERT INTO "cards" VALUES('nT2icoBLrRs',13,1795424455000000);
INSERT INTO "cards" VALUES('lo-yrVgxBcc',24,1795424465000000);
INSERT INTO "cards" VALUES('2OYLyOSXgg4',34,1795424475000000);
INSERT INTO "cards" VALUES('-qnB9zB_gT4',42,1795424483000000);
INSERT INTO "cards" VALUES('pAoHy-IHLx4',51,1795428030000000);
INSERT INTO "cards" VALUES('KmtmsxSFsBw',47,1795428325000000);
CREATE TABLE dead_letters (
    id INTEGER PRIMARY KEY,
    update_id INTEGER,
    telegram_id INTEGER,
    raw TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "dead_letters" VALUES(1,347713861,NULL,'s1.5uL5zfUm.zZREAhiRuA2twcH81Nj49YWHjKcucu3ICOsrDq4W0gfL4Nhs5k0H8NCc7hnhFa9e8zVC8AzHDy2/ejd7BOgDwHCFCOO2sC+SqbCspHFiND1jqxR+gWnJlw4Br3vC6uDmmTO/zmYYaDRz2SKN9Qx1Th1L','s1.5uL5zfUm.TaB+QHef+KZDY4r8BkRh9hZmjXS48q02g1ZPovFXUIV7kyj3e/5wDTrN3xU=',1795424459000000);
INSERT INTO "dead_letters" VALUES(2,347713862,5100016505,'s1.5uL5zfUm.cA86JnBgrfJ/TEHjzuqfRqrsjZJAQoxuerSPxAk5DkgVRarGRJCsWV8DiS5gNnxJJXhq8B3HimGMmIEtHjQmDG52hNhDXHzNtJ7NCeVaB8txDEtzIgA8FEvzoAv4vjcPkOt5FWCZw6waoFc6Riyg06YZNYzg0Gk/oy8HL4T0B+OXkUojNRKfBZ7LMoghsvWBigGTIpljfPP2gt1+K8RM+olBRKdDE50O2/BIxOKnUshKoBtpHSo8ANGT4naWbPkiJ9eFQSv8MlwJesQuvc1SzzVmeT20nYk5JUa2FVku58LWXw4FVkJbc8VD+uW17obB9tgGx3pgCAynSBYYawh6/leH0zyyn2Dk5MuI83B36JUFHXzWG87OxWIoW/obhctj2q+Y8m/oxi5P082PVyopHu13TynFSMoqapTfTQcqxrFdigCReOtjV1qFvHNjZNtPZiayGeJR+aAzQDfU124=','s1.5uL5zfUm.zVfvlJQLO2dEsKUVNSrfGHGkdrJ3CRgcC1kGbpJYplK4oekJVJQWayE/6Gf/jTAUmMIFxlw/+Bzu24pqvnPnEiwZNl7CFao6CqmThOwLaNFotigoEUOb4Xwh2EDB75mxVW2utlZR5OEGm5h8ljCCZpzmTuTDyfh250e29khcVy9OkVsqGq8cfZ3GMCwrJf67eXQPpG4pO5Kk3oVZ3gbmy75Qdd3HPB6+HOZrfis=',1795424460000000);
INSERT INTO "dead_letters" VALUES(3,347713990,5100049640,'s1.5uL5zfUm.knKWYHzsAa5LhjY8oP7YDKVytGBYgK4ksICqi9QtLiwW6RrlTxa9V0Cpzimg1dGiYMUARNGI3242H2G7JmfinirBIY1FJPvlTPb/8nfnAtIi7yNZ7Zt6Eh3PDVU80INGTGID0wKbNDiblTacmlIC9CGOqrOPS3VbTgSt09s31jEaTAsq5JMW4/MZMbCK7gVw9Ts6gnFnqb04Tjm/dFYy/LXIHD1/Pkz0rXfn7f5CSgHjMEDPjFNjhPQrDUtkCHguyTPYvcVQvoVNe4DvTgDPrKvquT1uj0bXXLsO90RzP5dNvbgOcxyqDyQoBTR8fZ4btrHEq3+lPUyVQVBp9EEox8qQ6JV3ZcN3Ce0/P98LYQt41JMtk7eLobStXObD/M9tbshcG8yM2ZwLVoWZKcxlmta2MNPLY87K6rjrc1H5B00we6LBnWayJ5gBDvYBRfgfurD7/oJua0FQqNHrNWkr1WVGPuVi+OGJ','s1.5uL5zfUm.8TxT4Uo+QLDgmCmLuPgN0IIwKJCMYiG0s7YOgEwFU4yt8KLtqLzRDXglHi8FK9yt2F4uLpYp/wtL1rvF7I8gQvvWNQ==',1795428620000000);
CREATE TABLE files (
    bot_id INTEGER NOT NULL,
    hash TEXT NOT NULL,
    file_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, hash)
) STRICT;
INSERT INTO "files" VALUES(4242424242,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06','BQACAgQAAx68fcd1ce93134d151a0fa15d554817cb2080b33422d04f3f',1793696431000000);
INSERT INTO "files" VALUES(4242424242,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8','BQACAgQAAxd1ff4eb3cec0d8cdc2d764874a8a739cd95714c17d1465e6',1795424426000000);
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
INSERT INTO "leads" VALUES(1,5100002684,'s1.5uL5zfUm.0i+LCvkAwYlrjPShQa34SyQLIRqGD3aKFzeXZETSnLc=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428022000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428022000000,NULL,NULL,NULL,1793696420000000,1795428022000000,1795428022000000,NULL);
INSERT INTO "leads" VALUES(2,5100003656,'s1.5uL5zfUm.i5Gltoah6Iyl7Z1mLp3V2SlYXCRS8LiQX0lnwGF8NKE=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428023000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428023000000,NULL,NULL,NULL,1793696421000000,1795428023000000,1795428023000000,NULL);
INSERT INTO "leads" VALUES(3,5100004648,'s1.5uL5zfUm.c7aPubL6Ur/gbGqhO1mA5ldPvgjFEcI6jvWdFXlEDBo=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428024000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428024000000,NULL,NULL,NULL,1793696422000000,1795428024000000,1795428024000000,NULL);
INSERT INTO "leads" VALUES(4,5100005388,'s1.5uL5zfUm.dyUTrRngWQ+CrOAORAgKt18y4CAKZxKw+2y2mhUdxA==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428025000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428025000000,NULL,NULL,NULL,1793696423000000,1795428025000000,1795428025000000,NULL);
INSERT INTO "leads" VALUES(5,5100005516,'s1.5uL5zfUm.gF9DDrgOxpcRjTmaORijr/OdV+vhU5tVcEZC1R0A5g==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428026000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428026000000,NULL,NULL,NULL,1793696424000000,1795428026000000,1795428026000000,NULL);
INSERT INTO "leads" VALUES(6,5100006390,'s1.5uL5zfUm.94dx+YwZePscEbELSv4cM2Re39ms+QdTTfCH2xfTSrA=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428027000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428027000000,5100002038,'s1.5uL5zfUm.A34ZTfRh2j+HEwXX7WNzD0DTOJHhgajOzf32Y5GvPg==',1793696427000000,1793696425000000,1795428027000000,1795428027000000,NULL);
INSERT INTO "leads" VALUES(7,5100007048,'s1.5uL5zfUm.RhrJ729C/yxQ9euMvSz64QjedvU0a7L52nsdowUoQks=','s1.5uL5zfUm.fhjMtD4G/OS/t0DLKPc8whNljjsk07nyv4ZDy/NQLBCZsi4DAg==','fa','s1.5uL5zfUm./CBgO7qDxE9M7/ahfg/C2rMCpVF6wcDWApISTyrpUOGX6/b9Jb+WIOI=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1793696431000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1793696431000000,347713792,0,0,0,1,1793696431000000,5100002038,'s1.5uL5zfUm.Pd6kBkt5q8B1bKiXLxG+dZGzdCs72aF86JEzN+kUzg==',1793696432000000,1793696431000000,1793696431000000,1793696437000000,'d2b420bc6daf06fcfe0f85593e0216a0ff76b60362cf8c5277015fda0af741ae');
INSERT INTO "leads" VALUES(8,5100007506,'s1.5uL5zfUm.Apsa8jTSsBZV64g6rfuaCG0Zxehsri0Xxcf2jWoKV4M=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1794218600000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1794218600000000,NULL,NULL,NULL,1794218600000000,1794218600000000,1794218600000000,NULL);
INSERT INTO "leads" VALUES(9,5100007781,'s1.5uL5zfUm.dgmJwlfaaDu3HcNXtCmMVXKnh2Dn3xGMWRFhv7lZdMhHxXAaIT4=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422620000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422620000000,1795422620000000,1795422620000000,NULL);
INSERT INTO "leads" VALUES(10,5100009232,'s1.5uL5zfUm.ncm38+FBav8im63HMr3BeJiHezCz2eYZRACjBLDLG5kPBdxppcM=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422621000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422621000000,1795422621000000,1795422621000000,NULL);
INSERT INTO "leads" VALUES(11,5100009369,'s1.5uL5zfUm.JSsH9jpbhrVl1FHy8++zZNRi2DQR9rIMYO6S5JY0lITtiXfx','s1.5uL5zfUm.zv7IXlTVAetOocGdEjV/DntZrULQVHAvZAnmwiUpxTOXN+kz2w==','fa','s1.5uL5zfUm.dpmY/pTqNXS7Bgky9xVegY01CMRWzmUam/bBEbYDBE3AIWPI4bnxlRk=',1,'s1.5uL5zfUm.eFyqMfalhvQDoKsPaVlDJpYFVwg3+YNyY7NHlewFCGRv9//yoSjcbNdt0GqXMGY5','own_phone',NULL,'pql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.97562978174804},{"about":"talk","option":"call","axis":"interest","points":34.97562978174804},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.9895574390445},{"about":"engagement","option":"completed","axis":"interest","points":9.9895574390445}]',1795428327000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424420000000,347713804,0,0,0,1,1795424420000000,5100002038,'s1.5uL5zfUm.dmVt9S6D7C6Et5iq+r+ojJd+teB7ni86GsSRE/btTg==',1795424421000000,1795424420000000,1795428327000000,1795428334000000,'d16d37869eefdf8836ef0cc8475a234c65903638028191e2e2d6a88655e5f4b0');
INSERT INTO "leads" VALUES(12,5100009555,'s1.5uL5zfUm.xY1jXL+bePVTIu/+HK4/ZIWaNd+WHjmB2Tulb2+a4o4K8w==',NULL,'fa','s1.5uL5zfUm.GwQcfOT9n3Bpqu12FSZPraroyeF5U6g7CXVMyOl1F27rYVBIeddZ7Nk=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424425000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','g_ads7','g_ads7',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424425000000,347713811,0,0,0,1,1795424425000000,NULL,NULL,NULL,1795424425000000,1795424425000000,1795424425000000,'7578910a9f8d4c6394f50f38ac50ee25e7959170ba3c14ebee43d15619260c9b');
INSERT INTO "leads" VALUES(13,5100010285,'s1.5uL5zfUm.J6D5U6XQ4TE/jOe9O6DaCEv9yapHM+bAeCa8Rlp0TOo=','s1.5uL5zfUm.LnXSsKmuqwIKJs7h2LKl/Uut2FBgvJuZYPdXNxK9UNBzBVrM','en',NULL,0,'s1.5uL5zfUm.CFMrxjUdRAABRuAKMDcWhW6i/ga6R+g6AP0YuMlqX6KcDSN4YKT5ryBkMERc','company_email',NULL,'pql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989565453206946},{"about":"engagement","option":"completed","axis":"interest","points":9.989565453206946},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795428330000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','site','site',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424426000000,347713817,1,0,0,0,NULL,NULL,NULL,NULL,1795424426000000,1795428330000000,1795428330000000,NULL);
INSERT INTO "leads" VALUES(14,5100011084,'s1.5uL5zfUm.nzQsrkF6c7Lv147KtGEUzKXGRDpb0If1tQm5Werat1Q=',NULL,'fa','s1.5uL5zfUm.92HbIuUGTflb1T2ldyGcnv3yR/rtdp6g2+AdWq5zLikmEGSOqnaEySs=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.999581939189596},{"about":"talk","option":"call","axis":"interest","points":34.999581939189596},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999820831616283},{"about":"engagement","option":"completed","axis":"interest","points":9.999820831616283}]',1795424495000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795424428000000,5100002038,'s1.5uL5zfUm.4Nf/16bU6ngNPA+04n7wTMmYkqoylNVCY/A772QVsw==',1795424429000000,1795424428000000,1795424495000000,1795424495000000,'9b1b5933bf78c35839f5400bacfb893a555cc76289389dd12f0abba627fb7f1e');
INSERT INTO "leads" VALUES(17,5100014023,'s1.5uL5zfUm.MneM/B799bXaLfVjrspFdUQ87GsleQ2e+Xzp9Eu+O3VqGHsWgw==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424447000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424447000000,1795424447000000,1795424447000000,NULL);
INSERT INTO "leads" VALUES(18,5100015094,'s1.5uL5zfUm.oWPvDR6KIRu3uisO7dohhdAeq7F9+WVVdPAayefd4Vxq4zk=',NULL,'en','s1.5uL5zfUm.LSW10uolwHdPzWx30uO1qCzGkYrFHSMvgGTl44d2hRBMb5wWybsdQlQ=',0,NULL,'typed_phone',NULL,'lead',0,'open',16,10,'[{"about":"contact","option":"typed_phone","axis":"fit","points":16.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424451000000,'{}','','',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424451000000,347713852,0,0,1,0,NULL,NULL,NULL,NULL,1795424451000000,1795424451000000,1795424451000000,'f8847dcc84813dcff38b5751e13a2c078142b7e3ead5f6bf3717126b7e9c3e02');
INSERT INTO "leads" VALUES(19,5100002038,'s1.5uL5zfUm.IQjDJGI42QfH+OwKvELEVOcUejfXYEAaIHuyOQGIog==','s1.5uL5zfUm.S8pA6o6CYmmKg78F+nwlH9e4siIJRx/wvlThZBRXfKZbL2Gxpg==','en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424452000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424452000000,1795424452000000,1795424452000000,NULL);
INSERT INTO "leads" VALUES(20,5100017044,'s1.5uL5zfUm.Oo8dgeBp/Ehy12Pgw+1Iezp+alOz1W6IjJYpSnpYxFcerqmSzxVj',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424461000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424461000000,1795424461000000,1795424461000000,NULL);
INSERT INTO "leads" VALUES(21,5100018001,'s1.5uL5zfUm.j2AyG0lcbopE8EdhUJx79YigxafVWN3pwJ8q9kUbdA3kO6vR',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424462000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424462000000,1795424462000000,1795424462000000,NULL);
INSERT INTO "leads" VALUES(22,5100019246,'s1.5uL5zfUm.MnElIZ0lTPJnbKHINGQsgreUj1IfhXBaTQvDEofSytms+WG1RMZv',NULL,'fa',NULL,0,NULL,NULL,'s1.5uL5zfUm.Ks+fmr0Bs9YsRwCdNkWEEpzsV4YVRqiUGIlLZvh8+QO1lkwFzyhRnlY=','visitor',0,'open',0,0,'[]',1795424463000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424463000000,1795424463000000,1795424463000000,NULL);
INSERT INTO "leads" VALUES(23,5100020446,'s1.5uL5zfUm.wY5OXaTM3BE8dm7QV6JeLikZApP4gw8eG5555h08SFsoGR9je691',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424464000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424464000000,1795424464000000,1795424464000000,NULL);
INSERT INTO "leads" VALUES(24,5100021194,'s1.5uL5zfUm.YvvqFOJUqrJy1+l7/UUVUgZFUt3zQfDrJpEN4FBH28QsWyY=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424465000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424465000000,NULL,NULL,NULL,1795424465000000,1795424465000000,1795424465000000,NULL);
INSERT INTO "leads" VALUES(25,5100022006,'s1.5uL5zfUm.3X0uo0F7mR44Gwo9YycOf0+BB5PKX2YtYWGHdW/KtzVnX1q2UYoouck=',NULL,'fa','s1.5uL5zfUm.JLbsyygoyB71TufQTUPdipdsIw8mgAWbqr9xAxP540UDQqq+uBpYG2U=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424466000000,'{}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424466000000,347713874,0,0,0,0,NULL,NULL,NULL,NULL,1795424466000000,1795424466000000,1795424466000000,'2a66f276eb3ee57291fc0f8a4e6942fcb207e89d5852c86b1c0218a218c54e66');
INSERT INTO "leads" VALUES(26,5100023043,'s1.5uL5zfUm.25sJgf2cG2YHs6Xn0cYys4bm+5OYsBXIRx0xyjnFHUvHrtNEUiieKqg=',NULL,'fa','s1.5uL5zfUm.9lVJhKgR3YJy2UvQLifPlc7gO+yDvOKx4WhddUjgH625n6bC+dfFoWI=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424467000000,'{"need":"sales"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424467000000,347713876,0,0,0,0,NULL,NULL,NULL,NULL,1795424467000000,1795424467000000,1795424467000000,'d713187435de5b6025709a574c943293b62ec02fd7e27ac88b06e24c524de0e1');
INSERT INTO "leads" VALUES(27,5100024583,'s1.5uL5zfUm.21qL4hX3FdFAjJvjMrKkdPG/0wzTG0l4z73fNwxjlvyZ4APkzE91XB8=',NULL,'fa','s1.5uL5zfUm.BL6X7Ewh6QT4chMLDlplZoPlQDAiEWzYLlWC3rxtfhPAVExY2Y9fYXo=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424468000000,'{"need":"sales","timing":"now"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424468000000,347713879,0,0,0,0,NULL,NULL,NULL,NULL,1795424468000000,1795424468000000,1795424468000000,'ccd70470013762643651367908a2238b8c4e8705ddf6fb5952ec52ed5680a324');
INSERT INTO "leads" VALUES(28,5100026177,'s1.5uL5zfUm.ztmcYYKxH1J40PDh91A2syrvC1jVlp9jhFJUKffuDF2qNeR4vpl38Co=',NULL,'fa','s1.5uL5zfUm.cIHI2xvH8r1vhrxdSfLo8z9GuapGC1bLTw+a8Wh4ZEsoWwulxUxIcr8=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424469000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424469000000,347713883,0,0,0,0,NULL,NULL,NULL,NULL,1795424469000000,1795424469000000,1795424469000000,'c87f9c3a5b4f380cf4a5a138d099fa02738856049604ce964057cd461ed195bd');
INSERT INTO "leads" VALUES(29,5100026923,'s1.5uL5zfUm.wbmYVcgnMWIdw/Y5EG+lKYsn8Bqm8lINJhDjFopZgd/KMFY=',NULL,'fa','s1.5uL5zfUm.zh2VjrW6OOw5Ylz0h6GId8RJnLJiVVZEb19GtgjzxuxK/ttAEl6nPYE=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424470000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424470000000,347713888,0,0,0,0,NULL,NULL,NULL,NULL,1795424470000000,1795424470000000,1795424470000000,'bf6fe6a25799fe3855d58a99f5c89f4986e1a206c284f817eadb84369d345bb2');
INSERT INTO "leads" VALUES(30,5100027732,'s1.5uL5zfUm.mmmy1DTmuKueH6sekKLXHxgY0fbSwpapC0HehYyZlhCN/eicJr04',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424471000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424471000000,1795424471000000,1795424471000000,NULL);
INSERT INTO "leads" VALUES(31,5100029564,'s1.5uL5zfUm.dYrBaxVXNzwcPB74bPfQOBc0wSAB+a3ZBdC36AH8+P9G38mX',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424472000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424472000000,1795424472000000,1795424472000000,NULL);
INSERT INTO "leads" VALUES(32,5100030156,'s1.5uL5zfUm.Rc6FkWObe7axw58iiqwKd4eMOA2H3Y5aMScUJjBhtF5Hn0WTJByO',NULL,'en',NULL,0,NULL,NULL,'s1.5uL5zfUm.ZxgR1VXa35ZvUFk//HWy0I+H6pppqHNY+QJABA3+z+H//Ky9bOoBBcI=','visitor',0,'open',0,0,'[]',1795424473000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424473000000,1795424473000000,1795424473000000,NULL);
INSERT INTO "leads" VALUES(33,5100030787,'s1.5uL5zfUm.5y1zDIKb1U6wXr/SU7+5DPsQeTTeMSCjrKAcSXNcNeQr6YYEPIVz',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424474000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424474000000,1795424474000000,1795424474000000,NULL);
INSERT INTO "leads" VALUES(34,5100031762,'s1.5uL5zfUm.QYXSFtdmKnN1yY1V8mhJpqyJPeH7GjuDv08xfePhfOATd2o=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424475000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424475000000,NULL,NULL,NULL,1795424475000000,1795424475000000,1795424475000000,NULL);
INSERT INTO "leads" VALUES(35,5100032952,'s1.5uL5zfUm.VLkJVBR8HSC3KsJx0e6EiCc3JtBY8QjsoL7XePj/4IGM1Aj4YpYCcmE=',NULL,'en',NULL,0,'s1.5uL5zfUm.zGn/wkj+TwbdaYdvxYxBe/GdtPkSKaTxq0oeOYSM/1TKW6ESa6YROoxft/1KVSFWjNWf+i7Bwos=','company_email',NULL,'lead',0,'open',12,10,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424476000000,'{}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424476000000,347713904,0,0,0,0,NULL,NULL,NULL,NULL,1795424476000000,1795424476000000,1795424476000000,NULL);
INSERT INTO "leads" VALUES(36,5100033932,'s1.5uL5zfUm.Iiwj/+NDqVZuJkOZVzHI5zDtFSbUbyxxDeKPv0JN1JfbYJTU6kxU52w=',NULL,'en',NULL,0,'s1.5uL5zfUm.SSMPsKcS+9p7nfFH0KrIbQlkXSQBLSncg3qRYQWVAEicec98QIl67kwe4rgpDf/tD4TgW0uYMQo=','company_email',NULL,'lead',0,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424477000000,'{"need":"build"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424477000000,347713906,0,0,0,0,NULL,NULL,NULL,NULL,1795424477000000,1795424477000000,1795424477000000,NULL);
INSERT INTO "leads" VALUES(37,5100035082,'s1.5uL5zfUm.byhfdkZPEQHLhBKrykh0Xrv4mX0R8fYlmQpKvcwr5Fm5RpMxbqQwxUI=',NULL,'en',NULL,0,'s1.5uL5zfUm.Wm9QZJNOUA7EyKR64ID/IZwMgNuJ+vKbRu3vSW6b2y827K+3ssMuwPRcgzcpo2NalZM8BsnH9eU=','company_email',NULL,'mql',0,'open',52,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424478000000,'{"need":"build","timing":"soon"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424478000000,347713909,0,0,0,0,NULL,NULL,NULL,NULL,1795424478000000,1795424478000000,1795424478000000,NULL);
INSERT INTO "leads" VALUES(38,5100035348,'s1.5uL5zfUm.Kr6gR8bKBCL6XZwp/G7mHZ3heQtqDWQo51dTpkXuOQZZFtMkl7+tqrk=',NULL,'en',NULL,0,'s1.5uL5zfUm.ZWqkLLAnO8UodfDm8J856fqUxhegQaB4pVWh3hnNVQDEbTi2I/jHC0/B6kfoLAh7kMu5MDGmJas=','company_email',NULL,'mql',0,'open',92,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"budget","option":"high","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424479000000,'{"need":"build","timing":"soon","budget":"high"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424479000000,347713913,0,0,0,0,NULL,NULL,NULL,NULL,1795424479000000,1795424479000000,1795424479000000,NULL);
INSERT INTO "leads" VALUES(39,5100036804,'s1.5uL5zfUm.PAQheoY8gNLiUDjZvTwqIq+UEzdNKCJTs/DvRrosjEs4tzQ=',NULL,'en',NULL,0,'s1.5uL5zfUm.+/MtR4s1DFlL8/mexEyVe7qFv0BTx0KiAgCtabLaO8C3X8xjUWC8a6WbfPSKEkOg6Mc39xqI5sE=','company_email',NULL,'mql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424480000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424480000000,347713918,0,0,0,0,NULL,NULL,NULL,NULL,1795424480000000,1795424480000000,1795424480000000,NULL);
INSERT INTO "leads" VALUES(40,5100038009,'s1.5uL5zfUm.W9eYknuP84A0IqzArq8dIHSklaNOimgtKAqtSRLi+VHJL5c=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424481000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424481000000,1795424481000000,1795424481000000,NULL);
INSERT INTO "leads" VALUES(41,5100039312,'s1.5uL5zfUm.31vUvVAFaxKfN5x+AuymzqN8ivv3b5zw/DjSz6PiWGHH/Owv',NULL,'fa','s1.5uL5zfUm.Cz13PHXM6MMdVzAuGFwL5wbB85fzOrHAA4WcxDzoaSmkInAUiiYtB5I=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424482000000,'{"need":"sales","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424482000000,347713926,0,0,0,0,NULL,NULL,NULL,NULL,1795424482000000,1795424482000000,1795424482000000,'c913641324bd4601d85f1c9253c4b275bffbdb6d44e116e77652b319ee6a9e67');
INSERT INTO "leads" VALUES(42,5100041183,'s1.5uL5zfUm./yFFtcpHC/0SeLoJMhosBodOjMBiH0gkKkdhZbe6vPJ73P8K/1Hz9p1nBIm1lZqTHA==',NULL,'en',NULL,0,'s1.5uL5zfUm.6DjWkhywoaZx6hWDDp6aToym9JvuVWY4XtxcLZUybTI2VpBPzq9K2pAK0RUiWwfcN5SUav7Uun0=','company_email',NULL,'sql',1,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424483000000,'{"need":"build"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424483000000,347713935,0,0,0,1,1795424483000000,5100002038,'s1.5uL5zfUm.4JvC3dd+rr9es+4lVVnu5xK/6s7vBCefJ49p9ZPq8g==',1795428328000000,1795424483000000,1795424483000000,1795428328000000,NULL);
INSERT INTO "leads" VALUES(43,5100042000,'s1.5uL5zfUm.9CquPCKW8mXSp8YuDlgnsyQVLZfQ0xIueJl3x+7K9cOxAtZn',NULL,'en',NULL,0,'s1.5uL5zfUm.UiVq9TkZjHXc6aUtXOwfOY+7B5qnD1mrX45LiX9O7HvhEp011ILpd/U3eQQ4lnF45kNx5q+ZNow=','company_email',NULL,'lead',0,'open',12,20,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"price_asked","axis":"interest","points":10.0}]',1795424484000000,'{}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424484000000,347713939,0,0,0,0,NULL,NULL,NULL,NULL,1795424484000000,1795424484000000,1795424484000000,NULL);
INSERT INTO "leads" VALUES(44,5100042511,'s1.5uL5zfUm.u8Q1OnIw6jEBoLaZVjK8Qkmfb8/cEoNjnFvOql866cg=',NULL,'fa','s1.5uL5zfUm.EWE7jilcdSCK6GezIwfCrjpfFP29OnUTw2ov0pH1Wo6Cwe4u/EpW3sM=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795428322000000,'{}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795428322000000,347713974,0,0,0,0,NULL,NULL,NULL,NULL,1795424485000000,1795428322000000,1795428322000000,'617ca92c2cc6c6adff89580d512d3c61ab44668efada05d4fe674a4c47d767c0');
INSERT INTO "leads" VALUES(45,5100043655,'s1.5uL5zfUm.cabVkP9FUcS5IGxiaNUqQ5zH89S6k+iLdKxsWAZn8/df',NULL,'fa','s1.5uL5zfUm.F5q0Mk2favdGbA9yoRD3R7AeuIHZZXkBySIChqxuVgITCddQwJ/RIX8=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989744437843413}]',1795428323000000,'{"need":"sales","timing":"now"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424486000000,347713943,0,0,0,0,NULL,NULL,NULL,NULL,1795424486000000,1795428323000000,1795428323000000,'86d0c882b2f0679f91c627b4e0348d4b2d6516a08fce3d542db64f2fd08349cb');
INSERT INTO "leads" VALUES(46,5100043920,'s1.5uL5zfUm.x2SPiNYVgGvIILbaDK1Jvrw1kszIZ5ZrNNb0yatalTfEfA==',NULL,'fa','s1.5uL5zfUm.cT8msGDTI7lkihPfJW+IZEroO9vridHD92oJ/CgjlP9D4ntG1T6m5qs=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.97606626290315},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989744437843413}]',1795428324000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424487000000,347713946,0,0,0,0,NULL,NULL,NULL,NULL,1795424487000000,1795428324000000,1795428324000000,'1e16e83db7104438e34c3908b2826fc2e092d58012182a575406330a3475f556');
INSERT INTO "leads" VALUES(47,5100044382,'s1.5uL5zfUm.1DqFLIujl7CJoAkrrmVxJxoU6lol0OvtRKB1fve3x67h3A==',NULL,'fa','s1.5uL5zfUm.JrbXNKAweQ2PMZJWmrOmRA/M2pAP9R/8dUri5mrOpfFQC5woddVkX8Q=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.97606626290315},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989744437843413},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795428325000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424488000000,347713950,0,0,0,1,1795428325000000,NULL,NULL,NULL,1795424488000000,1795428325000000,1795428325000000,'7ccbfe8019280ce806ea0024a60768483ab345fb9893fd7f51e744599074eede');
INSERT INTO "leads" VALUES(48,5100045036,'s1.5uL5zfUm.9z39Hy6c9sIP+iHx7uGXTDdwxzs1T1AbzQi+5jgTjQD/0w==',NULL,'fa','s1.5uL5zfUm.64xtDIutx33shKGByTHy2iZLjc1nW85NRTn/n88TB3I4gyu1fLNwLOw=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989728409237772}]',1795428332000000,'{}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424489000000,347713955,0,0,1,0,NULL,NULL,NULL,NULL,1795424489000000,1795428331000000,1795428332000000,'4a82ead8f404b59cbcba992ffd5ec8992fe3a06a74e79ed26274245d4a15d5c0');
INSERT INTO "leads" VALUES(49,5100046381,'s1.5uL5zfUm.615ICG6jwCVIRfFZVheYEL45zzOAWD9S3azohuVolFZZujI=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424490000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424490000000,1795424490000000,1795424490000000,NULL);
INSERT INTO "leads" VALUES(50,5100047037,'s1.5uL5zfUm.iCw4WN/4t1BYDNzxxSTfnUkesrYgoAz+YIKCGHLLivlb2w==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424491000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424491000000,1795424491000000,1795424491000000,NULL);
INSERT INTO "leads" VALUES(51,5100048006,'s1.5uL5zfUm.NKGRdeGBaUWf4+R3cTvsBrfC5L8MTZEVz4+M4b4n2U4=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428030000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795428030000000,NULL,NULL,NULL,1795428030000000,1795428030000000,1795428030000000,NULL);
INSERT INTO "leads" VALUES(52,5100048848,'s1.5uL5zfUm.ISkVgji1BTZseO+GKlPmvfh5SM1ty9mVjhXIji/5r6bN/A==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428320000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428320000000,1795428320000000,1795428320000000,NULL);
INSERT INTO "leads" VALUES(53,5100049387,'s1.5uL5zfUm.Rs7G/BgG+MPY+impX8uJDzi/Ia5JXhPU6zv+KpIWyz144g==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428321000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428321000000,1795428321000000,1795428321000000,NULL);
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
INSERT INTO "ledger" VALUES(2,1,'contact',1793696420000000,'s1.5uL5zfUm.6U1hzVrtNHsm/4NS+d5GqLfdK0GRwxbZ0e6Cfqapy39Ielz+lL+7JJFwKFuluO2nYzTGZK5KsoLMHlnFPXjvD21f1q8=',0,347713783);
INSERT INTO "ledger" VALUES(3,1,'talk_asked',1793696420000000,'{}',0,347713783);
INSERT INTO "ledger" VALUES(4,1,'promised',1793696420000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713783);
INSERT INTO "ledger" VALUES(5,1,'stage',1793696420000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(6,1,'heated',1793696420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(7,1,'alerted',1793696420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(8,2,'started',1793696421000000,'{"source":"","known":false}',0,347713784);
INSERT INTO "ledger" VALUES(9,2,'contact',1793696421000000,'s1.5uL5zfUm.0KCC2lTnnyDLCDq+FcCAZditYkoOVMCUIDT9LN+FwO6vntFE1JEOkSwLztS7AQWk+XQCn2GO5LlLa6R5nSCdfcFGt8U=',0,347713784);
INSERT INTO "ledger" VALUES(10,2,'talk_asked',1793696421000000,'{}',0,347713784);
INSERT INTO "ledger" VALUES(11,2,'promised',1793696421000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713784);
INSERT INTO "ledger" VALUES(12,2,'stage',1793696421000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(13,2,'heated',1793696421000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(14,2,'alerted',1793696421000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(15,3,'started',1793696422000000,'{"source":"","known":false}',0,347713785);
INSERT INTO "ledger" VALUES(16,3,'contact',1793696422000000,'s1.5uL5zfUm.51FnhIptcqOUUubfLIDWSDoFEWunFe8m6HTPwvf4mNgOLoyxsqKXjaRibHZZii+g9Tp24893NKE9cZRyb9IhP+H97wY=',0,347713785);
INSERT INTO "ledger" VALUES(17,3,'talk_asked',1793696422000000,'{}',0,347713785);
INSERT INTO "ledger" VALUES(18,3,'promised',1793696422000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713785);
INSERT INTO "ledger" VALUES(19,3,'stage',1793696422000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(20,3,'heated',1793696422000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(21,3,'alerted',1793696422000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(22,4,'started',1793696423000000,'{"source":"","known":false}',0,347713786);
INSERT INTO "ledger" VALUES(23,4,'contact',1793696423000000,'s1.5uL5zfUm.kMHJabJduV1t6ponWYJcN6zH0qaNsc+oE9AhEUePybUlOH6BvKrRcFa/LTQPPPKshgDlgEmU5POicimaSyuleXRqP1Q=',0,347713786);
INSERT INTO "ledger" VALUES(24,4,'talk_asked',1793696423000000,'{}',0,347713786);
INSERT INTO "ledger" VALUES(25,4,'promised',1793696423000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713786);
INSERT INTO "ledger" VALUES(26,4,'stage',1793696423000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(27,4,'heated',1793696423000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(28,4,'alerted',1793696423000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(29,5,'started',1793696424000000,'{"source":"","known":false}',0,347713787);
INSERT INTO "ledger" VALUES(30,5,'contact',1793696424000000,'s1.5uL5zfUm.fPQsKsCIpZNGH94Xqo5sm8BXApBOYkOLF5bNQcGSssWSaN0kEnFC25Dk8jr/yv+mpqQGbk4copqkQ3NfSG2kxX0J8wE=',0,347713787);
INSERT INTO "ledger" VALUES(31,5,'talk_asked',1793696424000000,'{}',0,347713787);
INSERT INTO "ledger" VALUES(32,5,'promised',1793696424000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713787);
INSERT INTO "ledger" VALUES(33,5,'stage',1793696424000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(34,5,'heated',1793696424000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(35,5,'alerted',1793696424000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(36,6,'started',1793696425000000,'{"source":"","known":false}',0,347713788);
INSERT INTO "ledger" VALUES(37,6,'contact',1793696425000000,'s1.5uL5zfUm.kPU0A5cwbEGzvHUaS3E4z1rq8xk0D3MKJQDSKYkA88d+JLHL+IlbYNIZctIffjM/XxmodBXsOEAOR/6CoSTPHQyI3bA=',0,347713788);
INSERT INTO "ledger" VALUES(38,6,'talk_asked',1793696425000000,'{}',0,347713788);
INSERT INTO "ledger" VALUES(39,6,'promised',1793696425000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713788);
INSERT INTO "ledger" VALUES(40,6,'stage',1793696425000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(41,6,'heated',1793696425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(42,6,'alerted',1793696425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(43,6,'claimed',1793696427000000,'s1.5uL5zfUm.mT84BqtmBOfRa4MxWSJfAACVtG1IH1RdTf9UxHhurrirTk81RjgUI/kgzZSxfb9YPnrGxUev',5100002038,347713790);
INSERT INTO "ledger" VALUES(44,7,'started',1793696431000000,'{"source":"ig_story1","known":true}',0,347713791);
INSERT INTO "ledger" VALUES(45,7,'consented',1793696431000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713792);
INSERT INTO "ledger" VALUES(46,7,'contact',1793696431000000,'s1.5uL5zfUm.2KPmg21JfCVC7qrPV0NnA6rRCHvr6O7aNiSoy6jmb3gTVXujxsNw5GTcBikshPtrEBaLVhA5fK2xsZt7rhmkyswLUu1Z1rY7',0,347713792);
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
INSERT INTO "ledger" VALUES(59,7,'claimed',1793696432000000,'s1.5uL5zfUm.LxhMu7MHDJb+X1WGXtlmIGuofMII0bIF7y9QMFaAdvbggWYY1zJhRu8ZOcGYNgoGh+bE8Nmv',5100002038,347713797);
INSERT INTO "ledger" VALUES(60,7,'stage',1793696437000000,'{"before":"sql","after":"customer","reason":""}',5100001122,347713799);
INSERT INTO "ledger" VALUES(61,7,'outcome',1793696437000000,'s1.5uL5zfUm.Xw2NbE3KcdtY3/x//QblJ8u1t5HKpmZxIJFNdEm4Yq34yiud1tOEAqvOYUDb1iuPtScUVofT6FaRJtQJs+HjA/YeKqYPc8U=',5100001122,347713799);
INSERT INTO "ledger" VALUES(62,8,'started',1794218600000000,'{"source":"","known":false}',0,347713800);
INSERT INTO "ledger" VALUES(63,8,'contact',1794218600000000,'s1.5uL5zfUm.prAw3xq45f42bxWcxvRDTt7QV6VBUcM0cy+8oXxedfjZVdNT0rWJ1rjcZ+wUE5dSSKh/dqppPVtuzCst7sIQHSGfctE=',0,347713800);
INSERT INTO "ledger" VALUES(64,8,'talk_asked',1794218600000000,'{}',0,347713800);
INSERT INTO "ledger" VALUES(65,8,'promised',1794218600000000,'{"deadline":"2026-11-09T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713800);
INSERT INTO "ledger" VALUES(66,8,'stage',1794218600000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(67,8,'heated',1794218600000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(68,8,'alerted',1794218600000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(69,1,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(70,9,'started',1795422620000000,'{"source":"site","known":true}',0,347713801);
INSERT INTO "ledger" VALUES(71,2,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(72,3,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(73,4,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(74,5,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(75,6,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(76,10,'started',1795422621000000,'{"source":"site","known":true}',0,347713802);
INSERT INTO "ledger" VALUES(77,11,'started',1795424420000000,'{"source":"ig_story1","known":true}',0,347713803);
INSERT INTO "ledger" VALUES(78,11,'consented',1795424420000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713804);
INSERT INTO "ledger" VALUES(79,11,'contact',1795424420000000,'s1.5uL5zfUm.5E1i0kqDjp2K83Hr/hoFcgAiHlGX6JauBzq2ChQhe4H0MpSorvjH1XV9FRVFH3NykOVLmnGsMblMTqR4SIOsWDDShqLiSf1E',0,347713804);
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
INSERT INTO "ledger" VALUES(92,11,'claimed',1795424421000000,'s1.5uL5zfUm./EcDwRyj7mbxg2mlCKX8LIM6ma5yzUnNBtMz0k6xUTOFG1Tma72yAoWHphYuH5WmhYg3fMSd',5100002038,347713809);
INSERT INTO "ledger" VALUES(93,12,'started',1795424425000000,'{"source":"g_ads7","known":true}',0,347713810);
INSERT INTO "ledger" VALUES(94,12,'consented',1795424425000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713811);
INSERT INTO "ledger" VALUES(95,12,'contact',1795424425000000,'s1.5uL5zfUm.Bg/18cUMjWR5TPQvCZDfpMKNP13+/Vkbb0F1cTbp3rODR14BBEl1OHXfdJsS2j0gADk8CDJmkA8VP9mNJWnJ+T20Gzj3QMUx',0,347713811);
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
INSERT INTO "ledger" VALUES(110,13,'contact',1795424426000000,'s1.5uL5zfUm.xWpK6pqzQBKl4tsWPEu2KSQU3PlcEv1zCTN1W9MXkoBt4TkLM3bmHN4vBEhB2v3O8II6MJTAw7SjAMIymRWWDqaYvCTTWb6aPWpNFD+wvyM=',0,347713817);
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
INSERT INTO "ledger" VALUES(122,14,'contact',1795424428000000,'s1.5uL5zfUm.XP7Z9bTBuv/20bAENPa+65lr5ZdbIdFHgxHckteBMQpYzlPzBldUanU1hQ506wuO8Rcnd0xQ8wzvNhJiPA9NUq73Ko2jz71+',0,347713825);
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
INSERT INTO "ledger" VALUES(135,14,'claimed',1795424429000000,'s1.5uL5zfUm.aTNAB/duDh0pIuKuGVfwlSexehS872mp/QqVkQ//ZCvvRbQRAIrzkZNvXp1eRezpsxpZBw6G',5100002038,347713830);
INSERT INTO "ledger" VALUES(168,14,'withdrawn',1795424443000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","channel":"telegram"}',0,347713845);
INSERT INTO "ledger" VALUES(169,14,'stopped',1795424443000000,'{}',0,347713845);
INSERT INTO "ledger" VALUES(170,14,'cooled',1795424443000000,'{"reason":"withdrawn"}',0,NULL);
INSERT INTO "ledger" VALUES(171,17,'started',1795424447000000,'{"source":"","known":false}',0,347713846);
INSERT INTO "ledger" VALUES(172,18,'started',1795424451000000,'{"source":"","known":false}',0,347713851);
INSERT INTO "ledger" VALUES(173,18,'consented',1795424451000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713852);
INSERT INTO "ledger" VALUES(174,18,'contact',1795424451000000,'s1.5uL5zfUm.p3hFzLJC9WW/yEPFg2lxha+kpL/JKgIFfqMXLL5gilAFuLJeLnrjw9lDbD+0W3vy7PktwUWku/tqdFd39yjt/YZjVrz00NGzDEsKZ37F4ALTuu51RBR/pYJr9zCq65tR/wzkxt4=',0,347713852);
INSERT INTO "ledger" VALUES(175,18,'guide',1795424451000000,'{"magnet":"guide"}',0,347713852);
INSERT INTO "ledger" VALUES(176,18,'stage',1795424451000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(177,18,'blocked',1795424451000000,'{}',0,347713853);
INSERT INTO "ledger" VALUES(178,19,'started',1795424452000000,'{"source":"","known":false}',0,347713854);
INSERT INTO "ledger" VALUES(179,19,'said',1795424452000000,'s1.5uL5zfUm.W+p9QSuXfRFETS8nt78IQxxa5MlA5vtOn4b40koTdS5b+snIaqRHT9DDXmK/fHkxBi+sPKUOli4G+8gyAg==',0,347713854);
INSERT INTO "ledger" VALUES(180,13,'stage',1795424458000000,'{"before":"mql","after":"pql","reason":""}',5100001122,347713860);
INSERT INTO "ledger" VALUES(181,20,'started',1795424461000000,'{"source":"flyer","known":true}',0,347713863);
INSERT INTO "ledger" VALUES(182,21,'started',1795424462000000,'{"source":"flyer","known":true}',0,347713864);
INSERT INTO "ledger" VALUES(183,22,'started',1795424463000000,'{"source":"flyer","known":true}',0,347713866);
INSERT INTO "ledger" VALUES(184,22,'unread_contact',1795424463000000,'s1.5uL5zfUm.jIifEpWAo5lXqvRr9FxvHbWH66YvcexkNJXES7an1+zhV9GcB6RZMA/M4YiLK94WVDPiNQ==',0,347713867);
INSERT INTO "ledger" VALUES(185,22,'unread_contact',1795424463000000,'s1.5uL5zfUm.ZaspIRfXs7vLfP/S9WF4db+f7DdGZxQnoMipMCdZHPnvNmCRnsmeNYEvh78ayZf7oDF0kg==',0,347713868);
INSERT INTO "ledger" VALUES(186,23,'started',1795424464000000,'{"source":"flyer","known":true}',0,347713869);
INSERT INTO "ledger" VALUES(187,23,'declined',1795424464000000,'{}',0,347713870);
INSERT INTO "ledger" VALUES(188,24,'started',1795424465000000,'{"source":"flyer","known":true}',0,347713871);
INSERT INTO "ledger" VALUES(189,24,'contact',1795424465000000,'s1.5uL5zfUm.Lmey8H3LAykGbpMq9bBioNLT0gtTPd54z0kXdanzCV/+MQ0bDQO0kuE7rD83i1WMvxuk2YhqrEIfn1iMG9avn0C8HrA=',0,347713872);
INSERT INTO "ledger" VALUES(190,24,'talk_asked',1795424465000000,'{}',0,347713872);
INSERT INTO "ledger" VALUES(191,24,'promised',1795424465000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713872);
INSERT INTO "ledger" VALUES(192,24,'stage',1795424465000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(193,24,'heated',1795424465000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(194,24,'alerted',1795424465000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(195,25,'started',1795424466000000,'{"source":"flyer","known":true}',0,347713873);
INSERT INTO "ledger" VALUES(196,25,'consented',1795424466000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713874);
INSERT INTO "ledger" VALUES(197,25,'contact',1795424466000000,'s1.5uL5zfUm.dIk7hKRugLCChgJzR6pBbIsHnUdzLo5IENBXSWOmPZVsC22Atahr+cL1TL/PNGpSp/XYArOuEEkQb9ynoWPuhbMrBJHhYMas',0,347713874);
INSERT INTO "ledger" VALUES(198,25,'guide',1795424466000000,'{"magnet":"guide"}',0,347713874);
INSERT INTO "ledger" VALUES(199,25,'stage',1795424466000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(200,26,'started',1795424467000000,'{"source":"flyer","known":true}',0,347713875);
INSERT INTO "ledger" VALUES(201,26,'consented',1795424467000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713876);
INSERT INTO "ledger" VALUES(202,26,'contact',1795424467000000,'s1.5uL5zfUm.WNjQzwjO8/NoQkOhs/pIegKJYE2sdn//DgYNoHpElAULvAflRjWTprEwPATl5NS84G2KLtqhi+furswAFKvlWsYePeyPpKie',0,347713876);
INSERT INTO "ledger" VALUES(203,26,'guide',1795424467000000,'{"magnet":"guide"}',0,347713876);
INSERT INTO "ledger" VALUES(204,26,'stage',1795424467000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(205,26,'answered',1795424467000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713877);
INSERT INTO "ledger" VALUES(206,27,'started',1795424468000000,'{"source":"flyer","known":true}',0,347713878);
INSERT INTO "ledger" VALUES(207,27,'consented',1795424468000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713879);
INSERT INTO "ledger" VALUES(208,27,'contact',1795424468000000,'s1.5uL5zfUm.R/NQy/8wzxtTUgXXyrbvPqH0Mr5UmqKOBJbzLfBgUD1iW4w5tAoaKAbcydrqnmmAzcuQiMR7Tv6UKN1vNg4mdgGlHe/2zXzo',0,347713879);
INSERT INTO "ledger" VALUES(209,27,'guide',1795424468000000,'{"magnet":"guide"}',0,347713879);
INSERT INTO "ledger" VALUES(210,27,'stage',1795424468000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(211,27,'answered',1795424468000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713880);
INSERT INTO "ledger" VALUES(212,27,'answered',1795424468000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713881);
INSERT INTO "ledger" VALUES(213,27,'stage',1795424468000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(214,28,'started',1795424469000000,'{"source":"flyer","known":true}',0,347713882);
INSERT INTO "ledger" VALUES(215,28,'consented',1795424469000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713883);
INSERT INTO "ledger" VALUES(216,28,'contact',1795424469000000,'s1.5uL5zfUm.SwRIdefA7GxYiSiihail8ZHCjuG1kF2vX/7bu7bJfyavLoEq+4nGNwkgVpFGvya5NvEWiWfd6IFGPaOkux5RL4wQ/o5GAdHl',0,347713883);
INSERT INTO "ledger" VALUES(217,28,'guide',1795424469000000,'{"magnet":"guide"}',0,347713883);
INSERT INTO "ledger" VALUES(218,28,'stage',1795424469000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(219,28,'answered',1795424469000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713884);
INSERT INTO "ledger" VALUES(220,28,'answered',1795424469000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713885);
INSERT INTO "ledger" VALUES(221,28,'stage',1795424469000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(222,28,'answered',1795424469000000,'{"question":"budget","option":"mid","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713886);
INSERT INTO "ledger" VALUES(223,29,'started',1795424470000000,'{"source":"flyer","known":true}',0,347713887);
INSERT INTO "ledger" VALUES(224,29,'consented',1795424470000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713888);
INSERT INTO "ledger" VALUES(225,29,'contact',1795424470000000,'s1.5uL5zfUm.pye4Wnzf0quQsYfhtA6LS9alK1GSNDeGu1wtxXBq2vUEEZXSO/EbVYS02dP4eQlQL8CwyxQ1CWgrhmNd7t9aLEw/bDYkf5CM',0,347713888);
INSERT INTO "ledger" VALUES(226,29,'guide',1795424470000000,'{"magnet":"guide"}',0,347713888);
INSERT INTO "ledger" VALUES(227,29,'stage',1795424470000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(228,29,'answered',1795424470000000,'{"question":"need","option":"results","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713889);
INSERT INTO "ledger" VALUES(229,29,'answered',1795424470000000,'{"question":"timing","option":"none","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713890);
INSERT INTO "ledger" VALUES(230,29,'answered',1795424470000000,'{"question":"budget","option":"unknown","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713891);
INSERT INTO "ledger" VALUES(231,29,'answered',1795424470000000,'{"question":"talk","option":"no","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713892);
INSERT INTO "ledger" VALUES(232,29,'completed',1795424470000000,'{}',0,347713892);
INSERT INTO "ledger" VALUES(233,29,'stage',1795424470000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(234,30,'started',1795424471000000,'{"source":"flyer","known":true}',0,347713893);
INSERT INTO "ledger" VALUES(235,31,'started',1795424472000000,'{"source":"flyer","known":true}',0,347713894);
INSERT INTO "ledger" VALUES(236,32,'started',1795424473000000,'{"source":"flyer","known":true}',0,347713896);
INSERT INTO "ledger" VALUES(237,32,'unread_contact',1795424473000000,'s1.5uL5zfUm.DWDM0jnajgckX99hQWVzuqyOkeiSEqdUfnSGaZERBIxmfV1uhP7YCZDqpYO8Y5uhx2EvAw==',0,347713897);
INSERT INTO "ledger" VALUES(238,32,'unread_contact',1795424473000000,'s1.5uL5zfUm.b6DeewHBIDf5xjMV64zD32LbaVze4kE9wkCGBGV+5oEVUQwyFXMI22bse8LRzB0rAO0fSA==',0,347713898);
INSERT INTO "ledger" VALUES(239,33,'started',1795424474000000,'{"source":"flyer","known":true}',0,347713899);
INSERT INTO "ledger" VALUES(240,33,'declined',1795424474000000,'{}',0,347713900);
INSERT INTO "ledger" VALUES(241,34,'started',1795424475000000,'{"source":"flyer","known":true}',0,347713901);
INSERT INTO "ledger" VALUES(242,34,'contact',1795424475000000,'s1.5uL5zfUm.oimWRZZHVqUd4DTd9EpVa/e1XJ85ZYsyMk4kY/qDd7WFkbViXIe+mEIR6zDsw4gvSfhtFOpkhvoCqdt5qIcsUxepMJ0=',0,347713902);
INSERT INTO "ledger" VALUES(243,34,'talk_asked',1795424475000000,'{}',0,347713902);
INSERT INTO "ledger" VALUES(244,34,'promised',1795424475000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713902);
INSERT INTO "ledger" VALUES(245,34,'stage',1795424475000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(246,34,'heated',1795424475000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(247,34,'alerted',1795424475000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(248,35,'started',1795424476000000,'{"source":"flyer","known":true}',0,347713903);
INSERT INTO "ledger" VALUES(249,35,'consented',1795424476000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713904);
INSERT INTO "ledger" VALUES(250,35,'contact',1795424476000000,'s1.5uL5zfUm.YHXpddnmEHE3Cy/6ZVUN5TfPPLQJoLRjaKoqk1mnMSyBhBzh6Di5h/hImT1Vsun7sW7w5AFit8lx0ut5klC8f9XKSp2nHgZvkYVxqA2fD0g3+xZbiOj5d3YlPQ==',0,347713904);
INSERT INTO "ledger" VALUES(251,35,'guide',1795424476000000,'{"magnet":"guide"}',0,347713904);
INSERT INTO "ledger" VALUES(252,35,'stage',1795424476000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(253,36,'started',1795424477000000,'{"source":"flyer","known":true}',0,347713905);
INSERT INTO "ledger" VALUES(254,36,'consented',1795424477000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713906);
INSERT INTO "ledger" VALUES(255,36,'contact',1795424477000000,'s1.5uL5zfUm.zyOS8jmasvB3Ee+CHxl1xSR0WDn1cb20mX6VCDoFTNs8QrRwTtNJKDQoRfb75sdWKaYqMgO0IMNDMNwHAWMoA628k0qNgw/S+20/9MSv0hEFUXz2R4IQCkue1g==',0,347713906);
INSERT INTO "ledger" VALUES(256,36,'guide',1795424477000000,'{"magnet":"guide"}',0,347713906);
INSERT INTO "ledger" VALUES(257,36,'stage',1795424477000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(258,36,'answered',1795424477000000,'{"question":"need","option":"build","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713907);
INSERT INTO "ledger" VALUES(259,37,'started',1795424478000000,'{"source":"flyer","known":true}',0,347713908);
INSERT INTO "ledger" VALUES(260,37,'consented',1795424478000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713909);
INSERT INTO "ledger" VALUES(261,37,'contact',1795424478000000,'s1.5uL5zfUm.S1CUupw8qH20AzJZUJQ4UJEH2FxXPBApYYi53OtmYSt90isE7PU2OE7J6Zz4dNIZ1u9DGBmUVjLte3ZFGOCJKmraajcfPF3CaQDGL1zxeRq6Zijm8BN1B04KPQ==',0,347713909);
INSERT INTO "ledger" VALUES(262,37,'guide',1795424478000000,'{"magnet":"guide"}',0,347713909);
INSERT INTO "ledger" VALUES(263,37,'stage',1795424478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(264,37,'answered',1795424478000000,'{"question":"need","option":"build","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713910);
INSERT INTO "ledger" VALUES(265,37,'answered',1795424478000000,'{"question":"timing","option":"soon","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713911);
INSERT INTO "ledger" VALUES(266,37,'stage',1795424478000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(267,38,'started',1795424479000000,'{"source":"flyer","known":true}',0,347713912);
INSERT INTO "ledger" VALUES(268,38,'consented',1795424479000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713913);
INSERT INTO "ledger" VALUES(269,38,'contact',1795424479000000,'s1.5uL5zfUm.s8ItVkAxqz4Q5v7OXr5998+dmRwGuG04Wnx+bQ210kLglLEs6SYh0H8yQzQAgEfUYIRXK1RjfbD76ukTmcE24mSdGfkiwyBUiwBKWJYjsKKZWx6oVBGVE0OoUg==',0,347713913);
INSERT INTO "ledger" VALUES(270,38,'guide',1795424479000000,'{"magnet":"guide"}',0,347713913);
INSERT INTO "ledger" VALUES(271,38,'stage',1795424479000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(272,38,'answered',1795424479000000,'{"question":"need","option":"build","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713914);
INSERT INTO "ledger" VALUES(273,38,'answered',1795424479000000,'{"question":"timing","option":"soon","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713915);
INSERT INTO "ledger" VALUES(274,38,'stage',1795424479000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(275,38,'answered',1795424479000000,'{"question":"budget","option":"high","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713916);
INSERT INTO "ledger" VALUES(276,39,'started',1795424480000000,'{"source":"flyer","known":true}',0,347713917);
INSERT INTO "ledger" VALUES(277,39,'consented',1795424480000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713918);
INSERT INTO "ledger" VALUES(278,39,'contact',1795424480000000,'s1.5uL5zfUm.E2Ec14cnt8+ZpNXDGeWbZnmmuRGAidF2PJBUmoKX2lYxaWkCsZoRXpgwA2V4422kla3a/lfHbCOUO6KwsjMff9tAVZaidZ3TInXdxHZbIKILArOMqwG9F5msHg==',0,347713918);
INSERT INTO "ledger" VALUES(279,39,'guide',1795424480000000,'{"magnet":"guide"}',0,347713918);
INSERT INTO "ledger" VALUES(280,39,'stage',1795424480000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(281,39,'answered',1795424480000000,'{"question":"need","option":"results","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713919);
INSERT INTO "ledger" VALUES(282,39,'answered',1795424480000000,'{"question":"timing","option":"none","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713920);
INSERT INTO "ledger" VALUES(283,39,'answered',1795424480000000,'{"question":"budget","option":"unknown","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713921);
INSERT INTO "ledger" VALUES(284,39,'answered',1795424480000000,'{"question":"talk","option":"no","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713922);
INSERT INTO "ledger" VALUES(285,39,'completed',1795424480000000,'{}',0,347713922);
INSERT INTO "ledger" VALUES(286,39,'stage',1795424480000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(287,40,'started',1795424481000000,'{"source":"flyer","known":true}',0,347713923);
INSERT INTO "ledger" VALUES(288,41,'started',1795424482000000,'{"source":"flyer","known":true}',0,347713925);
INSERT INTO "ledger" VALUES(289,41,'consented',1795424482000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713926);
INSERT INTO "ledger" VALUES(290,41,'contact',1795424482000000,'s1.5uL5zfUm.lndbGx3voXIsGdvt8ceN81K8CXLzF3HbN0JntGz00dHhg5/UaxT4Y0miwDxuHKrOq5tCNDwLt1oadMv/87pl8eFc5Vz3DhFp',0,347713926);
INSERT INTO "ledger" VALUES(291,41,'guide',1795424482000000,'{"magnet":"guide"}',0,347713926);
INSERT INTO "ledger" VALUES(292,41,'stage',1795424482000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(293,41,'answered',1795424482000000,'{"question":"need","option":"results","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713927);
INSERT INTO "ledger" VALUES(294,41,'answered',1795424482000000,'{"question":"timing","option":"none","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713928);
INSERT INTO "ledger" VALUES(295,41,'answered',1795424482000000,'{"question":"budget","option":"unknown","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713929);
INSERT INTO "ledger" VALUES(296,41,'answered',1795424482000000,'{"question":"talk","option":"no","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713930);
INSERT INTO "ledger" VALUES(297,41,'completed',1795424482000000,'{}',0,347713930);
INSERT INTO "ledger" VALUES(298,41,'stage',1795424482000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(299,41,'answered',1795424482000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713933);
INSERT INTO "ledger" VALUES(300,42,'started',1795424483000000,'{"source":"flyer","known":true}',0,347713934);
INSERT INTO "ledger" VALUES(301,42,'consented',1795424483000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713935);
INSERT INTO "ledger" VALUES(302,42,'contact',1795424483000000,'s1.5uL5zfUm.AThFU2Yey6yKvdw47o/ymPtTZ70RxuQCMiE2WbIg7c93F5vqclgS31Zwwyqv9MqtyIY4ZQ5DOf7Om0DKkVdnzBuRq7wVVuS/ByS7z3pr2Z6GSIstlg2aIFuFUw==',0,347713935);
INSERT INTO "ledger" VALUES(303,42,'guide',1795424483000000,'{"magnet":"guide"}',0,347713935);
INSERT INTO "ledger" VALUES(304,42,'stage',1795424483000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(305,42,'answered',1795424483000000,'{"question":"need","option":"build","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713936);
INSERT INTO "ledger" VALUES(306,42,'talk_asked',1795424483000000,'{}',0,347713937);
INSERT INTO "ledger" VALUES(307,42,'promised',1795424483000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713937);
INSERT INTO "ledger" VALUES(308,42,'stage',1795424483000000,'{"before":"lead","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(309,42,'heated',1795424483000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(310,42,'alerted',1795424483000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(311,43,'started',1795424484000000,'{"source":"flyer","known":true}',0,347713938);
INSERT INTO "ledger" VALUES(312,43,'consented',1795424484000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713939);
INSERT INTO "ledger" VALUES(313,43,'contact',1795424484000000,'s1.5uL5zfUm.A6KzVJ+rx2QBmaNwUGMXSIOY7peg0hhtWcAYsdcyCuB+xkB9jsTMdQABzBX8gZ9WsBRxs+fljPqE2AroqFyrnQ8ZWd6Bj812GTe+ihaJBILOsdpGRKtXsvEmzQ==',0,347713939);
INSERT INTO "ledger" VALUES(314,43,'guide',1795424484000000,'{"magnet":"guide"}',0,347713939);
INSERT INTO "ledger" VALUES(315,43,'stage',1795424484000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(316,43,'said',1795424484000000,'s1.5uL5zfUm.eHek+qNkmInsfU2vH1qS1Wd/zsDpurBchD6eFL46WZvaqpgsOlTtZldTqdxie84Hm+pI17Dz30ijnFECqistMkrJCL5ZBqEDEokGxcM=',0,347713940);
INSERT INTO "ledger" VALUES(317,43,'price_asked',1795424484000000,'{}',0,347713940);
INSERT INTO "ledger" VALUES(318,44,'started',1795424485000000,'{"source":"flyer","known":true}',0,347713941);
INSERT INTO "ledger" VALUES(319,45,'started',1795424486000000,'{"source":"flyer","known":true}',0,347713942);
INSERT INTO "ledger" VALUES(320,45,'consented',1795424486000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713943);
INSERT INTO "ledger" VALUES(321,45,'contact',1795424486000000,'s1.5uL5zfUm.R1/qbI0qIE0Te/drlfW4849Qe7FcPypaf17zU3pXWi8Z30Yv6/s1VX/eKdi/xwI0wADWq2HHna4DZVdw+WkWUwd0SVrRFn5B',0,347713943);
INSERT INTO "ledger" VALUES(322,45,'guide',1795424486000000,'{"magnet":"guide"}',0,347713943);
INSERT INTO "ledger" VALUES(323,45,'stage',1795424486000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(324,45,'answered',1795424486000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713944);
INSERT INTO "ledger" VALUES(325,46,'started',1795424487000000,'{"source":"flyer","known":true}',0,347713945);
INSERT INTO "ledger" VALUES(326,46,'consented',1795424487000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713946);
INSERT INTO "ledger" VALUES(327,46,'contact',1795424487000000,'s1.5uL5zfUm.LOExu8kRd3HcetwFC3+ArNSNd1MYsKNj0qrs2Ytl10se0kY3pKhs+vuo+Q8D2YptxaDNHvIfMEqmFUnYsuyhehlAA1DSdHVO',0,347713946);
INSERT INTO "ledger" VALUES(328,46,'guide',1795424487000000,'{"magnet":"guide"}',0,347713946);
INSERT INTO "ledger" VALUES(329,46,'stage',1795424487000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(330,46,'answered',1795424487000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713947);
INSERT INTO "ledger" VALUES(331,46,'answered',1795424487000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713948);
INSERT INTO "ledger" VALUES(332,46,'stage',1795424487000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(333,47,'started',1795424488000000,'{"source":"flyer","known":true}',0,347713949);
INSERT INTO "ledger" VALUES(334,47,'consented',1795424488000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713950);
INSERT INTO "ledger" VALUES(335,47,'contact',1795424488000000,'s1.5uL5zfUm.yIUPo1DmXsQedpeNZBTX5fDi4JuWq8kR0Pc63QPCFQKItoNq+jllIyPoEpi0GR8/PO6XdvemPszox0yymkiyo45cSzWWevZn',0,347713950);
INSERT INTO "ledger" VALUES(336,47,'guide',1795424488000000,'{"magnet":"guide"}',0,347713950);
INSERT INTO "ledger" VALUES(337,47,'stage',1795424488000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(338,47,'answered',1795424488000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713951);
INSERT INTO "ledger" VALUES(339,47,'answered',1795424488000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713952);
INSERT INTO "ledger" VALUES(340,47,'stage',1795424488000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(341,47,'answered',1795424488000000,'{"question":"budget","option":"mid","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713953);
INSERT INTO "ledger" VALUES(342,48,'started',1795424489000000,'{"source":"flyer","known":true}',0,347713954);
INSERT INTO "ledger" VALUES(343,48,'consented',1795424489000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713955);
INSERT INTO "ledger" VALUES(344,48,'contact',1795424489000000,'s1.5uL5zfUm.9mOzAa9n4KPXo0d5Y0WdDFmD5JfmymH+TZATgRiBsSa+rvtjYApJz0co9HkoSSLk4VukV6iKYTqZg4e6kwWOAaW7nHvJCHi9',0,347713955);
INSERT INTO "ledger" VALUES(345,48,'guide',1795424489000000,'{"magnet":"guide"}',0,347713955);
INSERT INTO "ledger" VALUES(346,48,'stage',1795424489000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(347,49,'started',1795424490000000,'{"source":"","known":false}',0,347713956);
INSERT INTO "ledger" VALUES(348,50,'started',1795424491000000,'{"source":"","known":false}',0,347713957);
INSERT INTO "ledger" VALUES(349,14,'resumed',1795424495000000,'{}',0,347713958);
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
INSERT INTO "ledger" VALUES(381,51,'contact',1795428030000000,'s1.5uL5zfUm.ErRiyxZukAOHUHSIsXqYwt3e0g2cTXVfIhnKhtFitpbDB4xve5UuNc3nOl50FlJ0YzX1ZDZxWNJRqdzqXOmRrYKz+XI=',0,347713969);
INSERT INTO "ledger" VALUES(382,51,'talk_asked',1795428030000000,'{}',0,347713969);
INSERT INTO "ledger" VALUES(383,51,'promised',1795428030000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713969);
INSERT INTO "ledger" VALUES(384,51,'stage',1795428030000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(385,51,'heated',1795428030000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(386,51,'alerted',1795428030000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(387,52,'started',1795428320000000,'{"source":"","known":false}',0,347713972);
INSERT INTO "ledger" VALUES(388,53,'started',1795428321000000,'{"source":"","known":false}',0,347713973);
INSERT INTO "ledger" VALUES(389,44,'consented',1795428322000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713974);
INSERT INTO "ledger" VALUES(390,44,'contact',1795428322000000,'s1.5uL5zfUm.IOtDkG06NCw1n4iZ6ibfmr858lhPYkpiLVt60LE6iu95vAFIc1irr61ilK9cRUPV3+Xvos2XSCAR19Au9iE30o8szRH5cCal',0,347713974);
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
INSERT INTO "ledger" VALUES(402,11,'said',1795428326000000,'s1.5uL5zfUm.znpio+JZV/+/ahLL4PShomvM8DRoVybRl3ga8q1uEjo1g3bz2r6XFsySnXm8zlbJauS8v8TSFnu8kq0b47P82FopzFtOV5x3j9yH168IZIRJlCvXLw==',0,347713978);
INSERT INTO "ledger" VALUES(403,11,'contact',1795428327000000,'s1.5uL5zfUm.rklU/Vepqh2hmdzFDAkGwjwnCx/ka896pAqvFxfVV55V+ivesdftfbxl0A6jsd22wB2XidKwJwrUhwluJ5fQit0F2WXeMqN9HdHHgYykXZuRWFg=',0,347713979);
INSERT INTO "ledger" VALUES(404,42,'claimed',1795428328000000,'s1.5uL5zfUm.J5jUn3b2xQBY95oj2sEN0lTY+KPSMQmu9C4TrzpvBd42c/pqFFN6oJ2lHVsdPkaMiHoFfvCQd79B',5100002038,347713980);
INSERT INTO "ledger" VALUES(405,48,'said',1795428331000000,'s1.5uL5zfUm.ukK/RfgBO0rfudEkxNqTgeHLV1p8ASgKVjYmm9lLapMgEZh0Kmt3//MaZwtyQd+ArfffPpcXt+WXrwr61NvYFE2bk9evISIF8g==',0,347713983);
INSERT INTO "ledger" VALUES(406,48,'blocked',1795428332000000,'{}',0,347713984);
INSERT INTO "ledger" VALUES(407,11,'stage',1795428334000000,'{"before":"sql","after":"pql","reason":""}',5100001122,347713986);
CREATE TABLE mentions (
    row INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    PRIMARY KEY (row, lead)
) STRICT, WITHOUT ROWID;
INSERT INTO "mentions" VALUES(151,1);
INSERT INTO "mentions" VALUES(151,2);
INSERT INTO "mentions" VALUES(151,3);
INSERT INTO "mentions" VALUES(151,4);
INSERT INTO "mentions" VALUES(151,5);
INSERT INTO "mentions" VALUES(151,6);
INSERT INTO "mentions" VALUES(151,7);
INSERT INTO "mentions" VALUES(151,8);
INSERT INTO "mentions" VALUES(151,11);
INSERT INTO "mentions" VALUES(151,12);
INSERT INTO "mentions" VALUES(151,13);
INSERT INTO "mentions" VALUES(151,14);
INSERT INTO "mentions" VALUES(151,18);
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
INSERT INTO "outbox" VALUES(24,'u347713789:bound','chat:-1002200000405',1,-1002200000405,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,3,NULL,1793696427000000);
INSERT INTO "outbox" VALUES(25,'menu:-1002200000405:1793696426000000:None','menu:-1002200000405',1,-1002200000405,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,NULL,NULL,1793696427000000);
INSERT INTO "outbox" VALUES(26,'menu:-1002200000405:1793696426000000:fa','menu:-1002200000405',1,-1002200000405,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,NULL,NULL,1793696427000000);
INSERT INTO "outbox" VALUES(27,'menu:-1002200000405:1793696426000000:en','menu:-1002200000405',1,-1002200000405,'setMyCommands','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1793696426000000,'sent',1,NULL,NULL,NULL,1793696427000000);
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
INSERT INTO "outbox" VALUES(49,'alert:1:1:-1794906020000000','lead:1',1,NULL,'editMessageText','{}',1,NULL,'alert:1:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,7,NULL,1795422620000000);
INSERT INTO "outbox" VALUES(50,'u347713801:consent','chat:5100007781',3,5100007781,'sendMessage','{}',9,NULL,NULL,NULL,'question','[]',0,NULL,1795422620000000,'sent',1,NULL,37,NULL,1795422620000000);
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
INSERT INTO "outbox" VALUES(133,'gap:5100001122:1795424439000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424439000000,'sent',1,NULL,97,NULL,1795424439000000);
INSERT INTO "outbox" VALUES(135,'u347713845:stopped','chat:5100011084',1,5100011084,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424443000000,'sent',1,NULL,99,NULL,1795424443000000);
INSERT INTO "outbox" VALUES(136,'alert:14:1:347713845','lead:14',1,NULL,'editMessageText','{}',14,NULL,'alert:14:1',NULL,'card','[]',0,NULL,1795424443000000,'sent',1,NULL,14,NULL,1795424443000000);
INSERT INTO "outbox" VALUES(137,'told:14:347713845','lead:14',1,NULL,'sendMessage','{}',14,NULL,NULL,'alert:14:1',NULL,'[]',0,NULL,1795424443000000,'sent',1,NULL,17,NULL,1795424443000000);
INSERT INTO "outbox" VALUES(138,'u347713846:exchange','chat:5100014023',3,5100014023,'sendMessage','{}',17,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424447000000,'sent',1,NULL,103,NULL,1795424447000000);
INSERT INTO "outbox" VALUES(141,'u347713849:forget_sure','chat:5100014023',1,5100014023,'sendMessage','{}',17,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424447000000,'sent',1,NULL,107,NULL,1795424447000000);
INSERT INTO "outbox" VALUES(142,'erased:15:347713850:sales:15','lead:15',1,NULL,'editMessageText','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424447000000,'sent',1,NULL,15,NULL,1795424451000000);
INSERT INTO "outbox" VALUES(143,'erased:347713850:told','erased:15',1,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424447000000,'sent',1,NULL,18,NULL,1795424451000000);
INSERT INTO "outbox" VALUES(145,'u347713851:exchange','chat:5100015094',3,5100015094,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424451000000,'sent',1,NULL,110,NULL,1795424451000000);
INSERT INTO "outbox" VALUES(146,'u347713852:guide','file:u347713852:guide',1,5100015094,'sendDocument','{}',18,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424451000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424451000000);
INSERT INTO "outbox" VALUES(147,'u347713852:q0','chat:5100015094',1,5100015094,'sendMessage','{}',18,NULL,NULL,NULL,'question','[]',0,NULL,1795424451000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424451000000);
INSERT INTO "outbox" VALUES(148,'u347713854:exchange','chat:5100002038',3,5100002038,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424452000000,'sent',1,NULL,113,NULL,1795424452000000);
INSERT INTO "outbox" VALUES(149,'u347713857:answer','chat:5100001122',1,5100001122,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424455000000,'sent',1,NULL,117,NULL,1795424455000000);
INSERT INTO "outbox" VALUES(150,'report:347713855','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424455000000,'sent',1,NULL,118,NULL,1795424455000000);
INSERT INTO "outbox" VALUES(151,'report:347713856','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424455000000,'sent',1,NULL,119,NULL,1795424455000000);
INSERT INTO "outbox" VALUES(152,'u347713858:answer','chat:5100001122',1,5100001122,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424456000000,'sent',1,NULL,121,NULL,1795424456000000);
INSERT INTO "outbox" VALUES(153,'u347713859:answer','chat:5100001122',1,5100001122,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424457000000,'sent',1,NULL,123,NULL,1795424457000000);
INSERT INTO "outbox" VALUES(154,'u347713860:dossier','chat:5100001122',1,5100001122,'editMessageText','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'sent',1,NULL,117,NULL,1795424458000000);
INSERT INTO "outbox" VALUES(155,'u347713862:trouble','chat:5100016505',1,5100016505,'sendMessage','{}',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795424460000000,'sent',1,NULL,125,NULL,1795424460000000);
INSERT INTO "outbox" VALUES(156,'u347713863:exchange','chat:5100017044',3,5100017044,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424461000000,'sent',1,NULL,127,NULL,1795424461000000);
INSERT INTO "outbox" VALUES(157,'u347713864:exchange','chat:5100018001',3,5100018001,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424462000000,'sent',1,NULL,129,NULL,1795424462000000);
INSERT INTO "outbox" VALUES(158,'u347713865:ask_email','chat:5100018001',1,5100018001,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424462000000,'sent',1,NULL,131,NULL,1795424462000000);
INSERT INTO "outbox" VALUES(159,'u347713866:exchange','chat:5100019246',3,5100019246,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,133,NULL,1795424463000000);
INSERT INTO "outbox" VALUES(160,'u347713867:bad_phone','chat:5100019246',1,5100019246,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,135,NULL,1795424463000000);
INSERT INTO "outbox" VALUES(161,'u347713868:two_failures','chat:5100019246',1,5100019246,'sendMessage','{}',22,NULL,NULL,NULL,'question','[]',0,NULL,1795424463000000,'sent',1,NULL,137,NULL,1795424463000000);
INSERT INTO "outbox" VALUES(162,'u347713869:exchange','chat:5100020446',3,5100020446,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,139,NULL,1795424464000000);
INSERT INTO "outbox" VALUES(163,'u347713870:declined','chat:5100020446',1,5100020446,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,141,NULL,1795424464000000);
INSERT INTO "outbox" VALUES(164,'u347713871:exchange','chat:5100021194',3,5100021194,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,143,NULL,1795424465000000);
INSERT INTO "outbox" VALUES(165,'u347713872:talk','chat:5100021194',1,5100021194,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,145,NULL,1795424465000000);
INSERT INTO "outbox" VALUES(166,'u347713872:ask_number','chat:5100021194',1,5100021194,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,146,NULL,1795424465000000);
INSERT INTO "outbox" VALUES(167,'alert:24:1','lead:24',0,NULL,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,19,NULL,1795424465000000);
INSERT INTO "outbox" VALUES(168,'u347713873:exchange','chat:5100022006',3,5100022006,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,148,NULL,1795424466000000);
INSERT INTO "outbox" VALUES(169,'u347713874:guide','file:u347713874:guide',1,5100022006,'sendDocument','{}',25,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,150,NULL,1795424466000000);
INSERT INTO "outbox" VALUES(170,'u347713874:q0','chat:5100022006',1,5100022006,'sendMessage','{}',25,NULL,NULL,NULL,'question','[]',0,NULL,1795424466000000,'sent',1,NULL,151,NULL,1795424466000000);
INSERT INTO "outbox" VALUES(171,'u347713875:exchange','chat:5100023043',3,5100023043,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,153,NULL,1795424467000000);
INSERT INTO "outbox" VALUES(172,'u347713876:guide','file:u347713876:guide',1,5100023043,'sendDocument','{}',26,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,155,NULL,1795424467000000);
INSERT INTO "outbox" VALUES(173,'u347713876:q0','chat:5100023043',1,5100023043,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795424467000000,'sent',1,NULL,156,NULL,1795424467000000);
INSERT INTO "outbox" VALUES(174,'u347713877:a0','chat:5100023043',1,5100023043,'editMessageText','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,156,NULL,1795424467000000);
INSERT INTO "outbox" VALUES(175,'u347713877:q1','chat:5100023043',1,5100023043,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795424467000000,'sent',1,NULL,157,NULL,1795424467000000);
INSERT INTO "outbox" VALUES(176,'u347713878:exchange','chat:5100024583',3,5100024583,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,159,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(177,'u347713879:guide','file:u347713879:guide',1,5100024583,'sendDocument','{}',27,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,161,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(178,'u347713879:q0','chat:5100024583',1,5100024583,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,162,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(179,'u347713880:a0','chat:5100024583',1,5100024583,'editMessageText','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,162,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(180,'u347713880:q1','chat:5100024583',1,5100024583,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,163,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(181,'u347713881:a1','chat:5100024583',1,5100024583,'editMessageText','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,163,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(182,'u347713881:q2','chat:5100024583',1,5100024583,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,164,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(183,'u347713882:exchange','chat:5100026177',3,5100026177,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,166,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(184,'u347713883:guide','file:u347713883:guide',1,5100026177,'sendDocument','{}',28,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,168,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(185,'u347713883:q0','chat:5100026177',1,5100026177,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,169,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(186,'u347713884:a0','chat:5100026177',1,5100026177,'editMessageText','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,169,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(187,'u347713884:q1','chat:5100026177',1,5100026177,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,170,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(188,'u347713885:a1','chat:5100026177',1,5100026177,'editMessageText','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,170,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(189,'u347713885:q2','chat:5100026177',1,5100026177,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,171,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(190,'u347713886:a2','chat:5100026177',1,5100026177,'editMessageText','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,171,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(191,'u347713886:q3','chat:5100026177',1,5100026177,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,172,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(192,'u347713887:exchange','chat:5100026923',3,5100026923,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,174,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(193,'u347713888:guide','file:u347713888:guide',1,5100026923,'sendDocument','{}',29,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,176,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(194,'u347713888:q0','chat:5100026923',1,5100026923,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,177,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(195,'u347713889:a0','chat:5100026923',1,5100026923,'editMessageText','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,177,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(196,'u347713889:q1','chat:5100026923',1,5100026923,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,178,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(197,'u347713890:a1','chat:5100026923',1,5100026923,'editMessageText','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,178,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(198,'u347713890:q2','chat:5100026923',1,5100026923,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,179,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(199,'u347713891:a2','chat:5100026923',1,5100026923,'editMessageText','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,179,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(200,'u347713891:q3','chat:5100026923',1,5100026923,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,180,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(201,'u347713892:a3','chat:5100026923',1,5100026923,'editMessageText','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,180,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(202,'u347713892:end.mql','chat:5100026923',1,5100026923,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,181,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(203,'u347713893:exchange','chat:5100027732',3,5100027732,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,183,NULL,1795424471000000);
INSERT INTO "outbox" VALUES(204,'u347713894:exchange','chat:5100029564',3,5100029564,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424472000000,'sent',1,NULL,185,NULL,1795424472000000);
INSERT INTO "outbox" VALUES(205,'u347713895:ask_email','chat:5100029564',1,5100029564,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424472000000,'sent',1,NULL,187,NULL,1795424472000000);
INSERT INTO "outbox" VALUES(206,'u347713896:exchange','chat:5100030156',3,5100030156,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,189,NULL,1795424473000000);
INSERT INTO "outbox" VALUES(207,'u347713897:bad_phone','chat:5100030156',1,5100030156,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,191,NULL,1795424473000000);
INSERT INTO "outbox" VALUES(208,'u347713898:two_failures','chat:5100030156',1,5100030156,'sendMessage','{}',32,NULL,NULL,NULL,'question','[]',0,NULL,1795424473000000,'sent',1,NULL,193,NULL,1795424473000000);
INSERT INTO "outbox" VALUES(209,'u347713899:exchange','chat:5100030787',3,5100030787,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,195,NULL,1795424474000000);
INSERT INTO "outbox" VALUES(210,'u347713900:declined','chat:5100030787',1,5100030787,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,197,NULL,1795424474000000);
INSERT INTO "outbox" VALUES(211,'u347713901:exchange','chat:5100031762',3,5100031762,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,199,NULL,1795424475000000);
INSERT INTO "outbox" VALUES(212,'u347713902:talk','chat:5100031762',1,5100031762,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,201,NULL,1795424475000000);
INSERT INTO "outbox" VALUES(213,'u347713902:ask_number','chat:5100031762',1,5100031762,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,202,NULL,1795424475000000);
INSERT INTO "outbox" VALUES(214,'alert:34:1','lead:34',0,NULL,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,20,NULL,1795424475000000);
INSERT INTO "outbox" VALUES(215,'u347713903:exchange','chat:5100032952',3,5100032952,'sendMessage','{}',35,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,204,NULL,1795424476000000);
INSERT INTO "outbox" VALUES(216,'u347713904:guide','file:u347713904:guide',1,5100032952,'sendDocument','{}',35,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,206,NULL,1795424476000000);
INSERT INTO "outbox" VALUES(217,'u347713904:q0','chat:5100032952',1,5100032952,'sendMessage','{}',35,NULL,NULL,NULL,'question','[]',0,NULL,1795424476000000,'sent',1,NULL,207,NULL,1795424476000000);
INSERT INTO "outbox" VALUES(218,'u347713905:exchange','chat:5100033932',3,5100033932,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,209,NULL,1795424477000000);
INSERT INTO "outbox" VALUES(219,'u347713906:guide','file:u347713906:guide',1,5100033932,'sendDocument','{}',36,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,211,NULL,1795424477000000);
INSERT INTO "outbox" VALUES(220,'u347713906:q0','chat:5100033932',1,5100033932,'sendMessage','{}',36,NULL,NULL,NULL,'question','[]',0,NULL,1795424477000000,'sent',1,NULL,212,NULL,1795424477000000);
INSERT INTO "outbox" VALUES(221,'u347713907:a0','chat:5100033932',1,5100033932,'editMessageText','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,212,NULL,1795424477000000);
INSERT INTO "outbox" VALUES(222,'u347713907:q1','chat:5100033932',1,5100033932,'sendMessage','{}',36,NULL,NULL,NULL,'question','[]',0,NULL,1795424477000000,'sent',1,NULL,213,NULL,1795424477000000);
INSERT INTO "outbox" VALUES(223,'u347713908:exchange','chat:5100035082',3,5100035082,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,215,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(224,'set_aside:5100001122:1795424478000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'set_aside','[]',0,NULL,1795424478000000,'sent',1,NULL,217,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(225,'u347713909:guide','file:u347713909:guide',1,5100035082,'sendDocument','{}',37,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,218,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(226,'u347713909:q0','chat:5100035082',1,5100035082,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,219,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(227,'u347713910:a0','chat:5100035082',1,5100035082,'editMessageText','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,219,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(228,'u347713910:q1','chat:5100035082',1,5100035082,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,220,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(229,'u347713911:a1','chat:5100035082',1,5100035082,'editMessageText','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,220,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(230,'u347713911:q2','chat:5100035082',1,5100035082,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,221,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(231,'u347713912:exchange','chat:5100035348',3,5100035348,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,223,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(232,'u347713913:guide','file:u347713913:guide',1,5100035348,'sendDocument','{}',38,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,225,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(233,'u347713913:q0','chat:5100035348',1,5100035348,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,226,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(234,'u347713914:a0','chat:5100035348',1,5100035348,'editMessageText','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,226,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(235,'u347713914:q1','chat:5100035348',1,5100035348,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,227,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(236,'u347713915:a1','chat:5100035348',1,5100035348,'editMessageText','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,227,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(237,'u347713915:q2','chat:5100035348',1,5100035348,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,228,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(238,'u347713916:a2','chat:5100035348',1,5100035348,'editMessageText','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,228,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(239,'u347713916:q3','chat:5100035348',1,5100035348,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,229,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(240,'u347713917:exchange','chat:5100036804',3,5100036804,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,231,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(241,'u347713918:guide','file:u347713918:guide',1,5100036804,'sendDocument','{}',39,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,233,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(242,'u347713918:q0','chat:5100036804',1,5100036804,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,234,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(243,'u347713919:a0','chat:5100036804',1,5100036804,'editMessageText','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,234,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(244,'u347713919:q1','chat:5100036804',1,5100036804,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,235,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(245,'u347713920:a1','chat:5100036804',1,5100036804,'editMessageText','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,235,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(246,'u347713920:q2','chat:5100036804',1,5100036804,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,236,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(247,'u347713921:a2','chat:5100036804',1,5100036804,'editMessageText','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,236,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(248,'u347713921:q3','chat:5100036804',1,5100036804,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,237,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(249,'u347713922:a3','chat:5100036804',1,5100036804,'editMessageText','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,237,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(250,'u347713922:end.mql','chat:5100036804',1,5100036804,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,238,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(251,'u347713923:exchange','chat:5100038009',3,5100038009,'sendMessage','{}',40,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,240,NULL,1795424481000000);
INSERT INTO "outbox" VALUES(252,'u347713924:email_typo','chat:5100038009',1,5100038009,'sendMessage','{}',40,NULL,NULL,NULL,'question','[]',0,NULL,1795424481000000,'sent',1,NULL,242,NULL,1795424481000000);
INSERT INTO "outbox" VALUES(253,'u347713925:exchange','chat:5100039312',3,5100039312,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,244,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(254,'u347713926:guide','file:u347713926:guide',1,5100039312,'sendDocument','{}',41,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,246,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(255,'u347713926:q0','chat:5100039312',1,5100039312,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,247,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(256,'u347713927:a0','chat:5100039312',1,5100039312,'editMessageText','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,247,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(257,'u347713927:q1','chat:5100039312',1,5100039312,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,248,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(258,'u347713928:a1','chat:5100039312',1,5100039312,'editMessageText','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,248,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(259,'u347713928:q2','chat:5100039312',1,5100039312,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,249,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(260,'u347713929:a2','chat:5100039312',1,5100039312,'editMessageText','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,249,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(261,'u347713929:q3','chat:5100039312',1,5100039312,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,250,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(262,'u347713930:a3','chat:5100039312',1,5100039312,'editMessageText','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,250,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(263,'u347713930:end.mql','chat:5100039312',1,5100039312,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,251,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(264,'u347713931:menu','chat:5100039312',1,5100039312,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,253,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(265,'u347713932:q0','chat:5100039312',1,5100039312,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,254,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(266,'u347713933:a0','chat:5100039312',1,5100039312,'editMessageText','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,254,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(267,'u347713933:q1','chat:5100039312',1,5100039312,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,255,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(268,'u347713934:exchange','chat:5100041183',3,5100041183,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,257,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(269,'u347713935:guide','file:u347713935:guide',1,5100041183,'sendDocument','{}',42,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,259,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(270,'u347713935:q0','chat:5100041183',1,5100041183,'sendMessage','{}',42,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,260,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(271,'u347713936:a0','chat:5100041183',1,5100041183,'editMessageText','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,260,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(272,'u347713936:q1','chat:5100041183',1,5100041183,'sendMessage','{}',42,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,262,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(273,'u347713937:talk','chat:5100041183',1,5100041183,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,263,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(274,'u347713937:ask_number','chat:5100041183',1,5100041183,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,264,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(275,'alert:42:1','lead:42',0,NULL,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,21,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(276,'u347713938:exchange','chat:5100042000',3,5100042000,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,266,NULL,1795424484000000);
INSERT INTO "outbox" VALUES(277,'u347713939:guide','file:u347713939:guide',1,5100042000,'sendDocument','{}',43,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,268,NULL,1795424484000000);
INSERT INTO "outbox" VALUES(278,'u347713939:q0','chat:5100042000',1,5100042000,'sendMessage','{}',43,NULL,NULL,NULL,'question','[]',0,NULL,1795424484000000,'sent',1,NULL,269,NULL,1795424484000000);
INSERT INTO "outbox" VALUES(279,'u347713940:price','chat:5100042000',1,5100042000,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,271,NULL,1795424484000000);
INSERT INTO "outbox" VALUES(280,'u347713941:exchange','chat:5100042511',3,5100042511,'sendMessage','{}',44,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,273,NULL,1795424485000000);
INSERT INTO "outbox" VALUES(281,'u347713942:exchange','chat:5100043655',3,5100043655,'sendMessage','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,275,NULL,1795424486000000);
INSERT INTO "outbox" VALUES(282,'u347713943:guide','file:u347713943:guide',1,5100043655,'sendDocument','{}',45,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,277,NULL,1795424486000000);
INSERT INTO "outbox" VALUES(283,'u347713943:q0','chat:5100043655',1,5100043655,'sendMessage','{}',45,NULL,NULL,NULL,'question','[]',0,NULL,1795424486000000,'sent',1,NULL,278,NULL,1795424486000000);
INSERT INTO "outbox" VALUES(284,'u347713944:a0','chat:5100043655',1,5100043655,'editMessageText','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,278,NULL,1795424486000000);
INSERT INTO "outbox" VALUES(285,'u347713944:q1','chat:5100043655',1,5100043655,'sendMessage','{}',45,NULL,NULL,NULL,'question','[]',0,NULL,1795424486000000,'sent',1,NULL,279,NULL,1795424486000000);
INSERT INTO "outbox" VALUES(286,'u347713945:exchange','chat:5100043920',3,5100043920,'sendMessage','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,281,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(287,'u347713946:guide','file:u347713946:guide',1,5100043920,'sendDocument','{}',46,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,283,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(288,'u347713946:q0','chat:5100043920',1,5100043920,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,284,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(289,'u347713947:a0','chat:5100043920',1,5100043920,'editMessageText','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,284,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(290,'u347713947:q1','chat:5100043920',1,5100043920,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,285,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(291,'u347713948:a1','chat:5100043920',1,5100043920,'editMessageText','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,285,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(292,'u347713948:q2','chat:5100043920',1,5100043920,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,286,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(293,'u347713949:exchange','chat:5100044382',3,5100044382,'sendMessage','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,288,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(294,'u347713950:guide','file:u347713950:guide',1,5100044382,'sendDocument','{}',47,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,290,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(295,'u347713950:q0','chat:5100044382',1,5100044382,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,291,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(296,'u347713951:a0','chat:5100044382',1,5100044382,'editMessageText','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,291,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(297,'u347713951:q1','chat:5100044382',1,5100044382,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,292,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(298,'u347713952:a1','chat:5100044382',1,5100044382,'editMessageText','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,292,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(299,'u347713952:q2','chat:5100044382',1,5100044382,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,293,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(300,'u347713953:a2','chat:5100044382',1,5100044382,'editMessageText','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,293,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(301,'u347713953:q3','chat:5100044382',1,5100044382,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,294,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(302,'u347713954:exchange','chat:5100045036',3,5100045036,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,296,NULL,1795424489000000);
INSERT INTO "outbox" VALUES(303,'u347713955:guide','file:u347713955:guide',1,5100045036,'sendDocument','{}',48,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,298,NULL,1795424489000000);
INSERT INTO "outbox" VALUES(304,'u347713955:q0','chat:5100045036',1,5100045036,'sendMessage','{}',48,NULL,NULL,NULL,'question','[]',0,NULL,1795424489000000,'sent',1,NULL,299,NULL,1795424489000000);
INSERT INTO "outbox" VALUES(305,'u347713956:help','chat:5100046381',3,5100046381,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'dead',1,NULL,NULL,'Bad Request: whatever',1795424490000000);
INSERT INTO "outbox" VALUES(306,'u347713957:exchange','chat:5100047037',3,5100047037,'sendMessage','s1.5uL5zfUm.ZzED2oBx/Y675cUA/a+IRDx1TNLTMbiDSoDMZ+e9CisTu//dqvF98KSgdJvEbg8Pu9IoXZYFkpeI74WAea4MnwvJHpCy7wmA9PDL/Vp4VhSRUgKHi2fMlaPhowZb3DQo1KNgJlYxVrZD1+Ch+A7f1WPCb1u9iy5Wk3bfpTB3j/7Kuml2U6TxsZmR6Ar8617tQAfbAdEBsYwwwudYxWS/O0XBiP/3c9SvwFxwFMdd0DZQ7MdK5Us6LABP42UJyk3vyNYBJXg/0VNPaNSHlIbECvEMQMaaJpGYSVyW0MJ/THQYL/dlbEquRrq13XvYNHgwCXGNVnX+ySe0gZ3W1pAaVq8QVto58rAi6uW42YUrb0xjBrptuLHi0D8gLRiFQZ6qTxN4B00kOyu1r7OQRvbHPw1f2WZO/p62oBMzLgOg+ER6O3Dv2Hnydt7JO2+AysiIzqtnaHsfjfs/CsFQ+FtE4jhbwZeTzoahBLjBdxD8EIYx89Xm0iAjfrF1xmJKRO5/0LjkmRj37VYHtHwIiI5e8hB+DYJ976qhgF4RYw74VWJ2RfBCrTZP4gv8Nqy1QOCgcbpZHZEch8L/iVk92cbCQje2hgKjc1qSHlG97+qMe5L11qKXhdN9ajltkAlRSUhN/0SzkC8xScOmzfdfTDSm76xDGFQjD3+hJLql67Uuc8wWUIAMudg8MOpb2GCBwezZo9AMY2WYcQFkc/5h8QJ1Nu0I5iyOQoYF0p8LxJNt18+NB6902U6EMzsQZaIVpc9lnK8uqojQDnkQiQMHmlw8sXL7q42zYU2oOGY1eLIU1wFz3ttOl+y3tlzfnnKvBbuUffC1u9Tl',50,NULL,NULL,NULL,NULL,'[]',0,1795431695857491,1795424491000000,'waiting',1,NULL,NULL,'HTTP 429',NULL);
INSERT INTO "outbox" VALUES(307,'u347713958:resumed','chat:5100011084',1,5100011084,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,303,NULL,1795424495000000);
INSERT INTO "outbox" VALUES(308,'u347713958:consent_again','chat:5100011084',1,5100011084,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,304,NULL,1795424495000000);
INSERT INTO "outbox" VALUES(309,'alert:14:1:347713958','lead:14',1,NULL,'editMessageText','s1.5uL5zfUm.KWPp+3xz/jBkLNTAKxvfFjnZdtZNKAO8nrnMiIpPxDiy/Mvdd0MhFbhfRw3Ze7hbA/XhmqkvxOPePPK1GOPjs3Tlnw0iwSGYbTKQWQXcLccAuRBqhXkbMaTscSCqs1MtEGSDnvGyEmZgno+Rn3wwzIchO9YUPiRIHYVqZCYsECwbw8k1hYoFlqIDu6/egJDHdy8IporPDc4wi05i9ufY+Pg6NtPpLc18O2XsE6Sbq1+dbhY1jU07SmdyFgQjV+/TM6oOmZTZzZcHAvgBREX0RWd/n6oAWNqts3tRpox31tiWg3hQJKTnCVDCXmVNnGIACZRVTHEFWqAmTlhzSsOXm+JRWDoS0JJBNCaTP5chu8enViB+SsS92vV+v7yEFfpIi1L7+rPeZepi4T5IBQhBDhZbu9qdlbvjwGd47k6rOElmFJ5DtGZ67p+6pN1xFYHU7aT2dHqm8wNrvFdaUrSmoOozEkmqS+jekfVtlZTN3GdGnt1jjo5LEOKc+kgK5N0QWmQ/RRP5Fdbfc/v/H2cPXtXhNyP7ctUMNZVdWZ/bYm3RQKn27HNz7vK4F3X4gpFK+/1gVNIrN4iFjn/1c2DaLEwL+jcmX2AXrUjWNW8KUyTh/8t6hBAlbJ55E6uFcSyt8bcEgYAVV00Se4DJ1VT1wcF3ANLOtuSkQRq234B1e5GHPKaSCy0uNmemu+dMMB+HRQRKssho6xFfA5NEu5biGVoV5+jIZ6wY6LbiSz3Tk58Aqp2mKTcbxbF6WLCIEYqM+xf3UA6H+Xfh+hiHKkM3snHYQdWcMn7LwhMuMG9ETou6ummI5296Lhci84UAFvebipLVbpJg9OiCS/uteXPtp7P13EsuUZ2eFJh9cf/NT6E22fHkoOgyyWTvXf63/c0sBUOTP84rS49PlnMNmwD5xL4dLg8P79Pg+/SICV7mh6nOQhlnwRxb084JCn7pMHATONTMP3oZhz93+b6XVRIfhIot85658dKQhSxUPz4HLnr6pkTyPjCt3Yv9lSyvfZJEbglcrFaDLfXn+SaGMC6iZ+1O7rNnpxESQWwD8XyCFMgOorVzlEx1AcroYKfu5qI769tvdD4LyN9c82qRe6Fo9gB9x/2UyUkO5RLb1IboVdqY/PbGsM09tC8SLYEIfucdsWQf5uewnR005QNrLPbqa/g4qqRhQ5BdHACnksei6hj9S+THL4/OrYtEwXwPxr2arhgUOWLs7dXNP+KEsHnKk5KW6r/x0gF3if4=',14,NULL,'alert:14:1',NULL,'card','s1.5uL5zfUm.rnVsyBRxDQwKtNpmGVoqvHijwA5/hGOOC+FsMMhRbj/yTk3aNJaB60pGHfg8hOJQW82D54Hk2ZEBeYjbVJXWX6pSqEHxcbYy8XIzQ65e3vWidt7ksUn9OaiWZvWkU13no8JcDSRysrPPghiYra8/ngDQCrsasq/30MbxqdZjRHDHzCT90euy4NYydKaq8gfxg5uJNAqQR9ktFC/EcHoMDNtudLoHuUjP/hwwEmHaf6uXMGstQLSjDeA1K+0KBi1Fqzi2AnbA/KH/6fAjT3ZcZc7+Hc8RURuCLsCxI0WhSxqFbVCqaDLyWriO/THlZfZ0bKEp2G8Tfc5Fv6J6VGuL+v7AvFw3GvAmB3V1IImqNmKhhg+B+eggKsxTRqGdnq9vh+B9oVNUzVzNeHnx+2rBGVIenWst0J8aF+5OEcvaaF42LtNjF3DxD5IViWbBuXnc9kIDhTDju2z0W1Mnl/ikLqTylxPQ+bXN1B+JOwNX5Z2/c+p8iqj0LsTQE/C5A6SrfyukJphOprBREwCRiMj8v5VdQXw+15CivEOQqXnNU2OtXWifTWEm6Cx3E+bNQQ0u65DCqirb0DS1qy5DHwWFWT00zYNRWSjFyB9RJWFxYfwC0Dv370w87aDsdGOR/5JWAiol0ZIEkr3w+g0zTc9Nw6wKpLlnCvmylOI1QaIho+AoUZGNO+BYUKmm43WjS4aoywtcDHw8/cceG9LMmAXtISaafIQw0jxWxYN6XbnMa+yu+w8U/ZQaNAPZHdAwF7W9lbZIGwmvfL1g7EoHIAzFfaIKgrikkEiy6SYJnd6ogaqvEaAdUGjENS/zNu5AuTHnY/8zFXnhF2Xo+SjHEyfl8rGGrUr0sWV8MxNXUi4ht6sQJj2d5AP5g0E0xwiQNngn/TIEiELbRoEFeKFIJvTLcqNJciA3SZrDG8K46tdX6B8o5a+EiXFFplpMp9KrZnnvdy8SMLwqUV6W43mtR6mKUy87CR+9fzj7kozDptC1zdoeKl38/STpmhAj+RCLwx8CaFXNrY1EdsYLSKQbZm9bXlTKD+N4woN1vPqTNU3mCgoMfGHbdzDL7c2czg4kcowZ/w0izPvi/CaqvBFFZmXLmGCsRylDmQj+joJpmh30/gMAqSzDFPhi6EI3zWlvevddDmPaI5BUBA5vXifdOEUsTgOFv6pWGX3OAcwjkqnEt2FC7fAkh9sYGACNbwPLKL+Kq6nKoRLjaMmqPGQvBzTsghK+FBrbcPa+W02DeEYGfILhT8bTgvOSHdYfuKi9ZxTbzvmUhNHQSihzsq0NbHD6xQhFsbxWO0CRScsSxzR1ZHyuwiqzgkgSVRVG38GyOqIpRS8h8enlZQoRyGHt168BaV5jvHn90tlxHm+X495lc+BzSYNxzz45zgE9Unol7vjP2BvoYEXMcqEEwnfUrmXoFVvNW52OqLRzy+D7lpwb4TDdzLVbcqxeapPUqlbLCaMFMdta4jb89aFBrVQ/KGOkYsjsborvhUTNkWiQJ0JOs2KZIASMAtGCd68wrUac0uwSyNwgOxycBM4NCub4TQDBfr2NZIKBAFt7KrtMAtJBzdggSBhAx3lHxYBf4h4Yjw+49dD9LH5cl8q9U45Zo3WykavOy9+sqPdyPxLoVYKMFoaitJKLiUawYFK5C7isY+UfvllG/gnXSpIiRnG/qnm7JUjfzhOQvKu22pT0CQ4HuGi6uyxBf7+UZY/OmpRxit0tcwa2VS0VAX757OGd8Tm06TooFey9MeXKwTIf+gCZxP2H06I3pHXwrW2rvp8eQ8uiE8uPTh/gSHCsxHDiz+Q3v57LgGcQQBHEAwW+OXyzwDzYuiCGB9ePNpdKj/wrA3xxBkzBmJuM7y+LSCMJvhGkdKic2cvX4/m8M1GUvnvhqogFU6et/VlCurRNGWoYTZQSDRw+jn+8wJFiCh8Gi/kW0o9IpBJPOnfWGQ1r8XkHxF7cdFVthkmKpft/J7HHwteGAgViInOuP2lhUnptLT9yHc3NiyyIoewWuny8X3UZk6pChO5MOC8ajX3X+Iw7I1AwWtK0GjI0L1GyGCpLOGbj4xNUauwn4kGSWb1+ykreyioGOoZwQ5CwIJVeqnD2dBZBmaAYOJ5j2m7AwBnvNHTLYK0K0YXVldiezGcDiq1nSsC7C4rvtULoh3H+zPlLkPqdL3gmNEz9wj3W2H8F9v9Jn05VEecYCNReA38Trey241COZeOFqUkigHh/eqAICa5qi50/mV6AcO0Kzaou0CaFfVvYHik9irUYIPFS1A8XFIvE19TkDlDdlmae5vnYwxNrrozV1iZPVmQYEZZxMFl23iXYlaqG',1,1795431701262738,1795424495000000,'waiting',1,NULL,NULL,'HTTP 429',NULL);
INSERT INTO "outbox" VALUES(310,'u347713959:answer','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.ONQWE+o1uXUeeIbSgGs5t/zFFzi06jIyJ5yPuUuOB8h77KER+Xx/BuBYYLxhMeQ3rOKVWI7T/fUF3W0zvWdVnYHWWfEgVK4UkH1iRAa+ZsV5e4aVAzfaWdbSXk05Tb/mreOukd8VXLW7pazdZc38jTm69qUIpMTBuh1eR62JvVThaxZLFEFzLgTCtuhSul+oqAC63ygUnHU/0R6YOqNd/Ok3CH6IJNEHTcE6egjhpXEbeSxSCql8wstCVe5nxz3jYRNaK7kK4WTBYj64iW1wD6eTyzpMRVqWDMpxr3o756ao9tIXw3iBaGPM1NcQZ0CyI/JzIh9nQ8L1WwRJFRBnVAN27LZjhuC5xSpazR+fOdVfJFSiKBc5G/YZuiIWTjtxTNKZcUZfklM/lNIQhoqwr9pQVfCyfhXaxUb3MBQqlOyKxEISZPrsvLJUV86z+haSZ/3qvGzeTub/9l9CbuEqKaasZiMMtyt6/0pa+RFckG1byjo6tn1Quv3Bz+ZLrnhoNUztK0FNKChwUIWH0yWntRVyoPE=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(311,'group.lost:5100001122:1795428021000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.dk7PVVf4tyOMdHbQEXVQmKtImpBY57wldB5poU4qcSGs5qR+NhrhEiUTochfLNHMkmVix6S/qtsRpdSsYVfgZykZ+1tf1JrptdFeynqYIHn/FASHggB3CK8tT9/SSguUvJDSGPkSvP6F9P6xXSOxmOrk0RarU7OObq7Y1ZwZovNBPeznfCx/vFteK6XvcnXT2ZsW7vL0hrakEEBVGcuPQ3Tx3hlmX3ENaL6x71v1l5WfsxKv+aQzyLKBdkQI6A7VrgtE4WRbTT1wi3K2fTHM6VqKK+QzbxfaYUDSXsG2uhCbnh1FoTfVgXIgWMcwK0zZ2OJlXA6w3sQEIOVrLr3DoL79GYAMZK2iPQ==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(312,'u347713961:talk','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.olmGJEKzeSO1Pxzbb25f7tKTzUxgC+rakCgFS2E0wrGR+i2BSxszoEQsGWzuYsq3HsIiIQD5x0R/Qc6cHNJSdJE+tbNkrUgkHgSTSIbawN+SkreDHAN7Mz+/vXFof8aX09ItqeWwE39BtUVa1MirB9buyYugz5XD9Qo0/q1tD4l9sZPUrXjRGzr6QuDoto8qO0QeP15fNNAZMoO9/ATFwY1nXvVhhIdbSxp1O93yDcSCqrUxjSbQGzLHw74W8/XCx3ORN4tqLj7vGyExSDu2B10Dkr9WrLJi815ly9A=',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(313,'alert:1:2','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,'alert:1:1',NULL,'[]',0,NULL,1795428022000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(314,'remind.lost:5100001122:1795428022000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.x9Jzuzcb6rZswikI+b3Zdctz64iUxSInYhK4qoe2Jq3nNJ/EUbOGdKIedZOShvni1nz4DV8aaJGlfPUfPw95P5gEaGZ7AoGm62fIycPomNWuPBesn7Qqyix2JRslwR/tXyOIFuhNpVap7GPXWpW/uPMlCQcNvRebiHOzMDk88VUAxThsyLd120nUDlSr1nIm2Tv7qBo/9/06hvOluVic21r28ryk3YHDI0hqkOg7un/ZknEdtbmtinb+kQ2vPCgUpsyQFv8tYHN0vjF8+cEuEqp20ZwIRHx6w8A7gyKHXrQjmlxQ9scbZ9+4snes',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(315,'u347713962:talk','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.+RDaKt/pznM4pFgmHKU+sydWFQckE/4vNE9GdHaP7de4JhdCP2fPNecydKps2dt+FhQAi7lmRwXzr1r6FctxPJtiKSeWO4akmSGVIzGmx6tEg7RFay1DI1xRvErFK0h2JpC+JSc4cfpDdjAFM6HooZy4Feu8ijmxPChAPKvhoZaribaJ9uJkb9VQWkBThGMJ8Lp3Y87qhBJxZ0OU9zq11sUUkAYeR2KFZxY1PLvLiXeltqITwPPD0Gq0flSRZHlOHwFwX7bGlodQkijfBzzp7oJqClmxQS932cq7w58=',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(316,'alert:2:2','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,'alert:2:1',NULL,'[]',0,NULL,1795428023000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(317,'u347713963:talk','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.1uVdyk3G5icRnaVf1fcX1oV1ci1k/O4rPAIeVap3DaP2ZWB0FP5uyaxTF6+BCjm7m58l/S6Gygg9JtKr66zvEukhkRXGOynGNaEzrN57g9MS+H1b1xpdu7Cw8J+5bBwlcnbU9QNf/QgOF0cdUzhiufYYsE9xd8NwSLUFvorcRh8m13Q72ViyRme3yg+4kWIR8M4dyJ7b3hkr5jO+0qoN2MhjtV1sljhQzSv/9EbLyXvePG3pty8DI0IaH3IrOtSYhkYnjviWsVqI60DonrrzlUulxf9XFcdEFIAWhmk=',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(318,'alert:3:2','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,'alert:3:1',NULL,'[]',0,NULL,1795428024000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(319,'u347713964:talk','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.8gxVcxCpHTdNjn4C2AviGhGVKk7R6IzDb9CRwewoU9PRKY2tvB/e09SEgQB+t2HZM9znI61ifNA/7cp/MU9bY4HBI7C31lK2Tz8PSI1q0j5hvxnsUmDGMb3KEtTppROGlJKLHe/87vCtgRcjC2BQUViaIHMq5DIHSBHhqiWsCo9ffD/zoVe7fK/0v9Jqgdh9Vanw69gCY1wteF5Td2dSdVt2wIhxZuBf2/1g',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(320,'alert:4:2','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,'alert:4:1',NULL,'[]',0,NULL,1795428025000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(321,'u347713965:talk','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.qoSllqSo2p+G6+cWT7K9cX8wn978tQGDd63tPoAeVu2H5aArmtYPaKlaULbaN/9Ka4zVdIOrzXAKP4Sc6WoGdpsWsiqheQL/EcRpQyaLHbvLLmRJYIi39UfcsaqoMB1cfppQXvxwxupdB64ZoEixUo0V52Te4triGL9/7PW1EoiNaZ1f9Eql2qysxSPzSAoEZ0+wDUarVAjcSEvi3mehOTqRLn2AIRDF1gr1',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(322,'alert:5:2','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,'alert:5:1',NULL,'[]',0,NULL,1795428026000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(323,'u347713966:talk','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.Qeb83CMYZLFgCXuFBwFn8hCUCT5sQiH9Gwb+QH5V4ml1dkzhpa9O1+bBTUkHGTC0WIZOopSXbXx34d/vczn9FJbMSF58Vj+GjSb7GjQqaNNYsd1GlwUamgFwCwcdy12lt5Ndh+kydhJhZ2n0oNi8ezgGUTBrhI7OzQUn5JK69J1iJ1AIrRG+W4Aj7Cidkem7c4q6mRO6eDStz2kjsK4knKnMeKDXqxfZ03Rn',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(324,'alert:6:2','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1795428027000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(325,'told:6:347713966','lead:6',1,NULL,'sendMessage','s1.5uL5zfUm.Idk/tsWH4fVk4aol2bCv7Z+vAR1z+L+jCyeuNt9ADPInXnfnd4n+LrSChWnw9/qkSTqnmkPq2pH4ynt6agwxrXmw/z4boxQyRPZQ9HyiDJY6y8ulmK0JYhnEbn/kNMQPYlHGN0erh3GOJZpYTneLTf35Xa+LbHhAHUiBigwmKCk37KVO8Bid6xQvC65gkmoSXZ3FRwRHhk8/fAsvu6z4Mcp9i4A9ENS6Ew0ktCNh2vzQ7LcdKuN2Sc2TBwJiqX3ImVs6lTWf1Eq07JQrydrQVtybJCuJfNnLVwDYOpaXrQTgL/4zaWR/ytpJfA==',6,NULL,NULL,'alert:6:2',NULL,'s1.5uL5zfUm.Ah+UqxvmMitnH3MiFpUUBQ4yHUujFk3LyQ86LnokkbMDedPQ1QaWGbvwE6WMHpKRc7WddEuxSn0QXF+y/Kq24oqu6vENdacUQmzOpcpUrUBIE9PTO2M6K06YB0PuTZF1rr/neX3pNxQeTjSOGQ5ztPFO7lau5sc8HsAwHDKSwUxrgvrYIo2Agwsl06MWiqH9Y1x9TSw=',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(326,'waiting:1795428028000000:0','waiting:1795428028000000',0,NULL,'sendMessage','s1.5uL5zfUm.5QwT0dh/9KTxgst+X9qlA3KB3Phdwt5xTUcoryYAeZ3Lq0JNdoxKWutpol+zOVoG2/LX5fL50fRs+Sx2mtYJg9Ii10qyQqLR3TN8uqCVUkOILeAIcyNpdkf0QP727WX8le7/rqCsuDsQiZtXAFuqf9cOnvpoCsFs05B1korWK8EfkSTkVUohrtQ4tQ90YPiXCc0zSVBDy/68I2xG6aigI20bIxgWM4Ae9X14ixGzfao+LIOUrQK/NhgcatVGoE/q9KfMfifVGKxkvVXHZAEvVB5ZqCdWE3XlAW/FY8Q320qWDr683OPrdWWELjgW25qQ5xgU5xq/ZTuHC97jHYGKDUjhgPz+1USNC5F3e4IgeqOJBqdtaYgpQbk5HSArEWQ7Np8myxSmCAbtoNFF2IpIPxT0VCVx9yZnqN/W/00BUa1aljWKknyAkyyuUK8eRhMnd++S33Adtx4pKOhvKiQlflK7PikiacdnI0KdDBzbZv++yiQBVM/Rd+jGfvT4iQIAZVfQPuFQksn0DqivkliDUmEiqgkQINpf1Ym8XnQeRHho/G/WHZu+SW0poa10BF3kncy0KXx3QE/06ebgSp4yg37uxBaOyuFfmApIwdiKDqTata8ldYsOXm2h/C+RVjRY+XBBYzlkrlLSeupt844AOMu9nE7k/VQRglKM6CERgFq31JzD5jPXrAIPvLBnI+eyKhDL5qMFc/XgfCvUXF87z4kS+o7GU1e2qCOBV3Bhet4x/m6hi3IFBRGzsXvSFfdGT194VJlu4FGgld6N56Df55xqetAY2NidGX9bxFQXjDZK4RnfaRw6n1PXtgmDNmvA8VMbaLi4SRWi8H7FdrcTqSTncMCMDydsTIYofY2ZrRcfC7YUzHlYlCU33mfkW7CwheJhCIyEKnu92PhzrzNrOTu86/rT9FgP111pjT8WU0B4tWiN3w2Fs8BVQdhfMg2Z3NniKylzsmI5pSD6CCJ8Mtwx7wKtrTxttfMFz9h+VLYusqJF2ws8TC/cVePEaDa3AufA4DJnFL1gE/4967JgtdZMuF7/dcSxf+2IpS2vZuHdqpmbaCL+TKqcOXv4ZA9reAOePDOIDoESC8Y9BzzrS/OHibrq9B0OYc9Yc492UsvhbYVIDucOx0KHVjcsNIeqCeaI1lD1aWOX0SnylTXd1/8R0iDBza1l3bDkLb8nT+lTgcPtt7YfYbInNNcBCEgBq+DVKp+wMGKkkk3VucKlEUR6r/SjUwul5xv1zijr62fnJCM0dBJxZTDFpwTHjQaxXzYkC6wv8iTZERwVSSwYOsKipsS/oTb/NtM6aScFqNR8/RZ8Caani3gz11TrolPy1CdpNQVpcUUox0SE1B05kAIfHSsI8KylG65jvoznjeAEgOndtg6JRjO2flKDLNMiYDjpumm5DlQPKSCHP87VON5j6ZP6v0QtVmxFUjw1Ta4SBHexBdn3tGsI9hdI4V4Gf91JonLAP/mXt/HVbM3U8wF70AL9uMcH1C0H9/JgXa/bNudXJupEN/S767u2fZGyL/FMjVLe7BCw0GL0BQOrDVh0oTno9/k1NIuuzvHEm0WVr0DHDzVgSpxaijlD7/KhRuiCbxUwgJh+nuKpj75wrR0B7diM3D593dm0xciYxzNbNyFjgGH5mvz+JCBAKktabLKPxG9ZSRisdoPQoyLEXcV7F5I9U8ypFNFbSFId8KGIWjqlDUlXetg8+A==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.KnmfO/zsnWinCtN5gDdWOOdppk/ql09YDQqUwfceGkahO/7vxuTEEYNHdpRWfmI4ao8g9OSIOk5/Jocht+MhsXa4rflGqkn7KqZmcZfs6lGL3OIlNVUWmKFdYbD0C/i8gjtb0QjvttgsiyGycHdK9fkCspuXtgVrpszwHlvqKSD5yvVyU+LqOa9yCoThiNrtQTwbeYWkGVUEFBVhYZ9bSy1BkW1urKXTyW2pMvi3hiMQe35f2RGgH/cd4IDGleUEQPQT5YD/fhhGBYGdfQTUWd9yH6cekTxdcIKrD6Z6wdCHPWFROAY4QTy0ppBVjACQ1XzYG+mdj/yTuov+txyk2esK1GXRy+xp5Sq92qBn07Ra76mfFtYUR0SMmLlGPsUonGy6qOS8RxZFHvvbObFgRumyJR7O4XddtsErKUoZLsblA4nVDvxRi7N3g/85wBdgY1MbMQGa+JCE7BtCjKDPx0KkNr2Svtn+zPZaHKVyks9ZVmvtdRekjD0LEPlRzhJmcWuph5XPc0BBgI2PEB9Nj3TFYYJynKAd/MqL0YfQLueGwyG1pd32XAMLSaOabAHpUf4KftxNc5plOH7CmV50vEeLx1h43IkQFPl0BKBsxnMtRni5VvnP4G6288dpQhJ7Oyl0wnqbloATCJ2D4yAkyMN8DSSS39jZHn2hl2BEp+TcdbCSOijQDjRyjBXVG87JqF8V0xe43PDil7o9C2b2MrhlLKFomnc29YjW2/39ebLv6WyfrujBlunNyJL5ATPmLQDfUl0WCSsYSE8drWIQCTMaUWukPlJj1xKLhBP/1d1YUf9U73XMK3Hmil7ZEQmxINmxaaB5SMzNDSvjNZ8gvvx1fn9kNyx+hDW3UMbUYbJghqb2fp+BNFvA3+dzaO5MytujI1mPWAwbYVRZgIKXUcGU0tuMplvbe7DVUwe8us7P6361qm4/eiFneL6sNwzzzYOkqznpgFJujg==',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(327,'group.found:5100001122:1795428028000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.xqPbPYCNN+KcZNE4eW2Rpa/t6iJKG3T1hbe1PLPJ31HXt0/9CCK+CLubiYJbb2kdGnCFe7g1SJ+cQQ7ZRARLAweVc/ERkagCQj8uf5K1Dd45eA/BUFaT+QEDXmYUQFq0ziPlcG9Bewy/WT2YGNvk1B3Fzc0ccgEhScyU/+ExfbL21zM5HFGA7oKheDDGhZShjgvQntGI3yTkxSLJMAPPXfM=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(328,'group.lost:5100001122:1795428029000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.34i9S8pu/GGHgXdOTBMuRdlLLxaGLJwGm5l3IuAu0mmXoIumSzkVUSodTGFrSpl6+SrLV44Efav+cRv5jBVUQHuo9x0WlfWWc9VOg+1dOczzSM7YveynD4kxILjUzmLwKp3uE4wjPwiNyHPwuWI/cJvJOZVEKfPt8KXY0GAM/K2XWmcCdBN7bPM2RdXjKht6yFOy/p8bEhHjx2ONGMJTSHmCQ9htLwpf+AwZUYH4HHwx+k0wZGZ9ELewpDD2/JzSoORaJv/n6bIeGkh+qiJLPAF7RDTUSUNmT4n+Do3wOAMT790Z3Af01OJHNNJJATjSf0E4oRgqNa4piW+y66aECATqMZinFneDXw==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428029000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(329,'u347713969:talk','chat:5100048006',1,5100048006,'sendMessage','s1.5uL5zfUm./RgSSDe5HKY7ydnhuy823eGxyy8dUoBrVkigRX68stYuPoixGX3awDf4qHKVj3gCIA2DoqNoRP3eFLKuY5x6aBwelJPm/Op3/v17oD3Rz6XhVFIk7W4dtb8kIf+JrMz/MXDXZ8YtS8V/U4HWZ5gJ3E9jLMNXzVqXsxWhUZsi7xODVn2RiswTPEu1QO3xyt4LqnIyvVU3q1zyQBiUiASMwF+g12Da56r5f+1piA9BCYTEdjjBSFs+uCJJEo48jrhonQ0VoWT/qmnreIZJ/cy3xgCZv5X0dlcmEdwOQo4=',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(330,'u347713969:ask_number','chat:5100048006',1,5100048006,'sendMessage','s1.5uL5zfUm.EurwT5XcEnY1OFrDeeEU4vDv5EmOsh2C5Du4Y8dv9mhdAn/n2VtNJhzDdVGq+w3uRCDH/jbALK2whvUJJ0nJcFX+KoKtinPFS6fSWSxxpfiEg3RwCMf810X7MxHSiJCibFpe9iURVQT5u5Y3nVl+y2iEf+DKzwsngqMQOAdzrLNc2veaoAqfqYLhhEGqAwgKAxo6NwcCOOpZZSiuZg9tw23BuOpTzL9nC+iQPjbPDg2iasOSlLCvBCWq0O4CUBbR3oIjkTLE/eT1QEZ30NsTVeyao3kt92CN04OgSDeC8JDHDyoupIGYXh2ZfNYH3KD5iq22otSn+VuGGbT8ogh79UMEB7kT40pK9Y63uFTx6QOE5zDYLim5UWDK5MEZ87LGbyZfbkSIc5Zrwyksk9vttjbvppGkdxjjY+MumYRHk3cT5N87eVWuXGmKH1GFSC7ewiQneU9kMJLW0K5maqtb8aMgv4y46zOMJfaKh6yypMcqcsagMofT8WEV35slCcnGUDXiHPxiOmU0sgFCz3BsxVAhIPeIzTsao3cTJOkC5G4O9dZKSvFeVxEq2JqgKAu2oKj7kepqgF+W0ZRn+NWZchL6edLJJ8uLEf5ELfP9uDxnYpx6p/3VYvjBwMVoaZu9m6hBECJHPFP2UniFP1FSwhPE2csjceWiEygGUuiWnHBEgVIU3OY26jJFNifFoOEPjCc0bxlInV/bUlK8fNTeF5JFHFUWvm8qDtQzkl589LfSn894YnRq/iG18r6pLY1GfeMqLSRiulbq3lzqdUzf9A9FPEnkaKCKd8KvKVguPLHCGIQNODh4QPPpen7RiTFu2OZEyJF9vpkJPm7iL1lLOf/yHOIcapxXRbB2Sjltj4PAz8jkeIgG3hVJU427ByZBL3njJmc3QT+Lcg01U7dgHL4Y',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(331,'alert:51:1','lead:51',0,NULL,'sendMessage','s1.5uL5zfUm.mVlpSWdBy5514Yz9OBIZ8gX/IVy5wVYwxNeCiHpYnxJPV2i+gNpiPCVr/dBnQbhEBYSRBboA1MtLM+M6ux8RV9JWypGWPUxfZ11mIIcpMDyVJOLWLGNZFqeiT5mCu6Ylx+jakFSKacEDYl7ChPojM2yanuP1vbMsu/MC8WxRs9Z34KHf6PNSYbWzQJ4yPUf3Q1f1F1gdMdmddUvOZqY7Vck0ZcJK/DYhExDvr1nVq4kdNtK/jaOADONMDnpxE/fbpdbWzO8TT1hr3zxhfsKe+tfaPqbK7D/tliRzZj7ycR9VXX/Y1lJG8Gjdv8USBvYY7CGjTA3RB1P09MGX3zS0DTi5wl40SA4kfwFA0emIMxclQXBpjAsm7oHo9wYQQm7vGxj/y+tvR3QLdzx3y1GGZ4OUvvp9IsdYCuj1p0x+ToGg5yMTwa22NuoS3PU+zEP0WObPfNXgjL+ipbzfssxb2rcN3as0edXmpO5L+gl7CbPXwgaHHHwzcP73X75Tg6jt0k7qFa9pG0t8lXvXLKwq8nczBkZ7xxSPSsCyCC4QOLMKWsytThspBIsKnGiI5snjEXIB8BBxXhD/j2lZhWkxaj6aBvfiDpUXM44Ofmg250L1lqr/aC3LPxxnVOmgRs2WJI4nn7fU+rqJrIBxIwpxDzrJdTma+Xs8++ABosoRlodPNyHjp8UlK80DFnGp7Q5ecA2ILI19/yNwftXZ13UIcEsJcMADnJDTQlhyXTxPdQxLbZnyJtgx85ME5pjfc1e1W3MgrdAV+7vNKdcaaDTSukO9vpnyCMJDV3VQR08wzypTliEVYuQKL3WGwdYFf2UhCb96xA==',51,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.KnknE15B6DqCc3fj6Q0+CuPR5dxBrmOezbWkp6+WOfCTN50dS3xD+nCdZmMqCPGHVx4SImFD6O51n6iV9au4Oh6/0sRtoPePkz2VyrgXm9LDrMvER31KRTG3vZFPtKv3PH2zTYq+i6/+XTQwj6uOFKmEjV48T0Phk9S1v8FLtbacYnkveLQFGoNSjvIsv2eHIM94lqelVUWcGeU1CAuFvXN2oC8MRv4/AaFFEXG+Yco4uErNxE2So8G6TXltApmhx8rbYYcuuT+xORPAY+l6FMHGm2+tqiFeyWm3yocM0FDe2culGmXYWGRJetdrDNDAD/jvK5G4d4hhl1bBD7cSNVdRBs0y7q9uKHKPIPP4nG+WCcYNCmEg68FhsHouRKj2AuttrTYZhVlbO9mCHNTnKdJLiETjv38em3RRUh8JFrNUufSXvbf84/gEDR9jhe9Lm/XQPLgwr3wpNbq1VoXub5UmC1cOJ7UUUtSqUlhp6GpkbQWa2Vl2Vqt5NimPcBsloa44QzlF5O8IU1Mzc9+D4NS8j1qknSUFtQeaqMacQsgCYu/agMKVQ5fNxZocMq5X74mKNxvOvWWOVvazGjWu80MjqZXHVV5tcWIvbcfD3mErASX3Zu0uqUl4g7InmYLSbOyZ+RoJd3lDU30Ht5/iq0Y80vvRQpapIohaR/QiaVHC8G0JnYS5eTaMuD4aLx73z2tADL5haGKrJgjW6wa8/l5sVnapFZ0IA6ib25CZ+AnnqLOK5g1CjIxftduY75WLwCoqQflMT7mlf+QTBQxs+iS0i3AgWDYSmNmNZ2XuYCxGM057Bt5P5+UyK4TEYrMZWkibsKjICxC6vVYxNeb+plUPLVKezU7mdmZEGfsOwJqCHKgVQwur3GStgACNd7c4L+VIDa+TPzQjF8uri79KXc6QxIoQKDvIgBj9R0shnZ1JsNSTMGvpJ0tOGPtcaVCXqcNWja+vOluBddZZ1xYwKujsc/jWh7NWutL0YOR6W9VwrSSpNfbnIBCBMCjakLR0ZkP8K50/98yTH9YlXVXNT5rDQosSoeAbMd6/B+Xdg+FLU1vZOvVJFJf+caVZp2wjlU5OM2KfMIcCSdQw7h27L33g7zrhFSs+27AHiWsugbpPFrdb65gOMHVW1inLBtAh08FcJXyIbHx/9AOhYQk/W+K7qnN16CMgG8RsXTjrG+2LCxELXNGbY+poRJg1dBzwWr3rhKof3nxdIKSWcWhU+RDagf4kiNQgzTbS1tR3F7ChUrzsT6bHCvcPAgbPdhftPt0Tjv1B1nHC2wx06wa0qjrG5EHaBPZI6SZIVOP3hLskawHUTrJo1W1+Fzepq60UZOswsunS5vOZmtzq1gzm7jjt9PGJ9XRpy0+3h/AKaA1B2hNy+9aVnkIR1DSyhYe7Wxt8Sbq7pUpiY7BI1CnYTrvsKNCXSHVQopAxwX4UtiPl8okW35LGdt+FaQGc2MyeMif9Pd8tsIY2+e74cBJxJKzZ/0qS6Q/9SJGxlGVMg415e1L4LURSiF7cFlS1IKNTMjlA790CKAZupUx2r8T4gLYQrrDfSUopNN1I',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(333,'report:347713971','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.NWWXoMK+2eWukIoPI6bJx2o5q59Hf9WNp1ZoI3khKYIp4Q0PWywHn3PsGmbQnt11kNkNGgYH6UXVpCnoF7k805T6tUnyyhMugpCmEYfmZJLAxbs/KHqcxLIHuHqPgGzuH4i4FuLmSDZfYeOUD1V/Irx9pE5nXCRxl13LoejVP5aBc3W07GM6lxirwuc1e+Wytk07R1WnP/PtW6uiHydChwuG2/v1uzJAJPdUoTnE7Z4yxJ/wm9dwXGmdKgWPZtI4VilXYsVuz6PxrXNs1pmv0ZSU5GTfafUtfdZmLQDfPnobjIUwwnHV7E9DkUkQ7Vo3yq1VLCk6+f6wOs1LZmwPttH+gvbY0talVknXZOKTnpbQvBZCr6hGeXRKcblNN9bgvnL5Lt3cXPRHPTXEpqMC4xcTZYKA51Jc0wFps26zQqMtRcBtAF4r6P5fZPfgy+YwIixQn5Hpn4TDG73wnsrLcehWfWSNSmxF5hiDMJNGJZKQksx5vNXgrYXAZ4x75WOdVVrph5VtnOZGfi0Zq/jL4mr/q/c8n5frEoLWRTRrV4jFhmdlvpv1oAe/bOK/Y0rTA54peaE9mMigQjwhPtpw8m/a2BZBCAZyrkaqKKv/VuCCsymnMS57oolKbuKFV63PdJysR3owX4HUkS66N9EeukoV5YyodhKnJUN10xTO5LirILqcFLONnUOMk8WC0kYD+c/UEX6UKxyu8b31xRNivzIitNy1wXHoW9soU2FQq100Q78UDZ66sc01YJAu04C78vQTdR3T79MTPFra8EnlrJS2ShivX+ygrY/FCcHcbmokyxGE+WH6Kzc+x8wepDtRtmLpNVhJBnxf9Yetq4JDxpFp99goSHBJuRQkAGq11JswPyU66RP1Yqsn4I7shzt8v6MAesyeIhB/VuimixwUFEEATFl2EU8ENUJMv2NLG6mnwLeVJQrXrYwAw4CVeAsDTYLxyHZGWtD2rhH84Dx0YQq7rZsvsvulNQbXCrw93W6xbJd18ZKB7agsQE3BTwfxa0hIjM0EBBjsGqwlWVCRtovhJA/lrgysLqfO8IEaD++cmSsYb9ndgERei8wyPjRwrhrJUVLBM23V/6LtOg6BHcT+vov5kt1+od9hg+sUdP+iQyxUN9NCvfzrjdTlQSKTJeZwuG8W7YMBoeG1O5gK2Bh9gxwar4DFVWvuYN0ylecsOXHhL7BU5TTD4BEiBLCdyEEQKyWW7R7RDA3e3U7iRsRxWKyhwoRgRyjkrgFoAlXyJMrDHWL0TC9aCu+4GYmwytqtkdJDdljve+vMhPcm2HCT/JfWkUzBSvPCaTQsusyXU9ZlyQOmU88XRi2pgh8EPCxpw1xOM32M8itRpNHjNpyLE3ZThAMf0ZToty6Pka53PNn30yQrT1jklkM/UDdD9LJH6RWEjmRW/GBrasoCg0ifMA3w+RLOiBzEXF0zEMpvW68IGrP5Kp5NPrgnNeeXtdR8RwJ5ytIFpZonMQSlUlzDIr9uSKFjXLk3KtXyp9+ODaRl1oD+Onuk9IF50RjH5V60yrBnEI1I9U2C2jjR5fYh',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428032000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(334,'u347713972:exchange','chat:5100048848',3,5100048848,'sendMessage','s1.5uL5zfUm.6gI3B5DTFf0wszbi+H4WDnpRnVNnhqF63Qj/u/9w5dzIh6PYmaM8om5cdSUk9yBJE0q8IuCnieqVitTpdxwrS2izfRSzlCzjDX6InQGoTwNoL5MjVzbUlEh4HFqPc0Am0hmpbPWymSE/2o/4GX8MrGAOvYG4I05huzIEmsEe4ItE0sDD9bJSFOcFLnpNDkRmEEFfaWpu8UfREMPeaFE0li0aHD6jvdwuuvkKWobWhKOluwrle7Q/wX1smFSTSyxy2ufrzywG5hRUZ/3YlZeCS1zluqEOs2tiVATyWTFkhS00myEUYRqyRKpcz875TPkn4ub2Lt1qQSTaYtQMrbtDGeZ21Oghj9IM8v/mFFsjxLHJOls8NWcUAE0eELHnJWMsFgQb1f/Mf7fDtzhF6ZDzlCyvxro4foVOzUEMZQn5maxz4LBYNErhuA65k3CzUewDlq+CBh7cLaR1JMNzTuXNZsryG8qhreufNkxsWrRdWvw54TK+gw777O3ESJnaptEmTpYVA7AkFjp66xCNhxC5P9mDVSYQUudn1Ukpj7Rd9PnwaTzAstoZ674XpRlS9znK/Q+g7fycXrKRRp+fXAmZfXJRqlSOU1WBQNA79Gkxzm9q7EHXNStWWZ8DFk5JJsJEkOntt8Td+lko6Rwvl11YiqVG5I8dhKt8Mv+nuCq1n5MyY/aLeGuOafqP8sUQTTLH9TdE3NDC//XNpIRtwSATUz/1ZK4ruD6psm481i/CJOpgdSs0+gcNtSU00PfIhOhPIgd6jj9MMvUEEL+0UV1B04Ox5PDaqdjgOgy8VS2cubJfIwFUwo/mM10TL0DCI83FZZrlxkcIadacRr4MvaytM+Hg0IshV5Rej29hlQQ2GuwU/7E1j4TshMNRkZSZsqq7U6yI9RB/tAsWIOjzR3LFk8Jb1WXY9Y6Qb/LCs2uhVTiJp41aBDlhN9uJh6Mf6VWd7h8x9sys5Z0zZms8V/FMsSTcLyRJeFvj3HVtqWHsYt/kkiBtG2AuZLLbShFl+CYTN/iBECTgZH+Q3ezzWfS87rc2KQljO6cSyuPy2fJgxrO1nsQECShYFbIhLVux74QkkoDK0fYiy61fh1/09M7DfLm6lFNHhFwrdUOGZJ0pBbDuiR8uM9259MseIjHORCepKDJXgPmK',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(335,'u347713973:exchange','chat:5100049387',3,5100049387,'sendMessage','s1.5uL5zfUm.rsGUXhbJ0hUF4EeIX9hfgsenbT9bj1Rp8dRrcrSk4I++ATSxn6RL74BtJAhzzsGsEhEEJdeS0RuvhizcJA4ttmEOrhypMDecWB0/qfVLV/IgfxF+Ky3H5wfzBr85mMiRJOG8+0MTSqkm8TFeDesu23IQ/Na+h5PYla9ax93NW0QAlE8yKdab1zeYvlWV3f+UrngnpMsHqoEQ/h4FwXTNkGx4F3fm/1asHlK5gVJFkbb5B220HMn3dVJF5haRrA8qWcodq9VzI9z2z/SVHOLw1P53ALxklQikfVLvSzLqiADuHgYd5rUYySZOx84glSmt0AwS0y3HL+0D/BxqH53lqZPsZrdgbUvcMbzdZziVmSODkEHtAo4RuniRJH0a9k2b+TH0YKCsPf/2sW7QV9fVu7mnZ3edFpswg9wmbGeqc0Gx9nfiezKbebnEiD+Tga97+izqQqCHyX6cwUiT5mDVCzUpVRFavqb0Lm5HFhXVeim07Bbc2jhvOMSogkU3piSctVNCKnY3K0MMcxhcDEjuoDtTQHW0Jqx3Yac1+Nza+tyczRUiI0Ub2svg1pSineJBLLjymEhrw6CFLtiQQgHicGXLoHOtxWow9IRopdFXWxizOXI/dhPS/cFrz4+C29OcR2Tef7D9qvgjYVNdSONA/KNZFb2j2tsEaGSxRZxTAAGUcJtAxgCc+IZefrokSTE+Hq2Qvui4ggBqpStOn08fWDjVslXf5Jyd46hMXEr6ZbBQslYBK+0+skvHJm6N1u/WO93wjuMp/d/taGp1+q2h6yaECbbdH48riP2Ln8w9w5wMJGZ/YFMfsKb0Sfwgzxl8+8yDL2BA',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428321000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(336,'u347713974:guide','file:u347713974:guide',1,5100042511,'sendDocument','s1.5uL5zfUm.SgbgxlZA0p0vhVB5sHjcShurm0LAyt0xdlXxoILvuX2AX+7s6J5qkI3gbs0boV1cBnVGUjPTatoUcobcKJXKmfAlzp+h4UFo2pHOh/9RSGXWV9uYAJ/osAj+Uvb9/LB+Vd6AMP8A6OKTAw8OtA5RpHuwkHdP1sKbj0J1EOHiPWDr/A==',44,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(337,'u347713974:q0','chat:5100042511',1,5100042511,'sendMessage','s1.5uL5zfUm.zlsqd9Hi++/Dq1ljWq8rqgeGypEuxR1VmQ5m9dJrB2GJYNpSmrU56jhM53L4W+gl0v3WPt1Xu0wKzf0rRagvwr5+25wWmcCAwH8eSANQukFD6e8lOyMXjSTl9vSUVf5yXgaLsb3i3/By7TD5bsHz2Cf1ejhjPPcAaTU3Xjm25mBmJcgxF3TRJR6/LQd2jwkS+sC9qV9UHVUieEOM1RkHprvZjkKUJgZQEWQKxFo/JE5gowphSv2Mjak+Le/dUfn/rcmNvLqBqt9XaOP4hJuMNvm8ztt4QvvkWYEZ53VGSQCGEtC5gzpcwglaPB/8ravdQda9j5rtLo+GFHDoPj3G0xGYUgt1wJ9hFYUzIngXL3LXg1MKP+zkbqVpgaaC9BTC3xQ2Ni1r3pKij/vyz4Yta3x5U1yPeG+QbERcNcKnLR+iXeqGG6y4aeTmJG5+X0v4ByXgwFJsg0116PeNo89KJuU7RZBKQ6/o88uUGXBCSxroqefO/VHiI0gqtYqsMSKXflOaTRGsYXcev73gyTVgPYxVNifdd2Pk0GRdozSqBOJFTgPqlS7sv9p6guU+ksNkJRQGc/T3IpqaZ58cVaGtQim2mSRPlCKOdftZLnFCExNEyYDcv4mH9kx072ha4n2YSJwb6yrXbJ/FmzKp/PpRZjy+loTkkxwIGo97KhvKUpDXWKShLmH868TgESMzUg6KFHeA7QMBl/HUJCOrkssx2xRrkd4xzjShgBV95CYqbttYO1rdcM53Sc/EVShDeOzPmy+IurKjwlaNwVTN8uq9CcSyoQ==',44,NULL,NULL,NULL,'question','[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(338,'u347713975:a1','chat:5100043655',1,5100043655,'editMessageText','s1.5uL5zfUm.Sa+f1494GEVbe02TuJEV1sewHByyCgHPo+bLFVdzXD7AXWgX0daL5zAfClO7z43f716iSW26cKWj0n1OJBAI08dzcctwIRGW/Kj7eqq4x+r8WmuKxBmqb1SNN2qt7RKtLMvkZA7unxKFJij6Zre88vt0bBXjmJI9z/f1q6myoRfn/qQbQeQld9YdTGimgV9V2aNZh/8CqZ64Y38NeRzd9WJzQKTWha8z/zwwxf4P/pxa',45,NULL,'u347713944:q1',NULL,NULL,'[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(339,'u347713975:q2','chat:5100043655',1,5100043655,'sendMessage','s1.5uL5zfUm.2prXW72TipEf0Jg7MD994gI7574kAg3M8Z7qP0j7TCIc3TIFZbiUrBlAs7qpfXLSSD88RiQLh0t2jUPnL2SDTSaNXmUATNLdBK9iv5Zid5iSB+6lOxNSctUg0usNlEaxmfi6SbhABxot9p3GWoIi+IvJ8V9sHEnU2uAwLE6IZBZ1D9TGylC7UJAK3AQLiMiznDd9PJYSXWO9KSwVZCePWMBDN1cydH0zSBygtKi1xqE7VQeV1gtciKG3COqxkn6T8FsNc6V217CwsXXliUIMlE959VrDmFRiRjeoouLQKS5114TZn9sjsmuj5YnAlcxStQnSxhhv76w8iyhmTqmPsfxs88+p3269W+kBhRcZS3JckAtutFmVH/QRTSPL54GGljSBftOQwhV9NUQFlaaD8hG5653z2xyUNLtHEyqL5KuWHFqAxPQT3sYaI41n7LWZZmcotOeVs8bGhD4hxFy+4dlfuYdQdIrp0gJBTl7i0w82n2g3wYwIRUM4ObSR/8dUG4Bl+/DIqiMXYLat+sllnY9R5IOwM+FccYbroYNbY6bCSn4bJm3PbZt6g71HbaL9qPetPtm9NoBFC9NejRwbPuv25eF6tgOyl96NzvSvz9u9KdDgsQIp8YoJZfOMw022jzqppkHl9eOoxtjBTDdcBoetzUuLekOoN0Xb+MXvJslcpIczPT04XfkQPqrMCl7GNWowS/Auxk2prf0Lo1Zg9ujjt48o0DqjxdpewVRAHxQKJHkRBygoxMdmk/8OnZXkx3ciVC6lrfIC3DyRD7AAM4tyUqhwfoOML752L/dBdZ+Jdb4=',45,NULL,NULL,NULL,'question','[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(340,'u347713976:a2','chat:5100043920',1,5100043920,'editMessageText','s1.5uL5zfUm.aECUgTWIYiGMP1CUc5JrNCVJl7Rk+k85ZRJW35v3WlbyHZ/GZ3eEHh+QxltkWqMmHd1YuPQWirRDkOwT0e80MZ4FpsAc1otnWAM1l5yHaEdBaKvoDQv+/zyyVg9XeR5bqeRdrNFTByLSmj7I8hSr5yZx2mxt9019tfRfdFp5MHtwhWtc71AHLC1+hreyt0i95A2dMbvYYHLbI9ZW1WpMAsHhVuLAMBSRCO7Umlt5NfBuRowf5RhzW/ML0s9MtIbAjV8MwMEhM/6S8Gxjgd6mj/VP/DKB41uFqK2SlXQuvltPunRKAxCm3Y4rdnj6LhOf2wIw8R9MaQ==',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(341,'u347713976:q3','chat:5100043920',1,5100043920,'sendMessage','s1.5uL5zfUm.SyvWu3ndPegVnGEcoYGBfdpbpuMmZOSULmF63QDajo1nI98dn7HXPoFjq5kOAdq1d5M+I3GeCdfdQdzFDafE7u2Cj8KsFLM59/tGcwnVLFuNRGDMl3qnUBG1y+GaMCzR2mzOZG/8ix1wBIURUehdDxW5qnOaT/7EW+FgTPf4/t/cL6Nz9BlGA/MtfMSBn8OrF46qureiTa6ibU6tubc2vasvT37Hpb30HfWBPEA3WCCzW/EujbKQSqJE3aILbuXMyj+e+JCDJZZdP2bktHW0jfINxFZtv50nzdX47whX1mDJH9Ssh4LQZSzTQ1SmHF74ApV3k2hvziIa5cRutAksb627WitxNgMHmnO7TMw6lM7s6U/nf6t2sautX9C3Pe9MXODxojrK4k3wjUekLJPmQc/9uP1o0zczwuIsS8UeEPHuJgw3GcWg13KykuFln9Ujc1Q1nKJ1tRHLHzEch3iKpUKoh+pGKcI1Mi4gjPwqriXIiOYxPpGAY0V5J7Ga0bpCRUJvRP0FhBHkC0QLATYVKNc9XTcOBpLssAbRNFa/y2T2w4k9Tq7RguX5KmaqMiVIUUHivfASEOVemTQLwkIWYW6I+B/uVMx+j5C0uu3Hgr/WGLQWoq1wKLmergY/2Fgj/G2oppsOn4+YLDTct5HE1wYsoRh9Fqrd+j5p/iJGB9cn4i+5fPoIK6OxnlTOVeKsRY8frKaVBe+JqcJXExk=',46,NULL,NULL,NULL,'question','[]',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(342,'u347713977:a3','chat:5100044382',1,5100044382,'editMessageText','s1.5uL5zfUm.ciQAqAak3OLxLorCprZXeJ7pqi2cmqlDJaVmoJFxmukLGej3oy3saludiWcHNEtN67vgxvoL/E30UAcki9XVm4njzZhBpod7UKo0STHLljJdQhndgsJLN1gR4E9xYUaZ3+b7Qr+MqQlqkWLhtxmKtysiMBT0BMYi8MjG4zduBYG8fsVISgKMYfY/dg2yD2xL7olqnOqvEQb/8LACyBUsC6VqY/kPWvAiLDVRZkNh7VDypq3hF3o0KFendg==',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(343,'u347713977:end.sql','chat:5100044382',1,5100044382,'sendMessage','s1.5uL5zfUm.CFzrYiV0P2RBKUKsx4hT+aoKB1t60To/ru3cMvx4dcd15bKjM5QPAFNHwuGYJoGzPY8ux+EUKEzP6tBipjQwkfFaj7yT0M8GlDivs8DfktHGGlOqG470XxZtor5s5eBecptdsaQE2ypKcf31e2WB4kb+yLNdE/jf8LpXiVmYuTy3ZWJ5LZsa1FL4rf4ri33DL2rkdLXiGfAsuSNVhzFzEUguc2B725wAK703+uRuxTdyYOHiItFvkbnhF1au/K44b+TbGDILW69vmH9XUpTUpIwZBI2pfpoMa5GzLV7PSveMRHsmvhPjFduv4ZX3h+aVPJfY8HdZS/GOUFDd3mxo1/IsXICFeIk3fqmSp+gxqhwt61IgcGxtzaNnv+LLU+1q3DpWEz+Y0rPm3CvcoaDrQFWshgG+TOwgdH9FiqzbG3QSpvv1AJbNZJ2QpomuYvF6FPHRVibrHxfIzr5NmSs1NPXiEJ8zNy/oSs/xAEwoA78DD4LvMxLwko7k6VJsT09agis36x+xsrAbygMhSmrc83F7lCE9ICvpycezNBFOnhaEQfV3WyBxhub4WCb1Aq4Tu6BaElPgB5i5',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(344,'alert:47:1','lead:47',0,NULL,'sendMessage','s1.5uL5zfUm.Hoc2mzqax3WxjWmd/yDLIk3TxDDdRqOKGLFyjVHoWZy0KsUxpaCGhx4w7JJsnJUQNPHoiN5W2qCIz/uFSxA7hlJKPVFo5pWBcZ4p3IcBjNN1496lp05+kKbBGdGL+Qw4hN/h8vkWMAJ9gJE99+3yTu44GO4ECUS9QVT+jPjb0Ok7yi9jKUVLZVIxAZBS0wTvsfiTTuvA3VuA62x5S7ae/2Gr5mZZr5bwMjPA756qHd4aVG+Lmi+aqY0oEK9x3vbDQ5asbGkl7RGREXz2QjMxbGJEY1jMUHorkA9W8o55mgALrsaPBl99/0LdQCEF2urxvyjxM/Pz3O1MCu3UWiCLr7LDlhdlR70VqYF1wRPg33tPfJjeh8yWHmTddWcimrBHQuqQxx/aavs01CC2iv2wpxxtzEQ61xdDKM46TqmynL/gKedPwz16Ppj6kLG9xlzEhqDIQeaNqpKhROQY8T/RBQXq6tBgDBzLR1A/vHs0RyZd1IYdt6H5fmjUBhqywViO1R0koOH5K818cPf6jyf9HoM0s2Wao4gd9aKt7+HQePQCDWupB83TT4isp/DZdRX2Pazj521hjg/HWo478/ygqYcjBZOpgLUSo1xQ1LxZub7dlrnv2M2dkqSyK4H2BWvTcHUYrs7XVbYbL3Nyo0hfm6x3oCPqnbgRPlmBcEUxfWY0U8LhoiHl4GJSafyQ6CjI0eGr3jVKTeBtf8UQ2QWR/QueBdduyIX0SasH5AKvyKugIXH8dIlyEefz/paDbJzdz+881y7BxmUSj8GB6NcykIYwqg22VuOhtQCtvldao4J142y5uImpiyuu1NDYJsKifOUBFywiRkfeFblzOhL9MffRDXmhO1xR/ivIL1YN6cHz41ikfHzh0Qs9WnkTtejJiBpzUif9mfswIPCm6spKWiIsdfRHXMo4KkQ5tt1ZLDz2Qjcl7ZrdpYFeN90fVba9htoJWFNqYJqtAQ9B5BCkxekQv/irr/NPddWXYVodjELYNfi8OPKrE57Ec9CRf3pYwGPXmb97neR8D9sgWBdOVn6+ZRap/54QRcuy76mXcCPmKlpCq6fR4tl7Q8LvYKyNAlpgCL2v9eivsbzlqeVHpHlb6sBmV/Gd',47,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.RUMCMqtNBpYkSmo7lCX3zmu3ko1mYPiDh6hcAFcIVBZ0wKUNQDw5acjVDIahJwHDXC0wXwixmvhizyqkAX0cZb34EDKe5JxALoWV0N6s8frq9Nn2vcLmYZyk+/OxTa9qkZ4DEcAgfVuXIMcDdQ7yFdM91rnuO5tRs2AWjP6Obwtb0tdS3M3Zg1CmywX3VFWvoECaeMKDSLaU1A3Vka8O/CYlXIGAj0K5QN+J8GB8KxdhWcJ4Sj9Ia6Bz49Kzw9ccUUQFpgZhT0SXqwhxgCB2FXATDmmxbsnhg3qxx7FL+Y24vwPqroPncSp1xM3dJpgluhu21Hz0CxqxPpIW1JTMc3PcgDYPvdx5ZIn0i9RBHhcXpIa1/7MG6nGYClfg2SqMDqkAIAFBzMIAznlyJOpElRs/9BuU6hMlgwLL8U+yQqO7+n6YVy7klohkyJZuKV2kJwISjDy1wEnfCLrCsNkWNxmITrzB71Fgu7tnCF8FUfW0klppjJpd9z744/UEJScLVS5pwzykSjVWYJe4TsGHEC0ZrcqQ4B229pHS3gOOFNbH4+qJ569oVtxsvIZe7Am7g9cZjnWNefCBmG0H+pHOZmF9ea2NbkxE1IDttzoAqg/BUVZ/SCtpreutnFRqOMcWmrAlM50k3xGBB9kA0cjGqBK8xQafkiiZGwtlb14f1czJCtuBFz1n6L2ijty+kHTCcr2CDiAxYNwiWq0CgyAetRF61rHghyWssPHmA3DBx20MHKemZIconu7EsBQ3XcQg2rDk8vonu0Nx8RSRLH+qaSoso1ZrNNEhXdZRZOiQjEyFJj4wISvY4+Yz5N94Ft+/lIXgEptQvothmtr2NVst/kDdbOcRP5tTxfuZNQVMx6uiwQIwXrj+xfQyQrw14GSI9pQPEhVnK7Z7fBW2SQPnZJRNMJXRzh/FjNud3Pxd9J/yIhAZqtv/wTz6GB8X56ohLsImKX5ZYCt+qrv4FTdPZiSkYBvjedzOcaIqvKYaVxxkiOehg5IFU4tghCV19hwn6lCS7Upp+yzrnPQyk2dXL9a4EKctCY+jsuzXDMW0hfHe87MFsXfgbRjeB72AG9VnAGIl37qy7a6IQTog+h+L4GI3Zv5dlsCGFTwJNbmDHwQmMduv9vizzqkHeTOQmtA1lqbfoumAuTxWnEKk7sTCwch1Md9A5e8g71FJUKT4is8wguwxrB1xKB5KFFFv8QyHEGxz8PGCZzCLpmFQH2WFerdwR91B4RtgDqONgM4i7e1VvYtIj76mXV2/sbyNGwtvvYYzGvLnLDdpo34ScGNv5Mi1ydiCqs7ZOKohQfc74ShBa93uhfHWKIBP+xSSD0lm9O4r2/C7NMD1h8OyRAUkZa8bYvMjiZxsnppe5v0Mf/k1wH4NiruGUiRIFKE1UOg1lew2zzwNjmv6GOcK9PjGq31kSlp6cP6PovKc9jMCu9jQMCoQRv/GiYW8OFEB/5QLVdwBMesbzQ54MTU0xt2GSvLtou+hEEFysq4DUS2jbQqKVPtLArHO5yw80Fy+/8BpCz/wt/xjw0X4CQF+twhL0ErFhgkL7DEC2CIJmCd0xs3hEFjRb/+sm+PjoLHDEQH+ywD4gNA4M5ESuWwfE3YT5yZjXJTjtZdlL/jJXI1fy8k6x1xKTjdlAQpg8pnNUXa/OQqkXP2YrnklX8PlHQ/WggVw0OOUI6JHYd6VSCmEemSE7r/TbpIv8rZEEPyMNaxykWSxCMB37wZ6i3FVDcNs9Fn+jAvEsJ3KZ4MxEMwv1NthlOrdfw5k0q3Kktl4eVKdhlDWM89Pl4FKk4+qeYhNZMkZA9rGWw+rJcV0YahPCXjMnT15Zgp/DOlV9QFxiKoJ+fKOCFwiYYWb5UDKn0Al9L901Eo/v3utrEnwd8uimCdW+teHKGVJOMC/PDlBzcHqzXnZWXtXxy9EMX2vzBMN7Xtk4ZxFRVnepbEEwUjw6tjoWbwK5aEnebNixvD+PDULiHcUc1cHhFkEPwmbsB/+KC50PXWWDrA4R1ibpidogVC8rW3G4NIewhcACAdP+i2QDRVTdRI=',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(345,'u347713978:relayed','chat:5100009369',1,5100009369,'sendMessage','s1.5uL5zfUm.m4gSIJPjROmPa95QJrzDSzm9MXfXkm8HSsLdILMl50MNRl8P0Ig8JO9Ul5JwLfiSIbpkLfpwpa8kCb2DszKbtkPOV0cQ8IiqwQt+BZCsqMoCkLywh5ssquDxrLofHBVeg1Of1BR8pKQSZ7OC2VgEqLFWtoxCSEGXetge+AA=',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(346,'said:11:347713978','lead:11',1,NULL,'sendMessage','s1.5uL5zfUm.pNqCIuoX0+x3uy6gs+oB5kceUwXjbfeMrubkM4DXErcDN0gYwrZBTD/4a2pHt5t5EBguNXUT5jQXyFlMrH9WSm/oFTFR5DMB5D9gYc6RAMAwbFyBZzS2fTe5zYMkXhAZBJQdGJJHYYSiKjrBQLASRkvtpsChMLEycA/C6sf082n8r3bQc3GS6Abf/XNZbOsAig==',11,NULL,NULL,'alert:11:1',NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(347,'u347713979:contact_kept','chat:5100009369',1,5100009369,'sendMessage','s1.5uL5zfUm.GV69VXiVRBHKgbPgm3A3EhtCNAk8qdNbvjnce5qPYfDfySXYYdJMb034/5lRiNa8nO215NYKGkvs8b76XVPlT3Q3YMZOdk1HxJb2EUdkv3nUiMIaQ3Bfd3Pft4Ic6TfItoO8g5rXGt/w3zXcxvAvheF4fwMoYIr7TDV5yK/pzHO/Vv7OvozCq0OJFLP573s77RqulEqe',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(348,'alert:11:1:347713979','lead:11',1,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1795428327000000,'superseded',0,NULL,NULL,NULL,1795428334000000);
INSERT INTO "outbox" VALUES(349,'told:11:347713979','lead:11',1,NULL,'sendMessage','s1.5uL5zfUm.Dlrh1hpAgDhS58Lbe3GZJJfAKlATMabsqemnU5wmaJ4VLljFKvjD70Q1EG+4zgGU13wcWPWN/Ixbsw3zKy3lm0s7mzjTENKlPHn1Eer8qZYBY+PZfPQ5vkPB7IUyn7vph76N6e1iQGCZtqMZ28o/St7kFierjtOg4aDZnH9H5ypbwn1s/CUYxrCmLdhb6mc442v9CAOmzxo2kcLtczNz2J2P9LkW8Vk1clTMet4b/GLB394ud1DA1w8aQQcuWMEx0Y01Ee9rXbIsn1YNI4RLMAsJpFTI98mTJa7U',11,NULL,NULL,'alert:11:1',NULL,'s1.5uL5zfUm.ZyywTp7IHUlTgKJqX2VSpuKR7nDR7a1wzTWziZbMHo9qkN2KhuOWvSJb6IFUNxTIalvCN6GYLNDedbgSia5TxM1fauHRUAbpgTe0UU4O7LVowQB8xP7wn25Axd9xp4aUsPSrX20QjtHSuWgOGBgZO2bZOR9Z1oFGc4NOfG6t+CsjLh8qDg==',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(350,'alert:42:1:347713980','lead:42',1,NULL,'editMessageText','s1.5uL5zfUm.HO2M9p/JO78bhkFIGNj/qxl+LqLAJiNanYUFOUOZsom67dPgUU03+BgbejS7GIMosjZqXJFT8kcsVYMMXiXHJQvd7oYtpP8onHEZJSRjVXcEmMRFjPWsabV19Dufg+3VQbaAr37z98WdxkAGklR1fHy0qA2eiqzGODDPiMofKLxJr6/i93BcQ+GrlmJPV5HdDmLgC4EQGHlqBwCOLmpcKUojV7OSoxgs0o+bxdhqkRTeY1IgRk2CE/QUupXg2MwZLnobVUdq+B6YZ3IBqtdZF/um+BkZiUbWdiOLEturinZrkS4uoXJTfTPXBt1mcQwxrJWxFVAuuoj8iS/UD5ATYAxVJI0f0lPck1MGGs2PyFTEvNIpemDqLGq9zat6baD39/vJjO5QkIV4MId8ym7xwV1DdngTL2tiLFfo/dZznwBNT1zOIueMoKT1idvJBvwhP6zsaZQ1o39K64Z/jU8GsyfXpFcADXy7jzglE19cJ9gC0wfOVsc4LDf7JBsK2zznDkSO3IpffHOYrHkb0AZm4/O9IfKp0P1ALxWOujtnyHX0j7PD24Nkcy6MhedqD5Wkmh07mmyvwfeTs+VmCnWFpTgbO4T4S0tOj3Xx4snTQUngB/mx7V+NnPFjWtnqRarvFYJA1f+3rlvTryMtvpHy/DG2rdcAV5Y3Dz/iR0+6bX+k5Z8mAUP00aM2UfLwyJTHHabYyehQKa5UFnkwrUwJI42w+b/x3OI8CxkWcTAChyNWjjaV6g6HIbdja9pyagtTfKkXs8gsaHGFqcyLMDKWorlJF/F/ws1Tf4iyC+5wJF58T+tK0BOQW8s0KX8F5QeB6bzokbAo3ddfjX/xkq4BmMZCjdZFazjM6lZZ8PtavKBWmLKSufj4WZMhDfYPEOgmJCocPG4WQqVTOGp4UcVWN3o89jODqIwbHAv0oCe8X+qLY4/dplihh1M00E6YfTdH5ZmYEeeNXkGwLswrcHRG2Ivw3cXdOdoL/maOO0rguXNLrSCdbrcgCQ45LqnKSwb20jLN4wp8di0fGlURpTCLF0j4hN6hBXPdLwCs/f+TffwGVMDpHXzT/3QhE+8UDdim/NeqkXeJaJxsEtJbTjkL5Uo5/WYYJ5ySt+R61RyQIo35+Vl8u0LPXNzfJ6jQyl0nPkp7Oi6uREzmnrgUzijczT4tiXsC6rHg7WEPDkXt36axtnD++yxE',42,NULL,'alert:42:1',NULL,'card','s1.5uL5zfUm.xwLXsDNDRnK2L/RGSM8/nKk4lx0kRWKI4pAYZBB5InUzMBJjW6vXOOVAYX7CbaWzvRAmjpxBZccnDkn9dh5LKAjeh2BCrNZLxxYkncZ0mPpgBYkTCFjOrUiXRVu4pZIUQXwSVJVWIApaZsBxPLhNYXSbLWObb65Y89YqP23MSKW5pUKi1T6yC555BWjipL3ndRSfQ8tsy2envBq5faakcubgdLCskwkTzQUpNHa3lGhUxFOMXvRG7VB5lwm2nKM6tK/poPxU2pQzpHuutvb33+h4uijaH57FfaDYpIWhYfxLNwdBlCbk3TBLKGpirq2DHw5TNSrvZS+rJR68zyu8kZGDMOc5hTW37vdYY9OsaSVG+NedXSYIZcYkhcwKTpSdfqfpsqugausqDYiD3pOSQQsGoyYot9YoVbyFBu48F4YPCmZjaq4dc1k8Ge1OvsEuiffUoRKS7tmXtZiCZj6miYMefL2LOf/E4uCvTnUPIwSRE5Tw7pRnKaRKm2SuB1vmq1quAm3ZT0EArYyLJtchtMJhZPJFy2YvyvXGOKTntEeCSs7QuuJCJKXrWEytOGco9L+8iFI/ktLpMOTdnG8A0KApPjroUgMrXGDCyYtl40/LUonYHipUDoqMBOrCduLjvhejyikGShjx2s1UH5XY86BOJFWTf241wE/1LGtMuk4qVVcW62f4tmHjM1C/VG/wtc3d6yoWDgmjbemh2TIQHuHWFRj76YD4CsVlmyurzQeWDo/dZT7tOKc5UbpADHXSwwkdONZbMO502X8dttqZpcxGHStwck9XMyvvRCaThpPbQJ1iJW/NdDaH47bhm0KMcdoOoBl7IE0N3BQBqgyp3dF0AGdIALewImdnKtHZaJMQttsSx2yDnlgVBsF2eVJrCd4zsMGCxEvTcW5dN/woNlTeoXGSv53EQozFiC/J0JVZFNTRxg8WQiCi949yGd5WrCPDe/e2J6DLZp6/+np2dcxLwe6NOASXgLBEU0Sq16/DIWzf3uNTq283LkV4s00UxD4opNK1II/XPesZ+U6umsklg4b5OT+bJrc/2+7X1RKMQzNgvQrNQL771SeKBRoHEyvMDTPgklsFYUdHN46tDJD59mfQC/0JU2dcRt2gZ/FU55HlMxy0guMlzvgyYXezexL0dMsbi6x5k2s24Nb25YFiSEeIIOD8G8q28baoWGeYfEeKlW5siX5YYKMV4H14jNWMDBgYEJhBSgaroKha1JUfIY2K2LtRvkTyTh9HLvjQT4FPE9b5weULbcZExwKANOh4+/geCSIagfaKBohv1H/g+/oKi9dP4LOthn7culaFf8wujTcBa2nzFE7Acx10Uxo9U90cLWVAobTQHhKUPbYmb6iNVIXzA4QWVa10Q5EKHLC5vy+/eM1N4Or0fXM8sqLaBKGCnLLv5N3CtrSmTo9WAVwNFTNOlgQk45kkeekCWMnh8dJRISdP1QhxkUoEfLl18h3xx6ghJr76NQKOaggLE5YdSe/s02Yknyrz6zCSPSfhQjnILtSQUetxg04yFiLKQNoH3swZUixuArPftiR8pXSots08h6GNMwgqv2r8XMgH1cUAn4PKBKS1D3nlDQqSbtIvvKmr6RyUpqmTq8kdsvY0f/fLc40dcwksAnwmdy8jm6NImsasAIN9hvEvX3OpV3nWnMr2W6tJnFX0H0Z0x86do07OzVGBjl202xjd/+NppuGk5vRwLJyfXK3XoT8jQv02st5Ul4F+HVT5FUebQm0Tt5N5r5OMnBSqDhcSXvjp5GX8wL0uosRC6R8faheVRLUxCyzBj2TjMM23Hu7AKprXpyVtyt/abTZxv8vs+wIP1+82uxqmeerRTAZPLjBA+V4fLG81Au3qeUjUJLRYSu6M5/Jm/1yUmhIiqiODv7ybrU2mCRbMjlQ5OpartzrNxLTsR80sUVDGpuPz7FP3yyDVLSkMLcpu3k9GdtMkG1W5qcscE9F5aTEIouLA/IE9A7Q6C4kvVg+VI7BDDbKyxflDfJ60qg7BgNTE0i55oUHgRolt4q6iz0BprbEKIA7GkFy3tftkjVmXwOzdFoZHyfXD3oagsR3YnQy5UhsVhe889mgxdQFGLyjEwGOTJ+7Wn+srp8E7mIJt4G7zPUtgkiL2YSyO42M13vDWSjb7vVCI1VGH+vOE6hHQiiOke8Ngitf14XV2FxMDLgHWnLwb6nuViF4Lnu3VaeL2oyULI1oD/yn+M+jVrsydUUM=',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(351,'erased:16:347713981:sales:16','lead:16',1,NULL,'editMessageText','s1.5uL5zfUm.ZSwvwFNqVswctIvg5FiW/s+9jJ+np9+awR7SQt+lSzMREde3vk8MdxNmwXe37EW1Dza351jK1KnuvqCxpfEnyL48TnTQV3I7OIvQWqpmGsCaFYAoyUVFB3aho7/mTJXq2l70HnxQ1HZHZhgELMxrqRakj25y5HJX4tHAx1ssPeE0alsHnYIrw++mDC8l5i1QJA==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(352,'erased:16:347713981:5100001122:119','erased:16:5100001122:119',1,5100001122,'editMessageText','s1.5uL5zfUm.+INvt7ZMsmoRYvVaMuw5yHlugLClINidZ3013cPbLsbi0++x+BrcpDVZSk9njT7NaBfX8nQBfu2llLx2jhrqJlHHQVWsFMftBwuGlIS14e/cgCQucVjEErE8XXf/LRAilxbKSo8P6EUpx7rh42OplbX63RDI1sJdtBqhvCU4C/ZnWlRSbCvje2UADecBR64g0Wzp7E+5hTyVsWhyLRAL+gdlKry9YVY6o/v5KPURGXmUUUqqjM0cl2f9esn8pOXJIXUgUlw=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(353,'erased:347713981:told','erased:16',1,NULL,'sendMessage','s1.5uL5zfUm.pNu7Vy2lqoCAcWnnpymIOJUavZCXd4MyW1sQr6xaUUfjYxihaQJ18/ulGLqlA9Gi7YRNU8TdleEeAOwtP/OPKit082CF7hMYC70Wig8NCYfBTVm7i2CthtjGypntGDvTh9dqxwu+3DxjbXx3cBy5JjPyhGGXDK1H0tTqXPafohHLq5bSqxCTHizUpfZKr1OilRxcsEJgmzS8grK89JzVYe8/mH6/9w3i2yrhHC4zLG5khrDtntm1NhwOqoKuVzO/q8jh2SaWsLYT',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(354,'bye:347713981:forgotten','chat:5100012627',1,5100012627,'sendMessage','s1.5uL5zfUm.o9c0ZQ7NsIM9Bmuc+u/1q855wsLTAq2XCUxJiTBQZ8b80m+g2ZG8/PHQMvgos2jXYCWVcYp37kjhLyDigj41PxG0SP3+Pj42P2AF+BDrct6TkFU7wWJ4VU0NeQOL4+5Rpjz3Ew6VQr9RF7npKF/RXwztucKTUKTrQH8uwgqudsnIstAbTXY+akgsvOmt3wQNX7XHMDuHTHKBmZPJd5qA+7FHcHJoEkRPsZQ0+MxORAuYd0jAyNd6WYj2nlY3Q1te',NULL,NULL,NULL,NULL,'farewell','[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(355,'u347713982:mydata_file','file:347713982',1,5100010285,'sendDocument','s1.5uL5zfUm.rkb03zSPUuj43gRbGtbNOC2ZZioxIeVv+JVoMTIYTqm9mkwL3bi+m0Fb+Cf5uBjONGRbWm3bRgiKapftbew407E1/lp/qHVcoMxPoQE1qg2iBnUeUXr3wzCVbE1G2TRqgRlT8AYrlMJJK6UvmarKCalh4PHB9/DF4fK9SzbzPCAkeu72dqr8V3tjjddIcW4KGybjsRB3MlHDx7m0AVHps2SE14eeqvFT+3MoARq5CiWGpXKDAjw9M+zWW1nTBjN6nEXbuAEsG/KssLxh26hw97+0j8siihqOZgNfGX4Q4kKUTWOZEG6u8lxc0fNykjSU4uwVaiIg3r8XG/m3cipdt1V8Uj4p1Pb8kj72WDYUJEakt5Ffz53XJwp5sNoicCoTo47QS99cLLh4d1DtdZ4XKsjd6WBUbOd+L5mY0lUWm99wuitpGswqeDEQoPO5jUd73mrGrxPU7ekYqjZmRcKsdiN/uFnD1ERNr9bEhg4A5Lr7fXPHVrHoYGbOzcFsrQlFjqrRY3O9tlm1v45dyNQ9JkR8WZC21NlWC9MP9AIV3x5z4wAi0C0pIhzldzHg9mQtnKli2c9WR6/gqjyj0mi8VSP5H6h8oW5I03OI+PiWN9gk7rCw2Bt/nEPaq8V9LgQ/fjJhOpT6HFpxOuMZ02IcdRCzwgXoxLuUbro8W48BTcIXACe9+i4DfDOlV4BZWbz1HJY8gS3GtpAdzdMAC75hsQRSuzK8lsWdiVbTjbGa7Inrc/lk6JjT89TrylHBRqb8eiJQXoums0k37fd78E3vFwN47cj46JdRRwwOc1/T+vdFbJ8N4yN7CeMqjmSTEWfZzGNtSarzN/pgRmctrGr3ZcNv6py5W2GQ3+Fv2HZ87waBmkATz5iEATWciziFT0fTUAibIqyzywXJW/APJI/zdpmoL6oIjtQH5DMIdww5npSEgbF0n67qovgo1YJJAS6Fqi4dc+cPlWzM4ZM5dkUUQSAqE7W5VX3j9wU9WVOtUxPdudGr+EulayOe8gqVGJUeMuVQyTDW1bJovnP+XqhBZLpBA/aUEcABJHz1llm2yyxYHq3BVtQrPLT3SqmuRk+aFnmfLW4GMypPWrO4w+Zi5qeiq3Jg8HEJMNfCKpzG+JhUCryGekGgXzQcPtRFa0/DCS8QAYr4abklCVZwekZH5A9M7M91Y8x+M6lwHMxx0rwUay0omUCLahGr8k+Zc1R2d/rHyW3Lyg3Q9DkcYn4BS8eOpGVdYbPewVpHgGOjQnqeDzto9rqGfV/o5nJXa06aoReenVDvIY3pcFc0V+LesGSIJAxtpCu8oq0WdPtcqrXzkpSfPKCGzEa7c9fkYFE+Tf9MBbZ5ykP/4mRE3JUDPQzHIojKycfU2/phKPOgisrsdgewSI4rDz0NLQuD7RqXZGGVOvDL1Oqjqa2byh2YXznk0HwXcpArwRLP+6lVXm/Mb/AYXDsliOBeW9ErRBV/n+VDcqJXqC1lDCnX9S3sKeHjC0gbONLQ11LD3OWsbP4USsnG4vAoY46TmlEiKo4Z0l27TaZUI4lusSzHC1rOQ7hs5m2y35OimbYUQ9G2TtptXnhnzm04FQzPyyfbEMKWoNukfOLz8shuUNplaU/kmsvvRXo3h7DcKjriSjT+HY0OaLMFW+qiVl/M/Hk2FieDMinidqZH9kBifntwi4OoKj5kiEJlU6HkgocQ+lQ53kxLcMU7pdb1ETd2cSv01xBVl7fLrKNM0fSz1bLFo5bf6D+ynEu5L7kbKf/p/DCn6arGKeNXZ5wylf1MpPNegH9AMQI+GHNN3K6M3fQCXNtW1i6+2xNW79llvPSDcUxSO+QJx3UF2ykRGPJlHhhl+0GC1gJbFPaAgComO3PnGhG830Vj2BSx6Njcx+srrzkR625nBGXlD0aJLnOhg/ZheHdeBhwg9E8qKAncBX2vrJ9hNgVawdwrg9iUIFAyrUuXrfkqUfZdXj0+k7E0FoOzz6UZ9YeMVBvHURZHPazjndaz3Y01Ozpnt5Z3u9hCRz3mseosTjzx0g6H2FOuH5QlWIqSW+uBfeOMa5r0Azxu1h0gM2QXGjQR4GsgC9XfsucWtSmxv7FALNRrnymYGP+YBkpDA81/5JQmLMjGnb/CR9fMo5tZyH3wUT1okLt+hZTEp3VluJATFQdG5bfBMAqwF85CjWir4wZEIWEjEFaEa8/buNVDtM3hScWO6URpPmOWBd2mrpj1kisJN6T62NUaLGcaHj6c6Cn3jQrgnHpJnoGdTLjoqCwjiuUKnTmzoD7z0YYBfRhVbXOscLwKDnG3O28kCX4mIP0ECiGQZsr2jHL2ZhMYMJ6HPBBdVzBQjJnMa5bCHO0IcK3ty7QdOXzqysHuor5OSmejDacTVXsRj2sl7IyiJHrFAlYo7TOR3mjKU7aJYSWSpl8On+jgNlPjsOJaYtwr/xbx9FYvh1PlcQOKLU0MDXHEJ00ab2tb4/I8zpIXL2vUH7QZ/aP+1YCRRdGjXZ14t2EFdTJ4MHjCiG2d7rGpXhojYRf2d1GCYUy2wiBrUG5jUDDmppRbdoShCg3iEHuLVeIuiucwtKi6mE8ekJikdC2iJloP3WJHEQI1xOQ/ogxbtGUXz133DG2sB+9nmhtN5Cym6crZ8qZLMMjIIRcdn3JvU98oIvkyqtSQxEMZkP9R1vW89yXAESsSkIy4Y0o7jrDsIb4O0pKG0BEQ9CMFl2rBvXtH1gF8W+BE23QtuUgPy9xi5494Ax0lSl4/eqD8Lo7cbzQ5Py+rUC/PnlQooWmpLYeoK9cAF2DCDnkmlWPltG3dcXzbQ5jDrZRfAeD3LX8V+rjOJPHaApfYpj4gHC4sXskDAlZphSl+QAO4ugec5vR+hcnFgWLyoDD/YhgRBO5fuYD+6QTCB3njebgE+oKBFY4c6qsIc6nKELLwcXmsQV9CFVXVxCFRsKKonOH/jtE2BbeedUlLKygoJUhAtLd78LwLIIp1fvdcX7cDX69oMv+h7iVCC7+vFAkZ/+ucBAZ6Jf7cuQDeAuRbW2YMuIqkAX3wUJpFtP23a2U//nDBL/RyoKrDrOrxkjdh4+dpVxZ50hOemMtZEvSqcr0xucbVCduErW8PcZKQHQrRwiD1chQBRInNbDn8G+iHCoKta0bsFo47SauHiyd6tYKCykas+vuhp93bMR2Fhl7mm9x3+FLP9GzDaVMzutWh9yMjkAaaB6jXGpFlxDjO3gCQ8pgDKSTlbH7GXTyNXf0U4zJWKdZQFO4qlHFfFw05z3rfX/piKEvBqmM6jfWBVzkzuKG0h47Cg/NPUlHxtJ6ZfvsfSb305Z6c6xzH3p6XlVMom/ARLLfvMUaLrDYrhaLk4qHspViuBATcBQ7RAhejcmGOHBR3m64Leb0PnohN4tu8+xaE5Y88IZ+dO6P6iyNOuT9xISKT1ISmudfok+AxAbYMBmu3J12Og3fkspu0AY74hQvOt5Q3+cSexwS7RZGVwF6HBnIUD32bRvYLqJXTXq7L8601TfhQExfQDosK54p45lYsjr+Cl0rZFlK5mSqtuw5nzkIP9X72Oz0SIq92s/wi57hxQb+o+JLaqVdNnrZdZLph4zoGAe8t8xHPnu6q2yOzb7UV9UvJlT4VSmZsCy7FzhfD1j/MKDGbdk1C1+sXGLprza/+QcO/5WtL3EU7iTV1DvBSc9q2rlyk4bCvM6qLhxYgxGpD50Mp3bdP+x1bpOC+HnLsKsRWdx4DWB3kNWy6y7ci/+XvLbID4ob7qTlmoSzYFujTO71R9KR0MQfLCWjVwelmsenOuDkbpVWatUU4QiGWjZnz6sSa3wvsKK0/beQJcpuSZapwSUkEuUQHv4wGw00v9K47PMGe/xdtaDrhjCJH4IZ0a/3mavgVpEgjQJUxy4f5lRXuzH3dUoX7BNmDFaIqhi4mvfafpr1m7UO+AGdN4JciwAbcILgQrCy5OII7Lkv5TEEqmPXOYRQqXpwb3znjTi/Sm9b98vppbMkKm0zuo3U3i8HqoXurLaQ6aviKg1scbbDaqFAUwBBNo/rIxvl+9n+OdajzrOM6o1AEMIruQ9vOzbbQEdXd4w4O2HENb7tXxYwdVDCmlMhtKnW+9INtrd7md2hVHkLDGkcVpqK7/0Kgx40WYESXAqvYa1CvXOarZPdbpTjX7Y/1AQaQsyAZQLZmNu7RaKth6ehP9r30tYNnUoMTfb4m40BRFtmB8ZJ4H31TCLDypfkO4eMbyo/KSmSmsmG6jxXP0gU9D0o6WIujsYF7osMNoNITweNt7cBvXwksBo7aBg8zqBGFBTx6auvt21DcAjdAEsDPICW2TLFf/r4IdH6LlUwhRD3jy8Rzdx859qOO77Hdeuybmj6ARXl9BVT8Lx6Qq1g7wNSevJOzIlSQz57kiMsFOnHyRaoAPwEMyFXoeYdYoaxhc8Cl/GpBI/ykp+tWbIuvS9Fez+eZW6l7DLtKr7tdCFVHl79qtPii8mn8GfeoJOvSvTTf4ut4DVV7IIfJN0JL7Qx+KM6ZGnuC3Gi/eWlbVysfBsCO15MpJnUy967hYL3OvRuqfCW95+RXn/uUjxdlTcQooZ69Cu1Eq//X4g2x0kbcK8lcWx3/GxBDj44BPayMwZ95kVVqTFuQ3zspS1dHmOfiLTVxUSZM9/N0HjtjzpPIREvBxOo3sQeCrQ0p/F4irBvfPm3zi7fmEC2mVCtedZrELlfCFPr0sGea6n5FaeWszwlGqdS5mDDdBAMnx3tgaO+tFR67derxlrmVnVg3tu4VSVYU7487tQXuM4iSzsoi5dbFQ1YReSj3Rd9bnIZx/2V+jjby0pqhsht2rZJ35MRDBRA5KyJK3e9nYK8RqpD6QFNi7yu/WCBHTp3OK6fMuun/SFZlGDSZ7bcK+mwR3DfsN7/tACIeQlrQ470GegPcawbgIKjrZ2hODIrq0CcXsn9kLpAvczIw83igCwCZkVrqvNWNn5YO0dNzf/FUC661li8FQcmjB3MX0z1v+O8XxkfTaA76J8T8KT8upsuAY2NbiMllpk09FhFhA3L0k4nazDpvTke0p61nK2iSP2qobXZse3MKycqElrfuALs29FcMOM7Ypps1GdQ+tqn0092fHPH4IdwF7Mlfi5+9BUFllcTbt44GNHSTSQ8T/LX1z98EHbni5/JLAcEdLw5utS74O3QBNFpDpiFe7v3BcwdWHFMb8MO5fZnoSs2HIpl3modcYFo2OYmD9J8FI3w0CSCtiR0Quj1Eo1IfH5IPlHM3YeCm2ZfodXsOkmou/EhEL3UQBSxU3iGHSEDx4rmuTCAKMz4OQxMejB4oOLdVXv2XGL/lwGigHDu0eUf9Vw40e/KOLzU3wz3ZKZ3g8MZvRYcWJPi0JmxymeNAYbL5mLRETqNKmsxU2+V697a70vjNh4JkNNdBNnFN8c9yZbBsh2nFszzqxflX7XmYqjQKwpxXLwtvSveHgfNaqlezSzpRqT9GUgsqMDv/6SS55lVjmIPlyqhzK8GD6ilqn7JT4+POLxfnxaHr8UVSSfSzIdkdrmDG2yZeRliI1h/NyGUy/Edj5xKOStmcvbqKUGFzb3QtLnPi+xiD0K/G/RW2JKIb56WXqEUdUWxDumH+9MOldtiS+6zhAVlM3Twd06CobK+vUTlKZlaIqfB7upSwnrl1S/1f4XU9hbGxUO90BsGgm+KnQOFXHx0R2Ue63agDtLOAUGCdqbV/G40BlYnuXT/6/j77xaYTSl2hyF66OdM3RbaHu+MMZJXzf/eljgKBCHMRjLmIDO6VxfqfZqc3tLfH1tXUKkGSydjLl+rTb16abxuOO8oGbjlY4sfgFc4TBVBNtCydnj9Iezuy6EUjPZSbIst7uBJwqmctzsNzvA4PuOoPVeoiYp9T4iWHqEC0ubnFKS4cP+WbxZ6ulKc0TAkFGNomLMRJAqCYzEQw72bn0hA8uWgr53NnWTAzxhIFRNgWCrcGOK7xxFPrhK3Xs5aL0k74Q4gdKZg1nwS2eDFRZO4Z+xU39Mi9RcmviwmEnrxzd/f7gJ0IvMoRNuFX20cK+j/FlH0B//2sJ9zbqMhucSkZW5G0W34MkRjhoC1jJXXuIKgFE7XstQtlTiYFaW9jiJKOozHghIbXs0SGCH1lScsHbS7P86jyMk1AJZ6GfHVxJAVnAStDItdv0msoZnld36uZ8SwYfQlXWweDNl6lJM3Q+vP/PD+RmJV2iL9WkS5wQdcAghIkqpOaIY2tfH/eaVLlIfK6c4YkkCsSxDLc69UD/A14Yr1hl0wWnHxSW3l4b7gefr+4HbGKa2FxvIod+jQJCZaFz2M1lsw3Aj9Ce16MMau5wYxUXBlFBU5uapO9EAFxGMli4n8Xuc5p3+nysPC8PeRVQvuTEpXl26i9HeHYSIX2SusK/0VbYBOyeJKc3YK6JN6c0vpDpgra9swZcsortyVBu4lfUzi4GTYx0a3pwwtz49m9dq7447YbCcmGMtL7dwK3/C7vQ3mY6BIUgUfU99EiMO4RCzfqa5fhvUdXnrIV8Q2ITNIaDTouG4Rvb+0ThFzfTLlyZVxSBMPvSLH4fkfoLzhCuGibVNgIGfocQvo4dIrRmVhtM8BweHFxI6dZbP+kPyCShV30/UZysR/vAR7DmJCsMS3yCHh7xMLXb+1QTSRHbV94Hexzk/NLOknqNZvTNMFgCiJfbYcJz5v1quOrSRtTe/21mU0k9ew0UHdJVnDeQaSYknGDESokv9bZ4XU+LVzooJK1TqE2esMkslahOyCWx+KfQA1Am/n62NKxNztMn5rL3tdbc8hOKnqi1iooA1uPWEt+XQyJck3RpeHDen3NnLgtK6l8mU9r9Zz0up5ETJpe1QTXeWOlqh3T58qPZROd5AuepiJuqho8WBezPJ1bAJYT5TA/J2OaLkYizisJRfPSpTvEK2j92vnR3T8Qjc2wz1pWI1gqUBWISKnShdqowotqEoDfTPVx5J92ANBNvPn66oKUaic8BBIL1EKipX11sTM4m4qoq2Z2xLCy0z8lxe0bo7ZDcgrzlnk7vCkjqMIUMfW0x4qmuQ9r0VWCqP0pF0C6tG83U+IJGjfQBHAMYNE4viHfPEaqsv8+i80CC3n5CwdgaGiKScKXXcLaBYlYZUpvJBir9UUeoloC8vfkT/QfAMUG1SQGHheceqKWxZlSlC3O64n35oA6W0hBRZzZRfDIDqZhgNrVeLoSufYDVf0SKEC5GUCVW4+h5ZgISHresMuPBgR3p/qT8LJI+9YinJxROC95JSPS3hgqunDE0j7tgB/6d4D0DbQLHGIdOkwnGD19aG6RsgFdmflAVdL2d632/AncCojzZ8d9YLxDjzJTQ1c/tLpX98agaYR3JvoTeXMlOLAm5wQPdT22Z7TvwDNmkkPme7ggjSkN9/ek9v3x3kXZXvz6KQhKQOS/0H9n9EHi948mSSxAdiiHXjWdhz2elwHYxK1lFMHTTBRGt7icmnTkraqpemOrYj2r9I//yi2O1YCuIAlEGeh70DOX4kYuEmY6gLKUbB6odKeVBwQ17ySSGoubzALps3XHndmRTyoEyiUwMqaMILdvJfVQeAM60ezkRT7MsLnzlTh1YaGgbf4BtVLOl8noRrJLFULtWWiHkdsznF6/hsnWM7j9bNg6VmwOAKp9MovW0C2lMCjxUSymy1HoeUGyU3fZe7hTGb0WZShZbLGUMDGV1AP3jlAPGcG1tlOdfK9Jeob9v8mvxgJdsU0gqVbOsKsdFH4sGn2WHrJya4xcWCdZNtwWyhoG3o6xwt+xFqvWzvyKj+d9LRakbQB9UrAcW5LbQBhPORhvYzAyRvakAbjF05dE7WTmrvKHXx9DVv9rGTKuNeXwzE6FA2s1Pct6WVvKlNGDskWcJ2GnoqhOXrWs8LCEbyCeCN9mACRZgtmOmr0L4w40OK1xoA1DYcfp0zF47IUklCdOxHhHGT64ygbOLbz608qxFmjO0RSyP6pGT0riLOR2Kw2yeon1Cmb2OdDRddG3UTv4T7vKUSRBbDzUG8DIh14YZ28E0TTklNBZ0ks31fckY68rvNvVYv9oJeRz6pU55ozDtkSILFho4sFBxiXCS0F0w5bmUTxIRdeGC9a1Ji79JevUBncPHJvoiyenw1b3HyRwsIu1qKfPfZMZAXukPV5fapH9qmifkp6CU4tq13dZjnRbiaHiH0SyWGzsfrjkvVnqMpBVz8f3ZOfQmmjrxn3i5sg16koP1/wbNorV9ibFmIqSdFUrkXiHuA6bbjN7djHmvyCOd+RlWU58wWHBzWAhE7+sI2lfgxLbAXsIupmLcP6ivPaeZyqgITgTzcTNwp/fuGc9oHCkiNz1MCf9Np6mz8txMyV6wzfkwYOtzTRRPWZuIVKwA0ns6iqlh3f/se0P+Sl3nhLVkyvV1L54/sfJ+nh5tTegqN6Jja26lNVWIJLeC/kQAybRccewHqTAzt/m0tQHUghm/vzwE4ImCRecJx+2l6TZx3RdTgzuqGoWTvkNa3Rfb5bOCGR9+565+qZtuCd+yaQoA3cCrZgj+VHMHTODksDt1BONPGCrRkXTV2XEdvb2nbrZ72UkWjDsnONWFXUIUTKRUzYtewmlY9QcX3uHJaz6Jo7t2+vm0kqqs3NnqzGSvAqNPCRlIsL0nSZn1UVkWMDvBAzrvq2N/yD17VHsd8Md64N7B0gRS1bY+eTC1I2iPjkezGNdGDTJzxUE/Ao2TXcPdAyOSgVkB88iFh+XhiETWTVV0TZJ6vBBQO8tg61NRU5wzd5C+rkzHTX/aU637ZTdBmhqCauwYPWQmiv934LCJrUc4bo+pnxKi+3ypdSfNvIl9u/JemFBzc5shdFFn/79WOkGVuO/ma/ni86+KwnubFSpXl0VuxFtryX7SjGBwe0IZ8XmYGCJNGqod0+RELWwY2grP4QIbVYioCD0Q7zpD6xt8ri7viiSl0jX/fzGWsan55F6ps/jFrLSMbAwLdQjDrPkoIgSc0wPp1thHW0TPsLZBHsxrK55Pv1rqT9PcRSlK5Y3rX95w5lA9H1fI4SL71iECRpBxBhYJ9n34DGD4E5nyaXIMukAVKkbnuk8BrrwtumvBTAGX7wfPiGBRus3zGoFfhJP5ngdCNXCciH2vIZk8cIk5lydSzJEWFkRLgLxx/W/+I/BWqzXE+xy53kde6zGC5zLf0JZcHvq+wHwNygHbrdNEKQDQavAgmwvQ/8R8sdhcVPZrez9g3wKmRGlWJrxoROBiNhWOXqHssf1sUNBwhocQtooKsJ3MoT71C0ZNJ8=',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428330000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(356,'u347713983:nudge_question','chat:5100045036',1,5100045036,'sendMessage','s1.5uL5zfUm.13zSifInp/p4bHIGkpkcspSucB4I7J2pIss4W/ezlAUr+6rRNvRB8LOvUEGqTJnMC8WIRwWSYpWn45d/4ofQmBFX84tO6kxeZa3udsVTC4zBKThDG2QlC7L4yySyr/YqVKb8fvvl7nYCTM7yKlgVlbyTp6JV73CgxVap8SyglQeakPCzughAXcnCzltcE9jstpap7G47Bk5PeqzHeee39WUHOXXkcqnNrmpRkGql09+9d8y5t5fgD8tBC903Z2XutFWkAvgHxK+rGt+FqAnnA/JGSULpeaakuOpl52CNXb84HCxYGq1A/XhbNgNUCA==',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(357,'u347713985:hint','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.dyJjIHoq4rOxP1UR5i8qFvLXKQvOJIQnVlhxZywt4oxMGkcfeFtKUiHKqf/fOy5GjM1hgVGsfMrArlFkPKp+AmHe1ZtgPCc3nNJi3yi8PFr80iLDtDDpwTUz/XBIflVTJejrxiScxKmPvkSi8NlNZbUYZvdyyoNcpapiu7e+8HkBGAYovBgffq1ujkWfh5dkrj1y+svuMzAKWUWMGEslZDFiQ8gjI7BDnQpawHk/gD7RUtKAgShJtvYtdtpKsw==',NULL,NULL,NULL,NULL,'hint','[]',0,NULL,1795428333000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(358,'alert:11:1:347713986','lead:11',1,NULL,'editMessageText','s1.5uL5zfUm.yVS5NoDLEbli/DFpnk67QX2TcW7DHh9AzJ2Ox2l8vnqf46FBbxZHMk93YRqx/HKDKOyJJZvUlCc/m8UEOPRjcmnFnr456W8N5ywGB6H3QZaLW2YFOh8rBD/uKgebo54j1GwlJQug4MySpT7aABIPHJ5rJ03n41EG4Xa5kFFFCw4x1cE3w3ECOM0bx+hfgEfJ3Ssp3Scmks317/xfpICdZF4EWqL8iagSFucvaLB9x+8j94KC8QCfBGUTpasIX2308yb2Ic3M2xp92ZfmyrU6QiTMClCea9ZdT8q0i/3U8y6C6OFT1YaQ8EVqRvF6dY5qQXkUCyxlHNATRFCyUTlPFhGgHidqmI2OpixmllmLi78iE+9j401o9vQkA3Zf0qylJGAo1TOvrfaUMZ+tsQhsQqfpd+wNioWQJTl37jlBcLABihFO0eSFnKQGc1edP5eRy80/ffAiqhwbaM1heJlEk+qBVmckF+z5n2OFvkrEyMdehxo6LP0k+rINKLdQCJC/FjWtA+RjJZamM9H+zhn54MLHA3/5v5ed8cbdIREbrAcmNdfCkLUxJsnLD2C4JI/JVzKfVKOtvQ/YlWJnWtgs2sKYia2lSPA9FTAlwCb5fFeOOsibHz48E7r+joZrjHnHeUDtdk7LVB5j5v7MqSP+oEWkc7eyZf2saNrUE02QoupDYtBGnjIXpBHiMmMoOenncHo3WuwYdBIv6IxV6n/SmV0Fhx/MvXQBeAL08xjWVwLqSaqgdSD6knXzg+LdXOsHe8+pn41EriW0/O3Dv3ZfIEUZ1R3lysxMAzG0vJoROYoBySC1nFuXj7pnSH0Sv+2MEy1u3nNu0mOYaTN6aj8OOcY1QcUocvI4uxgRd1R15LWA6vcDpIl4m4xfyYAYdPgGItzdJCB2ae4sW0DBLnDAOXzIFpUrqwEp0vzsee080PCa0r1KXNGGvljbG6bWqhYPh4tJPjpv1DtqsMYYY6mbbmTO5ciEkKjSvnuP5Tp5jcT2nDoFLoSdOEw0HcMiM3OK9szzI22SFXPhiEFXsioUFM4eGMRJoP4oz5jTmOFj0azRMJ1++Wxq1mnL/+hkXcIBKTrpiAEdM4rsxYtaEd3fDX60h/GZe5OMSlb8jcMx3j1KEsLhbHz1s4exykb0FujVFlD5nFQX5svF8NHAvWphF5VJ50Ws5EQ5uhA59QnOeKdm9a7auG8Zo6ayfkuzPGiS8wEy0VwXSyp0R2rsmRX9XaDEgUwQSpmRXrk7jJ1qD+4Nh74C4lUWBA/w0Zf0dP4NVJ8lMijpTCD26vBbaTmfbpAp7NPAf/5uMUYR8aXH8vyNXR5et0etZ66OfC1J6QlvSUAnWlxY4RBBuMM6mFBKUkxlZeObjkwa/nuBZIH/Taob8+Z/YDfhKPo05LBdIRAgo/mYOgfY/RSFa/pD9COgMxHNyW2AMHfFm2vN8OoX8fb/',11,NULL,'alert:11:1',NULL,'card','s1.5uL5zfUm.ctR44mvbTl6H3rv+UzrBlW0gS1SZ/RiXPUOcRMTiNI62dF7n0Y2EK1I17pn5CTsCUcRfsBz+fGE04X7PQA7t3l+eAaCwyLksoMut2YyWX0UZ5i2STFeUDbCFTG5fvybmGfRh7CZDRatFUBddFfsclg3/lr6DMHzd0W801dUG3KCb/BtBSmxoRSBeErCGKkFk5mikEkSdQw6MR7x38z5YROVgBCzSB+aqBcmL1uFUTFz/Tl1dFTPxLCEkXnnf8Qt/zmH+uCsxlCmyvkxpekSjE69XGvNMiTT4HXxydUHK7JgZ9WK2asZUY3KZ8Uo9udquLeEwK6URVzBcx80R3ioEt6s43nb7YWcCi/vG60Tjvbt+mXHiseFS75eECoEq0cEWgMA+jPhzrSQrH0A/Kg9a0raYynG9a9X/QmIcmzM/qRLRdF7am4Lj6rSjmKfQz3TbQ8iS7O7GMWt5d1ICZDsIC6Ji5RCrHeFrjNk7+kfMhflTIyoXCl9rH+4fW4ia7zuKZ1iTgqd3KY0tYfUJUCRCvknfxqYSbLd1WT4VYfoY+VjiIS+zgOP95fZibgtJo62C5YyhjPLbE0xNHhpl5QwBPuNfxp64I9LQuConqoO9OzK2gS2qDTgOzMlMHPFRRX9AfhvUlF1g+/5OjCOoyw4szpyfzG/2sXVXC5dlU3MAOrvFIBegflTE7yEogYV+jen5NaD08UBBzKN8ifx/mt1QoCrKFvO5/p64QncZFloUBdFuJadpTTeIehNaqsOmDhdUORRum1Ekhe1W4oDv7GYbfVn9pjDqldjizFPxXbXD6yf1lS2sJn72I4/qapVTFpq9LF2dQk4rjmEGT7Aw0ZhUH+LoulGqMAuoFVmrXV/7EREBDjS2gLHEQ1xkLwNSHC6pJOa60s8yNx2nnAm9JlM5DhOyUx8youWJ8bsXON+7JcAat+MoWq9U9aKfZEv2h/U/rbnxCJkpCDHjfPN/73SAhJuoi/p2fM2iwmjLfZsK6r5t0iRsR7/QAHducScfMnym1SVpWMonaoeCa21ElWSjimRdAfG1xcWtlm2ARBuGGNMbj0SvLLxRXz/2/wFUQfiGNq9q+R8QOtL9NBmu6Fys5vFwZ9K0d939LXqqjVNnW0d7HjERjr9ca/76faiazRXyBcm0mUYhkWLDmB6EtUjyZOjOsOjC/sgWE+U+eX3la3FsD0zd+hiZuCNZJLnqm4MgoFuyBz7SUNWEqvjWGXMf2oY9NS+Strt8DMt8n2/PUqG9TC6Jg0oPCWun/0kxAZAUJuRJ9jDduIcQi+0/eP8LWGnIJjsSeJ+ZwgdIIprlNyAGO6su4YJzMAk2zaN6P3p0zPXJ+NB0RgEvOz+jST20DVRINoV2pqwjFIPoU8q2Y+S1JxY/PNnV+bh1WtxXscHTdgl72TpWvVzb1E3zNykQpWjgk5uAxDu4qdcTe+lOLO9/5hw8hVFKPRRo0azhNt11mnstP6t5bZNjmlkLBlyFzGV4FNe26tGkCt7bm+E8+L+cOH6DyFDllg9c+QtEwrfZuPplrCPeWJeDpDmKL5ZaPB6vNdxrtwyMBreOTkSS9gkqfIHM00hoY3YKdylDdKPwV/mAydd2qk2kRWfhluLKLMmDOBDy6nAAaHKV+LJedBKTCdUazw/62SHPJAyvFq5KV/7QIJaho1XSNtHv5yksMbyXp0vf1QwO8+9GDOT183vnP223DFwMVY19glxWxLwBzqfDHZNFyclZQtlxprqtJ2DeNNMa914eb4/mDJuAC2xEC6pUK/78ZyLtA46MFrOmkn5LFE0kOAfNiMnT7yoR++qC35Dich9KS38UXAa4iV/7XWqEcaTgoNk1T/qD2vL9sGM+8NH6kNpbfAL1HEegJbHNx16ckm4I4QZf1veJkNzpocwPhNfRr0Xm79NfzOHhuk37FA+k8VjIckLzsYklOkG6Q3moOOSyJ6Bm0M5U6PCmwaIgvmXoLlBualbzgvVwsI9ZU04ujcx+hJTmxIgvzin7ls2eJ5hXOFumYWVU/ib7YrBm5+sewrA/OycqB9o1qE/oY42DvzoRootxCLWIVhkDDQBUyL01mY8bbPU9LzYCnSNDzshVi8sNvoEa2Voq8SsLBwobxWbAFkgQO5KFV2u7ViX2M06ij8raUf4uz0d3cQJyzMgNry9pCUvOD6LNSG3ooXAXs+t9QvOXgg6NpRgGhtY/Ds6rnxNm8BewzZe11SGh5gVWv7WRm3Q9psz8WmotoTy34SgSU62agf49wbNI6fBkirHTPJVKfF0DXTWpQtp/rYU+EX/85JOIbgpotnvkr5xNFllQBplA7ONNVL+5hITw8WtxziYU18YS1112C9hCMvi/qGBobGMv3vYnC+TijXzQAbhiPR0HK8uESX7gNGsDWesaDGAOH0Kepm57QmKpR+6sKZMy5AjirMOSHjyU/HfqhFRdEKbeH1OkHMAzBtwYWvlNP9uI/yJFmi6cXu53MrvfSl03CCX9MUYGUFmOVT2iLkYKX4/GwK19F2skLl2pACtPnR9b3gQeOCNk4L5xrOEcmZajHnHuT+Vq4bCbF8uWmVxfCKfOgQK5aVb6wthFOwgdNs4Ex1fHUXmbtdNPMzdeRoEAgQ1G0hhxbZhvcZZW7av167BtmyBDbAFKGEMGOTPkf/UxW2AzCXT6/adMsSVIm5+X7ec+CaRctCbSigd4aYPdxcWwXBUrI7holPEbKvf5NZzV9oXKyqD/6QpKkA==',0,NULL,1795428334000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(359,'u347713986:dossier','chat:5100001122',1,5100001122,'editMessageText','s1.5uL5zfUm.uuOV81rEkFkRRPeUuSPTKJm98nJn6hkowiJJohlHLE7YKleg6l0Ktx8ICJPR0BgY8jPwJLT/+sjBUTecFpHiDtJn0BzzyFDIZrXqWupONr3ZT9Ape84F975n1DOoQIDORj1HvxmeavVQ8jcnfl8HeYrGVjiDR9yw1t2f2f7ec2KaBK5teNd8bZk+dc/Yp/lK8zpdPz2uPK6di/F7wfjZNWpxukymrD3/NTXf4xGYX0TIcFH3wTFAux7lqtMrrD7wvjOWNlFqIY7BK3LwLsUYxjqTzi2hnMF/J8pCeM3QbenutxlMI5Ec3xjYPn4L0ZxGy3dW7tQBSs7P1Mn+/4870V9CGIZXCi190s2YKAMznzHkvbhd2N6Cc+MSczJ9yL8xmLTQ/HUh8h5WxeiB0ZaZggmcs0aksFRIYIfzKDBZZUXk5uz2dtLIEkcBAnn4lcvb1ejo7ew1w/XQqF3RcaLxThJ0AhVuJ2ZT4hhiT9eMFwxhsw03zzx8bZws75EKD5mNNRJCBhhEw2qV8o3y+Hsru2jmIMkXpmJzfT1TRuRYf4d5FRR2g2Jxm7sgX8XFUrO387Tu4HrWJ4qFdhe9/B7hxvq4SBk1rJ3C3w2KNJoE1uk9inKI98xwCJqVKqVgDKlTNAwEk9i1YmZqKtOaKY++bOy5RtYiZeEKC4l2RpkC7UFHdYTblu0LVXtHgPRYDMMhZm4EM7o+/Xtf+xJPyUpcEqwJQjKYbvF3uXIbCzXxPOtsrWXrDhcWIleG+EC7DsiAI3h+9OzWR1MKuX5o9UQOOGE3RgE+EKTaV7bm7X1leTjJGJ8D84Y+pNBEATcGrQQeaBQr72eL9xa9zsy5CPTKlS78yQEAv+TvuIoC1/8fBpY2tHvs9Lp/GPwgkRbtm86yijLhG37vf355yW8qep1Sr/h4TibiCYmLfnU7HD7s/r46a0xu0m2ZZ9Iskd2Ix4r4qiF2JomgoSPAcN2nbQ+o50b4qD4qwYS2CsCbYIMHgFZ+iZ98st0+rhjJPuyqdlemv+qQMH+1j4UazT0O4GzWg9SAdtV3ycZR+kxdVL09IVMQMHEN30DGyrfhIBXtgTfJ+FpyvZDeFIr9A0w/mRGswqhsskvAaMnaoF7/DDcKAFZQ5I+nwjyjtjSw/FdWCCT9keHHnWCtY7G0SdSHCD+oBJn9HpItAcExjWrYlV67cyMZrmffm4/zyHHayML/5+2axI5vwptNSI+3QnAV5Z1LzOAn09+zyQKPVT69vDq+6Xt0BrK88UTO/3HI1t4p8dvommulkqlBKIL5oOxVzxL7thiidL1/Z6Chrq9AfMFbF/+JCK1LsWInDaXWSDVLoFcfl1G1SPW/2T7csAgi34U1OxHt2LhMu3kq2vftiXyo9X12zaELTQC0CCRBRF2S6/NEFt8U3/FGrG95pftw2xTv8QIPzW2hpVwaHu7JbL/k7Z/IanAY/MorrgELYc2fH+IQ15+xnUHp/t4i3ZPIKUj4Snx6brY3tvTq1+JyNN0DhdQatRcipJck90ckq5Tfw/WqCdeD7MX0b/hrLVgpFPuob/RL7WRM2dfhXuNEh4teeW7H80deBEA8KytvVGFT60nMDrv2cU3YrTjeyWfAoNBMGlstXlBbrE7eCh8LLHhlkxGj4veK2Ybx4qIcJKvGpwX0fujf8iU8EeaU6wRvmh1ma7nR1b7lE5FHOyZWptTjHL7KNOQZbmvHcsIRkCuSBSQHeyYH7QlUUQrhLyOgpitDd9nwKkz7in/wPcM5LO3Olfhm9YQBPJi2uFASSZc6rJaO0nk+ICMkuXzkxSuE37A2nABuAJr/UeWpaFaWcwxsoBqpyxGrLRe5dkZJe1NbMX3Y7jx5oLQr75DArOmI/BG4lZR1YdMvMmHAYgP4achYnrEkCnnRYr8+XMwp2GdEuieDBvpFYgcTa4/L14ha5eC512Flqibt5MWZPtoVrfIHQ35jYAZYJhNjoNkwu7w7iU1VJcA22lEHYVZePjn/j1v96GuCbkxEhwXFJGBf0Z/LfUcekSvTWctGth8pwkGtcTIDvcQGtfWVbvY/432aggTmjlF2jfkbQ0lQaBvwtnNbW7cq7OBSwwNhlg2PYpkATEQFzEGux3LTQP1hB9AuUC5Yia/FzkgfEMxppGlXxJLJfK8giPRQDKpWvHBHWF95+p4wqRFTKkriDKqe+soMpy9094D/gCeOAvZZZKEF42fT97EWqpJgb4MRt0gPHk3UOn/MOZG3k485hTcmWzhWaT6/IUSz3LsbEJktRdd7bkHEpJKi5ArXJSrd5I2PUr1kMWR1+XVuBkqQXV9tNxYNX3d6tRDEvS4RnJ3qzRioKP4Q995SH515/LIKZpIKplY3X9FzhiYqY13I4pVXhpG0aunwaPIC24VskvK8+FYOzX+yWqahTp4ezqo0r6RiDi6sx3xSuMAbZ8/S7jmbeZgj78MwiIelnW3bdYsVBc4ebQXvOisJUD+Fsrw6aTyThLV2sJKv0oHBX6Ta64OFj4sNSjVzlJzTu4evJRxLqwXxMwldQWQNn0YgXlP+QPXbD5ugiA3e8p6TkZitvLqzyxz0635DXQa482iGJtqR3JwhmltDTYDqKpY5iDIf0KrpBxfCFVwLNHp9R7barumv1j7Nfil0GVjPr8yiYew0EzdVAb8wLO2k9H+pM/Zll1DpEshmFvg6XD/zOoIweUiH4BTpSYAcYtkGr9GkXKaBv3To2v1xPbBSdvxE9k87/RMEAKD0RLY0S+U2FTt6/vkdTVWR1D81vQTq8aw+BRPdS3OCwzXiLF8OAPNBtDldSRdq7Vr/yu+V0pSdmRNYvoMU2PTaDorRNVbw76Y7UPUxyQd6+MBUxPwLzR5wEEyhD6gjzAi0/LgAmiANMzvCBZB1htS43hJ8QxBsvmxd6oTcDkfl/ZDDTP0j0RF7UR/U7HlKVRh6EiVG6cu7w+PVNkI3weAL6ITi0ORDDd7/0VMVK4CKxna4WpAWv/sTVUAElRR8esXt4dJC56fzky1iniOOCL2WFMlIbS5k7b5+B3vPlRs9I8kDbeG9D+xK5ByfQIQFfSqm0ePkl2mfzKgee6cL7L3Hbh3PZEbKVzA1oc0NGaYNpyvZp9+NcWb/CTUAqeczAXNmG4+hkZ1rpCz+vfFgonbM6j2eZr5PhJ3oHEVnvbbDjF4Aq7Nu9oLZNjCbG+WgVwnA418sIA6pA+TzvSRVsUo4hF2JUk2af42AJ2HLzn6ziprpg/UW1IIGNvmvAfaioF8cCidz+h42Yvqor+KZhdFp0n8plxP8e3G8CfRO0sXxGD6YZHdNKBbpQM5Rz++IHMyQvn0Lsp+OE2C47qz4weZBmgveVO+ylQ5oImyop3hZXdAX4UYu5RtniRA0E8PEldB4xyXQcxflm8UCbiVXoPtqVKtOMemwVgofYG7ZNVXfIJrpcRGqfiJcTqYl8CC+lGtsgNwXlYcbhZrbZsza8KCWVjQdCYnOVmafOvi+DWS3f9q+6FfyImLYRQY3P9nfbAPvXzA1eVbzpaF5SxfL95xQzwiz1HMHOyOiuDX6taNWzvLoB+pGbbrVjMLMdOH7672h4ILUw9gE3VJHbO/t6XTOIRG8o2cRwE2BLKeKItsmKonqs8jc1bDrqzH2PI6DQ4cyDLBQl1+ulPurKzcIoDbULfgH0+RYZGrqqDUt/1l5vkJMkPbEq2/TL5pEEuufqG8uMD/lJOND7xhyx1IPaLdPAPlpzua1iPq55LwNM9ntcX8w5sWZ2X4yFG9KtM/p+wB3ed1Qbl+cdw3uBOLN3t5K5v7tnZJRr2Z1i2QYa1XJHjvRJyw7t7sl3v8JDkOGcdqFtHU+pFyDBX4=',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428334000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(360,'u347713989:why','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.QejoBRKIvFHEtlik6EaYbJG4BuMfH2ZfCCPmm3T5ww28rDqA6ChzCj34Ko5ARYE3ol4v//ILH76oh0K7H0CCd29Kof9hsjBku2m5o43AfpZGXuvFQ9FQdgjVEXygwPfhNlgFiCVxyBzySuGEh67Rqk5Ac1DiPIq/vAD6rXERZLj1uiZH2oGbIpxIQg0afO6Q8RFkQ2P7R5d7BXSwTijJojqbKi8doW7Wm3HQrhH+Z/VplrRqGG4Ns/pZBvIm/Od34lE5zdlhv6Ms9W6JH+ja0L9AOGaS1YyH9Mwhzu0/MWqh6/bhkQAb/xCRgw04AuiIFfocOPfzmmbaR0fmzzKuDpttVH/uAr/2OxWv77a9zirNjh5PiIBefgprga7D6/7pbjrLXT77SHzlHAuCWdVCffYyvHcCtMSHV0DFIu425wKzwb7vfcHDhhkw681GJZox9JY2qPAn6g==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428337000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(361,'u347713990:trouble','chat:5100049640',1,5100049640,'sendMessage','s1.5uL5zfUm.RSNuoi3YQtGSd5ooHvuSL1rxrI+kiAguWb6JHpQDeojKdRdxYpkTAQpYpumsZJniiseKUJGsAmmibKXlm0ewXRWWgjR0FOXU58ybmGP9P+Pp7xIJF/ya3z9T4UBykWmJdIunctJqGLuKgH3tACaqDIvF',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL);
CREATE TABLE sessions (
    lead INTEGER PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE,
    funnel TEXT NOT NULL,
    step TEXT NOT NULL,
    question TEXT,
    talk TEXT NOT NULL
) STRICT;
INSERT INTO "sessions" VALUES(1,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.6vcAKPE1crjksU6h2fVyw8sxe7lCeSRQaZkd7EjMTB/gl09qk8tMznjLsA0qjCjEWPF6v2OHsFTHic+X5v2uvFaUs5a0oux93BJmLvrIQzfY8g90UGVkgqqdaeveJWHxGpUh4Sp8rjBct3CVa5KOynUSTKqYtBwF8QFR7hER3wEGh0qApzhO37Ew69udN2lcWI683OAAo3NmuOqxiXijIG+oKlWoIimpES+dm0/nhdbWYwBH1qDWPhExY9/rROoaTKtTvyvwalgOIFypUT2VeKRGsS8y+yGlxC0zE4CADt0/zqBJpjg3bMiefshDY2iZXTGJ9O9BbZFkgy1/YF2M3w37G8hpyOfGHicXDO5Hmch+hK5TjAKIcV/IZ4FHdYlWaynU1OF5u2pPLHsf11QTaHXM2AHbp+lY7GntM9k8JPZhgs7895uRSt3fSNmgv5ofi9xjnaYtYEsx0oFyL0JSAjwEMcovDLoFX6OgjgUdq1BuFi8ZSbMe6IPzGJzyAr5womSaFxKSAT0IUuOXgVjfB7tYhQ3pvcosZ2PNdcdX9XRaxGAJ10unUn0R+S6D4pdtoqJ0NkIrkF8JiTCiLx6lMoXK/u3KdAvjz3qhIaAIQoXJaJHTtlxkhVetrHtQMVCNrFcadjBF/16kN/WEqLvB5KnfCtBvLeNASxVPHhXl0MWXBtLeWyQp');
INSERT INTO "sessions" VALUES(2,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.Bvz9Zo5fq7C6Kw4DBdHMZMgfWWR6ns7IUpH+f/zBBpoz2q0i/vT/kGuLSaNJ2JrPvYK8LZXL/PldzBLwZ141ocmZAgiQo68GB/ptUmCo2LPXi0/B8+BIptblPdlQgql76VdRq+S8xa88bqypFjNXOmnEALu6B1oP+xZAtzI4+931JMCRQ0f+Rl/fuFjHprdAaj15YDeeZxkJ2PSMZ37MErUeyZdrCKYhY397hIM9dbkOTNW0llVHB6oyiFSpK+6BJPgl+gbs0WgF35Y9UXW9Dm7sisweNV/PVYu1FRAkNRv4GaF5MJWsZAXOcCo8x8gr2Go9YhInT6BtAeLSSxxJZs53BhhzWTKAuYj3jyJGDIOtgXu+aopFLcFSJzf6R00M34tpviFQbUagiX0+47oYWebHSdhEUNm+tbv5KEROaZQ6SyDsjksXJtyF7Sf/llIJogaJ/J21kSt4fr/NhYKQ79oMbSMf6MlvO8d8rBwMoPIKVnPY1tbtgpVrxwB+CZMZAvke9bqawUo/TymkjSYi0HOhYrPl68Xk5hjdOJVMx/64pACZdRgWDixnLby46EUaMN312DLKi1k1J2De/RmDGoMo6PtySYeipnmBiH79GkuzPH3m76VgpRsuurQ9+Aad3Ozfgib3P7gnSp39K8cMwqRKKw1PJSqVCpzp9JqxJTDOTz6E56bX');
INSERT INTO "sessions" VALUES(3,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.RzWT44eON+voLOiiQHN/uQcBtALhMCV3qVa7HI2XCW0MOkZ/JnV55ycNEqUBRDWUXoVcH+LWYoYKP1hV6cKTJQuroqSBG65Ka42AGLFULiCbHBX/Dx2TQSj7bcy7B5hRuqSlOna447j2IFVHMjroWGE87CmiHutQAr+sUrlnJ8M3cIWQhOZoD2lR6e8tyzMw65LXPHGzdfP40GLI1fDlwe5TkP3rzaQzCH/lz6dzMYzSMf30vkadOAl7kU3v4Txi3FkXeqLMOr49AIJLEVK7ICwzJkAPdPVsWbCuKhmr872jEPdgT3FZYU7aCaWqbtLRPaYb7N8XYyGv5+706CbMjXw3HdXtLUE84e8vVcTJ5tkMQZnez1zcjgriZzP0FUx6SyKiXH8H9WIhDzOewLZ9QKAimN9SGWgSShjvSnWG40MDIgkT7mTtKSwMGDiLNTLepNj4tCk2Zh96/hlB6dYX3ZSt5da1qmSFfiKrYLw0NoJdILsnTug9A4Ve4sJmkyx4x3QHRKkcAiMxY9F9BKKAJ9nBqM/K9wsQLrlrSMuXzk3cRZUUGf9w+wcuyxHiJWnSThef/LCFU2tjIBL43R3ldZpmkjGqPiOz3Wnqn3IJXaLR+i5aXVHlel4VFeCJcecWkh4MJEUzaSl3lZ/sphUl1W+v3wJxM2a6hvebXpurshI77xA9qsEH');
INSERT INTO "sessions" VALUES(4,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.PeSqrJyHsOedlrXNzLXfaXltqy8G0bLYZ++AivS8eTTbRRLKIHILaO2fpQbgfNgq8ZdWOqCLlgq2q96T2VghOMvgyFeamoHwdSbjZuEPCKrACGj3anJQSd57opD7IuRF7y0lyyJ2JCMNfRQ08oggnRhATc1srVStV1TfQyKJzcTSxatSNtf92LBO1AoQ42vxXL1Bj3FR7dIzjTx6haxEFlJYaRzWHwdiODyPc4N3VYoCvjWWbNzLbhBjUsM9Fp+XY7Tsk6REVorerBofQjDDT3dXB1ykxrV1NkozzC/JZRcULTt3FD5VDnP1N82GyJl5qxWW/BVWiVaWR1jwypRnQQSog4mraEHj0TuYXRY4trky8ni0nuu4+NmGiM4BHYtbsuUZksNVxsGeFIreelS5UzuMJAyr1DSo7FtoyNbfA3JL/6nGXNJBHm+BZi0iAAyPpNwrOdfCcHQKMZbtKWu0zF6ofRF+sBbXQfJszPZK2cuAwj1F0oJm0IDu8kvoDG8oqnoj24u5u3eg6GwSBkgryqsaqVHLkuUXDqEO050zUSVtJIg=');
INSERT INTO "sessions" VALUES(5,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.1LJI276flf3s1U3TwJqOHCtMOdn4iA37kcMIZ2SfpCmzs7SYRyWe8k/8AmtOI3g1noM8omMazHarz5Atsyy38Cu2PXPybRS5Ddm+c5t+r2jIVrdqb/dlUq+Wd3vLhQysG3ZuOgD3sje7+EDpGZ5OxrFI1vW6nei+Dshr9hhr6/Y3U04I5736OkWUy6KJQGNLKsY64z/yHhgy4c0HUmqRIG9mqU2nWMggnO4qefmYm4zV4QP22UDv5xaZEuk4PZCNzMTUywFExHk8cSP43gyd1COGhOck5UO2VJG2r+1WCVpJ/Fb6tu8qtFo8X1sqgGFMTTCuwHrvxcpvvLicEtHbaVtxo3vXqRDHyGCHj2Qd+4tUNUIJEKJrPruFc/kautiBrAMbjgxKNZL6t1/9AyVN7+XdycQ1+WGPYKgEP9lQ3JUfq3SVspUUG3irYgo6iE3Mq1j7KNwppVGQ+GejEA8HXLoDoubVt+JiHoLRCBe4/wVZGTNEiQqF00Op4s7Y2D4zNMV/bP7871T9lcEdwDCAnRAsGIRd2yDvELAm7O6J6eGWYsw=');
INSERT INTO "sessions" VALUES(6,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.vYbHyztjeBhq24XYSClchV0KyJha4riCjnDEn6gO/0EXR751uv1MORrTUewKthzHTVj9s4nRJyZvL2ZHTgYhOUFc9sL2Irbc4FRUN+Im4f13SbwZ5oRfOJbVSOQJ3BZJ6SI16eQM9PNs4bM4AWTsuAUZqTYwCpbRXdFuYG73fUW7ialPU/CPtIvE7q7sOZPtJvffWAG8mq1znFv+oOVod866l1Cd1MXr6aeKJsiYVrdCXSNkOvnaT7Z89E5jeR8/Sj/yI9UEZjEGLS89x+/UOkfwYj0VycY0lw9w0AmM29+09FsBKtcyq425ivz02zOrb1yalTQeVZA4WLMorhVE/tb6Pdj2+5DFz5qLIHHIwF11/jNyaseaGh8eoP/p2SyhGSkKBp2e5wh0Pob544ttIeGH5ceZ3RW7TNrruCv5Pvts92l/25eCVIFLVsJjgSywv42LEFpAciyv0WeJA9I8vCeKY8bV44r7uqaeifWFMC0nWbioqHqHj1RSNxm4FEZBoYWIQc+mddm6p4qQ8uSOZ4UyU0KyFqzD+0UH+AnIaQA+P/Q=');
INSERT INTO "sessions" VALUES(7,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.h7Cle/4AHrhaHTfgTjfwuxC3+Ix++niTzBcOjFZhNvqaBYDnOyNMn0Sw8K7+XY5YM/NGd7W+Cwi1mVlZqMpajbRQCGGl7hQliPKUn8e5go4KRcgbqvpXpEpgiUKPjxPoKJvdUhq+XUv+2HhGm3UR1J9AC3iyepmpOuxb6hWoIFfd008c2h37VX8Swkdk7Wy4P50W+nNl1cMCuKaKNSlcBefubc3qrNvcyiwYnKKKckBrEOSBXJ2fyQo3mZZK1kAx6Y21OfSCBCc72pVSLKMfXBZ3hZYm9bht0Jhy4ov+IgfRHD868lH3wYBUpKDapewvwpKKWx4qj8OXr7dC4HgoMnBlCYtOoCfrQOThsEdgilz68Da2Lf02tebQEBskCnqgMMsQlX+hu2fyszKGCGotgWkh0rqtwfil5XEUACUwRnzRDpWfb6nHezv1KbRyJoSLnULOppMD3vgRx4BGbpZ4NBjLK1HYUd8BXnyFOQxch5dUnctE9wT8xS8NmnjRtFSHsVGHGZQ8WdSz5jm0M5ekRVmNjyrWib0JvQSaLO1BDuLG2cHyOhFwMHU/ZG8GflXG37LreFN0u8/uQlhrMZ9mrLE7F/pNUlbv0EyqYIn0oFtBqiGlXlbTVGVKJPdVJnKC0ZfSHtP7OtVj121Ty2RIvHQhXEP/6o6As5TS18sNe1XOaAisUl0NiLy2ACO2ZzlZ8io=');
INSERT INTO "sessions" VALUES(8,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.LVb0A5Ds6eheZvaSnYSInMGbx9bFBfZmrFcFs3O+xk1H9NdASPEpTt8RNpzAl9LCs++9S+d2OYFSoD8obhpJ8G/FK1Z+7RFzRH+fxKDaV5X6zPMf3beM3PzBDuoB3wHlayBuP8D3bkfiZO0hcqOyXhPP6oPmcM59Kr2lKKCJCFLsPNCXcO8ODH7JfCOdJq8YaKwA0QB2famb8irYpa1vmFz5/KsH/HgEcCu+o67cf5tmJRb2scJttne4g2sx3MiMmZWjL5OWqth7HDz7bF0MrOu2E7zBbPzL1o5zUHKjL+2Sqh6X+ATzMmEW4MVDYLa2QmdnLEJR3sm5A4J2hUVBgUtI/WL4mMe/NKwA9ixde+ZuYIlYWd80lXNatWto04b+ZWJ/UJuQg89uZ2VK45HDvCmaF+VpWJ2Rlnxc8+8rrxmYyvmuKRjiQ0qvbbaakZUupdUzFBxvqvqEW4JCC0t1iNkNETPaQar+6J3XNJ8E/XyZ992SBE13S/B7ho+25ZrQgszU9n6xJiC/MweVr6v5i8aqsQwUETXMLT/63Yoij3JQn8F1TBICKsLfeelMTEblzCtEycG0Xn82hNByX0+ne78eSkeka3gXOM69uV7Ku3vX1ufFWYpqheWqJ5fJKhaCuj1fpzaBT6lvcBxOeZQ6iCkkwazOI7815biH/lJxnGP/ud9UO4Sy');
INSERT INTO "sessions" VALUES(9,'cc22151bfedac0bfadad11a60c00c17bddddfe4b1a4810184f37e6d5b964af0f','consent',NULL,'s1.5uL5zfUm.y4guHP6DfCX0TKwKtKdFsdyD3nqQ6ATkqTT13uN5t7Tg824EdDZWsC+6ezYIXH5YiUfHRF4KMH4yOejlZFfFq/rMASgXkN6aBZEmmQT16UsEY+MIZZw4mjXtPixwtRaulxoh5XcsJnlJsSLCDTO6sD0gn0fjOnHz4s9nVtwBO9idBe/YefBQBzlO/HUVrKitoPSOgOjgCb6wmKVCGTFu9qx/rweNlC+8rwEeVX2Qm+wrBsY7QdQap6wuV55I5eyZVDNphURR9ramF2fFYnwAU2/7dDH0KWGeYDM/oONaKkeMB1vrBHW8ogC7HvZQVpGyguwSeHWxLYYskyjh1YjqHzOariEI0SMHYbcm6YlHxcag5lInShuSlpx7HZ8E9lCc3yZbnJ/kkcBVZtRLcpPgQ/zCsknqMfVgx/obQe765VbWj/dYnBYUVd7UZ9TmY3EHjAVkq+3j+Iytffkmkv92JAKBniGZHwmzmKawGjjL6heTeSHm8ioe9IIxiej9SuQVfVpBEQ7LoEBc3CoYBlQecRht+4wREjnb3cz9DAIoUrQG7vPKVIMXExgWcxokMiPrTjxLSyAEpC4Gui6A3D9iczuNJGkqY0bIHv4DnZyiDdLejO27SRAWLZ+/wQ==');
INSERT INTO "sessions" VALUES(10,'cc22151bfedac0bfadad11a60c00c17bddddfe4b1a4810184f37e6d5b964af0f','consent',NULL,'s1.5uL5zfUm.6hsMEO7Gst6r5YV3SBFyk2UbfyKAIBOU4ulVrzMu2L+slNbi3AvLhKTvpDcqmTRDZ61IwpqoEgJsMHy/i47S5bOEfO6Gn0ysRGvN5+7YIxBjxeRt3iME7o7bddrzN/dP1i84XDxdVNdKrd/EjBXL5X2c953Z6YtAVn40E9Zrs+9SaVphyiWImboTT9TjxHwQLnjo2olhE4Wb8dhaQjfroXh7YFqNpSMqw+KlzqYlgkE+dd0wECBeE+LO6Ur/Uwb+e25ElkyMYpZd/s6IF3NODGYoLy3aaqLCCnjBchucrawno7fsInPQU6qKC5zIqk9ijiRwHUUAIllbZEYF13tGBJ3OjH5usSvL3LRF3FRDm/QMeyWEvoIcwu49EpbLbmXPwhpnCg7JF/0QTrHoWxuthJeBxql9oqV8MABqZd96TdNBL+6ADws2Z+SsVcZQYl01VgVmlmFCIHiEA0No5JCfnoxDXBfGGV2/YtZlkiUvjckjh+dQ7zGh');
INSERT INTO "sessions" VALUES(11,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.pTQ6D0xPvlzIk2jCOcVvl8SjC5xNp3UQ/c8kF3/KLlJ0UjELcQsJtwOPAZOMcR3S6Fsv8KbRyemSqh+7R8XHMtZqoAzcm4rrNJmoiCGK+28hewgfwtVwbD8uf6mW6g+M1DuPX+0iZppes15WXkj1UdnhudPfuBFM1oTmYmKk718vhzfmKCGb98rd9GBf5M8tUsKb9g/mk7iywzb8t65OD8pT9IGC6wB7OzgZIx2tzee8y95KOWF00T33L9NtHJ1ibr5GE3V8N0nPdPMM/SE3UAKTwAkZvvun5Tt4voAfbrfpSyTrcV8LAHPZtl1i/j2PEGHcQU/JmAotG2Vs8es7GZOe4bfiQoU9lNbCY6y0JQmYZnttcJOBTvRTy69flkbgxDNWX8nN8QqOcK4phmGM1fRnSTo83JBwVpeSMDS8BhHtgw4um4s20pziM7JudC+8T7fpIoDnyFGA19mVsNdSTuzeFIVbLyCo1RkpQP4eu7eI/bYS+pg/p3fylzG81A28Vvng0KBSk+C1Ung+D+Zmexc55mjptXn451HMofCNdberpqgKmrvwdhs9trpRgwLDYYwvPelyxA2oBBy0VJ+JS7WFfxSlGl3l47j2uQHRpoSpD2xF8uYLUIDpj9v8Y9mwFDiAo1UaXjLScCKh5X2N2aVy68PjzpQcceg80Z19a+MPCGmYnB1MUWnQ8mLF6aiHKLc=');
INSERT INTO "sessions" VALUES(12,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.A9+6bRRBsvZfPOPT8kO6VMjbV80kC1huJpQwM01NPILKz6weVqM8SSaSRApk6Zimh/huYNvMTK2xmyfR7SrJ7xz1dQ95lPSFMEP5DCu3L9f8L2KcgxFnTLooxs7Mx6RKwyaUovUS3MQg3ZuQyjoubYL/1X0ROb91LD5dslqo6GOD/ydvq9rBfNUrdN5eb6C0b0Yp6OCrp95UrbldB6FlvSw66KSa7nzYi5mDfOcYk61+BlqEcc5nn8gZp9Dtm6sBaktTsyaSxadckkt2pYulw1cD9vjWn1YepPWl83+nr1f28AAKhmf8UhFwkZtG4/ROLFQFi9kNZURETqFuJBwI2N3CXzF9xphvgWJZ3J4DxXhQz1y/gofjd1KWA9kFLynuRgjblkwLv0OkDcEl2ac7a0qE+nrwBKp2uV0+3jIuGIGo7KX8PxSs7Qq7jKI7Q8bX2pd2drXtHh8f20rsp/Ec6ONbL5nIrprNOkkp1nC4Xgtagd8UAxAH9j7kEgkwoG+tpVawPCzhfuh295/IAiUNFxwtyA2LIKzS9GpF3uOTsbdCkNuY+Owg+YSWFWmUHTFhwUQMus5lw+tEBSd+af6dUFX2fe/TrI667CvkmQ7xpV5x2pHq1bV72J8dXfagNwSb86id2Pfab8TNI71FWPgXQPOI/6jJFlAOqJ08UMTfHssjmMa4ggscJnLdvHhfpTBvVo8=');
INSERT INTO "sessions" VALUES(13,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.WNorPDPtkS1qEkZyZCVpmbOE6Jby/XYunxUhc4jDz4H8BNthI6sykcYv5JNVUfMDukmt3ChqpqhXyqak4cj0aC0ktWmCoYkrqFiikrkQLPoeblDjVL+7YxrtGGDKBz/UWaXoBivSwKUxwqZ8gLzW4ZB5LWi/juqlhY/MjRlXm5zi/7dMCRIwTde6UYY6v+HwP+qexbz/ZaeV0rXydI9PkErrMsItPk9PVtCkDfY2M9R3j8UhJiqlkSlgwxr4OCLJNpeg7WqJjIYzcKmgN/6aALrnq2ftXOU/FullWy4fhLi9dxbj1IrSjzo4GpITswabq4vpzmfq93a3B4cM24LjRSlfeeay1ho0YRlkIcVnUf4fJpi9+2u2dir/aT2XT+fvBWfXnD9s7ORntIoCpbnxnmZQDex5gRiGZOgL9uKusZlG3Hg39iF/6hS3M2HlgrTGAl8wN6MPFkQpsH7KNYBLt35Rzs7RaZ1nLXnqbA85WuIs+GEVScB/iP4QiA8plfXnWqBkrKxnCOHT6Lq1fiIugPKW/uCLPHLeBnBGur0TQIW0d8DIUVp+y46gCce7/Q==');
INSERT INTO "sessions" VALUES(14,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.Q/7qrGZlOv7NZbM4yjZtSWTPnqCQ5klrzI6QRO0zjCQRVDY2oHUPESvadDtBQ5L5+VyECBsUCRE2vWwUauTV0AdWH8+L5YMdrAdzVg/2i0GO4cR+MoM0nG+SGWVAmjW+VvymHLWxJPfjrSr3RJ02g65QFRkcLxm/5tM0lztxaAzYAPlK545jX0mqywrLWYosOMlTwFFmE452peC1MQj++n1sQBTf2mTI9ccg39uucll/Bn3EsiOmhaKBK8peElptgXba/VJmXrEuntoNv/lKVOlNsW27X9F71foSJkSoj5CibP0+V6BxmAjpya1boEAWcLbWUx4YMEYweiK4w23x9Cpb9T8yKYMChNaWC1qL0X3hBwUvwaUsWXhM1eRwRbT51LJXg/t9AQOr7eRQwPLaUYti+JbeIQlqzogplEpsuUfgxO27S16xJRQjvqpuX5iNZhGHkAJELB9GJS8Ukf097Al1o1rLTTxmF9FrA5v9CDFwMwufuXpijPvLLXFblLGm+K3rVuMHV7MWyKzghIcK3Y/5JqUoxIHkyfJ7LWGPd+ZyHppI/1/cvIEMyEIU6D/Zdb0BvKCMdhg9pIPWh+FQLa/L0Zk6tLlMxUzRvd1EdlcTLta8qN2Vveo9MPpxDMwDAaZ5tR+wNPOZO5dEixmX4o6S18MUg5vhhHbF9tH5vq8WRhOdTy6wYuyTar7IZqTlAnE=');
INSERT INTO "sessions" VALUES(17,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.xHo4664Uzb23AXjhSCZjjgPdhJiusVusbNuKU9BdrwzO1PdV6uZYmh8nOLSrJoJbC9urIfmBQoqPjxkF/Fk51nDPUtkfUlVKWuqTS/ptFCwlN+VCbD4TeIaGzSdTviPFZDhcUL0VN6FOgHKwmJZjRrzjlbnXLMltO6cUtmJ3Ol0l1/1Bd0WyScnLNyXCiCkvwy54JHgc/EtzCXBuBCwfHqPUUbt7noHFDF6eoaKXceoLc0WucrWNvLgxdNb49Bzy1Jqtnj1Iu1+UPIc5Q7I157TFpFujnYIqcYtHOGj0TnWVGLZMpxp5a0pPaKIa91VOzOxphxJkBp3+WA/jpLZpmwyxh9mOJVXOfj2c7JyBJAgdNX2Q5bONCXMhgQki5Kq8kr8cM7e11qMmMmCCWDCpOIJe4yiodXxLyROncZ9qDqeuUeRZ0mU706ihhICnOgiMUKfAjvlvalnNVJf4SEXZa0Fj9pE7OkocydrNqKFFm2ck8CQKFRG8H+crjYC1bIgWe4XuRmHqVhy9Hola2m6maMFoYFx7c73pjpWtPT5ZQDR4hZItKeXnG9IMZVfo11qtD6Lv7ScK+CaQHqy84iOSx/4EIbEcgYS1dUyyDZn73An9AegFJd0E3BGZRIc=');
INSERT INTO "sessions" VALUES(18,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.1eThUqF7W3ISWbCBXx3y2TgaJ9xxz1LQGPHiWyKTa1Vdh2IpsAmgYcwkX0VBE484qgK13vQI3eB92kl+2NZ9YFYBK0WVvh2fsgNLJd3Ffcry3CmNU4jGvxCPItMqNW8cTFPcECmjoSK7x1M62H+2inTh9kePoxH+ZJcV03Y2N81UfPVUs9Rts4ogEtCHIXzNWnrLyMVB7KBpFRfVSemKXvGYSRKOI6Ekq8nuvLvhrT/GwndNWNA2YEU7wYWm9IwpoVB4a+JZJ5GcRK5n5AADuMq2PbNAO5YSdObpF49NE/LxKOMjzHhQ8noOISskPpUsy+3syWQ0/ZmKwrD+oi0m8OU/j0282ITBWpq+BIxb4KMKuubztsojbfTqqNVxxm3r+X70cjUGFK72pxlbV9y94HEAWO0sdsWTeDgt8vA5gLvGSv4gTuCCQxQMvboXLjWvmhQJsBFo+w+jUl6ctsu7DxaahbHBnFNQZWsHRZsq5N/WNrL62NrxL61UPn3gB3J6eMNSsNzpPgjMDEVnVNGhETouJH25zuLIvkRDkrbWcPqSyQLh4C4T6c4=');
INSERT INTO "sessions" VALUES(19,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.r6Uh9VrR/B+kBMjW1J9iq8/QeEpNGJDtlnCJmeCZ3SChDEr+ERMS8i77Z3B+yA+OwkEm6Knal/sdUNlZzXXdB7ZXdcMS4BYuoVM6EjRWpgIn3QmLVdYzYilwkXiepEtZocGAKpGo7NkwrKkvR1LN7JFdN5/gZStizTZdjl9AZzEVFNcKWzVydnZHgn2zSuNsLeuVEhQK1qd6Z3+kZVCbRwQ5IpygqpSniR8rkADXrPYgMeucjAx3Q/IMME6vlOX3aLP6sRPeCdAQjow4wXcV6Dj6duIZpmoY/id1mjyPwKzVJgUU8zb01GLh7+mpmJJX5OgsPwxiOegOPHGpDnuT4xgJ9LIKw3S4Bm+kr1p955dlh4k71g3rqjhJ35JD6ncb551Yhj3HiUrO74nr/knzneKhRkS5pw/Z9O/NbaGnfW2JIucDcqEH6x1GjskzSYMv3bjFYiC+LqSNHgSlVCPASvpQgFCrzpknO57YYS0Y+lWdUW7crbk+iQ==');
INSERT INTO "sessions" VALUES(20,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.ipJQ04M7atmOQ2I+5PYUP0hhQVd+y+VdxH/cFeKjC2rMI2x2O7nzzqATVSci4nREcUTWZ7C3c0PNNS18U7FoeFFmlpXwwWPNR5xhjjXrDaqEXtizCJK14L7fev/ua/f2R9aYKtnUA/hVN0BdXc+qRArAAKqKF+o6/asUkCcwllffRKJRTRDRqq2DNjh7itVhV9tHb1JjARbEwaH5N/cRSP5fHRrvUDtg8ClXLt+Bs/4SeGghPe3NcpJU88U4yaA3JKu6zIC1TDZfFF35n99YU5voVUDNpQ9iiy4o6Ak1/BdoY000tTTg1IeeVZz9UU6jlqhSPz3IPCYJ5SzGCA7oa5I9D0CJ3efNOWbDzxRLjpA37S2iQ6np2sibdID5MyVB3ZKSyMYypusAOjTC/UPmRipPXR8NVo4Yv2NRIIdEIf7LbF+Fv10+d9i1vtanQMdWtvytb6RQAzy+037i34X1sIdO9f+GZDawGbtkZZQfdDFxCaKB43IYuNJCEieDz12Prb57nfNc5DC+UlW/IQKG42kbyOFZjaU4GfADCdhmAsfEf/eXrjFuRBmVlxx5twsalEZaQlVOFk05vRjHmNbohUBSCIjNhx6HTWg1NvRONTFkDj/nC7mXSJe5o00=');
INSERT INTO "sessions" VALUES(21,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','email',NULL,'s1.5uL5zfUm.gfg436S8NcHEaq2Iz3sffj02xJSyhQT0Y+af5i7iCzbQyBH2vgZzdRNDHnmPDSandr9J4qECqaPSBhiz56JcFhxppu89eFj+Bw3XGAjqnpZ4DYErDkSZXE3+cQPanKkD8XSn5pjO3qgVFBtfLSAeL2X63m8nIAmI9fu4ApzdyVvprOUXecVzRadm43qRmM7VwzAVjIexeWYwwPkCOml8qGBFS3CZXbuwIbMr0NihoPqe77oNvMEPqu/f08fCN2ls7cVYVg76R8mlXKuCH7eqHVMaYxmn/zzOtBJZCKtT18TWdVBEi0ION/iTz0WqUAZqEFeCgErD+3tvUWpkiFLrd/Gw9F4XEFki7PjFYwaAqXCRm1moz8UHD5+T6KpdTwnO0rju6zjFxxiSSbRkS+8DtIBb77NkdSK2hwgmYrxQkbA28EhihohievdBH81bwQ7Uc1k6CgW9cEy7GTyh4LNtLCY4UiTH2NB4GCFocno5Dg9GJnqJ/EyfOQeRC+U5BDrbpYFCmSUQYZ23ty9br1q9UqfQN4scZpG9iw4QXUX0JwZXSxDtOKI34h+YsOqPzZHiT1pek4x9he9Sc0B6jS3nVuwu2lnbtosyRsWPYJ897R4Z5L5lpGbuDZg=');
INSERT INTO "sessions" VALUES(22,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','fallback',NULL,'s1.5uL5zfUm.WeN1h/o02XjXba7cGgqr1cWxkdtwpqRDFOFR6cPOEi4VYujiZCoDYELdTW1ckPJRiS4Af6D3QmV5RfGz2BStEitWSriWX0UR8Eo5+N9CrlKrUjb7ZI9VVibovvs9P5EUUjmOU0JKLkGqygn17x77hv4yg7jLiWsx8pCY3lerRJdgtEvg+ltrXa3xcuSAMged2bKQBOlXje4eye9dn5zTCrYfEaeGg536pJKG51i/gr8x0/52Xu4FFh0hGv1gEA+bTsI/TpidP8ncgPxkXzkCQeWW58MINVDXFZM8qcDNDVb2AQK+sYHPVqDCH4IxwOtHUiHicwbPcEyIdHwFSl9L0SSKS1rQ29IlbrTClahMEQmyvIVNon/fxWsfcr1TNznZiuIT0pn43juASohXvfFcTkcfqDzh2uRxJ7R3q8Q0wuV7Kj3elaP5KFTCJoienJFRxpGtNA5jHvFgUO+USoXcceb98WpxmHk9xkgYlyS1K4p2rWycV6E/hSKD894XwSVgGV1hS1dUBN6qEwNyayuMrUwlAhVc08djZ93vEicZIGV+VBaTyMZG7wS/WcLOs0By2lSPk+yLrjH9HVRmnxwqX8vXhdoayh6k58jy8WhBkC5P5KDRjSRwGeccgjUX9cdFL1rXdZKKUgrf');
INSERT INTO "sessions" VALUES(23,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','declined',NULL,'s1.5uL5zfUm.dDjgs4GYMSPAuU1NMuSdljRoqdN3lWVWf1OvO2inO854wEB3O9KcC6ENRfStYvUPNb4FkXnygeb1BG9fBwi1+iwrxKjC0KnUbu8QMdMokIp7MJbSDdFK4EnADFtPZpAvkkjNTJF1QLOCNcKXb0V0a0q7bEYsgkDjFPoaOR+bYwjtCqdSmuRlqkCuGT4bnLCxHicVFkZsvJ9VFPffgx13/U30OfqjSBsE1NIYvoqACdul3UUlaK0EDM2dXTIdMFMKoMkuud8/d8LEBy+ZdS+DO0THlpOilb3/XuQU5hLRqD6YSnSTls4pvioYNgmGq1lvjtjdOhCb/rjRdd9imH80PFWkBUplNcLtWqxFGEgzWfaBzOEibhCikE86TAJMUjhb4BYX4UAw5g9fsrywpePW6cmVG0/l1EB3T/LMqPqDQzQYm4wDRVU2JPJWMMB9JToyGLjuIJOHQT7SNVF1Mpsl8s639ZpFBGIYOtt9mQUJuZJ7/VvHUjgpRLw0s3IOtrE6P0Pt9EqJLkrKp44YmwGhCDEHDRjq3GOqWF9yX3EZ+7oVzjJ9Kdz1XmWpb3lVOPQEkIvd10dhb0EiDHOl0n+LzZSEoCF+njYEAHfQOuvqNbXr9ob6/HBC2sfu9DY=');
INSERT INTO "sessions" VALUES(24,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.wzVvcprovDMW+/uAwmI9RvK1YIcVIP+PlLYvORClVMQqkCfDxM9fpkNsFRTF8oNhuRoThLXW30hx1EYUiKPNXgLfB5LpFD6EgSLP2jjJF0eDuvf1O2zoE4uT88wKkBgAslK24FyFDbT83K0bjkO0OQIfcAcrw9+uPBtVX4n8qpN5pnObxSz8VartVnDgsj/dQsJATHRFatCoaL1C6KJaO//XvdUSk4rlLf9XAnpBsfGStDWo1vCv0GqXtfGF9Oud5UByKU6ay6TOSBLNV2zreeOfVf+bL/Abx1vVZ3CCwQO2Sq8bXMwbueRg+MxY5XTVCK2lwzDV3qYnGI0tx3MigadAPaLWdR/pxWHH0uXmT+RwC8bJTwkBklzz1aN6GmOwesrA/TxlUcIY5XfwvzTmxsvQYr4C5RU5UVx5SEgV6hZoZnCQzmeRWor8KrXmVg7xaQEFTA+d93kQzNNmvNJK04GhQtKeWGZMCXsubrY6jvaxO+mirJEzXS3DYhNPnOCtiAiEb55qg8HFhehMyXgh5ZDKIXjoQzR5AGW7PAaI7P4Uyq7INbeY0ciYv/uyVIHHoJcp/8i8M+fb1qOH3IlBK6k/92VhnBIMiIB5INflHjI/+TLbcBX2d7My2EclBAX4v+maOq39RKsm82FJNwrFHluBrq8MJ0xxzjVtleloA4cYhyP9qSGO');
INSERT INTO "sessions" VALUES(25,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.Mb4pkh0YtAzzw3DdGX2wOR989BYPpDxk2LUEVEZnWAdn5U3oMQfYWcEufP8qu3fBfjVUgN9EM5Hh5cQ47yLPRDcScs4HSQ2ZqEAtK9s2PFvFxSjYqTSO1jzYzvl1/d8OvBGOqPmWobdRdFI+U/xm+Yvo0KM8LQfb70S4fznzAr2w87Uh0qrUqUnVhYBwa1DnIf/fgadnnyKSM/Jg8JHzJT3uNQHJ/Kq6D5+sznT//PJD+p0VNqKDJwMkyA7oAbancDWRrlzJfAT/YtTkv6iyNqVNDL9rXeGsKbR4mUZhz++PkVOSDeCsWo5Muf7lNYC3n4VY8UPydDAZRDI+JJQKlWS07/+AkZNfsTkjYRBwI4tW//lpx8Lx87maST3EeBXClPed/0R3tVtIoZl7F3kj4UbfqubIUCP+AmvFsEz/4iaJBeJceSH8Mffn/Uk8tsGafP5xzUyJ3Zddis4FXscvEE1P+Ed1Xy9e1AXNMzIRNiliB926UAENzHlw9+ghJm/jeANdualLfSe1GDkkrQmPZVNoJPaqILclhdgtrljSoxN+Z5JEguHzNAn26rYgT63QeSi/KA46+bk91/1nVe9gT4RZT4Xm1t6CXOIR2qhxymNvPM9DZDd+jQg24wSBkOZTPvsoRqgKFTI+dhYqNJ9WKw0D1cSMOurwD6YPIy5+J/X4q8UZt5UqAUFUAXzg');
INSERT INTO "sessions" VALUES(26,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','timing','s1.5uL5zfUm.HUet4wsvU27kXUe0wVHHKKCMQhrxEAfihIfPBDqG3fruGMAdtvkgzg/WwjBp+O9RPhJZzEDQIsyU6IJZ2BOZQejOirmyVMc/DaIrLCXBvHon0kzDB8s6IAVPuKR9ybfee0GNCnoQrlX5Mc/slynuHaC4mzSptBDIdraKSiqwkD6sYe0bwsURciXSYv4N3wNAdElhFCeTZoBP8p1qCucop5NQvMcYQPFkGGL6WdsbNT8jjCs9aEF8CTylElyFJWWcwfGWa5rrDF9Q6T/UN++MsV8wyQKPk91Gd3kvis70sG83fEAqeaxRsNYS5NS6oxiVYGCcXx0LHirgl+gP5NnQqZ/TTz3HvI0GKAOinj+88JyFG+8190I+1/W8HbUXZrnsrleMYrBejqYTo/9LhUawk+FWky2GuU4w4+CTgI36JX/X+wHu6gIfMJQHSA/H5IB+PsZ/8zO6mON6jLteArYzn9tDc6L3sH9PchR6VITc7m/MASsgTyWVT19FlgBUQq7SyfSa+9ez3aRI3fQ0Pv84nvD+CYfQ9++Yp5VwalJloI9NRgDSQQ8nDd0Jj5VHn55bGurXljK73nSNdMJsKBl7psJuNFOVO7308iMe/ge2/4b/mHJSyAURzVqO8Xsq56rjPGnaCoujuvcSjrRToiIg6wH/qE9vSeXgKEtg09uwiO2KQIddV+I3iMbTwhxg8PkgjKZp880l5YEGeIsSsP+Q');
INSERT INTO "sessions" VALUES(27,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','budget','s1.5uL5zfUm.CDRsNPIB4wwG9iiUNoQ+DIDrfMcR2PoRzCAPD3P0lEnO3AYIw1uv5wg3VRqDmRMAqhjGJVtDeviFsrRJuDjTAtfexfkM0G8MXyPTe5m3tCrp0rAwDWhGZloDp/IuMOR7oDAHE748dt7lZezVQJ99rkdwaRue4P0rGXUl13kXTykbojBtec10G1LnrCpwAtukT08UFZc6einRPeYbLsL6WDmouiBg8H4Z1Jlrp1mHLEQscesfR10KqRL9TSVvPocjOiexOUM0/R4wPN8Bfs2ZCKIf/brL/4OVvNG0O58uG/5/BbpSv/AG1kBKAELK7XTnJf0Xj1p9uK/DnYbFcEOCnvv/2gRDnEqg8s1Mke/i3c0jtmnxmBMdjNUiA0HERdRlDpr7fTLmA+ekAFKIp3WTF496uO5O84WaPAcHrY9RKdgm16vLjlexvXpaCF+etcRAa9Wl7cBOn2mDpK44CBRxX+CeXKcl9w+p0fwgn4vbrnTXWVZSyn6+aiBOeTs0V5/tYEjJrg3w/OvYjWN57zQWzcPz600yJnPLLVYVO3xFbkySYWUaxH8jvf2NKnmszDkIsxxxHjbG/XjIrPXdtFZq+UMKr4HGmBsGRlhbpJXEJF2IzodNGwmI82H/4EewfuUFrA9iRGBYq/NodX0Vix40d1VZJHBhGJWpzIyi1Hwm8r3XuGrUZyH0Aoj2UAeSIMfrMG+NS3DQNBtDgce1y2MnyFmOhb10bcyW');
INSERT INTO "sessions" VALUES(28,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','talk','s1.5uL5zfUm.W4neseT7hdDWJsSVFAINnRa1J7BWmyed1/k07IPyB2yDe86wgW+jSbZjnYhQrew2syJq+I9MCAGnfDhwarg8HGMZNCKTTXb7zndoSs0QY0TZ5kS5DGyL3/Z1+1c/JoxXG5UX2w+2Nagr+YRfO6i1fo/vHlfeB8MIMdhpaY37JREfnMyuUsePgPEXXs9v3kCqyb59XgxSfRD4ESCrozCJKE9k0VxTwna2yJEA7leHjHM9AkwBeQaz9d2JIGMuKP6Fk9TcxtJBaAZBTNaGIOLUhwftcL6Lb5ONw4Whjl+FSG8uhkph8xwT7KtyisEvTeQ23UkQTz6znkPdM4GzkCLOHDpgtEKZ4qvISQDSxR7kNa39ON4dYfB2TYxzcVBMlLHzOOXNzLEShrp+XiTE+w4A6bL6op9jGdxYepj0qwEqb9rMqyKNB6DmhZb7UwzsE1kiAF53D5Hg+B+zxEZJly39gOvSb1qVfWO6NWHcgq8Xqmce8+kZEPnkBvNi7RhaUy/UsDe1GeRS9uqLoVa57vbWf8mnAAGMAsDYLemlnqx/GDWVP4uq3UoFs5nJkZ8O/I+GkxVFsSWpDJQrOMUFwIic0rrR8zeDbYRT+PlucuMk7UO9HC1Ijh4wUufr5C76mN4m1smQ9P+hiwUlpBOYlYfb3UOx1qWYmEx1jXwAfMU27ZAoiNfKIY926k/0CiMvQSSFqYlydG6fKrF8pBHYvS4O1UMdUUm84wkx/UIWSkNZhQ==');
INSERT INTO "sessions" VALUES(29,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.2EeUbfHZt4RuWhZeXVj5/Rrz90qxkUXZlqEkXY6b8vW5F34Y4bvixiog0q9IICEMLpXPtLkhNwqZCj7iLkbQA8UFT3ZrCNV1qE6B2w9itYbVMmTv6KAwxA7y/wUKtXjrE+LMFkjxmoMHiryiKXCPEFM7O82xIlkOYowN2tQEsQfhLktAtTqpQumD+sHFm7YIe30275IHhiQ+aW7tyXvx0WnzWKfMrNnQmV1omKObfMDNvclw9HdjT6hxiyco3vTpAodHRQqPT/ob8ZnCUSNqTwsxgLvcyEF02p/nyKA01gtIERkQDQFmwzP6uEqzwqxRe9u43y/SZ0TGFbhbbMLUKRtumdsYRLd0dsBdNBE1U16GNpq8yeCMUPIe0CubpaAiUmyFsSZx345HI5PVz8aJ1Pgy+6gpMGMepiO5Utfeafi/O3plo/M07oYO3X2U8rlXnJw8vAEoUiZA8+25uvLEKJDvEpyaICLY5NOytnLkDeV7I0P8uoXVte+TiXHkMlpu+agxV1jkzgvMpFBtJolTNMmUb6fg5za/Wktx7Gu9k2vIz95W1OSRP86FOXTjlRbqaQt4AoaDK3hXPn0NpID8rAfT+EIIne7VumZVyc0hSZUzRaukdrfcoqbeg+IkcmQXEKYqsAELOGtBTx7b1aP/LcESScyJnUygY3QHBc+RpARHa5+ABhTCorwZ3tzJXUCN+Tc=');
INSERT INTO "sessions" VALUES(30,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.dD/gOZ/dFnjxBH11v/6iEYGgoelFE5jIR+SeAHpItRTLiXQ0cR+QhJY0CJeNAsdCGYnSrC151CL3v3kLa1+30R0LyBmyk3VGMrgGjuvYnyZsxXTqpKLBNYf5HPNH3ovThxI7DWEeUkj/BYNN13Bt7sRIc53xDP8vbWeCsaewP/bNd5ZTOhKZFZPeVQctrGaSWUfpWcN/3h8EgxGOb9yiYcYVpHDybBCJ7gFbAmdt2GMG7BL8+nD3hr1tB1Tn2dXzbacl7QG47DVqnQRcerSmE3tJZ/1fvlGO7tgiKdOeqEDc6cG4/d3UWnBzQ1Xvx6Xspnw9cVvWiD03S+7PsatCphFq1vf/iNG8LC/Dia3xmXdDQwOnaMBG96izvcMflDVMW9WgJE1iaW9EjI5O4J1sw2WNLRIZ92qdAKozK0L3Dt+M7BRhfcSwC/pskgmS1HOYB3gcpt2g8lGLccZsLy6cQbWxAZBcxhik+6CNCfejpED3YHSwLNcAcA==');
INSERT INTO "sessions" VALUES(31,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','email',NULL,'s1.5uL5zfUm.QyWi1SAd6kE+jF48tsRKztPDlQnPv/gt4QXPNG/L2IxiDH5pVGCpcvjEjDkdOVbZ5zNHFAJl2otqej2VC4a+2h1DvnQ9QRXZ7qzGb/t+TOYT4VQ4R3v9xnvJI4Uk37cz8EKe6AgD0560yyfKE3ennoHF7OfTvmX6hk1pRhlntO+DpMUaNgPoHC9GQEriCQCzlZp/XINh0B7h2q8F4SCQWNOZDKPB9KZxoDdowxGi+IHkHGZmvWOiLNOt+OWUVvUiGNZNMlJmDB4bz621zlXE3HnpG0w41GpUWbB5X2A1G8DIJX9qbfKIWbAFlKEuiAhXejIVdOemkJ+sKqNEmkW7SIHvY3lJ4yEh5ANyJh9hu43p10Sp2RoiDThZlC0T7VWidfwxUYrrLX11PUV3l9T0pn4rdikcB+AUQdgowl8+xNS718FbtG52jza7eFv0F9ruMbXzlbtkX8cDNGR/de9CnxpKZFe+Ff6cSvoPL3oEbEqvmNzKIA==');
INSERT INTO "sessions" VALUES(32,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','fallback',NULL,'s1.5uL5zfUm.XiJ2sCIgqm6g8eKzgY2/Y23CxCcpKz2NskCRhYwhXhBXWvvQii2rcRqb0Vukql+xaLoVCctCIPVnzS7hkpDDDvb1gcK7+faW4J23UaQnsLcnm188hWAWAiFE1Sazso8MqWCkSCxebqEvQgzDrT/DKDYNeaUTxJfOmE8XgrSqs98OwZdIb23ukogAyMaFsTJsvzbANmp83mNT9eXcS/L/VWJqHat7q1BTXb09SYSBbpcxPHrOZnvPu9FW1EBmn/ZmKNaDD2/ALL5kHJkogrHl9YEiwruZQZEzAGLzZQ6X9DMXuZa7gwL/8gqV4vzT4F6CBSpOj3Q33h/lX9DDtbVt2vcM8PetkXjIHqRcCmlhB4dmpWAKcsYYE4JMqEsKFG+Jp9hsmV0/OsXtRaKS5XijjadahRC7uNt0agR50a4J3WYhVONb/nMBVbYrLvD/0lAYGKUMJGCCTlcdSgcEJGsl+Iy0Y+DbPVB287ru3FBwT3mp7Ju/EG7f24MHOtmB3DraBrFPNIU=');
INSERT INTO "sessions" VALUES(33,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','declined',NULL,'s1.5uL5zfUm.6p1McWodHL+tWGhOhn0+I9A7VELOZc2CI3Ue547ZSYdY5diObg9Jio+CMTetKqm4KskOGQqFxiOvlyPP9G5UOVJjeL65CWGxVAo2DegbP9e88lIHr178vBmhOBFj6YxOSfWWT846RiDSthQfXEjfg+6fzk+8QWj+zl/cqTyRhQjxBHFWenHf8/LTljc2Cy9GBY4eshe85c94OTeNxytoOvmC+InAbHeYqJwD1m0+uD5PWvUjqOxESm8We2T0FhZw4jUa/idIThuEWQu5xJUB19C5AEdggDP90SBnJ4pSDz9yS0VZV/Efil/3369p3YirJw0xCrs4+9bnVpaInG0lDF/KfeYCZwJBOJf9ABBbNEHqFS6M/pPPvsjfJ+qp4aiKe2GZX433JndKK5TIP9dou+qCWpcACWZ7dtMzZRsVy2/YcVxrD5ixu0q2LnOS1xzHD9MYswVuUlENhwBwW1+6VL4PX/BPcTSWgbvRMbYOWWgvU7N7E9505g==');
INSERT INTO "sessions" VALUES(34,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.bSSnvwyCNiGjppHCHxXBVGguNDuwZYvImqUqdbjxOC0Tg2HHDINOP19S+1h1FC1BnU9kvpCZtRx3hMN6cImFlJatir8yo7LcMXjk77tSJfgr1Cj/Waw2jYG5vCVVzDgQsiER1P5pSiIgiQloAAeFM9JyB0Qk8EYmjsI35fTbEoVrBlZKBX+6nqsNeUGGW990amR/3zVIW+GuVXXGvLTizpT/eauZeyjG8MEaAiIj1pFC41rbPd0P/YWSCVVIY/6QaqYsmSHT2H0HBQNx6Vok9SyoPJzYr88Cd5PIsXGmgw5qzT7aYF29DtUExfMx/+dXE/8sVueuOiO6YGCIyv1Wzl2Xy7hsfxM6fpRHv40X5bNwAk2mqv5kWbt9Kh5lPnTLn8Yo2M7oeEEdcZLECj+iLLDxDshND/vKgnXNtcWNMF3AdFXh5BaBk9Us4IMYYvsFlXoYCH2vF/SMBtEdzQN1WzeVvNwxDQJvDjHATny6Ghv4lroZ1rfomVYGCu6GfDksRCeJ0zt3fIAlSYjvt5x8HM+5tOIHBOQ646TDfDSITIJo3h8=');
INSERT INTO "sessions" VALUES(35,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.i83ulQk+HJ9J2FNbbOJbCNl9z8ll2IiB6/UxYr99OhfdrVQv8m6B0KkfD5ww/wSJG8XUZ8ZzaRC/D/ugTGiQBeWAd9CmKyqic+qDigylHmQN3CnlfujZSKWGGpd9VymW97Pf/cLiyWpekYCkzqG005JIIku9K2DUSVV+n7L8o9bTzqBZFAErMPtY70PG8D05Nv0JCR4xqA0u3iuKAMeBdFi8fyzuDrsPC6Yrj8oKzM7B3fiXtnvSr+PKUWJJYw1DfJdr7pVJ2DQvymmDVixY71/+YuVTajdEAuzrCd2cKWeFui1MyZMO9aR09vV23EbGbrtoyaNOdwvl/jMg3EOWwiOnfUVhJ3/W9PRxtJwkCgO+1Nc6zWZAVd+47oTuJaQ8Pu9Cm+dCYH7gP6FWlygY9g0KzasBk5IOslXq/VXwFXaeP9n3DnRdH39LqljUpi/eO8qlfcejRLKF+WSfGQ4D+/AvyU4aKD9YCTDGQA1JIglLYsBUZ2YhKLO+wPElGJ4tWT7DSabZSlyuvHBOGfHIfDIqPV9ptSfDnxB+qRAHcIelC95fqk54Uts=');
INSERT INTO "sessions" VALUES(36,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','timing','s1.5uL5zfUm.DOhd33Do3HXvsM5Kg0s3Xqjl7InbavW0zpiHFZ4Ou57iScac2GgVpYczEMy1+ta/sR/zfD+nGubnZaPBiID14MmsyGlFD87R5l1fZ3sl6K98pB+TywtxJRn1bNYzVrjW3J8sc90vt6wFkT++bmNvGmcTVf02csuwjSLtUUkxP8KsFTb1rQ9vh4t+rSN3qpj82omsn17dwKaJ0vrdcmlEp47hgllnOoSt58avs+w84L6bR5ofA0zVxXAvL7Sogztzdq646co+RbENiZdRT+Z0+duqH1HLtg/qxYb0k2l+BLhl036WeJFx4VqBpx6uXdLzXxlH+0t6HY4DNqgMM4y9kMR80oulKU/6qdUH7/k6tZGWlPvO7ckMQeGe0r+Kl1msCu+jVx/TZH+Mef1tNVRReZG6g3YEHA7DF6jniSUEfw4MV1EJWjaF0c02twE+chM/LHHKRzZo7ZMiDl+NkMBExPCudWFgJL+DsfROI4wzmoiHH+BXQc8FUPE439Emmf85CHDm1c40w7ViOHdiUasmJ17WLeECvv8ydSRJwo/OBpMawGpb8uMtYd74ctyZayqhB+YUI8fDZbK6tjw=');
INSERT INTO "sessions" VALUES(37,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','budget','s1.5uL5zfUm.N2A6yRIUV6gb09HxaCsfVKW51ZSQ1LtwMo9NX+wWQU8rM8f1b0p36zoYX4wtDQha9hddEKG93hZTcw4YztAN2UfWaI/QylH7ZlUeUnndaEoKmOZPfOVqYrZYuHe8HDtbufNN9jDlZmbcWCUDpWkXIyo+nZbXKUQAme/9zZtLgg0nu83XO49Zsab0cZ1hjNO2EVYRBAhhmZ9leFrzdhNP0HhbmF9EKGG7CQKYtj0eYQ19Uuenbpd9KITzj8LvX8A3qb8cgNECy4v1dAvxMwLX5OAWFRrSwvw8x6HHYdr0IAYw1Z7gzuzhrnWqHPi5B3n2Hfhy93+iff+Rvu78Lkk4lmwgFzWpPSbWkqgE4Dg18zl4WNi3r25nw1UAAFNfAWTIEayMqQgEM652g1w5wli2pcC7f9GUc3MqUwSne6QFeVwZrh0t3eLHO4BFr2yDCDwOrxGjMLqZbgu4dQHOqHnWV15rEFMEFQr8q40RC0g09fZusREv3tQPQbReMtXZnzuhqcm9cflNI902krNiFX7iKfUphAIQWK9MIm2GnFwA0jocoMRHNBCovdBKHhAgcuK/t0A2iBdcyYMg99UsNVSP+I4cI3I=');
INSERT INTO "sessions" VALUES(38,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','talk','s1.5uL5zfUm.yFRljiEBD5dIgWTZifAUUuDdwabYBsVjmoj+AuUISS+5XRcvFs6P93xNCpdV6GRrScgOuWNemVxHOMqmxj1ZrX7ZSjugRYnGXobtCxZLveW1qJM/dAilpIQ0+AKDtEQZ5w/ocSp5e0RKuf+giY5ew6a9F+sDshjtjW77gieh/lmyH2QiXGrDu7BRqihVBKsJBRtkeMdSPd8LA2tFtXo49g86hPES37f2XakKkZM3tbqNUB1FKEt5B1aXWRXv/DnaB7Z3E44zb2ZrGQzaGPMmgX37PcFOlstSJywM1a4e4iTS1w+2opuaFT4u2QAsk8bzqXyTUM76zTcmZrfIekRJ9GCA321SvvIAi0koo9X+Joqww+dWD4Ma+ozni7mgNtOcVb5G4oHB6qNzABV4Y5HutMi2LLDuBnZJbMr64zHI62BjVsD4ed18dU2oNJoUS962ydBn1hZabUt4//XQIi77py5XqvN875OB8Zob1LcnrbphuofHyEH+s17a16YhbyNIaNfvGbg69lw290k3qVyjSr4Rq6IVBJiDijCfvGh5tUofEZWP65nUkspWv+wqAb6q/fnObFMgdF8ILZYRxelRy11PgiexDELMRSCY');
INSERT INTO "sessions" VALUES(39,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.v8JeAJahlbG80OHajYC0CPPtz2GDZkd5leHJufRg2Vfu338NMTIY+08Oq0KcA5OZQPB6wr4FVfdkWazajdyZ0b57RWT99dD1k9Jq7mKThInyL4FOtSE+3BKgh6B+j3YUELeno3t1yRf+wpqBVKIJxnafxWB6EBLka35ucXb1Sz8RlaAzwsP+RktTba1p3bjX22B9DoEr7ikgSt4eAqD7cd8B7RtbBvxY5wqmqcb+O+P/t2lAlsgojvqkiUXn0E583nRNJHCKWcbyuhsHUsP6GrM4ENJYXDAUMGAYQjgkE3OIbQWukbwKAut6ZJwSmmf60unrAL+ETS00i+TI07n/iinCLMAGL7vjLXKGR6/KmW9zJkXzfv8fJBgR2I5ka7siFRaQgUXDzNNl1W+HXyTKTSehl/KcmItUzvCPXof6PmFsRwtUa6Zdaxqhk4ad7HnQ2/NMwCjHQzaZLDHeqSsaME8W0rog78UTGomAiFg9X6vUqgpPfr8W/yftfU910Oc2L7mW3/ftOUMI/Rfj7uY2Wzc0wQYKvDne1LnWOHKICzB2XprUj+7qfvDgxoeXjQ==');
INSERT INTO "sessions" VALUES(40,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.26FpvjxSiGG9jI6ZBr8LKIcdsj5ynJXR8XIfclrht/Dvj1zbUpYDAthyZgEiBHze1nQlMfpRDenmDiOhX9oJTEftAwfZmCTNFgKNB7r95ci7ZFCcC9r0uISv2thbKkUsP93C72AT1C9t6Qlu5hbIgIY8lUZCtsGOGJXqAzzTxE7BHY7XmQoLeqCFANMz6+t11G3Yv9aZ+ymRsGf9295F9pQuhC4DlempIqNNrnV9iPO2mc21e+huYsAYPDgVv3A9WENENvsWeXcfRQInWyXvX9Lpbv71cHy2UaM1cuDJxNxZyLVyrBo0dvmBZTSEJwOlSRiTTz9yZERFC3gSlDLDtJFcahnh7C7EM6l7THKzZNt+0vXujjCpPy0aDiXanjni1zGDoogRvNkE98aAsvyfXMdWkPShOeAjeyzoVJffeQtshHMr5bQ9IoUxeaauk8SUqW0iRLSgO+cY03eGRYUC23ZnDNicNCk8ZJ4/bZtSOYl0oYeEcHam3APw5OljNrvTFQIgzJ4BnGVrcI7zrDXJ6nMqCqAqriHs1LF9b5/ba66SLvH75f0FNqsNUsQ1x+8+tvVwqplwsMjWrCUreAfPga9DSztGCz67qcrUpylZ6MSX1vY9Cyed/K8WqPNI/pgweBXo/79lS86c7YhZpsJQmDnsTIjc3KCaY3MRHzEgyiFUlzv9bAAgPFbgehACEzt9sXH8owriuHWBotrouJ/zWW6LYFcQnw==');
INSERT INTO "sessions" VALUES(41,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','timing','s1.5uL5zfUm.qAWdjYkjU63EYeghqLDZFNI8rJEl3/nZcB2GyTcbRtZacBlx1jlYQYllTW+sMHt15HUwhYRCptebePLHsHXbBX/CRpcfYnNj6ZfinP+ZSWoqKxBmagLMF4JyFIaFXHKwPcsMqx1EWueOJD792/6nFhIpQd49y0LYYyrFUXw9YPFTW9iMI2iJXoIOmcCNwKCuTmIkEAO9pYgiF4eZVLwQEWMqwCYW9BbBHjd4YfaZ6I2gODCKlkMzkk0K8OGjaLwf/PhWWMiFAdUDfU1vKu/ROnQm1lNFl7ATF9iOcz1BLXIpNU0ZgNWkY9vs6O6l0WYroqEsl052PQ/fueBFh0MLrMelvei7l9mTCd5pPO5af6Xw3g+j2S57DVoHYKiWC0H56OqDMsg+dHlfVore80OrDEA1Ll8HPBcwUEry1Rwr8T8JvAXqSIlLSZzNn2QDWaox6TmayFxe7GfXVeGow+65f+yV3e5eX1URZ5pnG30JHvwyIxSlOX0mzeNXJX+K6p+hF9lk9ep30Eq2fA8DTrVvSXrjBoVbECumlIooixGRQQnOtEvOc/PexaN9kvMNA6MI4uxAcEUtnAwdJfggmDqOcM9dCagEHX86PlBYY0bvqSWafhahpMo8KIAh0SNxLnOCpkpi73Jty/MPnftSZja/bmzQh6rl04oNRkRs8+ZJNUB9AtmAD92pWmG9Seb4dcrMiiHEG7SjRanj1uG6tWUQ');
INSERT INTO "sessions" VALUES(42,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number','timing','s1.5uL5zfUm.JxMUBlXZUrtuyvnmpJVH147xuGxLos1mycBL7Zhio4nHjckQjEhqiICxyZ29z7ekTLPpjYgXxP5tKV/G+IAJzoz/JFc6iSKjWNBBH+nMQDQsgQ4z288ZwCdJF79cmAITnHGr69asc0YmAn/z+CGrnS1NJZiIvjVVDYdlO6YRePbwgPoF03BcgZsYWc/xtC4gEaEdPjHzRRQGcHNlWPqzr2yW2nKXGdt8qYUO1JawlkDthpCeoK8kFogz1C6a2q0Qo8ebRyalF4AZp+e+LzjvRATU6236OuDuiW2D+fLG5VpOBNGwuNSDG4wUmuivdwuOE8iin48E8P6TvezMwT12+UfpBkRqAP9WIh4MJw9svSNOiVnjZQ3s/e31kFwR0sJmbgK5sf8LOYLVrvSoRepZE7648MiXV8rPJQ/XBAJ3eW1dpPiHnNUwJd9cIpBvAtVRii29FDt6/0p1BC/TggMejBmupDWSeapPJWtMd5Vy3UlwtHUEFfYspehCiFf7wVrG/3KJ3FzaRpCbmhRCTYc7bLmvPffEySLz5FMuYKXA4vzkRo7QDSb2FNVvvJij8jEB8hUFfqAeZCAhBz7thiJxWbOncdLWiq1OMX7F/etD3p8u+p7GOeppnEUV21QSwV0P7vL92mge');
INSERT INTO "sessions" VALUES(43,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.NR8lhhs7JjFJEezEhAQMTA4M51lhw6DaXIVSTZlR5eYSrMPBJltXwXYlt5KrWZpJn0SFmDw5DJzZ4nOLs/MYH7Yhdbklk3h20NkaBTRb31aCSOyapVoteT2TisrlCu7n4nmcp/3RnpnrKSFk5yG735HTrbvnnfOF39fzvdNgf5Zt0vJ5DxkvPouAqZNX/qp2pfEjefyD+vcAZcgyvAa3dE/1qo5TQcTfv0LOxql6W79cuE2QIhDtE2v7wy3rJ+kwscNtSnsVoJJZnFan9+mqycbHQ0xeeKNw5CkWdP9BkvapTO+TEtm0oJ7+UEzeh6Z/6CCJpmFY70xd+ebVkgiQ8c0m5btFp5OdvppggEaCTZbAee2G1j+p0iJILMUZ1TNSvpOKk7NlMxRehcN83jMDawwVtwlzpRGRvUK8lKsW+yJVVIZdk9NlPmJRYyiIW71NwmxgxfNk2oy9IEk63bUeGUPq/u/73AjRk2C3++gTxk1/azWTy5CAIwRnp07U0OPMkfVsDLniNritQynYmuYoyT8X1T/wtkjFlhx87/FbmPrLv7hghx92rbD1pffdsU1XVYH4GmQsdzxq+vc=');
INSERT INTO "sessions" VALUES(44,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.X+1WJcDOcrTz0gR36nRdMq1mAIow+S5Uy9dlu39UNpoj7YGAGZRnkUMTLV6ONW3reLkAv+PtekJpqvuqGjfl031F09JgjlrI6wxiiuXPa1nHSnCc4GNHaeyCtRlktJkgTmprX7yaKadQUFlgfi1fgXIwVvUN2y+LL+cu+ka5KWxiBmV2v7W3NQh6olewm0uGF610uXkFmnOYHfPll5b4SEMJDSgeA590W4x9igHGH5DLVM6wPaZYPKiapV69pfQ07L/eXW+HvQE84kI+aDO8B3wt1/bloTADZbF0rfLezO1JNrNeumP33x1wS1HZGc99pZI+vIngbanIP1yqWHq/cyruRMe4GzMKgEA3eL8ZPviiaS+gCsxAbkb2wwwT3FaC0zfeOUv9K51Juskw9DFASCZbKZ1OX8RvM70qhjrJYdN8UXgAzRo5oFIkfe4n9GJA9EoG/MNzY+kjSqsqRIrsOfw4yJ2PPv4qWra8mNbRUySJ+N/o/FephbSG45z/v/Q+dqPSIEieVPC1NlgyRhYWZ8IOVvMUXxQTwycsKclN2ZpfTu7JdxwzWSHrfxoP4jsxh+7b/YUK1RsfZQHmD+Z2Bvu0uqBysbYuNCzGfubiGOK6vQiTfCxaBuIYNwyfSCfhiw8AdIg/wifBKsWGcEfX7dC50O8J7ALEspNhOGZVNLRR/OHcQNm2VLXSgjmI');
INSERT INTO "sessions" VALUES(45,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','budget','s1.5uL5zfUm.dM3gMQa8HsJF1FAxcqCr102uk7SuSCAf1rs9F61lFrsVtHSNJaaiGi70Uklbq2obsTPQnhgtlMKi4TkbGgMDDlZ6YHn/0vVDT68FP0JNOtzeMjZIS6ByF1JAwysZAVIPpND8GJ+rL/WpUtaal1uEBlTZw4A59agK3KdavpmeFhOqD3+l3ZZh470QmIZSvbv4B88mGCk+PQwzZY12gwQUEb+bszoIccfP6SlwJRTDAUyz5ehB/IoZEvDwf4vd8YaHtKOQIUpWr9KA2Gx44ClADF4gf9JkZLdkAGTuySlEOK8D+LE8QCjy4C7kNGSB7WX8h7Bv1zNLaGavGZ2U3g64Ua8Bk6Rb4Ddi3zJYODcf8Dqzt0TRO0XdRqG1ogtqq6QtJzym1NhB3qHxZFVJnodXBZFyPgct1bAGVyDyPVYABAjllHS0eOetcQfwQn8r881hfHh1isoTJr4EdSWGwYwRoilQGZYpaP9KZ8mfI5kcyvTEcJSmSTMBAWRiLT34eOKFXrKLQRTWKRi+drCn7X4MI+N8qRIep9rRB5hJla8SeyaLEuoukXvt+Ii1Lm9cIu+Dh8Rbvc9e2RKXP1Xp4rQmLCjJZJQsr27lhsA5rAqI/M6/t7j1PWMtIUD5YnXw5WRrlmVJKs/6+H09eSBR9OJ8obSNWwsszXBwQc522tJDQ/VCBzr7ypL0K4Z3i/DcQV7q1OREWNQ5C8sNOO85qh+UYKEcLh5IPMsD');
INSERT INTO "sessions" VALUES(46,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','talk','s1.5uL5zfUm.kzSb/BGZHsz0SE6PCIrc4kXgnpCTvQxRjQguCfEnZSmvjx/SSVRBnFLufciNXZ/zcpDF6qlBlm38YwQjRXcG5Qfxm7A3ev0j5rBtE1CNzj3kwJ2nahnSuzzow8QL4CcHIvF3yQp9iQrYpOe0xaW+9Pfj84gcMvjJPgW/1I03EhVcHNFmoiLH3o2sjf4bPcFgnt0K1v7RJZ1ZtcHYwNtGRuf0fHkvXYytj39oR3CPbj+Zob9C6MTPcUSqNg5dAE3dkX00kIW5KMU5+rWGX1qeSxf7Um3OqdAecKNHRAVOPTj8ZF8P72LDd515jrpt/N0MEwboqXNnoYLaFlRzugxn5MJw6whDMM3d9qH7Mz2crCJ8jq6GP7tQG+njT8o+PFz/h7Qy8arTL5i9b+X17KwVySGcU7kAzfFfxITKwHWwot2mAojG0gg0DZ9QdfORw2aI+0u0CGx0V3R2M2wPNcmkEQsd9ljdLXu1kiIjAmxl/iugCokkxiHrsreycxqz+RylFfXZWxXOILteMMSDhgxSzsEjp/MTt22UGmpWx0RseFuW/ZiiyGVdW9+NIYhteqafNBuVMyannky554BArVAk/MSvM7ZU1yRqyziaaY9uO8aBABobQ3DWuWsM0CiNzTUYkbPQy7IWTzQOr5ufYBzqyWPIZnHMlCAXPLR/98QoWTSTENjgKZKOsT4p8jYSzZtZX8/jxBeFOCg5zWoMl8DtbzAqZW+SQvgXil3TFtOBPg==');
INSERT INTO "sessions" VALUES(47,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.19T1B8Eyw2ryynzqZxRPpW+wake8AF8EbxxxTahqKlmS+ikum5zoW6/DK5FMs9pzxGoeS3GQ6FmRNQOmW5pElZPoxSt8bWJD/M/lC+q4izQp0PIdpw5CC/N5ItUd9O0u31N6AsEj8uB67J89iEjUdXECDteiSmk/28Xc62/Yl/fGFvkqgalME/OUbI8a9E8wrm8A9L5m+sW42aJ8QOsJZ48WIL8uiDL3NivVYjpx4mzGSlyZMsvlhi+gHEmFMTIHZUe5c3K8izZhY0XBr5JILouD6exXJxHjSWVb8sZR5yZkM72cBLz2bTUL2aDHt+p2rIxM+18ieX4cKGLRRe2RkmlkB3PERVBAcCTafx/KaYdP0jHWL1/cbWWBTFH2LKmZvliOIO2a1w1RcLQzU3zPhVVlm8ctXVfxL0d2eJrzpSQya+JhVfaDnX0H5XfZ23qCiOWGkYnknGndd79AH33mKWmwCs3aXnF/14jKjSvARhwLHpY5C/Ov8K3pF4YBCsLuVPVXNmyW2r9KNTC5l6wV0jGKGH2e6vBFkY3gtHEB3IEH526UZP70AdJUtI7adWApQTBb1tEffx0KtwHrhn1eagyqHpIYvr0bpdYU/LOZ6qmPG6EoSfnqXxaGr6d9GKo+9eSwQthkv9rSd1lMtfBmDk/8mQNZyqv1lE9SnZ87fuaaM9L2COSfkPxv3LCpliGwhfk=');
INSERT INTO "sessions" VALUES(48,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.97JDS90pnE8sg/sIadYaBjcl+DL6PP7KoTcF/gM+qxYLqJ8mLRS0seZPSJvNzFRGeHOa1TKUM0wv54TllZ3GQTP85TNgYsNFQSOVYWFasi7nRPCTS0n8+kDpOayFQSWoweCptcbPhTM/K3qPzx2iQlGgiFH4PAEsbm6tPqCmSFs6tgQRriEwfXRBNItx933xUUwWukuV6ay/Xkjb/KSQROB2yvMUmEESs2Eva2H0O4i7LREAJJwlIpaMrBDrw5cU656X+hw6fsuhHwQ9oS9IHjQ7EgM7xXMzcEk071WnBXBoXWddpdEHjd4J1YYcTi7o2J6r9IvNbhqYPyTuNzJTeGEkCvaF4czNbilGb/u5WlLdriFsPE/jces32sXYFztsrmszek7mnPI3llahxv4EUhHZh/a9SnesvVxBy87vfhfF/iYgASntNVWEyZYqEahOKKBO0nOM9zgSbHYBkq3Lbn6BpL4Cj+Qq9GykKIpN3+mSBEAaouqqZCAyTluOeFC5ZozifYIczVSge+5OmTppmtiosfMLkHdLiuWr65V+TqBYAmvnNCyjwTIZlxbwGbJ7iiZmh6ngjGQrfRoDaS6qKyXJUrLjRCplSrFlQp2yvh1SmWbZKJVdjq7xojzE03xQ2uu1bJiaIQK5I/IQ8wrCKh3vOvlYEdkf+9DeiGUdJHlM2vszu9XR5L0aAmIy');
INSERT INTO "sessions" VALUES(49,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.NzpyKES8wkDDtCzd0dlzpCNoSTyQac+9oS7UzqXYxamiPuOnqrzDei/moKzu52TYdrh53b34ReektBV7zdc/YqmYPebfrxfDygoQa3ETzHdSB16JOkNqGEu66a54ZTShaAEWX6KO1B3yUPUWaYpgT0kRJ9dEVSyHgSOTIrKXc0p/NPvvfo+Lb05qDlHEvfGlISHEgYAA5SgO3M4eFoT1y+clYDazlEYHoSznvHYnkYs/');
INSERT INTO "sessions" VALUES(50,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.m7QYB08R0GKEvKyyLoXwH3Py25GqHOzskgiiZfaL1uOruTd2wUwvxSwy4+NnQPwNec48rBbtrVHqBlIoKKBCkZxJxPDMyLhSxTHiJQtnqgOxXQuBfhc1k8SVP3J8Cpva45Yyg/MJq2llcRLh9tAQrFb5XvDoyvTSa0F3GkOpA/HtcLryft62bQkxV3+mLj0Qm55NFt43jrfsa/cLhntIveWsZgAM31jIXesfzqW+urpYgDY3bBJQ7YPbLOwhHMASDAoRpqrSLbSdaJX2D76Ec6Xw+JsHLVvxuY5NW7MeJOGeT7uu7zvUNSzI7I3LnMNpJgftFFlV8F+bAtkJfrrICc/0mbGofXrrACmxp+bbKQZ8tGcy0a3xGMcs3UzlPGwDo1KAQOk9bg4l4rw7O1dcSISyAaVhTZOZaIOWYcZ6vIj3jGlmXbeTM1UoEVo7GSsmJrqsdWHhXZYd+fRW/bCNQkBsPAU7uK9DXMj5K+W4gQcZquJnimldHQ==');
INSERT INTO "sessions" VALUES(51,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.DiZaWZ1x5PCeAWMuMst2vedNZtcZmEPrzSCkN2ahdtJrc2G9ASsEk95Rn8qShAqAhiyDKThyxG7UGMSSPyuo8R22C5JejJSnkishvREJWHJfaFGia7XQ7Ep5s0o+yAYRqKUKIc7FrBY+DjOMUzwbtD4MnkpRplA49Rd610kiv293bXUXhad+MNrJua8E9nkkyrMQl1sLfSX45fRDyAvSbcmHBC2pmNDvf3I9SWoe/3odhHcPTsfogUvDmhkZ0CV4tAhUtnn8PTS1xtACeyBb3c+dWG2d4jbMpboImJMu+KNuwmoAbgPdsmmWy/XpcbOsy7ZO+TME8JZ+pyHK5sgqee7RuhQ716AzhNurvuoGFbSYUTmPMNv3/q6DqSaIRexdZIL5LnxAVB64yhutYDbaxw8j5P5Flh0M1cWsnihJACKb9qgaCCi9kXY7+HJZTd/n+CFYYiYxSx1NvWt36M7rF12tRgU8KRJCJ5q5kdQjkJg5eJyadZ/q6SFkC0TZ0YG2EkUcZCa0dmOwCnYyXlnTwTqB27NcB3DZdcGug8V5i9RPvOUrUJPeCW1TAZ4FKh2wvHvQvkP930sDpqPCLHFYvVpLKnlcR6QRfjtzznGa9YiJZjE76AE/h3uKXiWGM/r3NT4rRnMpX0bSKL3ioN+VLoEFFtHeLu0wlGSdR0XX3pSquj5yyZLF');
INSERT INTO "sessions" VALUES(52,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.3C0G5pbavo4Pkk5MiH5DvAnsz70uAtK6DYpYjcLHQzilBnCw6wu/yc1XTFmEc0Qp8YusMOejZ6EqFYnHqmEl2+08AXqZHCw5Yc2FNqlq7fAsPCaG4IuZ7gFo+nky/46pUADyGT3yWTH/3nRnw2xc0XSQpTGy8ck3RIx1EJM6fObCvTZOMIvWRl0hrKUknMa/AYkBP1uR+dRJWgBRUQ8v8gY+XkcuW30Z+GNdBO7pFGRSYZ73IAGdT5d+b6jX3li6mM4ekhRflsWRRRFYOyJaCRJVK+ZfHz4jMyp9EpsYv9rPqzYTldNQ952VFti6jYyqc5cQwEs7UgVecCKv2+un+qVKIp4NUR5jPyCxYf8yULxCAMPSt27ukqFYYTc1y0xrJBGCO9XgTHYXc96i91qfO1jWP2k7gJzGOLqXnN6bbNUmjNqQNVmv0n2IO85ez/v253J1y6oKNtclVQYm+vPeSsU9SGtLcunhYEIox6vFNgsD0unVyoq5iVNkjNndjX4xqxQhP5LQ2ZX4fyETYNVXAwz/4KO0sDJFkcL5ZTSMg4wY1TnBZ0sKJkv0bS2IkRe/te5r05sk+eXcmINf8pBCwaMKQEZGZ5r47jWGVuKfJku37MphJDH7a2OJNQM=');
INSERT INTO "sessions" VALUES(53,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.5vp8K8wP9PhQcwA3SdShI3BHkDC4MCY8c6k132yldHcIupLJIrCfTke0ClWUQu5zR52nvhx3kmNL2kJXXEdSy9IVRkngoN3mz5tpM7hSlR7xcY8djUAsPiSXXuJBx3ER/K9EkueNE9O19cyt3Ra9nCW/QJozjZxxzah/C1+eygtAIik3Rdfl3etm6sdNwthe0zJjlWBilB2jAY9w/B43fRObUHD8ft93FTdDD9UAsxfDZOtvoXWZ0s5krzOU3qYoYHQTn68wAnPnotCEQcSPqxst4gP2m71CO+smRCkD7hXeDTZgayPqRFoIps736wNx6Z8KeTA+NC+mSIOCcH7aPLgSzxVsFTNKhC0KfhgvgfsuM88nWlWgoe5owlsdTtukDeU8+H8cy8TF/V7EvrttZRuszJRm2b+ogSKCNrHDU30/US/ymSsvL1tN7a/hGxVjgLdqhixEOMS1hTNJoQ8WG+NzCZ55hHu9qdE8I0wr7DjrkPiubgJcmQ==');
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "state" VALUES('sealed_with','5uL5zfUm');
INSERT INTO "state" VALUES('opened','2026-11-23T10:10:20+00:00');
INSERT INTO "state" VALUES('heard','{"at":"2026-11-23T09:01:34.941142Z","noted":"2026-11-23T09:01:39Z"}');
INSERT INTO "state" VALUES('owners','[5100001122]');
INSERT INTO "state" VALUES('remind','1795428022000000');
INSERT INTO "state" VALUES('sales_group','{"bound":{"chat":-1002200000405,"thread":null,"lost":true},"by":5100001122,"setting":null}');
INSERT INTO "state" VALUES('tombstone_salt','2deddff5b922fb321893550b70b5d491');
INSERT INTO "state" VALUES('set_aside','1795424478000000');
INSERT INTO "state" VALUES('bind','{"id":"aM1UMnFvqq0","by":5100001122,"chat":-1002200001072,"thread":null,"until":"2026-11-23T10:15:20Z"}');
INSERT INTO "state" VALUES('reason:5100001122','{"number":12,"card":"d3mIo91qkT4","chat":5100001122,"asked":"u347713989:why","until":"2026-11-23T10:20:37Z"}');
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
INSERT INTO "timers" VALUES('decay:24',1796634065000000,'decay',24,'{}');
INSERT INTO "timers" VALUES('decay:34',1796634075000000,'decay',34,'{}');
INSERT INTO "timers" VALUES('decay:42',1796634083000000,'decay',42,'{}');
INSERT INTO "timers" VALUES('decay:1',1796637622000000,'decay',1,'{}');
INSERT INTO "timers" VALUES('remind',1795431622000000,'remind',NULL,'{}');
INSERT INTO "timers" VALUES('decay:2',1796637623000000,'decay',2,'{}');
INSERT INTO "timers" VALUES('decay:3',1796637624000000,'decay',3,'{}');
INSERT INTO "timers" VALUES('decay:4',1796637625000000,'decay',4,'{}');
INSERT INTO "timers" VALUES('decay:5',1796637626000000,'decay',5,'{}');
INSERT INTO "timers" VALUES('decay:6',1796637627000000,'decay',6,'{}');
INSERT INTO "timers" VALUES('decay:51',1796637630000000,'decay',51,'{}');
INSERT INTO "timers" VALUES('decay:47',1798423338809204,'decay',47,'{}');
INSERT INTO "timers" VALUES('report:347713987',1795428335000000,'report',NULL,'{"chat":5100001122,"thread":null,"message_id":null,"language":"fa","what":"stats","period":"7d"}');
INSERT INTO "timers" VALUES('report:347713988',1795428336000000,'report',NULL,'{"chat":-1002200000405,"thread":null,"message_id":22,"language":"fa","what":"leads","stage":null}');
INSERT INTO "timers" VALUES('again:347713990',1795428625000000,'again',NULL,'{"update_id":347713990,"ended":true}');
INSERT INTO "timers" VALUES('again:347713862',1795428620000000,'again',NULL,'{"update_id":347713862}');
CREATE TABLE tombstones (
    person TEXT PRIMARY KEY,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "tombstones" VALUES('0299f8fd164ff796d88ad59bbc337025a38b5fdc9e6912bf8f732439cd30113c',347713850,1795424447000000);
INSERT INTO "tombstones" VALUES('b295af0d57c4de8071390ce83d1f8f4550bb238be1ea6ff5b1b36a3882aa5870',347713981,1795428329000000);
CREATE TABLE trying (
    update_id INTEGER PRIMARY KEY,
    attempts INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "trying" VALUES(347713991,2,1795428620000000);
INSERT INTO "trying" VALUES(347713992,1,1795428620000000);
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
INSERT INTO "updates" VALUES(347713849,1795424447000000);
INSERT INTO "updates" VALUES(347713850,1795424447000000);
INSERT INTO "updates" VALUES(347713851,1795424451000000);
INSERT INTO "updates" VALUES(347713852,1795424451000000);
INSERT INTO "updates" VALUES(347713853,1795424451000000);
INSERT INTO "updates" VALUES(347713854,1795424452000000);
INSERT INTO "updates" VALUES(347713855,1795424453000000);
INSERT INTO "updates" VALUES(347713856,1795424454000000);
INSERT INTO "updates" VALUES(347713857,1795424455000000);
INSERT INTO "updates" VALUES(347713858,1795424456000000);
INSERT INTO "updates" VALUES(347713859,1795424457000000);
INSERT INTO "updates" VALUES(347713860,1795424458000000);
INSERT INTO "updates" VALUES(347713861,1795424459000000);
INSERT INTO "updates" VALUES(347713862,1795424460000000);
INSERT INTO "updates" VALUES(347713863,1795424461000000);
INSERT INTO "updates" VALUES(347713864,1795424462000000);
INSERT INTO "updates" VALUES(347713865,1795424462000000);
INSERT INTO "updates" VALUES(347713866,1795424463000000);
INSERT INTO "updates" VALUES(347713867,1795424463000000);
INSERT INTO "updates" VALUES(347713868,1795424463000000);
INSERT INTO "updates" VALUES(347713869,1795424464000000);
INSERT INTO "updates" VALUES(347713870,1795424464000000);
INSERT INTO "updates" VALUES(347713871,1795424465000000);
INSERT INTO "updates" VALUES(347713872,1795424465000000);
INSERT INTO "updates" VALUES(347713873,1795424466000000);
INSERT INTO "updates" VALUES(347713874,1795424466000000);
INSERT INTO "updates" VALUES(347713875,1795424467000000);
INSERT INTO "updates" VALUES(347713876,1795424467000000);
INSERT INTO "updates" VALUES(347713877,1795424467000000);
INSERT INTO "updates" VALUES(347713878,1795424468000000);
INSERT INTO "updates" VALUES(347713879,1795424468000000);
INSERT INTO "updates" VALUES(347713880,1795424468000000);
INSERT INTO "updates" VALUES(347713881,1795424468000000);
INSERT INTO "updates" VALUES(347713882,1795424469000000);
INSERT INTO "updates" VALUES(347713883,1795424469000000);
INSERT INTO "updates" VALUES(347713884,1795424469000000);
INSERT INTO "updates" VALUES(347713885,1795424469000000);
INSERT INTO "updates" VALUES(347713886,1795424469000000);
INSERT INTO "updates" VALUES(347713887,1795424470000000);
INSERT INTO "updates" VALUES(347713888,1795424470000000);
INSERT INTO "updates" VALUES(347713889,1795424470000000);
INSERT INTO "updates" VALUES(347713890,1795424470000000);
INSERT INTO "updates" VALUES(347713891,1795424470000000);
INSERT INTO "updates" VALUES(347713892,1795424470000000);
INSERT INTO "updates" VALUES(347713893,1795424471000000);
INSERT INTO "updates" VALUES(347713894,1795424472000000);
INSERT INTO "updates" VALUES(347713895,1795424472000000);
INSERT INTO "updates" VALUES(347713896,1795424473000000);
INSERT INTO "updates" VALUES(347713897,1795424473000000);
INSERT INTO "updates" VALUES(347713898,1795424473000000);
INSERT INTO "updates" VALUES(347713899,1795424474000000);
INSERT INTO "updates" VALUES(347713900,1795424474000000);
INSERT INTO "updates" VALUES(347713901,1795424475000000);
INSERT INTO "updates" VALUES(347713902,1795424475000000);
INSERT INTO "updates" VALUES(347713903,1795424476000000);
INSERT INTO "updates" VALUES(347713904,1795424476000000);
INSERT INTO "updates" VALUES(347713905,1795424477000000);
INSERT INTO "updates" VALUES(347713906,1795424477000000);
INSERT INTO "updates" VALUES(347713907,1795424477000000);
INSERT INTO "updates" VALUES(347713908,1795424478000000);
INSERT INTO "updates" VALUES(347713909,1795424478000000);
INSERT INTO "updates" VALUES(347713910,1795424478000000);
INSERT INTO "updates" VALUES(347713911,1795424478000000);
INSERT INTO "updates" VALUES(347713912,1795424479000000);
INSERT INTO "updates" VALUES(347713913,1795424479000000);
INSERT INTO "updates" VALUES(347713914,1795424479000000);
INSERT INTO "updates" VALUES(347713915,1795424479000000);
INSERT INTO "updates" VALUES(347713916,1795424479000000);
INSERT INTO "updates" VALUES(347713917,1795424480000000);
INSERT INTO "updates" VALUES(347713918,1795424480000000);
INSERT INTO "updates" VALUES(347713919,1795424480000000);
INSERT INTO "updates" VALUES(347713920,1795424480000000);
INSERT INTO "updates" VALUES(347713921,1795424480000000);
INSERT INTO "updates" VALUES(347713922,1795424480000000);
INSERT INTO "updates" VALUES(347713923,1795424481000000);
INSERT INTO "updates" VALUES(347713924,1795424481000000);
INSERT INTO "updates" VALUES(347713925,1795424482000000);
INSERT INTO "updates" VALUES(347713926,1795424482000000);
INSERT INTO "updates" VALUES(347713927,1795424482000000);
INSERT INTO "updates" VALUES(347713928,1795424482000000);
INSERT INTO "updates" VALUES(347713929,1795424482000000);
INSERT INTO "updates" VALUES(347713930,1795424482000000);
INSERT INTO "updates" VALUES(347713931,1795424482000000);
INSERT INTO "updates" VALUES(347713932,1795424482000000);
INSERT INTO "updates" VALUES(347713933,1795424482000000);
INSERT INTO "updates" VALUES(347713934,1795424483000000);
INSERT INTO "updates" VALUES(347713935,1795424483000000);
INSERT INTO "updates" VALUES(347713936,1795424483000000);
INSERT INTO "updates" VALUES(347713937,1795424483000000);
INSERT INTO "updates" VALUES(347713938,1795424484000000);
INSERT INTO "updates" VALUES(347713939,1795424484000000);
INSERT INTO "updates" VALUES(347713940,1795424484000000);
INSERT INTO "updates" VALUES(347713941,1795424485000000);
INSERT INTO "updates" VALUES(347713942,1795424486000000);
INSERT INTO "updates" VALUES(347713943,1795424486000000);
INSERT INTO "updates" VALUES(347713944,1795424486000000);
INSERT INTO "updates" VALUES(347713945,1795424487000000);
INSERT INTO "updates" VALUES(347713946,1795424487000000);
INSERT INTO "updates" VALUES(347713947,1795424487000000);
INSERT INTO "updates" VALUES(347713948,1795424487000000);
INSERT INTO "updates" VALUES(347713949,1795424488000000);
INSERT INTO "updates" VALUES(347713950,1795424488000000);
INSERT INTO "updates" VALUES(347713951,1795424488000000);
INSERT INTO "updates" VALUES(347713952,1795424488000000);
INSERT INTO "updates" VALUES(347713953,1795424488000000);
INSERT INTO "updates" VALUES(347713954,1795424489000000);
INSERT INTO "updates" VALUES(347713955,1795424489000000);
INSERT INTO "updates" VALUES(347713956,1795424490000000);
INSERT INTO "updates" VALUES(347713957,1795424491000000);
INSERT INTO "updates" VALUES(347713958,1795424495000000);
INSERT INTO "updates" VALUES(347713959,1795428020000000);
INSERT INTO "updates" VALUES(347713960,1795428021000000);
INSERT INTO "updates" VALUES(347713961,1795428022000000);
INSERT INTO "updates" VALUES(347713962,1795428023000000);
INSERT INTO "updates" VALUES(347713963,1795428024000000);
INSERT INTO "updates" VALUES(347713964,1795428025000000);
INSERT INTO "updates" VALUES(347713965,1795428026000000);
INSERT INTO "updates" VALUES(347713966,1795428027000000);
INSERT INTO "updates" VALUES(347713967,1795428028000000);
INSERT INTO "updates" VALUES(347713968,1795428029000000);
INSERT INTO "updates" VALUES(347713969,1795428030000000);
INSERT INTO "updates" VALUES(347713970,1795428031000000);
INSERT INTO "updates" VALUES(347713971,1795428032000000);
INSERT INTO "updates" VALUES(347713972,1795428320000000);
INSERT INTO "updates" VALUES(347713973,1795428321000000);
INSERT INTO "updates" VALUES(347713974,1795428322000000);
INSERT INTO "updates" VALUES(347713975,1795428323000000);
INSERT INTO "updates" VALUES(347713976,1795428324000000);
INSERT INTO "updates" VALUES(347713977,1795428325000000);
INSERT INTO "updates" VALUES(347713978,1795428326000000);
INSERT INTO "updates" VALUES(347713979,1795428327000000);
INSERT INTO "updates" VALUES(347713980,1795428328000000);
INSERT INTO "updates" VALUES(347713981,1795428329000000);
INSERT INTO "updates" VALUES(347713982,1795428330000000);
INSERT INTO "updates" VALUES(347713983,1795428331000000);
INSERT INTO "updates" VALUES(347713984,1795428332000000);
INSERT INTO "updates" VALUES(347713985,1795428333000000);
INSERT INTO "updates" VALUES(347713986,1795428334000000);
INSERT INTO "updates" VALUES(347713987,1795428335000000);
INSERT INTO "updates" VALUES(347713988,1795428336000000);
INSERT INTO "updates" VALUES(347713989,1795428337000000);
INSERT INTO "updates" VALUES(347713990,1795428620000000);
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
INSERT INTO "sqlite_sequence" VALUES('outbox',361);
INSERT INTO "sqlite_sequence" VALUES('leads',53);
COMMIT;
