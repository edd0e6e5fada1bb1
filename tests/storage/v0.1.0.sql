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
CREATE TABLE cards (
    id TEXT PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "cards" VALUES('PToLb5seOjA',1,1793696420000000);
INSERT INTO "cards" VALUES('Tjj5xr5EVSc',2,1793696421000000);
INSERT INTO "cards" VALUES('JLJsNLQS38k',3,1793696422000000);
INSERT INTO "cards" VALUES('sTzJ03RGeWw',4,1793696423000000);
INSERT INTO "cards" VALUES('2bzmFQUUIv0',5,1793696424000000);
INSERT INTO "cards" VALUES('vchE1q24ltQ',6,1793696425000000);
INSERT INTO "cards" VALUES('b_ko_PZKN2c',7,1793696431000000);
INSERT INTO "cards" VALUES('FgWjVONL_5I',8,1794218600000000);
INSERT INTO "cards" VALUES('OLsLwFnNE3k',11,1795424420000000);
INSERT INTO "cards" VALUES('c83lMcXbaDk',12,1795424425000000);
INSERT INTO "cards" VALUES('hhmobhbuPqI',13,1795424431000000);
INSERT INTO "cards" VALUES('jNXjKwifVCk',15,1795424435000000);
INSERT INTO "cards" VALUES('bBQOAZagXR8',24,1795424465000000);
INSERT INTO "cards" VALUES('jrwU_GcbHwQ',34,1795424475000000);
INSERT INTO "cards" VALUES('eyxvRnWp1fU',42,1795424483000000);
INSERT INTO "cards" VALUES('9bUlAZzciWo',51,1795428030000000);
INSERT INTO "cards" VALUES('Kxc3P_Wu6Rc',47,1795428325000000);
CREATE TABLE dead_letters (
    id INTEGER PRIMARY KEY,
    update_id INTEGER,
    telegram_id INTEGER,
    raw TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "dead_letters" VALUES(1,347713861,NULL,'s1.5uL5zfUm.v9eHsjP/26+59+6wovbKBLJ7STR2rYSrkUUszQriB29Q/j9fAVuCRepks9M++Xsn0FGKJ7xLKfe+9KzSOmzfT4SYQlj9p035UV5isM3xwp2ldoaA4b8WrsO8dn4WgC/n4TIhG6yZ+sTit1OPhmoTluIx','s1.5uL5zfUm.AapM6zgj2AIYQGp5kAo5Oy5GwwPxkKD88Q9Fi5bUcL+b+ZDsfho8JVFlCYU=',1795424459000000);
INSERT INTO "dead_letters" VALUES(2,347713862,5100016959,'s1.5uL5zfUm.a2RtYrMlJSp7hw5EIu4IYzVWP6PMM1HdDz9/3cxyxs1XUMSxCpf+uUfLF7F6qJZfpqtd+DoTwfljx+AJ+ATEPo3VvU02Se0fxts6VGCzJlMb58fWldRlmCqy/yx/krcUAIFy5mt0Lsm1LtvrFOaZaaAoA+Mm1UGruL42ezoY9y2cJHvONR799C+iU9WGgO29lFx5OHTJgheTb5D2NKbtKs7MRk5YnfmGlKULUHaWv87WSPD8XXaD3htmirAoKK0ndd0bNGTiuZ7Pq2GO0XnUt5PWt8tlzExfuKW3ehgdH6EbYHyafeWB5mRTXmOmHzaA+SythjEoRb9Y0SOYmxP9bRAhM3+2KJoshgWAhEsI3tzrYPgMP66FXpW1d3YOqg3bPUbI5ckMVIFijSD/CCoLXsoOAfZaSL2rqx404ow7b58CO191dD3cupcU/OWT52aGe/ruzfF2wp2rL3Xqoac=','s1.5uL5zfUm.MRI6uA4B8ZLFoFH28rlZcz/Ginu4rfCd30qSfykr1ICh4k1xlqfAdE+vgLvxab8qzmvfH91DFFZ3c5R0d3UhILDrpfjOXqixfNmQvtJXS3t/5lnot3NDHpATYBZamaBQgZRJziPr/n6wgq8hyiDpxu7bmRNYT61YmoUDm+BWfbtlCT8XDmO6xLFf/szGSPMQiem+OqNzoLA4W1+8cmVyNSHSh9CUGJe7qd7YkCw=',1795424460000000);
INSERT INTO "dead_letters" VALUES(3,347713990,5100048565,'s1.5uL5zfUm.v1tuf1EE9RKI0vfUvWbxaQUgeKuyg/PfxzlariAEYR2y9CXG4ahcF7wFdVPWXMdLiYM/eLo0GK+cMFTAK8SqbEx3fFKo1/A5qB5nqnYLMHcxirgtWRg0Ogr6OmetTH258MJ9Ng7+2NiAohATpPAJvUW83dcQErjioNcvStxSvaCPlQ1MnDqq0+mXf7RiNJ4kaciT7ssy57SxB17pjtkuNjLInfmsXA7RluDjVMQYvLglI2gLm6yE0Dz6droEdPJR0VLjsXt8togUhYUrnAX+ru4N9KRC4YJS7yO+u+7GDYxcdMdqazLECq54jH3qDYvBF1pltr66IOPZ6ztLKTcePBWO4NcGqM0AH9ArVBZo3/qkFJXg6NdlJDyACwRXOpEMbRZGOkfaasyb7k896cWdpsacuPCyVvehPmqLNw3Z0CTx5joOMuhAHuzdCuKetREAdTkSA8R+B9u96O/oZZ5mewU5DFG7R0zc','s1.5uL5zfUm.4K4LRZobUkwM5a9m0y8+DtyubadPh/RSoSTv0OPcmbgd843E1gyRh9FUlFW0yIg1T5HC8kkKiN3LJAxg681sxBDCwA==',1795428620000000);
CREATE TABLE files (
    bot_id INTEGER NOT NULL,
    hash TEXT NOT NULL,
    file_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, hash)
) STRICT;
INSERT INTO "files" VALUES(4242424242,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06','BQACAgQAAx35fb511035674097219095a32ac5e1a8c51c743a17fa298c',1793696431000000);
INSERT INTO "files" VALUES(4242424242,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8','BQACAgQAAx4e601d26249ba38d1e4821985e28296f8a0504b33d4bea98',1795424426000000);
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
INSERT INTO "leads" VALUES(1,5100002684,'s1.5uL5zfUm.8jZi7HMFEz2FvVw1nWYMZk+RmUuAigxVdc1UDKu/0+8=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428022000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428022000000,NULL,NULL,NULL,1793696420000000,1795428022000000,1795428022000000,NULL);
INSERT INTO "leads" VALUES(2,5100003656,'s1.5uL5zfUm.VcY0GD18uQ78sC3Pwk6JSnOhIMKHrRvp+C0bUM5/hcQ=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428023000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428023000000,NULL,NULL,NULL,1793696421000000,1795428023000000,1795428023000000,NULL);
INSERT INTO "leads" VALUES(3,5100004648,'s1.5uL5zfUm.p9MaT+v2yzyOgWrOvsmAyrxA4SeWPApdVpk6wKz2L8o=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428024000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428024000000,NULL,NULL,NULL,1793696422000000,1795428024000000,1795428024000000,NULL);
INSERT INTO "leads" VALUES(4,5100005388,'s1.5uL5zfUm.qLFrGiYFOXc/jWa1LfDuelINYlAen5yyTHxuvk+6Sw==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428025000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428025000000,NULL,NULL,NULL,1793696423000000,1795428025000000,1795428025000000,NULL);
INSERT INTO "leads" VALUES(5,5100005516,'s1.5uL5zfUm.RaRmPZDsLqBpKLtu4LvUdBRAHxmKhMo9AA5VnTl0ug==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428026000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428026000000,NULL,NULL,NULL,1793696424000000,1795428026000000,1795428026000000,NULL);
INSERT INTO "leads" VALUES(6,5100006390,'s1.5uL5zfUm.dQXh/PbNALqVv2tysmob+e3Aur+RtOp7730CQ5X2WvQ=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428027000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428027000000,5100002038,'s1.5uL5zfUm.K6298CbRK2S2XRHFoewHyeQTqQRR3XeksqWKmolr0w==',1793696427000000,1793696425000000,1795428027000000,1795428027000000,NULL);
INSERT INTO "leads" VALUES(7,5100007048,'s1.5uL5zfUm.A9YnrNxyKV9rrYL4F/T6DrQfT8b/UHUkz8TDZnByKyI=','s1.5uL5zfUm.P79AXMosfUtOLqNVIeeOvFe955we9MJPppDmACOKjimeVqOTvA==','fa','s1.5uL5zfUm.OSFzIJHtYPfjg4sFve/bf9/0KY9dRjVb1Pg8pUbOyBf+Y1iK42lPEgM=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1793696431000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1793696431000000,347713792,0,0,0,1,1793696431000000,5100002038,'s1.5uL5zfUm.dkvpxvNhKrmH7iNS+6SmGmaU1eQLPoaWYUqlK3AnYw==',1793696432000000,1793696431000000,1793696431000000,1793696437000000,'d2b420bc6daf06fcfe0f85593e0216a0ff76b60362cf8c5277015fda0af741ae');
INSERT INTO "leads" VALUES(8,5100007506,'s1.5uL5zfUm.XtQO5kMARjHXCMsoj5BqLDOJWkFU9BmsdayWVG//bJ0=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1794218600000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1794218600000000,NULL,NULL,NULL,1794218600000000,1794218600000000,1794218600000000,NULL);
INSERT INTO "leads" VALUES(9,5100007781,'s1.5uL5zfUm.1mmsMYu5OAdgEzYeu+u/h5rE3r1v44G4kwnCqgS4X0bkSZlOkPU=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422620000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422620000000,1795422620000000,1795422620000000,NULL);
INSERT INTO "leads" VALUES(10,5100009232,'s1.5uL5zfUm.CDpOMGvV/3TJ7Li2jDsKN7+RpPtEN5xXSAvfIW2u0e7aVWh9j9I=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422621000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422621000000,1795422621000000,1795422621000000,NULL);
INSERT INTO "leads" VALUES(11,5100009369,'s1.5uL5zfUm.PzwBAoxYibz7iBrNjTHDb7mcuaby3CpPHgU094tG6b7pNwvI','s1.5uL5zfUm.W7RuMvvsePMMx+8aHJ5U5GlSH0G7NpGsjSvgt3nQAyU89GNWvA==','fa','s1.5uL5zfUm.ikhBPBiBwOTFL6pr2FcRvu+5tumfUf1q2k66HBO2ICtg+H9XN3WBSOs=',1,'s1.5uL5zfUm.j5/++FpaguUAmb/HMccJ1NZ7H338+ygatWRuyihC9z+SnN6h5o6tY5AyZGKTLY8p','own_phone',NULL,'pql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.97562978174804},{"about":"talk","option":"call","axis":"interest","points":34.97562978174804},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.9895574390445},{"about":"engagement","option":"completed","axis":"interest","points":9.9895574390445}]',1795428327000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424420000000,347713804,0,0,0,1,1795424420000000,5100002038,'s1.5uL5zfUm.l9juif51X7zjlETXXVZ3DRR4l6EsAkpOAe7nycNR9g==',1795424421000000,1795424420000000,1795428327000000,1795428334000000,'d16d37869eefdf8836ef0cc8475a234c65903638028191e2e2d6a88655e5f4b0');
INSERT INTO "leads" VALUES(12,5100009555,'s1.5uL5zfUm.YoNVnzoqT5jWsJ28ZDqZqFGUU1Q3Xx0TEsS9BWiwejiiJw==',NULL,'fa','s1.5uL5zfUm.PDLcTl/06dDkY75t36+J+1/bjZMl7cNZK/22qDCxuAA2eK+GoQdIOyE=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424425000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','g_ads7','g_ads7',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424425000000,347713811,0,0,0,1,1795424425000000,NULL,NULL,NULL,1795424425000000,1795424425000000,1795424425000000,'7578910a9f8d4c6394f50f38ac50ee25e7959170ba3c14ebee43d15619260c9b');
INSERT INTO "leads" VALUES(13,5100010285,'s1.5uL5zfUm.Txgl6kjklwc29RCR+qbmjVFAB5/sPaL/qRj28dmBchg=','s1.5uL5zfUm.o+ftAghKgpAmA+OBIc7CyFTnkmDvFB1em+HTOnOFv660bb9I','en',NULL,0,'s1.5uL5zfUm.aEWUG8HJ31yx3NJr8YPy6KNQ04WrUUpAAhJwzNiNbTIOM63S5Ut36S/JmY/b','company_email',NULL,'pql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989565453206946},{"about":"engagement","option":"completed","axis":"interest","points":9.989565453206946},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795428330000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','site','site',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424426000000,347713817,1,0,0,0,NULL,NULL,NULL,NULL,1795424426000000,1795428330000000,1795428330000000,NULL);
INSERT INTO "leads" VALUES(14,5100002038,'s1.5uL5zfUm.4SvtUbip1Iz1DcGjOI5/JeRzqnbcKTUduZPqwP0NnA==','s1.5uL5zfUm.zqCRnoBrNCk30H3Vpq2XbyBirMPI5Oo4+UARF54edCj2pcGaKQ==','en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424428000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424428000000,1795424428000000,1795424428000000,NULL);
INSERT INTO "leads" VALUES(15,5100011831,'s1.5uL5zfUm.yeO87PVXWDsWrEyGqeY2H/W/CX9tHn53QQ50M6aE4bM=',NULL,'fa','s1.5uL5zfUm.ZQxVMp2OM4/0ztgpL0NHI4b0tvRHJ/i/PquZNhhwOTKKa/MZ5AEHz64=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99962561695111},{"about":"talk","option":"call","axis":"interest","points":34.99962561695111},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999839550550973},{"about":"engagement","option":"completed","axis":"interest","points":9.999839550550973}]',1795424495000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795424435000000,5100002038,'s1.5uL5zfUm.18e0AQQY4bNEEE4xfZxiUKK7qDRASM8sRBe0wOgd4Q==',1795424436000000,1795424435000000,1795424495000000,1795424495000000,'7b4cca795b9e303dec759bc13752fcf97935bf3e964375178ed943cc1d7a282d');
INSERT INTO "leads" VALUES(18,5100014770,'s1.5uL5zfUm.tIBqUTnE/ssi1XTzow6xERvTDl+KgYBj31KUebd8Tz/08KnzPw==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424454000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424454000000,1795424454000000,1795424454000000,NULL);
INSERT INTO "leads" VALUES(19,5100015841,'s1.5uL5zfUm.WLJ/WO7iuAa0i0uQ6nbBE2i82PTKAsJjcfcXOnQfJIMAaeg=',NULL,'en','s1.5uL5zfUm.mnTBXyS9KcQoudf8Rd1c2TMT5+3XHvYkdYXRsGE6fy2AaB0aqxrc8gQ=',0,NULL,'typed_phone',NULL,'lead',0,'open',16,10,'[{"about":"contact","option":"typed_phone","axis":"fit","points":16.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424458000000,'{}','','',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424458000000,347713859,0,0,1,0,NULL,NULL,NULL,NULL,1795424458000000,1795424458000000,1795424458000000,'f8847dcc84813dcff38b5751e13a2c078142b7e3ead5f6bf3717126b7e9c3e02');
INSERT INTO "leads" VALUES(20,5100018370,'s1.5uL5zfUm.q9HdC4DvB7d9RUllrpzMzDRVkBlI3JARZEK8HId2wCYbMwY6y8g0',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424461000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424461000000,1795424461000000,1795424461000000,NULL);
INSERT INTO "leads" VALUES(21,5100018909,'s1.5uL5zfUm.TbyLRhs732377uO6bu5R/I7FzHXxS0HmnRx66A1KNV5vhzjz',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424462000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424462000000,1795424462000000,1795424462000000,NULL);
INSERT INTO "leads" VALUES(22,5100019866,'s1.5uL5zfUm.3OwIKYNnfSTbeToLwXTpzYcOc5yz3lml9dQ45xZUyiwxrQQLB2QE',NULL,'fa',NULL,0,NULL,NULL,'s1.5uL5zfUm./75L70L8pNKDnv9C+cry1ydwPiGexiGqKzXs+Y+CgW+oQjyYfSWD6OY=','visitor',0,'open',0,0,'[]',1795424463000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424463000000,1795424463000000,1795424463000000,NULL);
INSERT INTO "leads" VALUES(23,5100021111,'s1.5uL5zfUm.EwXrS0vhfuGrEgPCbsJqAB5A3XRvw+jhA4YlQMg1m4TeeWZbCrpv',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424464000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424464000000,1795424464000000,1795424464000000,NULL);
INSERT INTO "leads" VALUES(24,5100022311,'s1.5uL5zfUm.W/zdZZhLfYBWTnmu0mCGatj/PLQv3YVoTUwElmQ1P+5oRII=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424465000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424465000000,NULL,NULL,NULL,1795424465000000,1795424465000000,1795424465000000,NULL);
INSERT INTO "leads" VALUES(25,5100023059,'s1.5uL5zfUm.A2neYZUtJJoR/hPqPMgXLgSso3QRNj4QLfXDLgESH9dS/FT1xi3gaoI=',NULL,'fa','s1.5uL5zfUm.q8+C0s/eT5kE7vggO/1FJUB73feVJhE/OVU+Fd7SJj4mXgO9lNUbD5o=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424466000000,'{}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424466000000,347713874,0,0,0,0,NULL,NULL,NULL,NULL,1795424466000000,1795424466000000,1795424466000000,'e83535199b5425554a6f0a11e090a155c15edcf43e71cd9b02836fee3f502a68');
INSERT INTO "leads" VALUES(26,5100023871,'s1.5uL5zfUm.NztcNQBfhwinQqvDSBA0d/9g9Lj7yX+ef+csA855E+H6IhVUIY14ZCI=',NULL,'fa','s1.5uL5zfUm.EG3uW3jIhyfxHa4ahLFVJN0FsFlC6FiUWxTyuwCWNdYOho+iG052I10=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424467000000,'{"need":"sales"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424467000000,347713876,0,0,0,0,NULL,NULL,NULL,NULL,1795424467000000,1795424467000000,1795424467000000,'c3ec5225125ad29bb3903e838158b5ec5946513773b7bb2c842004ed09801b62');
INSERT INTO "leads" VALUES(27,5100025126,'s1.5uL5zfUm.AdeI2eY/SbngkkO5E1W2URJiW4udaZnznp+AzIZ4fmEKwx+zoOXz8uY=',NULL,'fa','s1.5uL5zfUm.qE2MQq+PQUjFyUhrTtHlZBBV4a6dX5KQl0pwfmQjq7laxigwikEHyd4=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424468000000,'{"need":"sales","timing":"now"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424468000000,347713879,0,0,0,0,NULL,NULL,NULL,NULL,1795424468000000,1795424468000000,1795424468000000,'70719b2570ccf31ab0956977a6e7b5a289c63324914af73dc69e5effa10dd1fd');
INSERT INTO "leads" VALUES(28,5100026152,'s1.5uL5zfUm.XQLP37QGM+C7uQBk0SZgvo+doYcKjzw6U4b9OQfjdgzIc8VN+eFT1r4=',NULL,'fa','s1.5uL5zfUm.Xl7wDPvGNjV5s1B6q/7tzL+9c/NM/ceP5N/PvcoEOIUZMU+rYVPNnmA=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424469000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424469000000,347713883,0,0,0,0,NULL,NULL,NULL,NULL,1795424469000000,1795424469000000,1795424469000000,'b5a594a9cae5d4fbd3f033c17976282e7929b6feae63e79e098c78cadebaf242');
INSERT INTO "leads" VALUES(29,5100026778,'s1.5uL5zfUm.jFlkvSa9U/wepWNivsSntLyHJjjzfxvRcF4Dl+uPFzzxk0o=',NULL,'fa','s1.5uL5zfUm.xZAKEuhjkW3Tw6qrwYf46jCvOGLO2IDm8B9X0IcFT9Vba5d7nr8oKzo=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424470000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424470000000,347713888,0,0,0,0,NULL,NULL,NULL,NULL,1795424470000000,1795424470000000,1795424470000000,'045ca2a249ab8da7c264e8e5b8df54385bf7d9909abbc854e522a2d1b443b9a8');
INSERT INTO "leads" VALUES(30,5100028118,'s1.5uL5zfUm.mZsKpjc3r5euAGp0pQRgg+xE2bT0GaB+++56mI4sXPCD/GzZYjgI',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424471000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424471000000,1795424471000000,1795424471000000,NULL);
INSERT INTO "leads" VALUES(31,5100029520,'s1.5uL5zfUm.J5PR5BpKJPfCc9V/8apzAhxY4W1Ru5QVakJ55bd0iKjUw3Gs',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424472000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424472000000,1795424472000000,1795424472000000,NULL);
INSERT INTO "leads" VALUES(32,5100029774,'s1.5uL5zfUm.d4EeuD4ekhpdcGA2OxfCDATyXKXadrLYxwsbhwqhbqI/wK9Hs6cS',NULL,'en',NULL,0,NULL,NULL,'s1.5uL5zfUm./tIg4L1QS9TGZS5toyYlBJjuOdsAFdu9j7l3gIZJHC5GmwnbYIHAwEY=','visitor',0,'open',0,0,'[]',1795424473000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424473000000,1795424473000000,1795424473000000,NULL);
INSERT INTO "leads" VALUES(33,5100030646,'s1.5uL5zfUm.Bna6mIAdqaHwNY0mBXISdn2QEyx9GcL0WMInVKHh7hYcbZahMCPk',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424474000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424474000000,1795424474000000,1795424474000000,NULL);
INSERT INTO "leads" VALUES(34,5100031494,'s1.5uL5zfUm.ZU3RmIj3m/VgyNZzFuCoQ9O+r9ONuoPL6nfnP5qVaA0Sew0=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424475000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424475000000,NULL,NULL,NULL,1795424475000000,1795424475000000,1795424475000000,NULL);
INSERT INTO "leads" VALUES(35,5100032540,'s1.5uL5zfUm.W3C72IPv8pyu67jEQ7YEL65qNoDeBKq8mqexm2mmfc9UJLGi1sorJDc=',NULL,'en',NULL,0,'s1.5uL5zfUm.Odul/mKSGXmTS5553JqFNzvjDAP4kCDiFuDLfqN3R35EIyU9BteFk3G7B/xNwuw662hEWbXVaNE=','company_email',NULL,'lead',0,'open',12,10,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424476000000,'{}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424476000000,347713904,0,0,0,0,NULL,NULL,NULL,NULL,1795424476000000,1795424476000000,1795424476000000,NULL);
INSERT INTO "leads" VALUES(36,5100033820,'s1.5uL5zfUm.MY2kgf5ecWhUmDW9HGxJCehXJ6BfevIPdnexiXqrUtp5I/iAXCwotFE=',NULL,'en',NULL,0,'s1.5uL5zfUm.8PJXH9xlF7O8GhZNQeSY61r60OrcV1DC/d3crvVH0hT2Kr60vJDeGlUAtpDJMZDbJc8418RWwsA=','company_email',NULL,'lead',0,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424477000000,'{"need":"build"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424477000000,347713906,0,0,0,0,NULL,NULL,NULL,NULL,1795424477000000,1795424477000000,1795424477000000,NULL);
INSERT INTO "leads" VALUES(37,5100034830,'s1.5uL5zfUm.7XY5p/jYuh/3pLhFKkFbMosXHDbMjElbNjOrLPf/CnIfHM5CXxS5smw=',NULL,'en',NULL,0,'s1.5uL5zfUm.IWjK278eBJt2eXbtb60HEUmg28H7VavrBp+hTn9At+UAbuaBjllSQttQss7T6XYMf0vIxOs6RmE=','company_email',NULL,'mql',0,'open',52,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424478000000,'{"need":"build","timing":"soon"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424478000000,347713909,0,0,0,0,NULL,NULL,NULL,NULL,1795424478000000,1795424478000000,1795424478000000,NULL);
INSERT INTO "leads" VALUES(38,5100036048,'s1.5uL5zfUm.NyD/EwHpHCgYM4FqY5++CVFA2OQqU1mIK7OPzQOS3igx+DEet1BlIhg=',NULL,'en',NULL,0,'s1.5uL5zfUm.pgQg7/YaF1BXEbH+DDanD97DHY7s3adPf1vXPdo1YCbeR3Bz5Eam8UHI5og0rvGnrGMhEgdvVp4=','company_email',NULL,'mql',0,'open',92,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"budget","option":"high","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424479000000,'{"need":"build","timing":"soon","budget":"high"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424479000000,347713913,0,0,0,0,NULL,NULL,NULL,NULL,1795424479000000,1795424479000000,1795424479000000,NULL);
INSERT INTO "leads" VALUES(39,5100036300,'s1.5uL5zfUm./RlhG6W6ffKX1SyaMqr0YzWbkRfPe4Y5VzWSfuS9c+WPr1E=',NULL,'en',NULL,0,'s1.5uL5zfUm.QACmJoWYsZKDWHSnqDbrn9Rz2w/4MkE1Horo4bA/+zZhWOcfxYnl6o2F09g/InDhiFWTthXCQys=','company_email',NULL,'mql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424480000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424480000000,347713918,0,0,0,0,NULL,NULL,NULL,NULL,1795424480000000,1795424480000000,1795424480000000,NULL);
INSERT INTO "leads" VALUES(40,5100037304,'s1.5uL5zfUm.wLczGiV6OTynqp2rjGhWEFf/MRr/feumz0VF5hw4vtvuDDU=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424481000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424481000000,1795424481000000,1795424481000000,NULL);
INSERT INTO "leads" VALUES(41,5100038211,'s1.5uL5zfUm.CpfvkgmdSYR8nEIfLZOSeZ6Eanhmfoa3/cWykC0hqdQmtT4G',NULL,'fa','s1.5uL5zfUm.ZHYsfcyA6gWP2rqAElDJFKOwKIYTAduyJ3criivwj5BtmypwQhqv/M0=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424482000000,'{"need":"sales","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424482000000,347713926,0,0,0,0,NULL,NULL,NULL,NULL,1795424482000000,1795424482000000,1795424482000000,'18793d9e8447ad96ca17ef51fed02d5af1d9a9c9dd8b22f34eed25942231522d');
INSERT INTO "leads" VALUES(42,5100039021,'s1.5uL5zfUm.eNx5zj8OgeaoujV9ql2DsEAnE3MVdsGpNj6EHAONvLF50QLmkSgJxHL+J6EeH4IK3w==',NULL,'en',NULL,0,'s1.5uL5zfUm.kuQcPYdQwHNz3PDjtrVcILj7brhz6qpSaTAoCDeo53fo0sHK8Bivu1tYGEkIEQfR+eTQPonYnKQ=','company_email',NULL,'sql',1,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424483000000,'{"need":"build"}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424483000000,347713935,0,0,0,1,1795424483000000,5100002038,'s1.5uL5zfUm.BuhQ+sQfMRc5fELb03OUnHD96C2D+ArHxi6+rq6flA==',1795428328000000,1795424483000000,1795424483000000,1795428328000000,NULL);
INSERT INTO "leads" VALUES(43,5100039622,'s1.5uL5zfUm.TDZQdgkdsj1bcbdY+Y0sgWdiDXgbyzsyudcIGIsUOhGg4FtD',NULL,'en',NULL,0,'s1.5uL5zfUm.C7juxIT3fNLI57ML1uU9CA8XkNIJs70yu/Z8ZxqXziT+vH3WqqPDFd87AHLoN7+0IoqAkr5ddeI=','company_email',NULL,'lead',0,'open',12,20,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"price_asked","axis":"interest","points":10.0}]',1795424484000000,'{}','flyer','flyer',1,'6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796',1795424484000000,347713939,0,0,0,0,NULL,NULL,NULL,NULL,1795424484000000,1795424484000000,1795424484000000,NULL);
INSERT INTO "leads" VALUES(44,5100040683,'s1.5uL5zfUm.vT4fIUmdguNUzmLw5nX7r1mrjK+vUdwzO/YTlwOFJDU=',NULL,'fa','s1.5uL5zfUm.KAlIfYtvtqZApgDv+hH8wpNT+N/8J5WpiS2cpq2yWYphLBeekCxR3v4=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795428322000000,'{}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795428322000000,347713974,0,0,0,0,NULL,NULL,NULL,NULL,1795424485000000,1795428322000000,1795428322000000,'da4904f08b4c574528c9ca407f1a5b24f2fbbcdb9f726676768d5441af5f8d5b');
INSERT INTO "leads" VALUES(45,5100040943,'s1.5uL5zfUm.BqpbxMoB4P3AJCVC9AMj+zWjca/zU5iKtCkS2QlM28BL',NULL,'fa','s1.5uL5zfUm.dM3n6D5Z5CX3rpdRx5fasw0IMh0WNq1yuqTX5CxaBJ1823LLpUttgR4=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989744437843413}]',1795428323000000,'{"need":"sales","timing":"now"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424486000000,347713943,0,0,0,0,NULL,NULL,NULL,NULL,1795424486000000,1795428323000000,1795428323000000,'886e166cca5353d3b2df6d9699d3a5b2d22bde8a110e7e42175267c560b8cf6b');
INSERT INTO "leads" VALUES(46,5100041223,'s1.5uL5zfUm.I2Vv5ewYOf/Fz4BGKk2sSQk/tW8dtwIrvhBPvsuOMaelhA==',NULL,'fa','s1.5uL5zfUm.52ydGEv5v+JREuNhDsly3MXQlZRgiSH/5OxYgyX0PgZsvkWoA1j5bJ8=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.97606626290315},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989744437843413}]',1795428324000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424487000000,347713946,0,0,0,0,NULL,NULL,NULL,NULL,1795424487000000,1795428324000000,1795428324000000,'7e10bbca2952b232bf7a1ec893df69b4b26922105c9cd4ca5f9395e6bcbf1bae');
INSERT INTO "leads" VALUES(47,5100041805,'s1.5uL5zfUm.FvRHaHyqkgN0NFmZ3lM+mpK26lFHfFt4FvNREqva5YY0/g==',NULL,'fa','s1.5uL5zfUm.kqxGvLPl9Cw0DrS/rCMoctouacXHXBrCtgY2B77uzOqaWBd+U3ciUWI=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.97606626290315},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989744437843413},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795428325000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424488000000,347713950,0,0,0,1,1795428325000000,NULL,NULL,NULL,1795424488000000,1795428325000000,1795428325000000,'66f436e9963120d2a2ff714e40caaaffba6be485df2afcc275d13da6d6a1e617');
INSERT INTO "leads" VALUES(48,5100042914,'s1.5uL5zfUm.nWXKZ0hazIirUwz55wd9iRoyDQzAb21AydWvPDUrBQQYIg==',NULL,'fa','s1.5uL5zfUm.Vb2Ll/eiTvEh7YtrPsI46LbZGVcDXlPXZxBP3tOT21h5FHEnV0H4Zdc=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989728409237772}]',1795428332000000,'{}','flyer','flyer',1,'8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931',1795424489000000,347713955,0,0,1,0,NULL,NULL,NULL,NULL,1795424489000000,1795428331000000,1795428332000000,'a266fdcb432695a504bcd92bf010c21f5d39085f7234d92aaba576ccae319f23');
INSERT INTO "leads" VALUES(49,5100043929,'s1.5uL5zfUm.v93LZ6eomVNq40gyTfLH44nBSizRHQHLwix+aw8OE8iTirI=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424490000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424490000000,1795424490000000,1795424490000000,NULL);
INSERT INTO "leads" VALUES(50,5100044732,'s1.5uL5zfUm.78zXskQV1DViAU1woYzImDPz0E6AKc99JMkGFLOxmEcUFQ==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424491000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424491000000,1795424491000000,1795424491000000,NULL);
INSERT INTO "leads" VALUES(51,5100045970,'s1.5uL5zfUm.m4ufV72bRZoMIpenvKmP2tf2oqsfDmMrtqT1Lxhql5Y=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428030000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795428030000000,NULL,NULL,NULL,1795428030000000,1795428030000000,1795428030000000,NULL);
INSERT INTO "leads" VALUES(52,5100046943,'s1.5uL5zfUm.KDBbA0U+cNYYycB3rncCyJUiKFy/h96AyFzqgPknxYhcrw==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428320000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428320000000,1795428320000000,1795428320000000,NULL);
INSERT INTO "leads" VALUES(53,5100047802,'s1.5uL5zfUm.80VXl9C1Yg67DbgnY/vuDxA3W/0TlsYLoHxUig+cHP6fmg==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428321000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428321000000,1795428321000000,1795428321000000,NULL);
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
INSERT INTO "ledger" VALUES(2,1,'contact',1793696420000000,'s1.5uL5zfUm.bBAYNHNPVIMnjUMrddYLUBipWI74ZbGU7x5XnhLgq4TBw3NfBS14OZlDnbVFN+yq13jb/74eCa2opiLDKCGwIRVMAyY=',0,347713783);
INSERT INTO "ledger" VALUES(3,1,'talk_asked',1793696420000000,'{}',0,347713783);
INSERT INTO "ledger" VALUES(4,1,'promised',1793696420000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713783);
INSERT INTO "ledger" VALUES(5,1,'stage',1793696420000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(6,1,'heated',1793696420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(7,1,'alerted',1793696420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(8,2,'started',1793696421000000,'{"source":"","known":false}',0,347713784);
INSERT INTO "ledger" VALUES(9,2,'contact',1793696421000000,'s1.5uL5zfUm.xveDMKAVMjsJGDNKWuGoKIt9LPOmsymomvLzaYmq1X7NNGK1+S5CWWBa5PGD3bXjK0gTjvvOAa2TWwX9KuaOoxQMTLc=',0,347713784);
INSERT INTO "ledger" VALUES(10,2,'talk_asked',1793696421000000,'{}',0,347713784);
INSERT INTO "ledger" VALUES(11,2,'promised',1793696421000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713784);
INSERT INTO "ledger" VALUES(12,2,'stage',1793696421000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(13,2,'heated',1793696421000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(14,2,'alerted',1793696421000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(15,3,'started',1793696422000000,'{"source":"","known":false}',0,347713785);
INSERT INTO "ledger" VALUES(16,3,'contact',1793696422000000,'s1.5uL5zfUm.2cA5rjis3sCEcXm5VCMnFQC8MFDe8t+eCFzLGjVg6tYbc8dJcsF0jH1TOuIRaHh+jQi3ElQuW/5v+S8iwkGkvvngbuA=',0,347713785);
INSERT INTO "ledger" VALUES(17,3,'talk_asked',1793696422000000,'{}',0,347713785);
INSERT INTO "ledger" VALUES(18,3,'promised',1793696422000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713785);
INSERT INTO "ledger" VALUES(19,3,'stage',1793696422000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(20,3,'heated',1793696422000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(21,3,'alerted',1793696422000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(22,4,'started',1793696423000000,'{"source":"","known":false}',0,347713786);
INSERT INTO "ledger" VALUES(23,4,'contact',1793696423000000,'s1.5uL5zfUm.kea2+s7hQhi7Hs9hZBH4WMbxAn1eGknYNVEGXzZStyHjvDynF9iXvHg9Ui4h8eHtDcEczDtIqose6Epf0lIMV1guA9M=',0,347713786);
INSERT INTO "ledger" VALUES(24,4,'talk_asked',1793696423000000,'{}',0,347713786);
INSERT INTO "ledger" VALUES(25,4,'promised',1793696423000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713786);
INSERT INTO "ledger" VALUES(26,4,'stage',1793696423000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(27,4,'heated',1793696423000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(28,4,'alerted',1793696423000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(29,5,'started',1793696424000000,'{"source":"","known":false}',0,347713787);
INSERT INTO "ledger" VALUES(30,5,'contact',1793696424000000,'s1.5uL5zfUm.bruGhnZHruUeEKmicDPzafs8AQwZb4EcQGxk3KQB042nRSzgmQ1l55BZg4iJDhQ8Y9pW9VT46TJRhEk8KSW1xQ9OHhs=',0,347713787);
INSERT INTO "ledger" VALUES(31,5,'talk_asked',1793696424000000,'{}',0,347713787);
INSERT INTO "ledger" VALUES(32,5,'promised',1793696424000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713787);
INSERT INTO "ledger" VALUES(33,5,'stage',1793696424000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(34,5,'heated',1793696424000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(35,5,'alerted',1793696424000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(36,6,'started',1793696425000000,'{"source":"","known":false}',0,347713788);
INSERT INTO "ledger" VALUES(37,6,'contact',1793696425000000,'s1.5uL5zfUm.yt1f5g5dO7VqApJbpvSFKXnGw9mIrel4eDKGtZocXM3m6A5nUDAGP+sXPpsFEnEl/tw7yVy+p+H3WyB0wmu+ggyk3co=',0,347713788);
INSERT INTO "ledger" VALUES(38,6,'talk_asked',1793696425000000,'{}',0,347713788);
INSERT INTO "ledger" VALUES(39,6,'promised',1793696425000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713788);
INSERT INTO "ledger" VALUES(40,6,'stage',1793696425000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(41,6,'heated',1793696425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(42,6,'alerted',1793696425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(43,6,'claimed',1793696427000000,'s1.5uL5zfUm.AUuy/YMKKp3CenWsBy5tJJmAX4QqWIugiOyiv9MX4TtRDM/FSEwNbhyYD/ChXqGmM5+6iPXX',5100002038,347713790);
INSERT INTO "ledger" VALUES(44,7,'started',1793696431000000,'{"source":"ig_story1","known":true}',0,347713791);
INSERT INTO "ledger" VALUES(45,7,'consented',1793696431000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713792);
INSERT INTO "ledger" VALUES(46,7,'contact',1793696431000000,'s1.5uL5zfUm.8d4KhXW9HXAsgWqLepU+XYpMg3XBjY+0mh3q0NLRZlrqSAVMmyPTo7Tz+M6I/SgB11UvX6QFISDDXNOpTcsaTWoBqyyDf3Px',0,347713792);
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
INSERT INTO "ledger" VALUES(59,7,'claimed',1793696432000000,'s1.5uL5zfUm./5GZxVqFruWAmTdqJnHhYyKF04iE6KnIoS3FA/ptTLHWCsaMVvy6nE1pW/IYdVR4Y2zZUYcP',5100002038,347713797);
INSERT INTO "ledger" VALUES(60,7,'stage',1793696437000000,'{"before":"sql","after":"customer","reason":""}',5100001122,347713799);
INSERT INTO "ledger" VALUES(61,7,'outcome',1793696437000000,'s1.5uL5zfUm.csHE1macP0TUCZ82IqQsMjgkEBGXzDcp59kubmaG4w7+0PbZrDyK9oZ/cwKAY3a9RKwdgB9AmRMcaHcHj/Gl/Q6S26HMlvs=',5100001122,347713799);
INSERT INTO "ledger" VALUES(62,8,'started',1794218600000000,'{"source":"","known":false}',0,347713800);
INSERT INTO "ledger" VALUES(63,8,'contact',1794218600000000,'s1.5uL5zfUm.gNjoFK4ktvYR9Lud4S/L4NPG3XeP8kRRf5sizF1BPcJZkl3h9t6x21nhq1exGrrOWMFlLo9TKgAA1FVDnQkRyqxsC7g=',0,347713800);
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
INSERT INTO "ledger" VALUES(79,11,'contact',1795424420000000,'s1.5uL5zfUm.1+fwN4WSkrlrb1tuI6Y5bSJzfStKF5C9/SLQjy+Ka2hC+8Jia9fc7T6ETXJL795xQHbbtOnKKP8iApjSq8Zesg5MYpHVNB4N',0,347713804);
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
INSERT INTO "ledger" VALUES(92,11,'claimed',1795424421000000,'s1.5uL5zfUm.z+y4jzRziLmUdySbANV4FX0kf8glNom/nv8XSkW1hKjSByxizo/BcBoF2zw1M8PEqQmoBANM',5100002038,347713809);
INSERT INTO "ledger" VALUES(93,12,'started',1795424425000000,'{"source":"g_ads7","known":true}',0,347713810);
INSERT INTO "ledger" VALUES(94,12,'consented',1795424425000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713811);
INSERT INTO "ledger" VALUES(95,12,'contact',1795424425000000,'s1.5uL5zfUm.pQHOeWKNMBHB/LVE2YUwAtIo5MuD8F0ucbmmno+ldBwtF1zE5MsPzSQ0i4uvEISeFdL9UH6iwLOzwv53aK2D5/2jOk7E2YVc',0,347713811);
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
INSERT INTO "ledger" VALUES(110,13,'contact',1795424426000000,'s1.5uL5zfUm.cOrILr1Zb4A3WsvHpPJer1MavMN2/fbk476Qt21ypoEOVHk/QOwdbd64YmgSsiPQkiyVU2Xo18NOqJfbGhVYOxvSa+jb2qocxzN+eDUfwSk=',0,347713817);
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
INSERT INTO "ledger" VALUES(121,14,'said',1795424428000000,'s1.5uL5zfUm.QbPlF18dAc62qQAG6ozzfh2vjYJzDkAekYO97xFEYTdVdmMDJJ4GmEn2b2BnHonyHl8EH+k9lVCxbRr6QQ==',0,347713824);
INSERT INTO "ledger" VALUES(122,13,'stage',1795424434000000,'{"before":"mql","after":"pql","reason":""}',5100001122,347713830);
INSERT INTO "ledger" VALUES(123,15,'started',1795424435000000,'{"source":"","known":false}',0,347713831);
INSERT INTO "ledger" VALUES(124,15,'consented',1795424435000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713832);
INSERT INTO "ledger" VALUES(125,15,'contact',1795424435000000,'s1.5uL5zfUm.Imj+AX4DChdwFxnUOX+QdQ3XxnnGSA1JIt89JXOo1YGMViu1vyaNa0RHOZvCpR2QCQYRchLWrY0Kp8EsINNkRYbtkFaFYhk+',0,347713832);
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
INSERT INTO "ledger" VALUES(138,15,'claimed',1795424436000000,'s1.5uL5zfUm.v6MVvPin5QV4nfk9B9GgLZ1OHPOA5wXVceOc0Ud6Qk8BxlV2vPbmQWpZorg5z1WH9gMydKtd',5100002038,347713837);
INSERT INTO "ledger" VALUES(171,15,'withdrawn',1795424450000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","channel":"telegram"}',0,347713852);
INSERT INTO "ledger" VALUES(172,15,'stopped',1795424450000000,'{}',0,347713852);
INSERT INTO "ledger" VALUES(173,15,'cooled',1795424450000000,'{"reason":"withdrawn"}',0,NULL);
INSERT INTO "ledger" VALUES(174,18,'started',1795424454000000,'{"source":"","known":false}',0,347713853);
INSERT INTO "ledger" VALUES(175,19,'started',1795424458000000,'{"source":"","known":false}',0,347713858);
INSERT INTO "ledger" VALUES(176,19,'consented',1795424458000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713859);
INSERT INTO "ledger" VALUES(177,19,'contact',1795424458000000,'s1.5uL5zfUm.wAG7V/x2UHAnBGCDWlXWKMmvpFocjqyBGY57n/77vXXvMrG6u01eLnbSwyTSZquJ1WA3OO2b6y51VAf1chvy87bzTQfw2ZjPWQeaz0wQW1B9/KZP4YuJc67d961hEmrfy9fuTD4=',0,347713859);
INSERT INTO "ledger" VALUES(178,19,'guide',1795424458000000,'{"magnet":"guide"}',0,347713859);
INSERT INTO "ledger" VALUES(179,19,'stage',1795424458000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(180,19,'blocked',1795424458000000,'{}',0,347713860);
INSERT INTO "ledger" VALUES(181,20,'started',1795424461000000,'{"source":"flyer","known":true}',0,347713863);
INSERT INTO "ledger" VALUES(182,21,'started',1795424462000000,'{"source":"flyer","known":true}',0,347713864);
INSERT INTO "ledger" VALUES(183,22,'started',1795424463000000,'{"source":"flyer","known":true}',0,347713866);
INSERT INTO "ledger" VALUES(184,22,'unread_contact',1795424463000000,'s1.5uL5zfUm.xv8u+RWvhpDoyplg6xOuSSrVQ4xmrYIoiPsuMXJXBHJBdA5mIGQYte03TtNeD0334fPLgg==',0,347713867);
INSERT INTO "ledger" VALUES(185,22,'unread_contact',1795424463000000,'s1.5uL5zfUm.kzUxUucgAaJ5ZGHvHvDuP9aYQmtMmpMcTnWSNOo/vawN6Uqzj4MEXAy1nNFvthmIqhEHkA==',0,347713868);
INSERT INTO "ledger" VALUES(186,23,'started',1795424464000000,'{"source":"flyer","known":true}',0,347713869);
INSERT INTO "ledger" VALUES(187,23,'declined',1795424464000000,'{}',0,347713870);
INSERT INTO "ledger" VALUES(188,24,'started',1795424465000000,'{"source":"flyer","known":true}',0,347713871);
INSERT INTO "ledger" VALUES(189,24,'contact',1795424465000000,'s1.5uL5zfUm.prx9jRGJeSA2NYif8j7Knoz8J3UplATmqSI+AXuBSH2KXEfCi+i4h0l6oPQ2BZNq8/knFp67ZOkZBt05rI+zbwX6im4=',0,347713872);
INSERT INTO "ledger" VALUES(190,24,'talk_asked',1795424465000000,'{}',0,347713872);
INSERT INTO "ledger" VALUES(191,24,'promised',1795424465000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713872);
INSERT INTO "ledger" VALUES(192,24,'stage',1795424465000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(193,24,'heated',1795424465000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(194,24,'alerted',1795424465000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(195,25,'started',1795424466000000,'{"source":"flyer","known":true}',0,347713873);
INSERT INTO "ledger" VALUES(196,25,'consented',1795424466000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713874);
INSERT INTO "ledger" VALUES(197,25,'contact',1795424466000000,'s1.5uL5zfUm.3x1EXPEUOzB6brkg0L++rn3zVbWQcyyD2mQJVnxCf8JcwDdw+mBYmuZfBlLBmlyOCAQh2NN6vdiOu+70Jfl6IZW0asUaP9T4',0,347713874);
INSERT INTO "ledger" VALUES(198,25,'guide',1795424466000000,'{"magnet":"guide"}',0,347713874);
INSERT INTO "ledger" VALUES(199,25,'stage',1795424466000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(200,26,'started',1795424467000000,'{"source":"flyer","known":true}',0,347713875);
INSERT INTO "ledger" VALUES(201,26,'consented',1795424467000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713876);
INSERT INTO "ledger" VALUES(202,26,'contact',1795424467000000,'s1.5uL5zfUm.Ml/K+8EKgdHChv9yVEfYecUs7YpVEJhhT1jNrYv2pSVa6atlzvwc2FheEtPFeB21/sp7YFtxbcBOEOClJUt0vW2YT6JzVWaX',0,347713876);
INSERT INTO "ledger" VALUES(203,26,'guide',1795424467000000,'{"magnet":"guide"}',0,347713876);
INSERT INTO "ledger" VALUES(204,26,'stage',1795424467000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(205,26,'answered',1795424467000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713877);
INSERT INTO "ledger" VALUES(206,27,'started',1795424468000000,'{"source":"flyer","known":true}',0,347713878);
INSERT INTO "ledger" VALUES(207,27,'consented',1795424468000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713879);
INSERT INTO "ledger" VALUES(208,27,'contact',1795424468000000,'s1.5uL5zfUm.Z3vztNNMX1ytkvIvvMTcOG9ek1YKcAye3aeGpVrgvQ4mkx4fAZD267+COBmestvJBC0/iHjPNTympGZW0QPMIE2wIngUZq+a',0,347713879);
INSERT INTO "ledger" VALUES(209,27,'guide',1795424468000000,'{"magnet":"guide"}',0,347713879);
INSERT INTO "ledger" VALUES(210,27,'stage',1795424468000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(211,27,'answered',1795424468000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713880);
INSERT INTO "ledger" VALUES(212,27,'answered',1795424468000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713881);
INSERT INTO "ledger" VALUES(213,27,'stage',1795424468000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(214,28,'started',1795424469000000,'{"source":"flyer","known":true}',0,347713882);
INSERT INTO "ledger" VALUES(215,28,'consented',1795424469000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713883);
INSERT INTO "ledger" VALUES(216,28,'contact',1795424469000000,'s1.5uL5zfUm.XHB10jfO+LBUOZe6N2CJwFKz0eOQYxAt4pbXZe6i2/Vqr9uRuKJrzYvQf7nCqK74eZctD0lz8buIUY5rzVNpn5iyIdu+1ZFm',0,347713883);
INSERT INTO "ledger" VALUES(217,28,'guide',1795424469000000,'{"magnet":"guide"}',0,347713883);
INSERT INTO "ledger" VALUES(218,28,'stage',1795424469000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(219,28,'answered',1795424469000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713884);
INSERT INTO "ledger" VALUES(220,28,'answered',1795424469000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713885);
INSERT INTO "ledger" VALUES(221,28,'stage',1795424469000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(222,28,'answered',1795424469000000,'{"question":"budget","option":"mid","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713886);
INSERT INTO "ledger" VALUES(223,29,'started',1795424470000000,'{"source":"flyer","known":true}',0,347713887);
INSERT INTO "ledger" VALUES(224,29,'consented',1795424470000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713888);
INSERT INTO "ledger" VALUES(225,29,'contact',1795424470000000,'s1.5uL5zfUm.9adnfVbyQ57d0PLMOaXoFhSLiSumMppdihtfGLYiwHNx0JxaOtyHa0qJD9y2WrDCvF2EEUlhFSbzxyd7CVOTssFckcLtR5VC',0,347713888);
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
INSERT INTO "ledger" VALUES(237,32,'unread_contact',1795424473000000,'s1.5uL5zfUm.pjjnqn1Wwg0fVDuuWTN8mmjr7S+HW6BUS5dSMtez7oQ1vKKZV8R9l8ZMHk3zHPAgWCZb0A==',0,347713897);
INSERT INTO "ledger" VALUES(238,32,'unread_contact',1795424473000000,'s1.5uL5zfUm.kRM97DgJA8QTnsp4/rNp6SHW8+xqsXh6HIx0Rn4AQlWMPZi0d9Cjo2O/91AjsgIBSaBb7Q==',0,347713898);
INSERT INTO "ledger" VALUES(239,33,'started',1795424474000000,'{"source":"flyer","known":true}',0,347713899);
INSERT INTO "ledger" VALUES(240,33,'declined',1795424474000000,'{}',0,347713900);
INSERT INTO "ledger" VALUES(241,34,'started',1795424475000000,'{"source":"flyer","known":true}',0,347713901);
INSERT INTO "ledger" VALUES(242,34,'contact',1795424475000000,'s1.5uL5zfUm.7HVKRCVECKAflyjnLXu2x8COIqk5YjHTaWeMcggwByQTk2fogHwMANCDQyoKZt8skmB+jPURoLPF16FRVbJJIolxH1o=',0,347713902);
INSERT INTO "ledger" VALUES(243,34,'talk_asked',1795424475000000,'{}',0,347713902);
INSERT INTO "ledger" VALUES(244,34,'promised',1795424475000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713902);
INSERT INTO "ledger" VALUES(245,34,'stage',1795424475000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(246,34,'heated',1795424475000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(247,34,'alerted',1795424475000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(248,35,'started',1795424476000000,'{"source":"flyer","known":true}',0,347713903);
INSERT INTO "ledger" VALUES(249,35,'consented',1795424476000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713904);
INSERT INTO "ledger" VALUES(250,35,'contact',1795424476000000,'s1.5uL5zfUm.PLQgZHHTEp7PTOL7Ptwb9Pq783g1pLxRuCaTYRPs+gzagSxWlz4Vp98HOfuTVE4gVZkWXr+Q+ye5kWj/em2xrG4NiTT8iSKxvGvu1CodjbjGGqQ8b7d1QjfrnQ==',0,347713904);
INSERT INTO "ledger" VALUES(251,35,'guide',1795424476000000,'{"magnet":"guide"}',0,347713904);
INSERT INTO "ledger" VALUES(252,35,'stage',1795424476000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(253,36,'started',1795424477000000,'{"source":"flyer","known":true}',0,347713905);
INSERT INTO "ledger" VALUES(254,36,'consented',1795424477000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713906);
INSERT INTO "ledger" VALUES(255,36,'contact',1795424477000000,'s1.5uL5zfUm.H5FQgKJJDBx2jvXG4PKIXRBj85hwBexrduAkMOhLwmSEgTZqlCmkvkL2MMMim/98gEv9XwGf3D6X5whsoyhmR0tQ0ga2N9eXLYwnB7DqJ9BJzSttcdh4OdIEBw==',0,347713906);
INSERT INTO "ledger" VALUES(256,36,'guide',1795424477000000,'{"magnet":"guide"}',0,347713906);
INSERT INTO "ledger" VALUES(257,36,'stage',1795424477000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(258,36,'answered',1795424477000000,'{"question":"need","option":"build","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713907);
INSERT INTO "ledger" VALUES(259,37,'started',1795424478000000,'{"source":"flyer","known":true}',0,347713908);
INSERT INTO "ledger" VALUES(260,37,'consented',1795424478000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713909);
INSERT INTO "ledger" VALUES(261,37,'contact',1795424478000000,'s1.5uL5zfUm.aqjuPeOpD7Cs2TigNlwg67pudgakgEj0gr8WSDu0EjZKeG9LJ5/7/i291F6i7PWN0DVaYNyZrfLCotLxGL1XxvdRoheZBJ0wqdR+iQBn2yhLW0guWChGqkYmyw==',0,347713909);
INSERT INTO "ledger" VALUES(262,37,'guide',1795424478000000,'{"magnet":"guide"}',0,347713909);
INSERT INTO "ledger" VALUES(263,37,'stage',1795424478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(264,37,'answered',1795424478000000,'{"question":"need","option":"build","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713910);
INSERT INTO "ledger" VALUES(265,37,'answered',1795424478000000,'{"question":"timing","option":"soon","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713911);
INSERT INTO "ledger" VALUES(266,37,'stage',1795424478000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(267,38,'started',1795424479000000,'{"source":"flyer","known":true}',0,347713912);
INSERT INTO "ledger" VALUES(268,38,'consented',1795424479000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713913);
INSERT INTO "ledger" VALUES(269,38,'contact',1795424479000000,'s1.5uL5zfUm.hqKZu0H0q2+98f3qjoDIgaeEPSRa+elJozkjeiv4r743vHH+y8QlY+Sy1k/7DC8lC1sWZHNEPAPod1m1OoY89Yo70owCBQHj0v1W5KGiDLQe4jN2cqLbq/IF+g==',0,347713913);
INSERT INTO "ledger" VALUES(270,38,'guide',1795424479000000,'{"magnet":"guide"}',0,347713913);
INSERT INTO "ledger" VALUES(271,38,'stage',1795424479000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(272,38,'answered',1795424479000000,'{"question":"need","option":"build","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713914);
INSERT INTO "ledger" VALUES(273,38,'answered',1795424479000000,'{"question":"timing","option":"soon","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713915);
INSERT INTO "ledger" VALUES(274,38,'stage',1795424479000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(275,38,'answered',1795424479000000,'{"question":"budget","option":"high","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713916);
INSERT INTO "ledger" VALUES(276,39,'started',1795424480000000,'{"source":"flyer","known":true}',0,347713917);
INSERT INTO "ledger" VALUES(277,39,'consented',1795424480000000,'{"version":1,"hash":"6789d864d16e12af8e8dbfcc7d364af19a81e149486efdd2668db37208b94796","text":"⁨Sample Shop⁩ uses it only to contact you about this request, and passes it to no one. By sending it you agree to that. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713918);
INSERT INTO "ledger" VALUES(278,39,'contact',1795424480000000,'s1.5uL5zfUm.Cxi8eEQXEm+MXA10lMdQZ/nyWg5rrXQih5LN6M3tB7ffiK3+gCrbu+LvUWckrdFQqFi38Y9UyMeQJzIihWnvZOLvxuRgGCK1gii67vErRQ08vZPeQwA74E8ClQ==',0,347713918);
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
INSERT INTO "ledger" VALUES(290,41,'contact',1795424482000000,'s1.5uL5zfUm.3gyi9u6RWNW0foiebUTistDwLWQvF9V+RHWt3iC4L1WLJK/qVc6OVDZTB7nHIWhNc9tv4ZdLCCGChQ7hteVm7Nfojp2+Wr4y',0,347713926);
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
INSERT INTO "ledger" VALUES(302,42,'contact',1795424483000000,'s1.5uL5zfUm.FeThNn/5s47iZ6PblvNb+1FyBat4NrtPpeh8YcYPct6YOU7yUuirrQPBv8OicCkFxk0lmDVAA8yloCS6bC85Q3abMn7VMNj0IHyUmLKp5voEgIxo352XnEBgFA==',0,347713935);
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
INSERT INTO "ledger" VALUES(313,43,'contact',1795424484000000,'s1.5uL5zfUm.+gplnRFA2LdxjUNniNY4RUQI4h94tqfSaPDlEws8ZAt64ORZjCnVPa4blnNLmKEf5LOQ5veRtDestrLzlxk2M/OezBRrmppgm+I9KQMuByD5qFmStukhxkcfvw==',0,347713939);
INSERT INTO "ledger" VALUES(314,43,'guide',1795424484000000,'{"magnet":"guide"}',0,347713939);
INSERT INTO "ledger" VALUES(315,43,'stage',1795424484000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(316,43,'said',1795424484000000,'s1.5uL5zfUm.34LySSh7S/psC47RncTVRrD77LUAc+jwx2dqYCp19LmMxN0u4H7YHx+poRt1IUM3qQYeDDqIIMod/8kqjUNB02HAt3aFLuw5JbmSWkY=',0,347713940);
INSERT INTO "ledger" VALUES(317,43,'price_asked',1795424484000000,'{}',0,347713940);
INSERT INTO "ledger" VALUES(318,44,'started',1795424485000000,'{"source":"flyer","known":true}',0,347713941);
INSERT INTO "ledger" VALUES(319,45,'started',1795424486000000,'{"source":"flyer","known":true}',0,347713942);
INSERT INTO "ledger" VALUES(320,45,'consented',1795424486000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713943);
INSERT INTO "ledger" VALUES(321,45,'contact',1795424486000000,'s1.5uL5zfUm.KGN/eQhMUm8nWZKKAf06bABG0Q8Sa2rP7fwsQ+8a5RSV7m5y+t51ZT0+MMXI8qdKJSsCTDzOvnWX0kYgAmEX9PDKf156JRWL',0,347713943);
INSERT INTO "ledger" VALUES(322,45,'guide',1795424486000000,'{"magnet":"guide"}',0,347713943);
INSERT INTO "ledger" VALUES(323,45,'stage',1795424486000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(324,45,'answered',1795424486000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713944);
INSERT INTO "ledger" VALUES(325,46,'started',1795424487000000,'{"source":"flyer","known":true}',0,347713945);
INSERT INTO "ledger" VALUES(326,46,'consented',1795424487000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713946);
INSERT INTO "ledger" VALUES(327,46,'contact',1795424487000000,'s1.5uL5zfUm.PfvFqZfiwm1tUiYl/D1zorhfz9KeOjSOP8NBbBlk3Ye81KjIk5pwTOwwFdMaGVyYwy+fOx6IffkSB1giVMoXH/tH0C/3gDOQ',0,347713946);
INSERT INTO "ledger" VALUES(328,46,'guide',1795424487000000,'{"magnet":"guide"}',0,347713946);
INSERT INTO "ledger" VALUES(329,46,'stage',1795424487000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(330,46,'answered',1795424487000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713947);
INSERT INTO "ledger" VALUES(331,46,'answered',1795424487000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713948);
INSERT INTO "ledger" VALUES(332,46,'stage',1795424487000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(333,47,'started',1795424488000000,'{"source":"flyer","known":true}',0,347713949);
INSERT INTO "ledger" VALUES(334,47,'consented',1795424488000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713950);
INSERT INTO "ledger" VALUES(335,47,'contact',1795424488000000,'s1.5uL5zfUm.jIEWc6+uIRQt6SRO26Sk+WW/r3FZ1nyFY42CsygO3egsHHoiTKCiSIie0nUQyVSpkqZJQEGviZ842d7LZCB7mL+sP3Hv6etn',0,347713950);
INSERT INTO "ledger" VALUES(336,47,'guide',1795424488000000,'{"magnet":"guide"}',0,347713950);
INSERT INTO "ledger" VALUES(337,47,'stage',1795424488000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(338,47,'answered',1795424488000000,'{"question":"need","option":"sales","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713951);
INSERT INTO "ledger" VALUES(339,47,'answered',1795424488000000,'{"question":"timing","option":"now","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713952);
INSERT INTO "ledger" VALUES(340,47,'stage',1795424488000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(341,47,'answered',1795424488000000,'{"question":"budget","option":"mid","funnel":"9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98"}',0,347713953);
INSERT INTO "ledger" VALUES(342,48,'started',1795424489000000,'{"source":"flyer","known":true}',0,347713954);
INSERT INTO "ledger" VALUES(343,48,'consented',1795424489000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713955);
INSERT INTO "ledger" VALUES(344,48,'contact',1795424489000000,'s1.5uL5zfUm.8fKslrE6B9l1jR3chgEsKPoFYZHS8+KyZLgNFByEjtORACQUjTng1Jy69rNkn5cZfsoyn/c740k6QCUcMs5uxl3i7fYRgDAK',0,347713955);
INSERT INTO "ledger" VALUES(345,48,'guide',1795424489000000,'{"magnet":"guide"}',0,347713955);
INSERT INTO "ledger" VALUES(346,48,'stage',1795424489000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(347,49,'started',1795424490000000,'{"source":"","known":false}',0,347713956);
INSERT INTO "ledger" VALUES(348,50,'started',1795424491000000,'{"source":"","known":false}',0,347713957);
INSERT INTO "ledger" VALUES(349,15,'resumed',1795424495000000,'{}',0,347713958);
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
INSERT INTO "ledger" VALUES(381,51,'contact',1795428030000000,'s1.5uL5zfUm./4KyW6wfjsuHD76+aG4lj1jsAfQzRJLH/PjETbyc0W3AhoZa9fV/GMgOq004mTuOZL2lqgkb3+/kWkah1g1J2jD4kpM=',0,347713969);
INSERT INTO "ledger" VALUES(382,51,'talk_asked',1795428030000000,'{}',0,347713969);
INSERT INTO "ledger" VALUES(383,51,'promised',1795428030000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713969);
INSERT INTO "ledger" VALUES(384,51,'stage',1795428030000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(385,51,'heated',1795428030000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(386,51,'alerted',1795428030000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(387,52,'started',1795428320000000,'{"source":"","known":false}',0,347713972);
INSERT INTO "ledger" VALUES(388,53,'started',1795428321000000,'{"source":"","known":false}',0,347713973);
INSERT INTO "ledger" VALUES(389,44,'consented',1795428322000000,'{"version":1,"hash":"8ecc9b733949cf7a30d099f78e88dbeb8cde0c12955f59f10361ca61b1ab5931","text":"⁨فروشگاه نمونه⁩ فقط دربارهٔ همین درخواست با شما تماس می‌گیرد و آن را به کسی نمی‌دهد. با فرستادنش با همین موافقید. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713974);
INSERT INTO "ledger" VALUES(390,44,'contact',1795428322000000,'s1.5uL5zfUm./o/FbeOHS6OXIbVTODffUwp0s11D3vxv3ic48XLE37pxQixJ+Z0akvAcnjzftOqot8h+F9RfrRxOueW+Y8Wlsr452LRA/t6R',0,347713974);
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
INSERT INTO "ledger" VALUES(402,11,'said',1795428326000000,'s1.5uL5zfUm.suFRnkB5Uod1Rbjb3hKvQhXU8fUXBYy4emHwiuPdjsxjKyRbJO7zsBn+fQexHXvipG/ybDoCpjwHrAO99fKggrUEZMrmubaTV5EXpBbOW+4/ZULRWQ==',0,347713978);
INSERT INTO "ledger" VALUES(403,11,'contact',1795428327000000,'s1.5uL5zfUm.EwavWZDmPa3a6Y39OMEkKl06pBzzjNOQNkNa4H2Jovkn931xfJpMFWTXjLYNpTyZmyJufWNKSRXOwkzQin77b8he9f3NzPYhvkeQCZj+nrYD/8Y=',0,347713979);
INSERT INTO "ledger" VALUES(404,42,'claimed',1795428328000000,'s1.5uL5zfUm.iXd4T9U8NSqeA2sZ44h5ufwtSLADtPnzGu13FdLSCdRhJIRWc+qm7u+Ac0k4KxFuuIGYGd8kcij8',5100002038,347713980);
INSERT INTO "ledger" VALUES(405,48,'said',1795428331000000,'s1.5uL5zfUm.LlzCHBPv+pL/o3oIVbLgTVf7WwlsFNRB1qadWt6SHHOUMH7ynRjkSxnTcg3p4Q3rlg7OBjl4ah3SqlIDsDGZSALUeAOFPgS4tg==',0,347713983);
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
INSERT INTO "outbox" VALUES(95,'u347713824:exchange','chat:5100002038',3,5100002038,'sendMessage','{}',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424428000000,'sent',1,NULL,71,NULL,1795424428000000);
INSERT INTO "outbox" VALUES(96,'u347713827:answer','chat:5100001122',1,5100001122,'sendMessage','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424431000000,'sent',1,NULL,75,NULL,1795424431000000);
INSERT INTO "outbox" VALUES(97,'report:347713825','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424431000000,'sent',1,NULL,76,NULL,1795424431000000);
INSERT INTO "outbox" VALUES(98,'report:347713826','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424431000000,'sent',1,NULL,77,NULL,1795424431000000);
INSERT INTO "outbox" VALUES(99,'u347713828:answer','chat:5100001122',1,5100001122,'sendMessage','{}',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424432000000,'sent',1,NULL,79,NULL,1795424432000000);
INSERT INTO "outbox" VALUES(100,'u347713829:answer','chat:5100001122',1,5100001122,'sendMessage','{}',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424433000000,'sent',1,NULL,81,NULL,1795424433000000);
INSERT INTO "outbox" VALUES(101,'u347713830:dossier','chat:5100001122',1,5100001122,'editMessageText','{}',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424434000000,'sent',1,NULL,75,NULL,1795424434000000);
INSERT INTO "outbox" VALUES(102,'u347713831:exchange','chat:5100011831',3,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,83,NULL,1795424435000000);
INSERT INTO "outbox" VALUES(103,'u347713832:guide','file:u347713832:guide',1,5100011831,'sendDocument','{}',15,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,85,NULL,1795424435000000);
INSERT INTO "outbox" VALUES(104,'u347713832:q0','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,'question','[]',0,NULL,1795424435000000,'sent',1,NULL,86,NULL,1795424435000000);
INSERT INTO "outbox" VALUES(105,'u347713833:a0','chat:5100011831',1,5100011831,'editMessageText','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,86,NULL,1795424435000000);
INSERT INTO "outbox" VALUES(106,'u347713833:q1','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,'question','[]',0,NULL,1795424435000000,'sent',1,NULL,87,NULL,1795424435000000);
INSERT INTO "outbox" VALUES(107,'u347713834:a1','chat:5100011831',1,5100011831,'editMessageText','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,87,NULL,1795424435000000);
INSERT INTO "outbox" VALUES(108,'u347713834:q2','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,'question','[]',0,NULL,1795424435000000,'sent',1,NULL,88,NULL,1795424435000000);
INSERT INTO "outbox" VALUES(109,'u347713835:a2','chat:5100011831',1,5100011831,'editMessageText','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,88,NULL,1795424435000000);
INSERT INTO "outbox" VALUES(110,'u347713835:q3','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,'question','[]',0,NULL,1795424435000000,'sent',1,NULL,89,NULL,1795424435000000);
INSERT INTO "outbox" VALUES(111,'u347713836:a3','chat:5100011831',1,5100011831,'editMessageText','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,89,NULL,1795424435000000);
INSERT INTO "outbox" VALUES(112,'u347713836:end.sql','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,90,NULL,1795424435000000);
INSERT INTO "outbox" VALUES(113,'alert:15:1','lead:15',0,NULL,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424435000000,'sent',1,NULL,14,NULL,1795424435000000);
INSERT INTO "outbox" VALUES(114,'alert:15:1:347713837','lead:15',1,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1795424436000000,'sent',1,NULL,14,NULL,1795424436000000);
INSERT INTO "outbox" VALUES(115,'gap:5100001122:1795424440000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424440000000,'sent',1,NULL,92,NULL,1795424440000000);
INSERT INTO "outbox" VALUES(142,'u347713852:stopped','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424450000000,'sent',1,NULL,111,NULL,1795424450000000);
INSERT INTO "outbox" VALUES(143,'alert:15:1:347713852','lead:15',1,NULL,'editMessageText','{}',15,NULL,'alert:15:1',NULL,'card','[]',0,NULL,1795424450000000,'sent',1,NULL,14,NULL,1795424450000000);
INSERT INTO "outbox" VALUES(144,'told:15:347713852','lead:15',1,NULL,'sendMessage','{}',15,NULL,NULL,'alert:15:1',NULL,'[]',0,NULL,1795424450000000,'sent',1,NULL,17,NULL,1795424450000000);
INSERT INTO "outbox" VALUES(145,'u347713853:exchange','chat:5100014770',3,5100014770,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,115,NULL,1795424454000000);
INSERT INTO "outbox" VALUES(148,'u347713856:forget_sure','chat:5100014770',1,5100014770,'sendMessage','{}',18,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,119,NULL,1795424454000000);
INSERT INTO "outbox" VALUES(149,'erased:16:347713857:sales:15','lead:16',1,NULL,'editMessageText','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,15,NULL,1795424454000000);
INSERT INTO "outbox" VALUES(150,'erased:347713857:told','erased:16',1,NULL,'sendMessage','{}',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424454000000,'sent',1,NULL,18,NULL,1795424454000000);
INSERT INTO "outbox" VALUES(152,'u347713858:exchange','chat:5100015841',3,5100015841,'sendMessage','{}',19,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'sent',1,NULL,122,NULL,1795424458000000);
INSERT INTO "outbox" VALUES(153,'u347713859:guide','file:u347713859:guide',1,5100015841,'sendDocument','{}',19,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000);
INSERT INTO "outbox" VALUES(154,'u347713859:q0','chat:5100015841',1,5100015841,'sendMessage','{}',19,NULL,NULL,NULL,'question','[]',0,NULL,1795424458000000,'dead',1,NULL,NULL,'Forbidden: bot was blocked by the user',1795424458000000);
INSERT INTO "outbox" VALUES(155,'u347713862:trouble','chat:5100016959',1,5100016959,'sendMessage','{}',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795424460000000,'sent',1,NULL,125,NULL,1795424460000000);
INSERT INTO "outbox" VALUES(156,'set_aside:5100001122:1795424460000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'set_aside','[]',0,NULL,1795424460000000,'sent',1,NULL,126,NULL,1795424460000000);
INSERT INTO "outbox" VALUES(157,'u347713863:exchange','chat:5100018370',3,5100018370,'sendMessage','{}',20,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424461000000,'sent',1,NULL,128,NULL,1795424461000000);
INSERT INTO "outbox" VALUES(158,'u347713864:exchange','chat:5100018909',3,5100018909,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424462000000,'sent',1,NULL,130,NULL,1795424462000000);
INSERT INTO "outbox" VALUES(159,'u347713865:ask_email','chat:5100018909',1,5100018909,'sendMessage','{}',21,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424462000000,'sent',1,NULL,132,NULL,1795424462000000);
INSERT INTO "outbox" VALUES(160,'u347713866:exchange','chat:5100019866',3,5100019866,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,134,NULL,1795424463000000);
INSERT INTO "outbox" VALUES(161,'u347713867:bad_phone','chat:5100019866',1,5100019866,'sendMessage','{}',22,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424463000000,'sent',1,NULL,136,NULL,1795424463000000);
INSERT INTO "outbox" VALUES(162,'u347713868:two_failures','chat:5100019866',1,5100019866,'sendMessage','{}',22,NULL,NULL,NULL,'question','[]',0,NULL,1795424463000000,'sent',1,NULL,138,NULL,1795424463000000);
INSERT INTO "outbox" VALUES(163,'u347713869:exchange','chat:5100021111',3,5100021111,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,140,NULL,1795424464000000);
INSERT INTO "outbox" VALUES(164,'u347713870:declined','chat:5100021111',1,5100021111,'sendMessage','{}',23,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424464000000,'sent',1,NULL,142,NULL,1795424464000000);
INSERT INTO "outbox" VALUES(165,'u347713871:exchange','chat:5100022311',3,5100022311,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,144,NULL,1795424465000000);
INSERT INTO "outbox" VALUES(166,'u347713872:talk','chat:5100022311',1,5100022311,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,146,NULL,1795424465000000);
INSERT INTO "outbox" VALUES(167,'u347713872:ask_number','chat:5100022311',1,5100022311,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,147,NULL,1795424465000000);
INSERT INTO "outbox" VALUES(168,'alert:24:1','lead:24',0,NULL,'sendMessage','{}',24,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424465000000,'sent',1,NULL,19,NULL,1795424465000000);
INSERT INTO "outbox" VALUES(169,'u347713873:exchange','chat:5100023059',3,5100023059,'sendMessage','{}',25,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,149,NULL,1795424466000000);
INSERT INTO "outbox" VALUES(170,'u347713874:guide','file:u347713874:guide',1,5100023059,'sendDocument','{}',25,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424466000000,'sent',1,NULL,151,NULL,1795424466000000);
INSERT INTO "outbox" VALUES(171,'u347713874:q0','chat:5100023059',1,5100023059,'sendMessage','{}',25,NULL,NULL,NULL,'question','[]',0,NULL,1795424466000000,'sent',1,NULL,152,NULL,1795424466000000);
INSERT INTO "outbox" VALUES(172,'u347713875:exchange','chat:5100023871',3,5100023871,'sendMessage','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,154,NULL,1795424467000000);
INSERT INTO "outbox" VALUES(173,'u347713876:guide','file:u347713876:guide',1,5100023871,'sendDocument','{}',26,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,156,NULL,1795424467000000);
INSERT INTO "outbox" VALUES(174,'u347713876:q0','chat:5100023871',1,5100023871,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795424467000000,'sent',1,NULL,157,NULL,1795424467000000);
INSERT INTO "outbox" VALUES(175,'u347713877:a0','chat:5100023871',1,5100023871,'editMessageText','{}',26,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424467000000,'sent',1,NULL,157,NULL,1795424467000000);
INSERT INTO "outbox" VALUES(176,'u347713877:q1','chat:5100023871',1,5100023871,'sendMessage','{}',26,NULL,NULL,NULL,'question','[]',0,NULL,1795424467000000,'sent',1,NULL,158,NULL,1795424467000000);
INSERT INTO "outbox" VALUES(177,'u347713878:exchange','chat:5100025126',3,5100025126,'sendMessage','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,160,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(178,'u347713879:guide','file:u347713879:guide',1,5100025126,'sendDocument','{}',27,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,162,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(179,'u347713879:q0','chat:5100025126',1,5100025126,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,163,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(180,'u347713880:a0','chat:5100025126',1,5100025126,'editMessageText','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,163,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(181,'u347713880:q1','chat:5100025126',1,5100025126,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,164,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(182,'u347713881:a1','chat:5100025126',1,5100025126,'editMessageText','{}',27,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424468000000,'sent',1,NULL,164,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(183,'u347713881:q2','chat:5100025126',1,5100025126,'sendMessage','{}',27,NULL,NULL,NULL,'question','[]',0,NULL,1795424468000000,'sent',1,NULL,165,NULL,1795424468000000);
INSERT INTO "outbox" VALUES(184,'u347713882:exchange','chat:5100026152',3,5100026152,'sendMessage','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,167,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(185,'u347713883:guide','file:u347713883:guide',1,5100026152,'sendDocument','{}',28,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,169,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(186,'u347713883:q0','chat:5100026152',1,5100026152,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,170,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(187,'u347713884:a0','chat:5100026152',1,5100026152,'editMessageText','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,170,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(188,'u347713884:q1','chat:5100026152',1,5100026152,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,171,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(189,'u347713885:a1','chat:5100026152',1,5100026152,'editMessageText','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,171,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(190,'u347713885:q2','chat:5100026152',1,5100026152,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,172,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(191,'u347713886:a2','chat:5100026152',1,5100026152,'editMessageText','{}',28,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424469000000,'sent',1,NULL,172,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(192,'u347713886:q3','chat:5100026152',1,5100026152,'sendMessage','{}',28,NULL,NULL,NULL,'question','[]',0,NULL,1795424469000000,'sent',1,NULL,173,NULL,1795424469000000);
INSERT INTO "outbox" VALUES(193,'u347713887:exchange','chat:5100026778',3,5100026778,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,175,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(194,'u347713888:guide','file:u347713888:guide',1,5100026778,'sendDocument','{}',29,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,177,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(195,'u347713888:q0','chat:5100026778',1,5100026778,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,178,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(196,'u347713889:a0','chat:5100026778',1,5100026778,'editMessageText','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,178,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(197,'u347713889:q1','chat:5100026778',1,5100026778,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,179,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(198,'u347713890:a1','chat:5100026778',1,5100026778,'editMessageText','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,179,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(199,'u347713890:q2','chat:5100026778',1,5100026778,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,180,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(200,'u347713891:a2','chat:5100026778',1,5100026778,'editMessageText','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,180,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(201,'u347713891:q3','chat:5100026778',1,5100026778,'sendMessage','{}',29,NULL,NULL,NULL,'question','[]',0,NULL,1795424470000000,'sent',1,NULL,181,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(202,'u347713892:a3','chat:5100026778',1,5100026778,'editMessageText','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,181,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(203,'u347713892:end.mql','chat:5100026778',1,5100026778,'sendMessage','{}',29,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424470000000,'sent',1,NULL,182,NULL,1795424470000000);
INSERT INTO "outbox" VALUES(204,'u347713893:exchange','chat:5100028118',3,5100028118,'sendMessage','{}',30,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424471000000,'sent',1,NULL,184,NULL,1795424471000000);
INSERT INTO "outbox" VALUES(205,'u347713894:exchange','chat:5100029520',3,5100029520,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424472000000,'sent',1,NULL,186,NULL,1795424472000000);
INSERT INTO "outbox" VALUES(206,'u347713895:ask_email','chat:5100029520',1,5100029520,'sendMessage','{}',31,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424472000000,'sent',1,NULL,188,NULL,1795424472000000);
INSERT INTO "outbox" VALUES(207,'u347713896:exchange','chat:5100029774',3,5100029774,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,190,NULL,1795424473000000);
INSERT INTO "outbox" VALUES(208,'u347713897:bad_phone','chat:5100029774',1,5100029774,'sendMessage','{}',32,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424473000000,'sent',1,NULL,192,NULL,1795424473000000);
INSERT INTO "outbox" VALUES(209,'u347713898:two_failures','chat:5100029774',1,5100029774,'sendMessage','{}',32,NULL,NULL,NULL,'question','[]',0,NULL,1795424473000000,'sent',1,NULL,194,NULL,1795424473000000);
INSERT INTO "outbox" VALUES(210,'u347713899:exchange','chat:5100030646',3,5100030646,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,196,NULL,1795424474000000);
INSERT INTO "outbox" VALUES(211,'u347713900:declined','chat:5100030646',1,5100030646,'sendMessage','{}',33,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424474000000,'sent',1,NULL,198,NULL,1795424474000000);
INSERT INTO "outbox" VALUES(212,'u347713901:exchange','chat:5100031494',3,5100031494,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,200,NULL,1795424475000000);
INSERT INTO "outbox" VALUES(213,'u347713902:talk','chat:5100031494',1,5100031494,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,202,NULL,1795424475000000);
INSERT INTO "outbox" VALUES(214,'u347713902:ask_number','chat:5100031494',1,5100031494,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,203,NULL,1795424475000000);
INSERT INTO "outbox" VALUES(215,'alert:34:1','lead:34',0,NULL,'sendMessage','{}',34,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424475000000,'sent',1,NULL,20,NULL,1795424475000000);
INSERT INTO "outbox" VALUES(216,'u347713903:exchange','chat:5100032540',3,5100032540,'sendMessage','{}',35,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,205,NULL,1795424476000000);
INSERT INTO "outbox" VALUES(217,'u347713904:guide','file:u347713904:guide',1,5100032540,'sendDocument','{}',35,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424476000000,'sent',1,NULL,207,NULL,1795424476000000);
INSERT INTO "outbox" VALUES(218,'u347713904:q0','chat:5100032540',1,5100032540,'sendMessage','{}',35,NULL,NULL,NULL,'question','[]',0,NULL,1795424476000000,'sent',1,NULL,208,NULL,1795424476000000);
INSERT INTO "outbox" VALUES(219,'u347713905:exchange','chat:5100033820',3,5100033820,'sendMessage','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,210,NULL,1795424477000000);
INSERT INTO "outbox" VALUES(220,'u347713906:guide','file:u347713906:guide',1,5100033820,'sendDocument','{}',36,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,212,NULL,1795424477000000);
INSERT INTO "outbox" VALUES(221,'u347713906:q0','chat:5100033820',1,5100033820,'sendMessage','{}',36,NULL,NULL,NULL,'question','[]',0,NULL,1795424477000000,'sent',1,NULL,213,NULL,1795424477000000);
INSERT INTO "outbox" VALUES(222,'u347713907:a0','chat:5100033820',1,5100033820,'editMessageText','{}',36,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424477000000,'sent',1,NULL,213,NULL,1795424477000000);
INSERT INTO "outbox" VALUES(223,'u347713907:q1','chat:5100033820',1,5100033820,'sendMessage','{}',36,NULL,NULL,NULL,'question','[]',0,NULL,1795424477000000,'sent',1,NULL,214,NULL,1795424477000000);
INSERT INTO "outbox" VALUES(224,'u347713908:exchange','chat:5100034830',3,5100034830,'sendMessage','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,216,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(225,'u347713909:guide','file:u347713909:guide',1,5100034830,'sendDocument','{}',37,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,218,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(226,'u347713909:q0','chat:5100034830',1,5100034830,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,219,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(227,'u347713910:a0','chat:5100034830',1,5100034830,'editMessageText','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,219,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(228,'u347713910:q1','chat:5100034830',1,5100034830,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,220,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(229,'u347713911:a1','chat:5100034830',1,5100034830,'editMessageText','{}',37,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424478000000,'sent',1,NULL,220,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(230,'u347713911:q2','chat:5100034830',1,5100034830,'sendMessage','{}',37,NULL,NULL,NULL,'question','[]',0,NULL,1795424478000000,'sent',1,NULL,221,NULL,1795424478000000);
INSERT INTO "outbox" VALUES(231,'u347713912:exchange','chat:5100036048',3,5100036048,'sendMessage','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,223,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(232,'u347713913:guide','file:u347713913:guide',1,5100036048,'sendDocument','{}',38,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,225,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(233,'u347713913:q0','chat:5100036048',1,5100036048,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,226,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(234,'u347713914:a0','chat:5100036048',1,5100036048,'editMessageText','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,226,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(235,'u347713914:q1','chat:5100036048',1,5100036048,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,227,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(236,'u347713915:a1','chat:5100036048',1,5100036048,'editMessageText','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,227,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(237,'u347713915:q2','chat:5100036048',1,5100036048,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,228,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(238,'u347713916:a2','chat:5100036048',1,5100036048,'editMessageText','{}',38,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424479000000,'sent',1,NULL,228,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(239,'u347713916:q3','chat:5100036048',1,5100036048,'sendMessage','{}',38,NULL,NULL,NULL,'question','[]',0,NULL,1795424479000000,'sent',1,NULL,229,NULL,1795424479000000);
INSERT INTO "outbox" VALUES(240,'u347713917:exchange','chat:5100036300',3,5100036300,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,231,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(241,'u347713918:guide','file:u347713918:guide',1,5100036300,'sendDocument','{}',39,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,233,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(242,'u347713918:q0','chat:5100036300',1,5100036300,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,234,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(243,'u347713919:a0','chat:5100036300',1,5100036300,'editMessageText','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,234,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(244,'u347713919:q1','chat:5100036300',1,5100036300,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,235,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(245,'u347713920:a1','chat:5100036300',1,5100036300,'editMessageText','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,235,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(246,'u347713920:q2','chat:5100036300',1,5100036300,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,236,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(247,'u347713921:a2','chat:5100036300',1,5100036300,'editMessageText','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,236,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(248,'u347713921:q3','chat:5100036300',1,5100036300,'sendMessage','{}',39,NULL,NULL,NULL,'question','[]',0,NULL,1795424480000000,'sent',1,NULL,237,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(249,'u347713922:a3','chat:5100036300',1,5100036300,'editMessageText','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,237,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(250,'u347713922:end.mql','chat:5100036300',1,5100036300,'sendMessage','{}',39,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424480000000,'sent',1,NULL,238,NULL,1795424480000000);
INSERT INTO "outbox" VALUES(251,'u347713923:exchange','chat:5100037304',3,5100037304,'sendMessage','{}',40,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424481000000,'sent',1,NULL,240,NULL,1795424481000000);
INSERT INTO "outbox" VALUES(252,'u347713924:email_typo','chat:5100037304',1,5100037304,'sendMessage','{}',40,NULL,NULL,NULL,'question','[]',0,NULL,1795424481000000,'sent',1,NULL,242,NULL,1795424481000000);
INSERT INTO "outbox" VALUES(253,'u347713925:exchange','chat:5100038211',3,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,244,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(254,'u347713926:guide','file:u347713926:guide',1,5100038211,'sendDocument','{}',41,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,246,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(255,'u347713926:q0','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,247,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(256,'u347713927:a0','chat:5100038211',1,5100038211,'editMessageText','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,247,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(257,'u347713927:q1','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,248,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(258,'u347713928:a1','chat:5100038211',1,5100038211,'editMessageText','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,248,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(259,'u347713928:q2','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,249,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(260,'u347713929:a2','chat:5100038211',1,5100038211,'editMessageText','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,249,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(261,'u347713929:q3','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,250,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(262,'u347713930:a3','chat:5100038211',1,5100038211,'editMessageText','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,250,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(263,'u347713930:end.mql','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,251,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(264,'u347713931:menu','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,253,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(265,'u347713932:q0','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,254,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(266,'u347713933:a0','chat:5100038211',1,5100038211,'editMessageText','{}',41,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424482000000,'sent',1,NULL,254,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(267,'u347713933:q1','chat:5100038211',1,5100038211,'sendMessage','{}',41,NULL,NULL,NULL,'question','[]',0,NULL,1795424482000000,'sent',1,NULL,255,NULL,1795424482000000);
INSERT INTO "outbox" VALUES(268,'u347713934:exchange','chat:5100039021',3,5100039021,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,257,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(269,'u347713935:guide','file:u347713935:guide',1,5100039021,'sendDocument','{}',42,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,259,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(270,'u347713935:q0','chat:5100039021',1,5100039021,'sendMessage','{}',42,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,260,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(271,'u347713936:a0','chat:5100039021',1,5100039021,'editMessageText','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,260,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(272,'u347713936:q1','chat:5100039021',1,5100039021,'sendMessage','{}',42,NULL,NULL,NULL,'question','[]',0,NULL,1795424483000000,'sent',1,NULL,262,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(273,'u347713937:talk','chat:5100039021',1,5100039021,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,263,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(274,'u347713937:ask_number','chat:5100039021',1,5100039021,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,264,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(275,'alert:42:1','lead:42',0,NULL,'sendMessage','{}',42,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424483000000,'sent',1,NULL,21,NULL,1795424483000000);
INSERT INTO "outbox" VALUES(276,'u347713938:exchange','chat:5100039622',3,5100039622,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,266,NULL,1795424484000000);
INSERT INTO "outbox" VALUES(277,'u347713939:guide','file:u347713939:guide',1,5100039622,'sendDocument','{}',43,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8',NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,268,NULL,1795424484000000);
INSERT INTO "outbox" VALUES(278,'u347713939:q0','chat:5100039622',1,5100039622,'sendMessage','{}',43,NULL,NULL,NULL,'question','[]',0,NULL,1795424484000000,'sent',1,NULL,269,NULL,1795424484000000);
INSERT INTO "outbox" VALUES(279,'u347713940:price','chat:5100039622',1,5100039622,'sendMessage','{}',43,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424484000000,'sent',1,NULL,271,NULL,1795424484000000);
INSERT INTO "outbox" VALUES(280,'u347713941:exchange','chat:5100040683',3,5100040683,'sendMessage','{}',44,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424485000000,'sent',1,NULL,273,NULL,1795424485000000);
INSERT INTO "outbox" VALUES(281,'u347713942:exchange','chat:5100040943',3,5100040943,'sendMessage','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,275,NULL,1795424486000000);
INSERT INTO "outbox" VALUES(282,'u347713943:guide','file:u347713943:guide',1,5100040943,'sendDocument','{}',45,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,277,NULL,1795424486000000);
INSERT INTO "outbox" VALUES(283,'u347713943:q0','chat:5100040943',1,5100040943,'sendMessage','{}',45,NULL,NULL,NULL,'question','[]',0,NULL,1795424486000000,'sent',1,NULL,278,NULL,1795424486000000);
INSERT INTO "outbox" VALUES(284,'u347713944:a0','chat:5100040943',1,5100040943,'editMessageText','{}',45,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424486000000,'sent',1,NULL,278,NULL,1795424486000000);
INSERT INTO "outbox" VALUES(285,'u347713944:q1','chat:5100040943',1,5100040943,'sendMessage','{}',45,NULL,NULL,NULL,'question','[]',0,NULL,1795424486000000,'sent',1,NULL,279,NULL,1795424486000000);
INSERT INTO "outbox" VALUES(286,'u347713945:exchange','chat:5100041223',3,5100041223,'sendMessage','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,281,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(287,'u347713946:guide','file:u347713946:guide',1,5100041223,'sendDocument','{}',46,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,283,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(288,'u347713946:q0','chat:5100041223',1,5100041223,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,284,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(289,'u347713947:a0','chat:5100041223',1,5100041223,'editMessageText','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,284,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(290,'u347713947:q1','chat:5100041223',1,5100041223,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,285,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(291,'u347713948:a1','chat:5100041223',1,5100041223,'editMessageText','{}',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424487000000,'sent',1,NULL,285,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(292,'u347713948:q2','chat:5100041223',1,5100041223,'sendMessage','{}',46,NULL,NULL,NULL,'question','[]',0,NULL,1795424487000000,'sent',1,NULL,286,NULL,1795424487000000);
INSERT INTO "outbox" VALUES(293,'u347713949:exchange','chat:5100041805',3,5100041805,'sendMessage','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,288,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(294,'u347713950:guide','file:u347713950:guide',1,5100041805,'sendDocument','{}',47,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,290,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(295,'u347713950:q0','chat:5100041805',1,5100041805,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,291,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(296,'u347713951:a0','chat:5100041805',1,5100041805,'editMessageText','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,291,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(297,'u347713951:q1','chat:5100041805',1,5100041805,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,292,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(298,'u347713952:a1','chat:5100041805',1,5100041805,'editMessageText','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,292,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(299,'u347713952:q2','chat:5100041805',1,5100041805,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,293,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(300,'u347713953:a2','chat:5100041805',1,5100041805,'editMessageText','{}',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424488000000,'sent',1,NULL,293,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(301,'u347713953:q3','chat:5100041805',1,5100041805,'sendMessage','{}',47,NULL,NULL,NULL,'question','[]',0,NULL,1795424488000000,'sent',1,NULL,294,NULL,1795424488000000);
INSERT INTO "outbox" VALUES(302,'u347713954:exchange','chat:5100042914',3,5100042914,'sendMessage','{}',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,296,NULL,1795424489000000);
INSERT INTO "outbox" VALUES(303,'u347713955:guide','file:u347713955:guide',1,5100042914,'sendDocument','{}',48,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424489000000,'sent',1,NULL,298,NULL,1795424489000000);
INSERT INTO "outbox" VALUES(304,'u347713955:q0','chat:5100042914',1,5100042914,'sendMessage','{}',48,NULL,NULL,NULL,'question','[]',0,NULL,1795424489000000,'sent',1,NULL,299,NULL,1795424489000000);
INSERT INTO "outbox" VALUES(305,'u347713956:help','chat:5100043929',3,5100043929,'sendMessage','{}',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424490000000,'dead',1,NULL,NULL,'Bad Request: whatever',1795424490000000);
INSERT INTO "outbox" VALUES(306,'u347713957:exchange','chat:5100044732',3,5100044732,'sendMessage','s1.5uL5zfUm.C06ae2jDrQiDIda1MWz2VH5iM5eCa+12S8sufBbBvfJqa7kzeByiNUS7wH6bFB1IhHMtfABWB66Pc/a0Nelvr36wAefVQA5tCgmwNioAa3Vy+nvg16qWh8Pq5jq1CHwaTW04g6rb5g0dd+zntVpq3oYZSXSy6WJpuDaG1XUa+e6f5a7LJYXy2pu4ihL5fXkCh+mqyaYX0mgkhr+1070eKEAvTO18cgfpS236EbHObQpEcayCvBwI7Y0Cb43CtgniQnbFQ7e39tN7k8NVooeu0HFwVJg+OYA2efqt9918+yBHRtax+pomQF2zeBsEDCd/musQX9Jf9c/HPbF6wY3yqma6xd7X67cJazRw8voJ+KdQnwKp5Ih3OCnI663wECK2sRQstiMRMgKjcMA5s8ra5Fbv3XlYUNRg4p4L0WPAEjW4Llaa7B3PHaB3lq0s5QSKvf8rDDW8yd3v+wtgqQdpxuLD9XvNYDdci47RvvmyLie7IuUr6Jzm4LdRLstCSpe8ikMJD0HcAnsFGj2rO2G1zyx/o0YnhpHGWFPWY2Zj88rpg3jwOLge7MKTi3GPHi5g9xcttr+BRoYxX3bqNUaBqoQKDKpPXyn86ZVH/fYUmvuYrdbiQEyTRZNw0PTdlAAXDpHkCUdukhlv9gWiBpSoz6Wu+cEBDGv8wpM5oRYjkI4+72ad5tME4W4hs1QPkfOpadPeePQtBGnl9d/6tvgBFEguBe7Rsaf7tWLUidyA6hEiD+6S7KXkQkU/ovhUqBQ6CnkZ9xVQq6PSd4vHuvbZNT5PnQBpROfVtZRCogspZ8gLXZrXBH/IngTOoTm1Y3JfXlv2X/eB',50,NULL,NULL,NULL,NULL,'[]',0,1795431695857491,1795424491000000,'waiting',1,NULL,NULL,'HTTP 429',NULL);
INSERT INTO "outbox" VALUES(307,'u347713958:resumed','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,303,NULL,1795424495000000);
INSERT INTO "outbox" VALUES(308,'u347713958:consent_again','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424495000000,'sent',1,NULL,304,NULL,1795424495000000);
INSERT INTO "outbox" VALUES(309,'alert:15:1:347713958','lead:15',1,NULL,'editMessageText','s1.5uL5zfUm.qxnlCOVHb3I2SiVt1i8FjxNsbcB8rzmNcYbDRqcCeQaUlvcZZFNXfJigYNgkKUR0nJWzZYCEvuOgteLMdKt+VfaDIT6eOFhejKRpwFYeJH2VLoN1zkAFs4PnSW5KpcAsFb3bb4u9yqyS6mdOzRQ94DvD4LSnBjfUzD2v6PiJ3UpD9BdmpyBuAi/VzWpNSytCsCkmg/n2JK1dRhvJ0wo3UdUQPc2EtmS3usFMjvWbwdhlQI4MlJWxCTC9rrIOkxbVFGkf3qEqNF7Z/QjCMCdRVu/gYApqTWq1u7SaK3PSdaY12u81rAYbouyweoj8OQdWp7b9XAUbsWqncqJ9QF3OPoCe/AnGsLFG+I5MD66pjMOnLUCN2E6RRYIhYIiX8JpMocN116Ku6yNjc2jwn+xNVb4B4+9nXcgaOWFoml8/SR0N68YN3W/avwKRmJ8e7xKg2FYiLb2JkJLmBzrD3P3gwNVEo5OQdpVDwo9Cpb4RewAaGgOok7frobW/jQJIOh7tThEfyekDif8FfamUfxfiQaNEKxOPWrI1LbF/72EcAoVyhpR9BCV5X+Vb8+8EPYJlii0b4e0KHbB5GfLKTZvJbqRo4RKEI6VWXVvHp2lN9K2/3HSCM/GjEa1T7M/iHObjVyujk3rjllRMJqAbWI9ko90SMNsC5qp6H0/bUMQhankK/1Z5rMSYGIApCrwnKoRreTuK/eM0T7i5O2exe7YasnkxoC8mJ+M3rYZ+j8fyflraPE5ggN4Fh4amTpNIrTbux4b4Uol/jf0SeYjV7q0Fgu+rDzuPuv71iYetQS4O/sS8ma0rca54BSPTZgId8HH4fbNHO30GGhJVEhicyjCxCCEwXqm9trJ+RomBhFz5sjQQKbCqzl/G5Y6Cp57fyCHQ8lsrV1Lynnuy/qz8+/CqGIFKRBltBvcRiJvw5aHVApQjrAFk/DN+fUoeLC4ozfPiP6iyt0Fy80u3g6oPPxenjtrJhbWrjabAR/5k/wWkN2cSzN3jSIpE9bZzscQ9g4+fZtLiSXxz56e05TkSAi60TvD3i6JSxZidRASJeWwXiviVycP533TJG6DCtX1AC5Ye1xrOpRWDCRMXi4zob7q1OXndZHQClDHjKBYSeMr2v/SqD7RpU1is+3R8J1naY+8BT6g4NwehYu7nQesB8RC9POB4Mi4O6NcR8vAJQOOw0ZF6WN+OzOyhpJyXMf8krYh6zvGK3l4wv0mbyHRq/in7D/5tFLmjSPUasyE=',15,NULL,'alert:15:1',NULL,'card','s1.5uL5zfUm.ctr212sVVYfBRxKAbEjuTKApnPxV7nCCDfxXK8jsuvnlPGZOdF+uyDj502b6cYXb64gPEkGQWZow2Nz6kOvsaAwVB6uwxKcb59BejguICakUPGaBdGZU+K1oj9v/q4sdQkK0BpR/fv9Lg+7gZjTs5YFCUqa0tI2qxhSn3O408mQHSe7xMSZ0Ewi+bQchbpJz6pdfnXqT0gmKBVVNeKF4eRFra6YDjCVqvmuT2EZcoeoJo87TodDBFXa81qhMRF4zRd/ERNwdlX2X4q59jCRa6yVPeE984ZqUhhgiRZzxX+0AdRRT8DrB/wNvlZb7hTkSqLAmyICMpjKVq+gVfFMm2R1R1+T+kfazs3h2FmEiR9WC2UGYatI90tq1QadUllgLTeFeTLybar2a4Vw+n7GpzPPDbGnAgCQp/FnXyeiklwgama2336ECcQsYsk/Y5u6mkW8VTggAN9PeAGSv1o9+SUdASA4MDmbeDZ/LVtmsSTKDZC+Z1NJ059jtl0R7q8iAtVl2MMcx7Q/w2uytWvmAgoQeQxvtIcxcWyU5c+kiSiu3RhgcwYWqGOh8RS0MeuvTPJNhv7hOo4KUPX45wfXBROutDwPYgTyRAxhq+14d4siewW/nYnYDO8e6QJsTpuF5hsBsuvwnOW8HKsWlde3jiY02aceADqam2sS/6/tUPQRvdUXYg7wqqn71AD/LjhIagItkZK5iIa9HW/1/S+bBJxkqVqR4n3Bc8veSwFUICyinU3EYUmWwSZNUzCuBnWgcIR+Ppr/rE4DCGYqy90OxUpmsBII1TCjFap5EGCQ1jRbTHJ/r4qr47s1EF0WICJuaVuzR9EAt9mARHdGBKFLqp3aZg8nFpJx+FaLImncDhc1SwLPtWjfG+crmRvCeS0KNQHwip95xEiGB7Lx0QBUXbHqC84MZnpsZmaeAq43w37ebGH3uIL8KxEQkzGO5XAcQguc7l0uvuSZwQfDN3cM4BEZWY+kAAbrsXTnG/AeJDLFw1uMhVRrF8x5W5X7YnH4+UJJnXszTiNCd/WMfa/eFy5Ak+UZ0kuQL6BrsN99qMXiGbnTZqnF8y3rN7f4n5u8DIMa0lWUj5PJZkGBlIM91j0vYxCId2sxMTZcm4X+YRESUPfq453ty07Sb5tl10wyY6EMCthe6rvMuO/271he8hgQylRLe/2GHYe+9AfjfSmKCAIB6+eP0GFK7WxE9nCtbWVTAunBCJcIYb/iv6Em4ul/lscBqImXU+rdM4WAqJdE6wUKaeUoYWVH91NVn9yo/tOXRquDDueIFX1ixtaBM5LcX2ZmrJd7Hu0Gh3ahAk35e5IZAx8xpA5fyUFuEb0RwZ1jvMdc/IQuRpTO4NI5N1ns5twub/4yXRjnxoZ8yM7G1390E3kiQsSczXvH5EITgXvdpFb+3lGB0O/S/3jtKEC+F8vXqBxsZUvYzCsWv7xKzVQEP0aoMnRoDN2+X6vmhc3zGucRvZlohFIb3qiJ4QDulL4WZZUqtS0nuKiFnaRJmwrdO8UAxGbH/Y+wvXP59z2F7yuzoIpHLOGA6ZoyLdep3QGwirqUxyKyu6WBV8ll4g7Ywug7xM8bq5tCXSuJBO2u2a3I3v3LTx1NAqYrz/U9zFs4WxxqT71sbaIBCSU4J9lpOC+rIh+Pd15Qawac1BHOlKQBbGy/osHvkqgNgEl46fR0uwq7pdOoLU6l6Qy2jlE0k7XQ3sZp3ifNV1b6s0bau0/KcOgIoj24MkkqQPbXcT5KU4N43z7oe2SU0m8or3SK71dxBAOMzlx2DicCqjZMja6ICwECreIr/RBtZXG+v43LjpYQE8xhBHNHBr5+9FHvuoPDbpNwbVi/T4Hz5UKebovosssrcL9CFKxfL1TQqJCIJzY+qdZ+mcyASGh5sZiH3nV+Xko+LzygFcc4+CPklW71WMIQxiSTIC/1bee6pTXVY5ggUdaY5XiKA4whWC878vgfmgQshvOUFnPSFqmA1xeBt0cc8W59XwlVI+kyxmIxjkhddKBjZZpzvVBSV/JMuDAI+978s+18Bl6qENXuYs3LlosUKxWEQo/dlzGB5iPKdFdt08ed8Q8mlytwb0Vwh3bs1f3yuUABsNvQhrg/1mP58F0NQNpSMUPvSNeYTGi4PoZIipdUf2YlOdUAWA1CELq/UMpl8s/i7vc1mV44/v+XfpnyOUWBdAdDh+9xKhzgZpH+/CQfAEqi6fKWnXXPWqGc/dmHr/bOCqoOo4g9pKIRkSt+iIGy5s4FD0G6irHr73j6Mw3Ju5P1K7FWzUrbgNLORzpHJDdrSk2s1RzDdM5Kf7jGYzbM+HoY9yJu1JPcE',1,1795431701262738,1795424495000000,'waiting',1,NULL,NULL,'HTTP 429',NULL);
INSERT INTO "outbox" VALUES(310,'u347713959:answer','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.1dqaBRAAmiVHc+rOl4IuSEVJTp+gCz9/pb6aUY6YBNRDqEqCmnq7g4XmFPzGSVXGb9iImzJ/rpctf5RRYK/RIeb/O5GSenE4l0rlh98GP9TPnd48uBgyTm6Mn79w7b9/efMNLBW+1Kqc8LZzPT5gQT7DQ/+86nOyqfkwCoQBk7D8NGGl3xYjygtsglRWeF3NKVG/psWk9kgwxIKwkFaCpkwn+NSwC/4JEOFuMxO6D83agM+yG3IGxep8LhhkSW+Ae6sW0lpqdGOfbEsZ5cXfuUVY3t60xGVkKA8yW27KYtmb8Xdlf6vtRt8Y2pikFkE3EiU7L99ch05tMpxC3tzlMkoWz/rfOlPflmYnElvKJ/bx5hYRyGWqjuWXKeBhEmzddWn9gRfaaw+DSo7xwxkAbPYZKbgMGZ/9oDiGxstbhcwuCwouUP1sbmRiHH0pbWDeRmlISEAeR9N7aI0ev2EH8MpJCsE55fX5RWyhj4qGlpZ+C4nexFekXT2fFLquX4LApWIhwcIN1G9VrKpYTMVZqLB3b7g=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(311,'group.lost:5100001122:1795428021000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.aZxQrlasBUbVX9W/nXX6AVyf7K5GeNBZEgkCVPrI2RreBNg6nEszIHlCP3O27GQHnA+byK8wdiuBsEiStjPeapGF2xCfNrC1BXmfH7+oViEJJZxilDUr9AGQBT85Yjle9i+kzomrrjuhJyZEEuFXhak0H5cccHhhH9CnLYzm40z5VjvEDW4Wg00JfmGNeLxHelyLZRJLOAgnt//PPsdKwwCF0D4JNfJKABYen1GLmtLAU9ucRzQpfDlLActCoIhnP3H4qyoRwaQ1mPTgg5FySFW0MfBXdK/o/k3tnc9hmxp/36t3Y112mT0SBZ76idkt7E2HHHVj5ODmEtfxfQ+3ncXGPMcf+hRu1w==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428021000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(312,'u347713961:talk','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.F/S7LKqXGatI1VDzO04/ZA05g4+NhvD96KZ99Vuf/OdERzS7OTvgTz/18kpQJ8iz+cbS36Ul0lr7wlkSVrY8ni4SMDaWugqySDh+DXQOXqdCOzdbFNLBxW05jCPNdFza5JP94+bgvso9GCiy1qfFZT9ZXd2+CyHM/6sk/b9VKOnsZ9vVIMVwo/sfE+imJUxsH8Egons/kJmMKMzeW0PJmoCgQEDmYaaH2KhC8hjp8Il6YNeU18nn2AbPLK0ZZBjDccR/EoO/3I7h3BeYI7pr5PbYY1wwLWssilgEigo=',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(313,'alert:1:2','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,'alert:1:1',NULL,'[]',0,NULL,1795428022000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(314,'remind.lost:5100001122:1795428022000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.ANKPm7QxDw79X+qqbllGzIsTTPuva5OM0FhIOURAC3qVVq/JQy/+7Wf4OjxMosOZcCSyw6t7DSl2eQ5Bi6qhPcZTAH/IBPhMH7umG2M5QQRA88cF/0mLKQwgA11D6xXS3/FPaXwD4iL4RkwQ9S+zwjhc86JpUJSh2GW574eJnb5LrHkp99dc9+4GKCD8R3ktABQPKx9NzNDm5uAyPuDbJQD6WrYkthvIrcHHnC9Nc6VViNpgToFDbV98nmLAf1EEb3alKerhAAyZckOIMuxLyMvWExE5Fq7l0j7X81YK74Fnu2GsUA2Tm39Vdskz',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(315,'u347713962:talk','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.vXIufRWUsWZU7GEIn72YNA2/97ulXwX0Dc9AMmW5xPjFcTT73z15qbmV5VQql+dtF/LHQhIjy9KYWJozGEl355Em3DFqubqHQM1rVZXWqQm9RS1VoSeOWlYt+Rk7rAyMm4e/z2Q3kbMk7LPrZcsA+URbzwPSqYhL+epMXke9d/5l28u6Qz8Fmdkjvy9goxl552UJKyQqytIOI18YcfKAmoeJGjXO9vsrb1gfTa7gU3trWC49Sucs+Kz0KbiMEJNwudA9driH6ZNCpIt6t84+MWFiYJGRNDAlQqX8bZs=',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(316,'alert:2:2','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,'alert:2:1',NULL,'[]',0,NULL,1795428023000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(317,'u347713963:talk','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.34MyfgSqtYZMgVWqh5xTHvy+/7BRvAkc0tINVzWNvVwHDux/2bzb8Qx8wv36nY8KihAfKtwFNu0/8c91QkMhAAddgNMJawf++ZZmpRgapTn07tbKbZRTkmum93L54cnv3xKIFKNeQ2TRHCFvihTyDlJKLGM3TWh3/20DWJPuqOu189TFzUhD/4Uss0B7T0sYZEAy01CZ/dDFscNftWMWMpWPgf1AUWFUQHZLtZPAxWVBIynzT7EtcFuE0kQRa2szt174vn4wE/FXGJ9X8pjJ+dM6frm3ebaTDH3kVqY=',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(318,'alert:3:2','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,'alert:3:1',NULL,'[]',0,NULL,1795428024000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(319,'u347713964:talk','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.DZIIhTAHugQk9fzcUKK7khxhGmVHBTsPsAWI/1VFGV196Yn92LDMyBMXHbcgpF51GY9LaLhoRlHFawTtS332JDBT/FPDHx3HXwe5N00XX+qIib4oBGMCO13CJ7W7Mg510jIS46jePKccjRy7HTWV9XG/HUxu2v40FhKeYIxjBQtRD/9OFRaucEeP0bxKOaFUEm80AevcqS7HKoz52JiNjsiKWlseSNbepPgl',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(320,'alert:4:2','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,'alert:4:1',NULL,'[]',0,NULL,1795428025000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(321,'u347713965:talk','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.PwICHgL17RiEEQH5W+Nw5Qw9ZpzBNyr7EC4pBrXjc0Qhhj2wl9IItZwJYYvkg/AU5mmtSirmDhvM2ZQBoOef8FpnVxlKXNRT6ADgAQPkSdMrZSGpo5f2kXum0AnMYvwp9Nx2K8mTuvyJ9K/wmb+Mlo4IJ8w6Y5wv1k4foRCnnHc6T79AvZ6CQKKNpS7A6AFWyjDc/ykpw9xrsQDi8aNooToFLKjfUFyE+3ef',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(322,'alert:5:2','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,'alert:5:1',NULL,'[]',0,NULL,1795428026000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(323,'u347713966:talk','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.iYdnl+DigiVbIb35vdL95SP7fYeMgt13ptdepMmpg+UOaZqXCkV25v6IiCHMd3QxMjna7iVldAHqLO4ew84R7h+ZLRbV+JlTIjqOV489taRs/X6SeDaCxO2T5resxHHVqEDQHHhMk3kcDmbXHTKlAWzPyS+vSLq2bVa7UMCrlAeBYPRZdyRXVITXHqO8fkSginjHce4qR7TvKRnfNFBoAFewTXBvHPq4IGlg',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(324,'alert:6:2','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1795428027000000,'superseded',0,NULL,NULL,NULL,1795428028000000);
INSERT INTO "outbox" VALUES(325,'told:6:347713966','lead:6',1,NULL,'sendMessage','s1.5uL5zfUm.Sp/ZKprNGioVyCwU4u8RmpRq7WCyzDETlyaDlhyhYaby5OlbjO3PA2wlwEwMtOmDd1Eq80b/7EuZ4YmYqYbfg1U6SmhrrJzJCGVnsHvokhGZi7quODPoij1H9rQWw2Gpv6ZCZPJNm58eVH9xHIzXkq8TBcHxhZfPzXL/mnuiUC7b8mhaPDMxRMfNKd/JF2yMsdeHe7EfIKTsgcWr9sUsHVcctRC4cVuL8kOYD67bXOo68MfLbrYe21iKdKhK4bD31IKlJprj6aBie+HjorFT8QUR8HsqCsJ0Pxf2+ZW2yJFMrOcOJCkjyLYzJQ==',6,NULL,NULL,'alert:6:2',NULL,'s1.5uL5zfUm.RKaLcpyd3omRrqeTcFZpazA7z/3j9DUysUurVbyFNl8hu7DCLoN3hwkwfJkKUifB3ZEhTi3+DuA/lktN3zU4CGmi0SulAcS3pDtui5lI4hMMNex8P32jLcBQ56k4aOQzGNIRk/G8bLWQhq/GXutoKclKRkqv6sE/4Tb6j/pZQ0KH+ynN29JU9JByY6hHNStis0lfSGo=',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(326,'waiting:1795428028000000:0','waiting:1795428028000000',0,NULL,'sendMessage','s1.5uL5zfUm.69o73bKZ84tPwnYoDilBy4eUrbdh9YpMCiF3sjQNbOflWr+qmyxKuO4jGcbdvBViXhqc5yILh32E04Y4g+mIGkel3mAGY+WUEdipW+UBSJlt7aUGwFqzgH9sKmBLK7ahXbZ/01X2l5Ztu7d0kXubXcxInnwj5IBjRwQqqIBvgMhbvOHNbY7YqtwahOKqAvVSJu928q9MXt0hmHmuTqE/wi9UDONKxeaEZaXii3LSXPTsd7loRsvVkIFi+AAQe9E7o1fHzo45/ljyIa3XQADBudj5zrPg9m1puzsYD9FIn7P0utLKX6St5LgjPV9hsUyWIRGZ0UHhmFZJrUEsym/W4LAt7pcCIg5kV3h7a6g4k9wy9GdbNhw9QAkBXaIsMlUdSJrHI32eJ500AFuni96VTyx9DROTUKQtRDKLw8S1CX70f22L0dVlhYQPvKHMfeoMZC9GXTkIpm1YVWdbWTtu7rnydLAswIzRvgZucCX55jZws8+SfIU3un5GUGoQK34btkJGLc6gdFk3pzW8gnAUC5zmG1wjv/o+ZnsbicZqAjsQcl8BQ4etbeKIBnzN5lJ8a53JuHkfZbUjpl0ojGUpvvO+5xFYz8P9IKdSUcCXhXhRud+qcERw9uJ62i/IraW4Yu8KLjxKeEl2H9TndWrsjqB+a6iuicAsksMzeg0yUY9nnrGXT66hHnlRcRYkHOierIRsQXon9x/dIsd8Pr2wxIFlfNLRX3SyGtW0uXpuGLz2r3frda5cUV6WfBgibqZPCiaFtJwfRbtsdzDFwk5/WJzTWrhGTwG/zI5muJiHTKHYaZJmnW8s+tHhRqI2yIGA/I2pXpdlZSNmfhrlK3r+w/iwEm+B5qnx5IwBMfdHC7LNAuR1Z/cPUrI9va82P3c1tj8Tgmesm6qE5Ra+14EjSxKMYUB0BHAiQ0s8JJBwpomfr+pCr2H/9XhWM/I5Y/T6ZJ02n0Dpnw6VanyMJQ4mGTDgr9XVOIKdNFrk7DUE3h5VR05fieNcXANU3aZn0cSDpokjiuVzfVAyRcfKv1GTgYYBT1PIMczuCpIEpdHwRQzyAXoAMOE3jcQz5Sqr40WlO3ECd2CpNC9KJQ3AlbAvgWT5ydONuLxdpq9cqSfUt5pNj24hz8p3FTcSm3V8hOLnBYkpHGo71n1rW0Oc7xoQF1HTFej9jzkatSfznt7J7ni/nAnjT3gwgvLUKNqWwMVJV4eGeDrxthQSnKbBt1P5mArieA/Km1YHyGC28MnKH2GptBhEdsXjuX8DOkDmL5oAKP1n4SDdzemPhCqtNJEZCFLcnCk6iU+ePw4r0okX8E5AsodVW+womgqp06XXxpxMB99hTzoFA2iNobwQ8BfBpFVHii83gvKIinjP2FFuAAe4JzZ4mSFBToC5J/R50Rl/Yl5C0JmPoWnQs5stVf1b4uYMosj1pE0mz2bxJZ5B2dMFNAQ3bpo0RfHDnCCrLoHf1BQooyVRSVxehOp2mkJAjYwUTatXmf7l+Ew9n7wJR9GlpwNV5kFE/qiPmUVv1nkH4tr9V14/dR+Fxa79LZwcPfuLqxW0wyb1dVOBLAqKbrIyW38ucRZSLhxHqcYMi/oHe1Xrc0wuu0NIm2eOPYB4J1dxKyqCnhzW8PWYTdmoVXLb7i+To82mrpodszJhNZeSHsAeQiC+nb7WIABjwh6PBUxqU7xdGzRUmYj3ckaFGjhW+99uXvTvbM7rPg==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.jkhDabyPkUFvLaCGXCktknl5JNAx6nNN/QQOiHCtbZjyfYZEVHrRC6ulEXhPFkPAQgareg+CZhdyTc95t8NPkbrC8XdeJM1X9rq07UiyP9AAvPPTtytGnIA7z/MHPtO8gesK7jeYqEZYPpjeXryyvfJhpF190uwyeuf/f4UsiuIB4wbNAMlYxulsBTZfEy2IZU29GVz4bDBz6SeR9acuovVz1QQvBRjF4xL3JoU9Q9UhdO7rbYvmR5pWm7gMzSH52Y8jgZLssgXaM95FqtFYuyDVvGoSl5J/qH62Ll4MujBFk3MzyvG2WP/vg0qOIKLbm+og15INU1nW/2qH8xSxzBWTkA0Vq5NQ7e6X64xiuRDy/HxFabUfXMOWaalVIdL7gPTQi6tNsDnRsKRGRe98aBA8siDJQ7FbDKuYM7xHwZYPfUH0PKfUIrKrcnwrkGbtluLSt5jv1dfjtVBqTYYlYYQQ3oqd3JxkeAMpZyuaK4OGPHmvTAfgejHfSgoPuXWSjJTepAryMlt3XJQxkYFtxQkU7DQJvtfwLixnu3rhfSpYKMauvEBsXrQUPvw7Z06xo06NYFmE1/64rk8GlviFicAozMZkBsvX7uwJvYrmwO0XXyhAsF6SPucFrjxBb2ga861fl2lhnKfhEMiNEoLURRv9oD6DCv3Ea7JbuuJRPV5S23nDxoX41BIlIHPdc+mRmr5lNYEXxJFM+ZYs588GYq9RwF5j/q9wgkObiv9xxco7V1jo4ywAWco107Atr+1BNm1YjjVtuzIKuv91QGkCz3t4mUK2OidiTzrrwwNQCLpqv3Rn7rQ7K50kghTVFJkL22zxCG0ufkp2UKx4bWfXjn1rUOsmmN3jUWp8AFl+Zky37/n98LduN2WGF58B8wMe8eTDlyOpzBaFN8/WncC6sI12kTjZozxrJgQZ5rYjpt7MV1hCsE0+dAi6OOAGZcSTxq2v+8iYJDEzIA==',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(327,'group.found:5100001122:1795428028000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.ndWsfGF9Sg/cNVcnB4W05VoOcn1SRnF9JC/LWeZ6oMDa2L2ZNyoLQ+l2yq+aiG/0XVuJ2tw+pcWMCNTxqZ52oeLfOwR0KbC2Pw3ikvVGh0cULY7nnBFQuILFvAwieG9FjelXTRsKEoaUoG0IoD6g0rXFItfrTtTGljfFjF92dYrLl8rtpkVznln9HP4YH678bTROORgAHT/vPvu+Ve3EO1I=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(328,'group.lost:5100001122:1795428029000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.vSsLB4cnZo2l/YcV4XFgSju4MUmYUg8zzC2frcQMIBmfxTziBjJsB9wkjO+yohiuKQFRqEE+6j+hYVJG4jEfL9TE7lfrTncCzyoXKu3+ZoUVIwXdd1FpSt/MmDTRBzPYoVEhozO6ulYd9qvqHqJZf6P3jv3u4H9S3kksAK5IcXDkLRA8eZKmBWWPKbQ1Y5zNFyEoLTvhhaJeYGswMOigwMTiKmcJo3h4WrYfty6FOfqbIE77l9Hg79utQfdcoHWxXB2njFxnuHwRlfO0jwG2pNgV0NlJiR9euEZnN18lxgsTAv5LqFn76vkiGyBrvxlAEqar9a5UNbT/0fLBKkUwb/ewE7tbANv7Fw==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428029000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(329,'u347713969:talk','chat:5100045970',1,5100045970,'sendMessage','s1.5uL5zfUm.Xql+W33zgVHcpZmb15UbQ7nvI269KLKsfEVe7lK0im4fLeZzkJt9GpttGVMJgNRR4iUzWeRFIjN0Xz41x0WGd0LymigcH/BMba7O+Pr8rO/AkIDzF6mAn4kBxqN6CvfzOUW3Naad5XIZk8OTCdrt+fuD/seUF10T1++2nNyZqX8ei9VvXmFZcTEPtgusqNOuA/EXdLh/5WPejHoXVHyfSKzSiOBV2KaMZsp1pxVqLA3v18rSBcMN9chyLID5fEQMeU5hcFRKjvnWy3Kkqn/O+AmZ+RuN2uJKLw0cdT8=',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(330,'u347713969:ask_number','chat:5100045970',1,5100045970,'sendMessage','s1.5uL5zfUm.LUnO90G8ut3jWpP14DuyY9V7Dhc2k+MBd56amr/T0enDhXKBbMOZweCXdWTajc33+i2VZtq71tSQc3FSmITJogvgM22Oas0jCnZ7dsWNodCxRm4Httj3bIDhngM76v7UOypZxm4klsNl6x4NKdH+4M0D0XLFpxVw2jdysaUf5wXxPiB8kfFq23q6Cwl5KoWj0fwOXC/XokwN8sS/8hWyJklS4221blAsmzZEXdFfaXNe3fjhFaaA3B8cAwrvlcVVVXKbM4EEB7i+7IxDs62LSS2culX/FK9+RxQPxw2lh5ut+QbEq9wxLIVcfaAYuN7I1Dhz8EpYpJxNDVp60djoUv0ZlCoV0wYB/CsSmxt3mjv/kP8HvzyUtXX2bMfDHR7A045Bh6u2sHf5ym3xOfE6ZvPmRKRQKFOvDsnTKhkKM4mGr8wV09ga4/f6ncSg3mcPSKhxZStknqa6GpERagDFgTtE3teG/hCiMmJj7ffTDFPkBdy2+JNVVxgh9jGTTLVk+8l7WADArW4kQQNgIVo/BwI3I9lAZgdyf+4ShSsy3CSBzuOt5nTTXRl3O/VdFtgxcFV0NFGe9bcSkpS9Ow7lBf7q8KR/DOsdbzn9m3Ulcdocfal42qRk1SL5Jlv2jEHTR08sOZxatOH1hPUX+n5zC2Yl859ls64e3xKS0R8ebTEM3agQkgzH9ef4NaXi8lI8gdOl8siSVpJ8GcUQ2wI0CMG13OegKEZk10x+TPqHlnpPl/EiD6GEo5ngFwJQivsKB79kCWFqL96a0FrGRO5pMY/j14K8sTy+2ataP8eykaZdDrkgjC8VEVXT2qfGT2JpKTdSYMNx+vWTgIKo+UAQRflE9A5LSQlc6sIKY07spq0Liv+3qYYj1OIXQZDrJ2BDwZieXV5DCtEGG0XA3v3Ndi1l',51,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(331,'alert:51:1','lead:51',0,NULL,'sendMessage','s1.5uL5zfUm.H5+p6YhX+289muXxbzDino1ubChavEFTmvNeNuckECAbpBQJatDtulM0WwQ9XQmNpW1yLn2OlpQbcBGHj9yhrnjMUtUOQ/k66aa0Q56rFs2X3EX8CVLr1iNqxXWr3tfddVrnFNb5dI2Q8BcvVBnK6QrU/fHBn09jeIs3Y5KpQiNrFHjmL3EQsq/rOZGf6QcN2zXJsLBCGBMxpKMboKbYqoEI+MhdnYbMnmLDpj3BO2m5YTFbUeV0F9RbbW53TitJhEkV5rTXFO/yjMFmofgfmu5C72Mfsp6tPk1o7RBs8ibOijfziE4o4fAETWizpY9O07sEQX00FALZdCXT+YRBBDCgUgIor0PYtfedVnoz7VmhLlzx1PqnxE3JRmX96E+ZwEucdRhiUz3k7w9yvopfdDJpYxmS8P8Tj9+9V8XrBShoOpkvqmFhkzcH3Iu0Ounlp5WvgVVLCXv/H4vQ2tKU2/aFuuW8WML0n9Jl4HM71+WyXR5FCjPEhbxxJMgggNrCKVAt1gUPcfNy/If+HJmo8pSzzR+nIP8AOIiD7p59akVUSCFPL1l29udtvvjXVP5enVPMRgcOdtKiKFss+XTa3Rd/xL6FUMTimEkkwTptQt6JA28Qy6NHNRbB+oR6cDMVjwwPX+kjITshO64BsY3IzaTtDFn2scTEsf9yib5JKEFF8Ys6rsgRLbDd3OgcTbVb4gfLfNEzcgJ35BMXPAtY0tB3HhwdABPZHwWRZEMCNJkzJeC+eQ/u3ZWL+lJPsQJkrJa8L6aICQOt/gEbDV5qcn4swcgkloFSzFBZL80VKV31E11uZ2vH00+MBCh2f4lHXPImUg==',51,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.DhA9wQAzDuLwDKgkFbNOgpF/9LUdK+SPiYc+eHK1il1ZIHCJuCaCSDf6vQ8nYAm4AqiK7dHpEOFMADVMBM6chP3nWyUQLhv293qcS5M2WgIsYXC9U0CAZVCmvLTDLqhxDcpz9TjYNTqziVBMLuWzbBq/2kuWRY8YdKIq4kDz0flWcUyQUZJ2CLUqL0fgGAsEWO7+EwE/jNfa4ZpMEAF6nkPF0nztyY7qZEU4nnZSwv/HgcgL//iOyhxh101A7/xsm3SiGLbC6zSNUcf9RC+kSU2j6F2mvsAndvpD4UQ08/X67Q3BbcQB573u5x7buWVY/aJY4Jwehzd4zIKoQxcUpRPU37JAhIMZdC/NrL/x6PvllcYb9/TA3Ug3LIbC6WT7uooTLP8Thvb7eTM71e41FV8tfVcLm2HqnzYGJXxW2ZpYeZJ4IDF/z1qHYIf3kiS3lXaHyEqaG4deFUe7wMlwCl4OYFQY9La9WKEu1nD/ZYxvy80fEwLep7wW3HaoeQQOfN+jszIh6zHiC6J6ZGutW+GV+p/BslOOt4ZEU8bMqcBdVcBmVSxyrPiiuKyQMO5sa8blw7VnokGdBh7V+kvkZQk+Z6veR3cwwhbICkSAVMS6vI5MK+pRd3g8cGSwzl+km2/ZfhMvVINVd/pJi4F9c+8ToFQQ3w2flEpW0Y1fRrj7AgFMp0z8VLPv9Ms2nI1zCPXP5vRjjLTztInscPOZM5r+dCMGqIADlNuhe/Vh5373qrpVGZuGYDhnuXJs7D+HxBCfSbL8RJT7FYE2Dgozz37Zzj+8gpYwcua232Mo+bXtDk+/ul6kQ3L23W9nm2AZgBDkaWYXMu1SSOJXq/7vEQyvt5TXwW6IkctGzuDctxU0Gxx+WvC4p4jLLztLwUbhVnoUAOluoUwA6ecvvOOOzS/4ItP0tht7ITLXE39Tb59pn9YI7hc4Le7OKoPTRwQn/yXOEh+dZ7+qjJjOhVh/RwJSV4/1QoVrhSe0T99tdoKuKKcNFdhmo7d4kFdmepY9+aYaDmhVUG8VCO7c/dPnIwdSOM/HgzTDL0K7WSzuNYHZcGXAwptQFkyJM5pszsGTq9rXhQFD9jdi1E2v1K0LwOko7Vm4XHe15TbBK2XDFGoB2PIxEWRneuiVq8kFMTpgYgTUyT88xHV+UFIITpIS+2AQMQswiq8DdVi4rJ5r9rFFnWuDs23+ZEyWSGldmqrH/v+0oQcTu9lCaSviOi4rlvXDEHFh0LktQ+mPxK8SdTEH88ZAlmOeMfIEFOaEQzUDMDt8nVpTU+LDiOyACM9Y2BP7ECcmruiaXzuU5YEl4MsZDXFO8JuTiTnpd3lKnLXj8kKnCe3T+8NcgYaXveYwuVcpAoi2bI1jeK1Flwv8amgXArGiupV14lFtxdC4HDU0v/RS77B8OZWFyNME04A+NgKp4x4k1xIfTJJRGOUeb71dooWTKrqaEG886eYor5jHNuhyXaPmG5W9VhQFofrrADssdOFTU6/GNfXIjF+xC92dFjP0jAcgxk9CFjMh+bFJNYFM+EdNvYzI0FWCE2LTSMoq/Xv37KFhXKgP',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(332,'report:347713970','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.NRNRmBKDkJ+aqeRNtqnK+UY/unLtmyQm0rsgT0/YbeK3oSpiUNMUCGnxyvQL7T8v7VQ1fWk8+vn+lFev5IPMDO7EDYK5s6+zwRj+aQ01jnw5VBivayobFpK+Y6YqioS10sDWN6qG8TBEsgGMgEvwm6jUbNuDQEvajzlCXSZbLmfLNWbaPD2e4jJ35yFd2q2Ib4OsqGqgdSTOZWXhnb0Sx4Ecai/a8wZC2lUoILDOgWgM5edWCz5upPCdVHC29Eeh5EyAMO5njUck+QKV7BV4ge9S5oXlRgcynM7dpPCRe/t9Q7tgfg==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428031000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(333,'report:347713971','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.9qbW1MknnDWRomerSkD3kkAqlSCmNod+rAP5ut2RisQ6SjLHO/oFV6BKLWMnKApYMWfF1/kJxFgfSobVh52n9c8DpKwmrt6LREyptBeHS0ea9majnRZOc27ZexVaZNHGDTwNyMqk7UE0q0NZVLhZfdkzRk85hFu1S5SdCea7aBv/5V6gG217chENxFfO6aw+ZoXggnpwRHVcrJ92l3hZVB50kjspnaPelZoXWpxSVzdGKE/TyVJEKaGtqnP59vZeW6pkLZ4fbWg0ftpGn+nKc/RoqHCmvI0aHoZCPGr+rJ+CkJqLg7S2GhddSvGUl8qJXsPH9PhOgKisJQ13dm3nyjDBMjUoMb33GxxwA1pKG+6KIfLkXTSa0O/X/c7akCQPuZull7d4BzXI/oZx7hfQCxcEKCj32USsQ4P245nUfb1uU/ar8chB33RriufxmgGIo9ERZd6BQlUVEVPfgOpeEXvZf7B4xPXYZy2Sl0dLbTfDGO7YKoUOalyxsYPdYEl1dgmMcZWVk5rmny0vtAlGeadZ5fBA5YH1G+y9G1wzhhg2D+YSm5QYa6i5fB/eTk2guh1vePDc8q+gD5nPHI+IchEDzwam+ndxxKPcyTNw7yrdUO7Fv/FYuHBd8AXc2Oncrs8UR9923azwPLLYR9KHnrHj+SywNeFh6C/UbdddJvVVRrQnukkXANKB/9eibZwLWr+zr7DZlxV8oswYft7coT7oPmnmuEM8uZyzkUNU+tiNwFBkQlGAhKZtFtoZnyT37GyrXFs75nrfYbMyJb5FcahLSXREYGYt3pfmxi24NoeMFz4QwcAp+3LlDCs04SmMGg2LHG6ta+6ys9MkvGCSMgicXk8lnfR6liusiWg7Zg71q9615XC7JgZTbHQbFiNtU40zg3YPqElQ+IYel4/3ndxnEwxhi4uTXWJ1lQ+iQpz0Ke/Jm0k+3TyfLlVNw12gQwCylENKie1Fkfn1SbdAiodYBH14OdSQGJ7bVSpe/Eeh/jxOzcwDFSQmSCe2zbaZqjP+ib0vAxEPEw1Vfx5LODiDnM3WUmSn2tqSAMxfsEUD21PX2YSA/21xxVUv/1RKWlud609IxcDXo+Qpl2tQAoW4MKMpHFnBGu7K2z+IPm6LV0Z/vhVIWlkp5OkMraz7GeztYg/Ei3LqUHn0/tQvto1mA5Dxx+WET2i16xO/z5jQuPqhR5XuYDhcaQ8GsCjr6dxR9Iu+ieFJdpep6FY1/ddijAhP3BMBPt5sED4KJ9JWncswPg7brinWKkON4DgFKU3z4meaQXg33KyDCxARgb2YwrVmYmpnprv73VknHWEfzHuvPETz7/e/vZBeARGuE/Mn4Q+EbAY3Px2dBG2U4/ON9E3BqFvWeWgFSjnUAPK4gOwC8bewpZvLup07AHoISuKZznHdRul9F7sDacOEGbxYhJd1jYr+eRjKm9Vt+uVsy1415Q90IVxax3Ju1Zrb5JYaS6HTMgR+lGNxFvXWM1VCoAE4l6XcyFjklcHfTdkg+vmA1kVdErVQp47WoRJGS8lJXyeDCT1QvQDWfm2dzl8J',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428032000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(334,'u347713972:exchange','chat:5100046943',3,5100046943,'sendMessage','s1.5uL5zfUm.ieWB8ro9wDl2B0d0Gibz0OvUOYV0KDWTnIzXNDdUL3hl0Lq8jSJCY1VcV/Sg6U5u/kM7k1gIfdnalqVC73bpPp5CyPA3SbwbTz/P6zviFPPmJsJOzfKntktQs8wYiKcsc3XxMuJ1kZHJFh6U6Ch934qclJcJWwoNi0NbjXzSTE04w+BzqYKYTJ219SdKIn8+NIU4e7gkjxBJKaTd3Z4WKi1DFQ4MtPa0FV8foQaZJdRoz0/bo7raMRh8cVDmqr5Qp99Jcz2mCP2fbU6pkPBhfTtPwLWAKtRdrbPV4onNTUGRJ0sYOn0bNXxntXtCMLDscKDYMW5w8NYMggE6cdXOWgQ6ikdAxptZfvZDhfVKMUqRBxT0lnn8e/wRbzCNsDkn4ubc71D2PqCbmLHl6MIK1vP7rb5zO7J9q61RaNF7O1A1f4gVbjEJFODjZPlqlCrrXZjwYETmWSZQdZNQ4B6+ftsB2BxkAYazxviFSO0scjPmqiNtSVlyzDL5WL5EuNScDhEPpK7lNkTfS09WLtxRRn8QQfP1b/eG9CcgNNv0Dn8B4pERVzlGb1pEEKckTGa40eUIK5JbVIpXZ3/zosk3WjwcPjOOP4zdD+Ane9H9AQT1SYRusvhCy2TT4surGhiuPRu3mo/QYv/pQqobwvvV7eCtNjNj/k/pLGlbcewJntS/UYgg0Oxch0TTc1HCj8Rri0RyOXTrlneQZ2ZFb91le0NZhn7ayihy0mEUlcstkc6HsmCKLYErbDMVKv2o49193FqiNKnIvhhzuZPAeEa9m1f+rhOti5+9uubUfjMzVAvbdCjGxOiEVXTfe+g2tYem9q4zdK/d2fuNZqTEzpiHGZLTKGDjZhks/o58tVoWOOLlBwsCQHSdA+Co16vGH3xkedTqsf1YgVvgXMEhfnFtTke7dnKrfXUNLlgrIJ88GR0vGhfaf/5OebMfaoaUIhLa+zl2YoF2KXZ6Oq2/oQ2N9VGcGfHDN8GD4Uez7bc5apacxPYriuujN0UvisJib8bRZRT+JIsvNpXrF3ZFHtRDSORrANJIzKQJi8oeWf/enHFRAGoBe9AUgkk2aLSmnYPNWPCs6kym04ef9mamljkHBKznapiK/ShoCeLEXPxU1+jMbfE+GaO7/XkzJJ471YGO+9feLcXL',52,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(335,'u347713973:exchange','chat:5100047802',3,5100047802,'sendMessage','s1.5uL5zfUm.yBLj4RI4S6tTRk3B413kpaRPMOZWVZXCNaEVhz0dZU2WMKIaF0zNZ9RcblCnoMCOv5J8ZqhA1oT78pZuQUjQWleJf0oP1AbkfetDEYXHx/gAz8YyCfY/SgdPoM9oBhx6l4gITdC3tRlcJL+Lhyzp3k0nH/jSkCkJNyLBLuunQNUcjjuaNj8xRz7Qhkr3QB8F6bZcI9BozwX130ylb+QclMCTFu2pceqe4k/kuLmLv5XPF8OE3BRoxWmVbfkeAXFoSegnamf+GFHovoboY+WG7fMWHsHjctvpXYGYjox3GkpSY7OjeFDzN9Wgj7I+q4vpmda6xPB4eKaLNYlivNfv+uXo+l2j8q45iNWmh3lnf0YZrqjCaX2rVn5TWUwaaOo8O6hMHhUAYc3JozaiEcrPmU7D3KvSK3w3p2AkF4U98vlnAghhhKnk29YXv51wSRJQmmc1jLYTJkPCs1VhpLuXL0QSh1Cp+5P5mlXvTtGU94vkNwcO3d3gELBK4e5gkCyAfb1Aq2v+EXg1nd/Gp781LOkO4x8vMT8NtmXkU/yvrdfy1UpwxW8Tlkb4Gnpoprurp9MMijVW/cW2esHhfqzw+dgUQ1fLyRxtH5eBSBXQMToGzVzbc1ivuNAxV12FXjwb3dGy51aiqptp+w3sq9aXDVfgAw4sdGM/cJ7PZBIuoJWG+5ctGg0g0Wa4B5giuIvMTahpOvpoKWZd5pVogTj6LNJdZVsuQ3kfq/ohy5Iho3JGYYC9Ceoidrtlc3q2wPJi0WFcWkfONI7eSx4pQFkrIVEpgWAPCK+21fFhy8p5RzU7+A6hDsvezcov0e3HixsuTO+y/2VX',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428321000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(336,'u347713974:guide','file:u347713974:guide',1,5100040683,'sendDocument','s1.5uL5zfUm.YgalK5q4x6P13nkYe2Bm43tF5n5S1h6XGpQndI259eWLuhJRygEvjUJh5upCjSO3g8h/48skrv1c4w92KEqU6wHbF0+La1nN9UdVRTtxLK0cc+cN6eiabRTZ/8q7pnKYEifPYidJThYyuu6UkfwQfe0cOyTnc7uArgopCMP+PdqsSA==',44,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(337,'u347713974:q0','chat:5100040683',1,5100040683,'sendMessage','s1.5uL5zfUm.hWSnxdG3R7jJuVTwCsmgfepEtcW0xTS5y9If+y1aMNvSrHE6ytI/oRwYK2S4HBJv+fk0EHIZ1CNTk7KdXOI9lr6FacQYZz04qMMv+v9KZa9FVkZDhVPAFh0F9DmQA58wq5aAdoaVwi0wD7hCaf4CBe1NZm34ys9vM93ekzbap99hrjoS4W//eF0U/uMhQnm6ryeyzLvf7I/Fqs7qlWTIy2F0CcRwvi6TtAxHPoUhM+o9/gsDcX0JhPRIVsm9udx9PycIrW0e90sBNFzK/O/6UHVFg7uMW8tT6N+4oNTzCdOxpk5vhORSRGgoRZfsV/akmWbPhBYzs9sD+VxveTa2wceUyxf75/4Uc6h7/ndZLJBfmH2MPXnlVLYDQ5ZkBJulO1He9JXr/hNkBY8txcfOKtUMpcQosj1D54GmwN8x73i1GqOfNq7oUkE0KjTLP9uVGkYkrwxyLWmQ106vXWIGBeKXczzPt2dA3DsEUt80KXU5CFdL+qB7xjwO5HAKqtUSjqr/20uQqtqxCF2aKeMwMAfKM8N+qx5H+/XlVpgF8/X3mc0oMSx5E9kTFJTZEpWVowWIqrj0sLFxlUnRcVY2qT73e8Fb8lDLOJASu+oPlC+C3r9F75CyUhKlIAS7HzRgp72mivOmRMReNoaO8b/pa51aUaDPMmOWR+dgq65+rABoisOKk6XUDLuwwWpvq+fBzYZHRYMeda5tdgThzERN8Rt7Lz9HFpn+uCsYAUwzKSBX9a8HPf/PRBCajyoaOa672lfLFnZSnpRjY+T6uskYOiP4mA==',44,NULL,NULL,NULL,'question','[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(338,'u347713975:a1','chat:5100040943',1,5100040943,'editMessageText','s1.5uL5zfUm.6xlXJdbaeWWFuplM4zpmFMIGSOoxHO71chgV2qOutY9prXew5hUpvCUaKPwdDIIVRQRlqPHnGG1js2GQlOQ6RzG9U7NFToXnVUWqhvPjctK+bgFVsT4Z67u1MNtiyVW9hxDEibdnSNKi3EOQQndpxExwbyuJF/3DjfmhL/lxdZwoKoCIVcJZLM3wRXpgvVuETkwZ1DTocENBt8ylvziqx3vZ708OKKHkaErFjpB9uoYi',45,NULL,'u347713944:q1',NULL,NULL,'[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(339,'u347713975:q2','chat:5100040943',1,5100040943,'sendMessage','s1.5uL5zfUm.KwvzZxl1r6fU1RHAcUuCLTH54uI8LNjVhMcGn2FItGff1S1Z3iDNlFFmi2sTeuOgHen8mvkbGaidDH/GDz5JqOuF/QV9bzVPCQ41Ed/wQoqIehyKBMJaRicLQ1GS3g232PcM/rhYNM3l1CJvorW11GQTjcUFcmFeZ9Eq2aBjmtppUGsahz88Hy95NQmfbg1FxbvkGam35K+UrvpGP+Ki9L3v3y5330GWFQsSkttCwjY9Sk4B9Gynr9jNvOR7VbqU3xPWiYqCOzhFuqQKwHlXM15m/oiOUfTpfNmkKM2BlMSX8ODmRk52o2cnLYjZj2iFWGmnaPLtp4nblcarHnfeHLOoU8qU/r6csxszGZdWAHFPxpGjoRJHFbn6QiUPA2D0zUgnG8I+TqWwb0wtt4KD/5o5SAWrEF1wvhY5M2+jJV+FQUbJe/JX6RIfjCsB2fn2FauZc3e4ty4p/yRimTlk0xdc4r0VK+X5QOlvIoQKmJVdZukOCEfkh894SpFRLWmCnqybXXsMNIZqgxJM+evGFp6kpPzEOPFpi5T/4UTRwilLGV6XEH78/X2ynWVjNz7qbQrGLvWxQildMsfJOoUvVwfdMLyRmmYWksA4LQU8M7BXnUwhHJZHD9JLDGBW/CbOlwesGNUvOszzmKdrOyYZlTAKwq0qhnchm6dQBtVPMW1aeVM4T6PNKN2KdoSKMR7rUdXIKsYDaqT6wwouF8pl/kvSK0kK5s/aO/4fLCzvs+MLhyv7rZLkzJ2kMV+hJoKBq76lsPhwyFIs4U67k5prGC2wdUIfLhaHv7YQnP/bXg72G7I=',45,NULL,NULL,NULL,'question','[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(340,'u347713976:a2','chat:5100041223',1,5100041223,'editMessageText','s1.5uL5zfUm.2ZX5vLHIaywm77oPimmz+iO7xRxYKma+lcga+jnlMEKsvksu387dlomgCkxpL/Udc/wr4Kpsv5n3bJ5oUPI1WQUyHvMcPzEPfm712VeSzP72cYzUCbOOPXoZsAMJenmLb8pfDQVQGVSGwUlJskx4dcgOnduR4UePwGPoe2DxvaUn+E7oZbtCZdpwoGOsHrHhgsNRed5VO2W7MQc0KRDEmKudpmVQTjog8d1CV3NMh5eOkVy3SmA46vvLeBukFwORUgbt/GGjejjTRlj6AIkWumkrBKCrsY1y+28dlPpY81XLQ+ruS4qvPNoz13BhnNqHGlthHMVNjA==',46,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(341,'u347713976:q3','chat:5100041223',1,5100041223,'sendMessage','s1.5uL5zfUm.wEN4zTulhxdmrUXM4BiBazqWVhQUGzre4akXThFlZzGyG8SDWNKDvf7VMRtj+exYZts8PaP/OZ2DE/sxs3vSmbNI9iXVkRcEVsi4zOYeuz4Ro8YHMw+3GT8NN4dOKsj9HJUsbBYMrK8gC+9k1V61E27QdW1yau8aKdWAKd8A+gYqhQA/Oggyw3Z4eLARTfjHCDE1UTaRniNIo+uHLGsQMHNFA/apxmilGe5L2Ka9sxDM33Q0nQMN8JIfbeyGumhhbc4dpBH8qhc7sK8+XeBA5DD+LimuTfv/qfNFtEEZCJbTcU7k/YIZ2uyO+6efbor6gAzJoD5OxeE+TFfppnt04ngEUTxumYG8I6zcUP5WHIQd2gWR8m0nV/DZOLXoLha6Wmv+RGf4Fh+SNF4CJlWktWEWP7m6wmd1ndFdkl45N/Ieiw5mnXHPxQfzYjaUxe+aatYn50dapPpAMaRzJ2cANqe3+BoFnmstdiC8sZDOEXA8q8ifPqvV6BCEORA/peI7gcXBwpXFNGK0rPf1tC03voigfzFIS5t+ufeqJTLaZp6Fg0e2zm17V/2nggMoKLXPx2Zt/CT0cwtQaznobL+ueYzV/68ehgLaFigpYbIZ7XtP70SGqZLYx21wYqcNDC3rrDEoztfaCmxuCOe1wAPvIBWDvHwXii08HyxnrmpL4iaVME5uWY9163GifMcu0mfcA3nIEPsMoPGIESpHkOM=',46,NULL,NULL,NULL,'question','[]',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(342,'u347713977:a3','chat:5100041805',1,5100041805,'editMessageText','s1.5uL5zfUm.W0aAJU6UVCIhLt2uyE0QMWx4ZTVglJhA1Yg0jGPQ9h/vW9eP+/r79jspmC7eaoI5ry6IugowZxQdfr1QqhM7W/Oz8/X0n4VYGi7tcB9nEfPIA3xOSy8YlBteWqApzVKLjxrY1jMkhSWetL4/8nGjtQcHadsjpAMMxKGntpC13yxfEWMod4Rqdk+OgmTGLftLrPTiIguCPkVGUK+qO3I9f5AJ5xzFKjxXomsMzKPNH2fwMdDOP+RCQ8NhZw==',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(343,'u347713977:end.sql','chat:5100041805',1,5100041805,'sendMessage','s1.5uL5zfUm.10lLvZP4zsbIbi6ziLZ7oN/wj98fQFXpb//qrR05ES94F+StcIMb1rexHeEzTNikmyij8TdgmZ68EFyeP34qnaXW3EEl1Bu6ZgdJ+7ArSZIYkQ3I2HAIdSGiKljTSc1OgYM2tDrM0sz/elsS+FPSBYdk1RvwYouF6Q7Ki53JcahOucBQS82u0UIG9LpnH7DuAHnCs5Ef9SpR4v/gkdkpGrA4YXA5LizwwPusSmqN/Re5zlfleotGOlJ9k2OnJAibbD31J4kXSIYqVqoo5r9+P3NKH5ckcZJmBApOupkJQRbb+N7cxmBX5GfPpXoazhx2bDn25na0oEbKZZB4x3r98T9Udsu05ARATVlhy3TlkKXIVzCVbFCsLiDdiJH3T1D1SHF747094Ke4Ipq0wvSRujiVY1bM2eflc0c1sPSeJnDTjc/sQrAzCcoQ4k1JDr9TnqKPxPR1LrQ6Jy06PDyd5BfWg30hv9zf9yrFB1FCCmAtf8PIVbHy0DJnEV8wq0t3dnqHuzi1Jsl1vSvMR4J8UtbJdyHKdM4JqZiMP1Kn0MvEXk+xWQUPd3yXGof4+8hBG2BN+otdkSq4',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(344,'alert:47:1','lead:47',0,NULL,'sendMessage','s1.5uL5zfUm.RgUHBpklWWu8df+sDbxmOTXltRvoadhBbxOpfos2YRb9rXcU/9eY3kOSLgLChJCvUfn+YSLO7we+ImLVugYP9gZbVyjKuK4jCourMfMJENUTzamAFQ8A6/X3Byni0LZ44qUYFQjTyXSgbYFFv5zlID5nOZQ/MYY8oaJBjHFq9lXF/4mf7zO9FMkUCNowYaeStO9+Az2JuVM2mFe6kwhkfkAqzuN7aRYZ6tScEFnV8GphdDVV1wImaulhE740X5u9VrpZWgQyuY7g22tc3gZRMTJEqtkfU9jNgcTu+LaLtGQzVmbWpFZUrno9hzrRmfLTVXshIbQ19K4KcgA7BqoHdcV/FOegsKDNqdYSsod7nHiC/PjCRWF9nKdHnEyAbF2vLGkROL/N+hUECki/6wtcWz7xYw1A9UBGjZULZpRKkytnxmUe9IqbbkjCEGyEAt/QhzSvTzGL/ylrEjd0XuTmuK26XXkyYGl5gRyUBmTpSH1iJAbZuJIAAKWED1tR6Ek1ktwgVEkj+2+jb0wueXqI73N/HQTM1avbHfzigMupvpjZFFdQKK8xpWaTtgIFF0j5Fz+Kh9Mbsqfw/rgO5Ru7GGF8hasDfB07QRJV2TuvcFZXaIEXGXNILo48XAoGymaDXwoZl8a7BcancRkqsRM+LrMOIeHlAZO21JYYR2WZM4MM47ITEUodp9SAbaIThLc18GrHTQKqtdCJmeXN2BupGKGoPpAPz+ZD478IsgkqWbsqj5KJHpRySryAWwkO+1sx4L3YP5SacP1f5/V0TObQ2QczMmw0rBDdOd6m8QQXTMZlN/Lz7LU07BotObGquNbRLftHumI9Y8F+YjKXUHLH16wL+mxhShFouXsvlwgmjdVmHUBDIVON2tNTSfMadH+EsMAkwKNILuV+4qXXBHSuy1YMJ00PZ75iEgyhwMW42TeGRj/d9PBk8FXUedh/oxESrbNkVIZuuwFCyyRshaUR7AEDTfIotBfj3/r6s87rZP9g4eugHz69NHDRsx20rEOUt17aeWb5KGVv7EgW7yVrauMdGxGNaDkEvSFVLbhTsZf1n74eu1FzrLYqvGqedFmOI/rK6j+f5HGNiSfQGFaIQdtrAJC7eCYy',47,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.Ze387zerNgqw5wHB3WX8Pq3aywKcrM7WvMvALtHFAxxrdmEuyP4mZqI1sF2PqJbr6KEU6HJkfVop8jNamfwlZmgI03trUlry2c99Lq7QzNq6DVw96ZR6s/8f7tlVIOS2ZWaO8NR59XSIuwUbtAFfnNy0lDFgaYKuvTSz63BzBZ2EqzAg9LFmcle0KivY6YE7xXuyxBlGFF5AzJsRXZlNUwmJkO6FLEuz9T7rS26c4xZHJIW2biUS0jfK6cn65DlZwpsQnUNGvCBml8m9Ec/SGddrUF4vpjAy7KzsAwJvHIT8ezZubBiiIrx28N6E9MrSOmw1GJ/9bGTTIXyEh0YSoN/pP9v+3WIT8nSUs+8VD6XzbjxIWHgG0cJMGBB0riORiZksUFHGFyUKjMN8B2Rm4KHoCSWJ4nwMNbcD5J11VdUQSifsB1w+EDOSwklGAp5voKl5H5hip3HglLgA3B3ZPbgpj9VguMYIIj30JjikvLxiRwKbM8WIhMd2giuEfOa0sFkokvDr6no5FKxNO966VxQ+tARMoVC6a170zq0ORCv8Y6SqIg/vmubFJUt40DFApxzbygzZyiB/DUnn5j6mDY/5xHPzdUJs3WBLgITdUH/f9D2RxCeJmdSVzDYEJwGW3zNokMH62/N0kD4jtyWDuy5iw2bqmx78EQqNvVIoApI98g8puhVr5zl9cgSagZkxencxVwMkhct7l4QGKmYSnvn6+rgQoMPeZXElDv+l43pToScCHkvVpb+XUknsjYU04pubKCPc7x9SpKKmmiI95hqWbwPaSpNpg5dLagjxlMuvqgR7VFb1MOePRthY3u3nFxc+fAdkGW1z17zmcqX5kZ5EHMlmXRx+aHL1Kv9qCzSjVf4V0MPc13aAX2olOgpNLx8a7h1l/+0+f5t3b9j6gzue/ib29uoxZuOYKyJ5OHOqPp5itBmS/3fW+0OYAkWt/Qb97l/FlxKxs7MW44En6/eAV/Fc9o0ZGAKy7/Gux7qzOTQOEvl+4u4Pzl1M8AKIEdEnbMFOtzXhmQNnKrVEYQZf9uET7eH6DaWXlPoSRG6VeTKXb3FXxxYe1qrr+aMWbQ562H518UYOhobWZyP3A8NEdDEAtCMa7wa5bI+MoPDn+CnXFTv0B+QyKuAnvcqS/t8ZKZMWzx2trU0YkmKo9TAXLFZAehYWlPCayWmYleW3lvgR77PgRo/lZ0zA33Yq897iphJgu0Kyskvoa+70Xb05f7EDxxuIzjCo0GK15gUt2S6NJMvE1fS/jMnX0eKPUUc5U3/EMaB9J3Vy5EURczkuIwd1h9VC2npb7ogSuupdb4FLVte7iTkNT1SJ8uP+olwDDkavYi3kif6jetYwQTlHzYDbvBRCW8/zvX3lIRbYP3AGBLFrRpP+Ciu5L8mv0RDOtrdpd8B564Cg2y7xscNvBthsT0ePB15rpX0U5WminFJGx+bBALaJ9tTiDIhD0JLnLo7lNDeO74StYZ0nIT+xSCpNb12HUUK3ZcOnaduFnUL1M70hrhlQcwDIwM8GAtE6zpq/3TWmHldiXlvaCEDMYtpCU1hcrBxZcQRR8XEbZNljESE3tFKKcqK24YsbHjTg61N5Y0v5uL54dFaelGhQc489joxlzxekTL8o1zKN3ullxQkWUS9x7HSycLQoSpMCKA+EE3xaK7y+gIcFAJCz+wYIVC4FUlZu3t9Hr/01yuE5PFJxVBd4m+XAQcZh4H+xZKgmudjowQ201AmunBc6HOZ60qubnuGUzfogw0VxgIut79J6Z7V2gvBPYB1zvcnhhSVlPZB0Mo95sWnk85N18swjFJS+RCHwx4P9d0dI8+78hyOyZ0NdS0L0aFAJLX5wbrYfmaUt2xbG3BUsEbUlIIbdWFeNchzxVjaodWkOkVn84Bk0kqhxs4OJkFncKAveMbFvJkVjR54IIqPfK/iHWKrcHI3VszupN0RT8tS4+PcLx0Ts3GFBw3uvnh2ZCxlOUWJgG45670kDa/MhNT+PnK6kFTR+dppbU4/e63Wp39RZLJtjNQv2pRHY71jAEmd5rrw=',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(345,'u347713978:relayed','chat:5100009369',1,5100009369,'sendMessage','s1.5uL5zfUm.adggjyPo91Fr0PSg7O58X8sLLwq2+JLcj1+2VTmYygI51HA7i38VQkBKZEhcp7ZdK4zhuYZNKKvhp3u1RX5Zn3KmJuU1iA1pb/6ISxMuk512PR0FgCi34yYc9pA9vAlxnLCRuJwefLyMe2KsVVJP/8yuylOys/AzLI6O+B0=',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(346,'said:11:347713978','lead:11',1,NULL,'sendMessage','s1.5uL5zfUm.i9EkHIzjoqR+7vE87ktUcAMyhU6IpFs+7BtbdMizMMtm+HfSqJSUc4fWKCl8UtkH3qUtk9i8TxttBpYge2i/Zdk2fSyQojV9mjgxjHEk9787HNlcTJ8BLCiJbV0oq4yE6uom9/b0wuQboLxQdKrLaAtVM0+K6l3+xELv8kquJqHor1ar6/F3pHmnrOFdkMCc9Q==',11,NULL,NULL,'alert:11:1',NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(347,'u347713979:contact_kept','chat:5100009369',1,5100009369,'sendMessage','s1.5uL5zfUm.ryNl/Yko6wFbP1+cqdxo0FohIJdgb9GMsPND8zFPi1VJgGQrRc+a6PH8SYJf7relYU7OK57XAQ5AqcmmdzJuz7UJlucI2wI5deA9Th91xH3zz4mRfwrOEtQr+EJ4YD3EPXfmCWbtpg/fqZo1GAlcvvrJi0cD/QVcHN8iYRYTljqTymLRRomBYRx/7GlpPCxuO68ryGEm',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(348,'alert:11:1:347713979','lead:11',1,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1795428327000000,'superseded',0,NULL,NULL,NULL,1795428334000000);
INSERT INTO "outbox" VALUES(349,'told:11:347713979','lead:11',1,NULL,'sendMessage','s1.5uL5zfUm.TWV31thuanEpurTUXEsKZxIycVFQ6eUMtjiHPsHU7L1OuKBE5PaJmP/CdSfEtUrhnDyzRc6CCStO1EDyr6HrpbFngLstEes0WO8CednPtjQFa65KJLnTo0C5INaYryq3jkN+jo3RVNRxwYr4TEWBaMiI951EXmix3OUb74bX7E5w/K5jlw0DjREexe/3TDaksbPeExEFDVuyhPlSg2+oOfD4B1QEyKvsSQCYqj9K2V3zl540C1G9QLm2PGCy1y9Q94kcg8ZknONvSbevPLGIIEhjrVTw8sBYLXUI',11,NULL,NULL,'alert:11:1',NULL,'s1.5uL5zfUm.QKQDsV+p0QWAhweUjuVngcViWX2c5VYjnyxboVGu7qk6Wd5lpokZim2dW3iaAE1UPjSP7agXkzHERfL5Ow/hyZzvH0ISiBBet8uK+5i/ahSeIdxpoFtiGK+tc6oNC0ZBpFbyrKV1dZo0QWlpFbPNrEWjI/3Eug67EXNZ43ynqK7XxaoT8w==',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(350,'alert:42:1:347713980','lead:42',1,NULL,'editMessageText','s1.5uL5zfUm.HfmmbbqCvoJ4LFt/n7mU1Thm9GGytN3IJF9fMHvoTMCJHc143KK5WswqzfJqwQTy3TPoNQm9CKHRY27OJO0WlIqUtMCrGkxL8byxA8wl6zVWYZ/awQPEVXrkdDM4rL4I9PNtQcyIDkbUsTXPb2tiT+Pt5U+2I4DvN/bhwe/RJaRpAr33lazGuR3WMnDuKxrifNq5O3H2io4CXsdjweaNtZTvjjr7s63RizXwraur9m/NAvHc4pIMYa1numJ1wlc8nFEXR0GH2DLqEAHIaQ2AsHdrCVuRqVHEhNjajKm+IClR9Z9gKnCoURKyC09sWaPTtRgAlJSBFj5NiYKh7jGhWzJih3miHNaGahTkvGqOXq4qEotjgHsawH1eIVZKNFJbClZ+L+8eSSH3AX+CaK8b7dKEHUONKnkV14AMofvjMhQKZ0vq3OHUL14QLWW6miNzJLCltcIUU5gGqVJby8K3rew6i4qHa00+SchGOD6t2KLTMRt3QkS0IbxeYoHXXv+xCVMvf6/vzv3iRP4FIMgB9GxBK4tK2QXRDL/e4Lxv/GgiWIh7k0V6BNpa2yLFl7IqziVD5Kw0vUWpqmKtsKy8EZuaF98uytQ7wN1elV7GBs/UbSidq5KSQx6CC70YFjZeK857o6IjodXtZuTLE/BJbAShqgZMStTXfyL687gxRCcA/6TGSk/9E3Ds0jzmk6lz5XF7BygqAY+xlUGVqNeKG0xrA11P60kguR8DIdswaego9WaVcXciaXxzCwNrD1Kq8kX9w78nSU3dzn57c8s1AdzD7KKKBnf+VnBxylmgAYOzeXSC8g9bhpDX52LHckEKYKnKrEkMnU4wWTGtghdh2nYgq2NpsacSM/T3XxatWMPWOr9eklfP5V+QVdrQ6Gje0x1tKwqRT2tKl2OXhwGex58xYadD7fdUiPkYFjJNTAGds+gZqIyqBlke+A/2EKWywGq0dE8sIwtj5RcHhv2sUw6DPszUotUebcSeiIaYNdXGSRktumLNtouVg+neTu2DAxjYn4CR2E5KnR/U3cVpuXkUyXNVLtm9iVxzQkLekMsT56QcZiFV3liYT4Jym5/ZKKkRwizQAB8OFlCDQTXgiXGDez4z6LhqO3/CAVMEkA+e6n/EWhfdZwpJbmcFsVUX2Lc07Tq6Ngy0SNJ2TnWoPZqlDEng+AdR424Wny0sp3EQrNRxDDs8',42,NULL,'alert:42:1',NULL,'card','s1.5uL5zfUm.NnxSp7R72QPctpVI9HMBIUjE77ICxUxYGibCBnn/hF2y+36WtqP4S8kUMM0tx9jfq5VErZPyehUjc4Tj3rqxyC/L7XJ+QUXWcV61J1KlCmI2BX9YOge7wESMRSGjjJs59+UPgMX9PefWvfj8a+teCSABXifmDT9w+/Obh7I9nIIC7TO2PPzwul9bSp8s+m7JtBrPdQbfXvUjL3Pl10Qqe8WQ0mqgkYa4dastrZ8VA6p+HEXAo/NKpogjrssXTscfI3qNYks0xP1LymdS97OuVdkm5fNCP33ritfbSFQzY2o5nbV0LyfwSDU1CqMhIs34B04W+aZLhiMuJFsoS3ebtQo8sGhq4uGfY1uc3YtAKfUYkHr6NVaqp63ZLWoyE68Nxa5oJl001GEgVv0oiPMC9Z/WrKC8LKmShhX9bV5B4gJXsKuFTghxvBpJMH0N1ujGxTx8tFgjb707ZwKYlvBRNzLZZLg+pBmfrs3mMPcL/4GMECEMLpmI+CC9cd4y4mcXUbTtUzWmUHaJ8O9VV+tmouIJ3O4Gq8okLgr3jd1tJ6sHsih39OsTFsjXyAb+vH+dpbLXCG7f7pDr3wd0WGHSvKgmB9l7kPkL8nC5coOw+7e7xTDvICJt6fB6HdfBklpZbmA1V3CjgX94HcAgfC++GNFVpP4ljAoqV3+exeaMyYsyO1+Q7jfVOEqYt73y71G+9MwnbNSg0fm/s/SMFwsd3btDz6ttrSVkmUQxGD6yhsQZZWY6FsDgo5RX2sNJp57LZ4hRD7CeSjNbMQc5VEc1PFJxMBNl4plOF6g2vcdfL19q5tmkupQ0Mkz/WXT568JaIQmpLul9La71AH9sbqdVS48e8LIoVVHp1RuSGS5tP8OUZ8KLKpHrt4BlEik8UtAILBD1GbJDMXMDkulQcQpVvmCRZtGWXM4Cme+VvbaOcgvosJhdCN3RYTdi+15WE0KR9nMVOsWmvzYrL8V8GVqf0xHhSIm4GdPX5VWWlV+YXAsk1v+O4PFnnOvRv7x/YrXaUcpVJiZhNRVULPwHCX5D9uOVeNnyJPUp0et2Sxa/THzP5zVbdpO4DNiXNZknzGJ9M0GTvYXB29vg7vjGPzYPUEDxP9COjn+Ifr0Mi7hncBvQ082pkhtXt6gLKwbNfkV85c2EUM2EFKAOE4wtsGrmUUUzTW8zHVTxJTqjC8Lfh8fU4/8dGH18mZhHJsIsMYYT5ByoiClf6uRn4Qu6zRVp6wFFWBGLFZd+ohmGYf0bcfU27lXn0rRYiH10QRiq8MJUts9Re1BqmOA8FgpRRajX1+Zie3a5Ss/0ZC3/JrfhDGEZ67mNIMGv56iGqswtFRg/qnv54I24vfLAEDijoZCyps2eBW46tVvRa7U30JX0GAzVUlmWDAuILQAuOYKuA6670iqhya3TLllm2URWfwH//UnpUO6cMRLqWwwolCqGlMTGoVO+FMGdaklIhltvP+gv98LYtKiUx/u+yqkva+jasZmmrM3Yjy7DWyt1/D46JPsYTjmPG3EHwnDYNgD0BVfkQQmf0e1V21zuVCfDoROueQKxj9mmZAK1iETFWhSqEBurT9prEM8A7WrCS0zVEDZVoupYQgquub43DdBYMhx7Tl4UMlZeYczUAsaRWQQpKdtwFY2KjCYZ6+2wOhm0mn7KrFy7rPWctS4RNfjj8hL0YhL6uLGbR+M62ODXFJqfyFn1B41haZwAlw2IgCJV0y+a2o69B5JdavjiG5OTgcumi9PwJ6SJKcaHBNY9dHM7Cbtb79q155md6Yexv60HjZdvsTUr6Rrf7fM3w4f5XAYuHwGBe2QFYFCeafaaFuUeowkwD7tHC8s96T8zsD3/uh5/8PTGt7WnBYjjuRjjxHV4N+FBw/bybzlqRRICTaTiZdHFnLTSpzHmKsnMKbB4vPNq9uxIvOflqIAIokxGV6igOy7Vxc6XTSZSrI79Zwi1MfF33+EjB9i54Zq0U9v9M4psrGx9MLU6dBYNSCijsn3NcqrBs/Pc5m6iYLjtofZX4QyHEdZ3dlo5rFazaHD2TTH9bye4NsFaCpxhZkJ3DlqW2N628R7HJW8G7eBSOubYqiYwYm2hVIFJ3spRdGiRzA2hXcE/S4vMVAplxeaSqMdxaJhTVFEdo9qGNfAx4brb0zKVvo2yn6lDgly4v0+vj86pyTeOMKp1XstvDiKgN9HXUoxxrAqJcm/Y/SApTXcsnrfkzimggnK14vzbdGVHWXo=',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(351,'erased:17:347713981:sales:16','lead:17',1,NULL,'editMessageText','s1.5uL5zfUm.qD2NQpJmzSCc6G6ICSR2uV5mQJ7bp3qqVbB1FCiYz9sRG1sFNU/Y63FM9FRaTP5Mme4itNvtkfGeGFR/jweucmQt4S+K8zhZmcU0zWCVnr0EvuYfksuiRernXjb42YXyLoDTZr3UIi6/YAdFPos/GyYuDUq6Cup62vbxElC5WYGWGfsA7bYLEpgI306DEAIxPg==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(352,'erased:347713981:told','erased:17',1,NULL,'sendMessage','s1.5uL5zfUm.dSYkYjOOicSZXybVzUQcPMsSHjlSOxOyk44/tKBHpYomC7HPr/mABysryv71g6kCBrluLPDlTqQ3D6lkKfloII0TRI45qzMiAQ1r9gUJiOQirnSGbEE/oQrbGJjP3yPum8xPapQCqRl1xA09SXVFlkfNf0ckXCYiP/doxWzAurVvpb5Mdhi8Wb//uAiJxqj7jTy9FE5Vmq/sbS2/HjzZEiDNApFHXO3f3X6lvxIrAoLwMCCztalqvHMggfYqe+7nMgSfag+V3QYG',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(353,'bye:347713981:forgotten','chat:5100013374',1,5100013374,'sendMessage','s1.5uL5zfUm.ZwBSQsstc71kuF4lFfweYL4RCWVLO92ojiccEmX5jsKsL+ZxCkYVHA9Y/Dxc1WhywjGpB5fbO9p2LZKSBcyaEPr9RB9Zx4eaSasHe5IDwawINVlKG7PxZHXiC2oB5KRlULzUhgWQrB+2RtiWvOCIrZBJvozV0/22BcVWtbbuk1a3MQVcaPguNww7sszMchq/FJB25NDLuTGDqIWeNOm7Oc/upwa8dw4OoMRcRY1mhVmKmH9JlZUd9HYclCGYzZac',NULL,NULL,NULL,NULL,'farewell','[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(354,'u347713982:mydata_file','file:347713982',1,5100010285,'sendDocument','s1.5uL5zfUm.3x9ovEjxpgMphVveA5nXBpOdUqOe7IWmJoNSHXRgh53ANDDqST3Klnrlqeyxl0ZUIdLYOfrljgkJUIieIiQUj6eOG1m5GHBdDB0X4sHEEEMvz9fgBDMg8ZF7JWJOY47bFluCKTsiyY2P8NNzubE29voB5zTsGW5vW4KAZd4rqr1aO+SqEAwwKbwgEFQJ+EW444EriH4OolVR3CnbJ6y5V0/JZVRS+26Q9q0Molxw+bZZmjJTuEpRFde9ZXPZGUZjVsLjCp700ZKxLTtMYcj1puYAq4drLlQgcEZvTn+grGBCEiqk9RGFJKYHCSF1Ox1HjgKfZ0fwLDehP5Mz86+/jBYn9xgXAea4F1XTu3uLMWZz8MpczPE+r7PpfI91PPgo8xyvJ+u11HZfWnQZQlE/Edw5R8pJPSiJkK3CY6w7Ki5x6k8UPRZV11cABgUBjP4Qte/O2SulfChnjG+Wr0opcuwZ+ygq0WopcB1JCo1EomYoUrdHI0K9DhHlQROel3h1oYNrOjx61n+MBdNnYmuQ9EHb/1EwmwrT0McyHjE34HpcdP57QaplBzCwSQiYCJDjq5ecBoMJ7Ni+uLwoze3o9djN0hs9TVO/ijWmKACoRRtgd4It2FnekUVxx55o2OaC2MQrSe2guc3oDM8SEKwNsOvLoZhYQOq8UMGrT9vI62rpD0ixxKbq38fWqTt0Csgt+QX4cYo+KPfVW0/rXARfcb68CzTFOOrSbDx6SXGQ4EhwB/GvHEPgx1LetSYRGj24finLu0qE029+UZW4eMAE1wl+7iQjDFLOh7NiM5i5Lm0jArj4DCc6wFH9ZBkJLKJUJDMQJB+KNFP1VNmrzLTBNcQF5vvdcgSJyjTpW5dLDcxpzo+2W5E2CnZRxhp2JN4ZZIv4N0XYoUNjjkpI+SCspbia6TIC5u1omRM9PZD479HJRb9r9xMOdOSajhXRelb2PM3qmoHVfhj/PlsXOy3G5PBWrUeCCdVMI/dCg2+pdMkCaFvBrVyVokkyWnGUkORGnH2jiQaY3Z6RAgU1TcFEmBM7URpsqCOq0holvSBOvJk2iRmNa5UqrvSM0Ck1uqXTA4t/pco8eu6WsojoHYPVMFVwOa4raxp/mSzkkcWzLsxybGvu53jFiMK2BjPhyHWplfndXewHQqjrWxiKeXCVb5zYGgBJElOURJJUToWX8/fLV2Wtp326WODhH8lBbm963hzlQzFCBem4k443hbnzmJcpRJicp9b4Udj7Sr89P9IQIuTBPyZ5RxNG/yD0hIkzfGSotmkUX2iaqre2+b0W3BIU0lEwT6uYKxCrHGqqu+fO3fBcHgrMl2xsWCUNmDc7nSwNP6IWHk2Qg9F5Z/TtOUi1gogzbMpq9h5+KrR0Fh4Ohr85mVRzb2QNYDg5/4bP7NCaLbh70KAxXKg7ceoYKyRDr7YnOM1qSlTwP6yA385okg1ADuRKxN9nfLkKm55UCwHQyCIO7sP1705botSJi0tdM2VRDFd4LpGyftIca0pCXxxyuKO3F3Q3Zji6WZcVSQwhlUtUCianLLr4DydPqefqEumZKWKv0zB3+/lUelkLNgpqOPc4DdzP1otPjcyiDPhJQmUVbqpeFtbcjRhOZlWG/NjZssn1gjGSPghm500+3rn2J0QGvnhj3R7pjPbM216Xkp44eXaSjkOcZpsBf5AIBz9c+FBtTHM/lvtuoIBuFIGAFucMBHu4aMal/184Xv2HOyi4mwwfDgRiYRzzXYapIXjUjxQvDQ+rzC5wHtQGO3j26WzbJGlH4l/hzm/TUC6fhgz/v49KSi9hSjbkPmcbhCeFxNB7ezNvS1PVy2uJYzutz95hmrotUTwrpJd/w5+2Sp7DAqq5m/CALAnZ6hS6GT9uhbiobgVuaXqp4X8dFh5f6XmRrxc620HRu/Gz1y8NbCNliqALGbY5wdEhPNBlXpwPcvswNTtm8g5+nJKsHbrEOG7FNt8cUf9pep3N10rjXJ0eBvZd2vLdj9LNbdkmRS2wcx9fk1/qyK/APQ5lSH0agwQ3iRsAvZLHoGfCNGYHMa+rgwIEgBEgGTLy97dvrHjMhy871EqRxWHFnR6MVuF6HI4Fl8CwFSTY0ROrldNrQbJVT3jvVKxS7SlrvqrFxoier9NNny+4S7z0DBLfYsmNBvogc+9Y5PAK3S5wSx05Q/HcSnIX8IJ/FLtOyFyQNUxCIyFQxMMqKGLVAXmegbTrlA/i+A1NX475RU9RkWM2PEX2sE9iMVpsviokzusGRGAwafkwj/vdvYyDL7He8Z6Zb7M+8G2YVHO9jcbzXIig3UHGoLk0HNpzLcBWDT4AMJaka0dJo1a3ddWb0Cf43twZcid6WaCDnN2ppkZwC7owkKyKyb7BJeEmRr5N2EzyYLZJIAxtfxH7RU6XkmAI8hDDcOql8xoBuu8CbACA64RowQYDfucQ1WDXxH13AhwU84WnzjWtbBnm1YMLpuSqMh+l4KWT4qM8jCKBL8ervCKYzXY4zZ2vAaH1PG66CfIKlWMbKiD9tUlYOc46siHxJqpbWh1feYo4zbNyFok8fFRhTqLo7fShZLp0KDlq+PLeETesnCl0txapzz+L9V9GCr8VCJ4GrCK5WquYr/H6X8qTrmchGQ66UqKRzipDzK7o0V2TWbMGBg9KDABGj8hVF1aXDt/y4MwrISOy/B4s6/uQGoN8+7GTr4PjBcJ5vxCrEum5c7CSH6Xg+iWKiwg6T4eFAOS2D7ScI75cB7u/oTFJF/ptzsHeV7JT6/I0F5lMG0RjGsly5mdBpDVl0t8hRFPdKVeF0ZYUN4CtM4dbPbWnVul/qXc/aeK6CJyccLAXVI0NvpTRKS38IlKhYFNtbTV5Eg2dK2a/xKBcEVmpIcW+BVhXMUHwRTSRAmlRU+iHlL3MaBJU9aEV6b+/rBmMKE3ZtQR3GD1hsIPxWIvBdHyUFi5Ovfx/nsW8EuA4jK7Rdhw7EtjWXnWeZWKcqQILf0YKU69mb4P8D96/xcFZNwWU1p+vHjKgNBXunAT+7DDsAnAaXSNtKDGzlrIr2RTLU70m/m7fnxUE1mSMECMctil6CuFkBFACWP2Qs4zGuBiANUyDjW5wTbH99DKAYycywsMjWPz1I9pX3vmGNFF7a9IRWJaA80MbkBbbRFckf8zlpVNVd9g73pFUFudNSKaPW2drT4gCboGApvl2dSlH6fqyk+lis1nyVj5xCISwdu3CdSjHn+YnK31zJJTCkN7UMVvsQgSUMUZEGAMEAswXeX6iDgTGkzgBh6eQxoqXPjoykF4yqXvFif1nzgjj6pI8dzkT8TDit8L5MFL1ABXjiijf6sSj0qG72zD9JR+ETM/XUCOzBHgjYPP/abdQz8q+bePKT5gYi2Cnq138cf90RmTRGZt/xS8ddpqWzYzh/Y7SIgM0WUWUsrrJegdbjRSo24jLsH6F7kaChLOSGA21nL052pj4cN7MeTfYr9+OrGPkccGPRM1DN0kVsu11gDijely0c8cWjD3XXn7XiY0Ykt0IMuOxZUpjvR6MF53hPiaC08TyELadYIEgoccWXOzaayrCsVDYBCpkjaI9OUCu0Ka9XbBUkEhrJIn+GI6yymy7sjhQCeahOG7Lil5s626bttMfPct/kLJVosZK6bjdy4mgPThM9hyDTgPa0Cu0F/reEHhhAHe0TWAHuQlcUzVhzuGjt8XbmboAVvZ8sQx4KwRkseblHYBiu7EgUnNvEBZlcAf2nQeshEm/Hi+qDEVDm6UNvOla2XgpvjjpnSemt5e30EM+r/2Q+jVh9Kz07ms+GNO5M+IN9BY5Jdq23a9N6PFoInSEKyKdfF1BzDnhWfTqq/lJVfGaHiOW8s7tcnK6N3tdq4XeeZJhq436chYLkHk0EgV2jvas10Bx0nYzmc0z4i+EzNDse9ENUULo0xZ3uhjopclBtK8hgYucjXnEhyCUAOZI0sES7Qpsci2oONPtpLIT8Sepq0q8krtZVYYkMyfkw5gXy1BgKGmGjTujZifgM6pVzEfVHionz/i7wweSvr4uzbB29vIlku4SbyWjW9o1hgZJneOyot5RFuOcVG27nTuZwo56TTzhGdG5xxVoTU1nV3xyTfbIEpxufmb+0XNUkUxi3y/+DFxETTOwBuP8apcZx9nzbHpe3dp4lJBf35e5crvu+nQzUdtgDgH554F/81zON5deNjxaonrMLMYmjWHmbldlAVcdKmcsElkRwzfoKExKvRvjfsb6EtNNOvKEVqD+09j3bKoasyD5DMazkBiL4zaLseGr1eIs26HgvigBRmZ1eZ7FwGpPxOVesklSAnfqKZhY33/C6lxGJ67POVdFZ1VvuAyWKRquFoT1hgDXppwzLl7n9c3mDyKI24S8tkBBPc1OHebibSsL3mQOkt1ykXS3zWQa38C/y713imqK0BRU59nAldDeS8eVInCyiMnu+UQAKrlCaTNWA9biXC0smWvqKFNhIdOW0YTvU/SnJUliHSZJQmdDykcr/EAmOg2Aaqz73rOkWPbm63aTqx7P+BGwgU1zF/pv14VRXfOTYJHHO5Pp6gmVLjRScuFRN3rw0C2ABQOpeKuP+a7sfkurQNSJshYw6feEI3PH19lcl1x4Gy5zZ1zQaCZvz6meKTZWEvj+TyfaXFr3CrpbbqE5CrWyeqcn8KM0y5HMm+TvQGHeMo0UNgy0a24/yOCieNidVi/M8tZazFyZzhlykO/0GIOFG8LsA0uVtwV6W+De13EI6p5VckmDDQAHk+v1QTGhyrzI/oWX8GYEjyNgL9cXb1pg1dtuYCLbglZ8UPGg1IYJCrZK7Vmv+Jb1OirKDjdd6j9d92L4ms81gdgdgZJmmVkWiDZBdJs2V4wTn1CO1Sr7IXevG0HJTda0qpYjQR3yziSOyeYjrXmtMh5aJBKvDJOBkLZR8ZcuTsiQHUglDfq9WKsVgVzy82+12IghHK93lxnQEvJuZ2bzIWA/JLVYImdBMnPKoAnGmClNu5OIw9bmjjr24FrzuSn1/c4r4F6f2dj4lwmNgrGOqImdo4sGg5dHN/WhHADpzNLiMlQo/km4xBjcDUDIsnC92wBpwusR28KelFmV3IXR6p8wHeRm8yqJapGlegBDy4ReMMaIAO4CejUF/7hIK+8qozXzgE7DuEIWpGdbVeTQ3kFDtOuELKqw/jk4XnmTb243CRKTHhgBpBh1yziFAFn7rSjbkfn1OaOixjkufqcAXsA7B6Maf2Ao/8eJB6Mxt/x3S/72a/Yhf6XmWsTelIzGymUJ2JI+mihvhCOTOHXoy6LSD2YULKifQaZubm7+4tG997LHFEqStyuYS+7t7HBkupV9yDq3RqaH18Hce1LJ/ZesEiEmYJoqT4UB++bYwT7FozKWe3kDTBWPoA9ohJrgb+Qmnhn/9Z405Joj44IWFevEvI0kB0JEBuMkhEpJh+v9FLIbzq0U/0+2yQTPlaAECx/mXou/VnJcZc6NdHrQYlSLfYG6fL733nHpy3hyZLGr0BgKsDHSVExBn9/D1Qar83QOly5gvyzBWUxvAnm/TAedRz3Dnt4RMJWz5/Cq2F5Di8y4+/KPjyjUfbBtiezfSegg8WkhUISBt5+nikqxjRAlJ6RfZFXLWkI6M8DVLbbrvfhDeYZ89iZb7zmZAo7NKL5Wl+SqfioOMh2SpIl7M1rjccZZnvOGUWV2FDhoZtc5tOZY4E17E2R82/Qe+xmyjIGWiJE5pXmBhCav67kQsb6r/bBC2RuewMyzLFBn/4NNPGqSTJ+XlocZm3owhxixQUUVxemmYTzeqVvpEuEjHP3mbL/BaLZqLjdKl83BEczoakj0yi5t4If6YCQJGOgc8SCHQy6tNjCboz3AQ4fSzTO6K589mP7O42woHbpblAZp5GbsRC5X/D0afl69VuuQiDcNOQD0jrTJKIAqU9+XtJDeSpXauh/S082R+cdBaWxi7PaTlsBJn0i2k3bmeZBFtFpsW1dwWs64AmZLPT00Wn+x0l4ktGTZ6lNmIRPB4DGU6gEHw/CCSr1WRCbfTaAsEZj/PV2GawfJsCyb5/eDrhXS0uALnK1pXxF66yxGBlcPOIkWPcnadnF7e5S+k+j8Tfo3mnDm32TYIziSDSLAPYiT4kmxo3VLQ6yZlIkRVjsaA2Gu38fzo3iLR+GYbqTv2Vh++foySV+p81CQxBvx77jqyFSRasRDln18LKPY/2rkeLM00jBCQdiNAWavd+CcBO5EtstjsW84X+Mv8QOwnVrb6WCokX5EXsPFtuAN7ecSz2fw/wmMEpXMIcBRJ4SvydWFfxLVfVdmqzu7HGNN+zk6zWOsszh27XxMylZgu8P8hKsdHKVujFJ1Xfd+UlJNAiL7b/QF40CycYEkQZDyztZQSveKtjahcDThaZ6pnQ0Ed2wcbnvn6uszEv+loz996aS8HO0bECCBU3NunN83yB2NWstzpqIHi09h4PWzF7ortWJAUR/fWJS2eSxiZUcblFVUAm2KlWchoMSnnIW/YwlNalyKrarU6oDk1j8tt/drKfPRtAPJBeY+l+vm/JhEwujqPKTWTW4robDvIw8JDjVWpF48wmDet8lvpeHQGBGQMtMc0GNn83+SVDskJnQiyhGv8PYpJPIcp97BBB0NZlHqjInJRuatAcZkU1eDISgHF3hX6XbXVpbf2gyCbMlocz4nu6uvQqsqew33qitVsUXjbsbLwpQ0uVn3Bln7PGYt/9MYAuPkbUX/NjbhfwS6vfxnahrREXuHexKElDzg2g4pGMuzY7fyWIUIQk4KT0YbbcUYIsZyD8tVxq8LP0OWpvtUbwn9w5fAG7jEB5+A3L9X0JEwdnB6/bZxHAjiRzD6vQd5hP3949Lt4s4FVaf4NSR1/1ywZw0pnUHuT7J301792Qjnb0Ajx4rAEDamiADQ8G1HSebJbPgMirH1mIcOaoq236zMHw31Y0mKMgz7YOndJCMkx4dVP7gRLON3qBZBSfNjtmAxtu7hpKowAK8dOLuU4jOb1A5xtPFrD4+SZy3rzHT0vlOqykLbSgBixDEM2tTVdUs+UzZfm4jULflry0YjUp25bjEoEPfoBeDSOtIlHEUfUPW1TLbcPT7yL3x041/u4QniCCOKmUrAC5w/hDdo422d/7HKRIxE3Llma6kGh/yBM9x23AZqPOKmuwCLNXgOtt9r8ETipb7hdXxn3HdN6WpziIPMnKFQY/fr2vW3lVsJjcy1iudtVdzfHJaqzrN+ULYwLbuI3aUOiYwK0dYcEqOVvykCDJtOzbkhEObgkvy8/cJtDn5cocoyoUeUZtNOQCUDM8JYx/ziPU0PwA/2LF4dhEsj86sWKvTAgcVxo9gh+tXgMnfocchNf3RddSo1KGHqsZXkA//r4Q9OOY3puCYEhyCt5mqPgGM/5eRJnDjYFn8FavTivoxnMu7uRv83/SHFAll9iL0bTNXaqUpptb2vV0+fLyGVprIUhFX9Olenbta5trzuLg3vsQLhuBqxEjlRa86M8krJzaCQ+/9xhI4ZF3sFHezc0GyEJ3SBWTXiGAL2wS9ux7UTJwNZppWxObhMtdGUv4SlN4E8TDwrFpF68gnW2TUvWAwo81x+UnTpw0IDAojSpiybeWLVkQ0fHckfLO8tqy5gffFdkbxIkS/KvMIaEqugIRlzg516tFYcF4iXysz6+RRQ0qCmfJ6c2Y5ekuMkdwb5gBZloj13G9N0yLewPt8UhF0ZdDQnjBGQEm1NH4OZP2JsLXO2NAR0RMvOKbWKZ8mMQ2uP97pznyX3g02eIUHNLXdANcZmpYcucbLnEIr++gJfQ+Dm7t/eJniGA7lWmbS2rfuw6IXJZ9uqiKaO1VeMInr0IGHpWihutWDmzR3ww3h/RKT3Q5pJZ4Z7pNVcmFZ/FOzK49RWSCc3sSp2tSdD1LWF4cKR/BKwHEW6JzIusnx8c5Rzgf+ynutil7KHbEUMWXMrTQsqllvkk1/9RRVdTMYiMP2G8EngtvswXF6bVF6j1XfmL7O7SLOCizaan0GUOlTerNSANX3oA408kd6zrH3qLGst43JtepPpNHTffNev5WgVG8a2NyGO/XIu92UESK5lE1nYU9QTud5TZSFKBlDkq+jEotMWOOGIzVWPQmAO1X8bXrPGaGge032u26u2+1lOy4vAyRb+yngpfXP74dFfjJBuW0cIozMC8cEpgN6AVkgerK301VibwN2WBDpfMOa12NvPWWUg/zHptGrim6w5dFxhT/pDSpDGB6JD/+/tUc/e2qscd6yhBfX8/PCJOEwxi+Q1Ig6CrVeRwX0MOqCdCRYAj5Nbyb+rrjxv3CEy6O9W0EJe9K0WT4kOYqoarA3ighStgfdVHjjzGWzXtHm9XdDMZpmh5XkaS/tQKA7071oklvstYxkj36Rj18Y0m9r+JwbwCYoM+LrAVIHRtHVip4pG73zC/HrDkY+lZCJnEzKTh9BZmEIFuwriU2z1ZqcCm4iicKlOzY8/PzdFV2M30Q195XpibPaue6HuNm8R3W3oEquBzDRwwQAjr7gSOm9ZVFeHUeBFDkwUGX/QUEy0rt3tH1dmxd1UK039OlvbUR64UpZxhy9j63+kxYiJrby49rOzkyJnySs4C8lrEgNj/aWjOHWxTZ59UCHUk8Iw0vLjCBGO8SuDTgmI8hyD3UAEBzvixKFgCJorqKQS/iVMawKlR8+IApkUbGZcUTIzfebcdTMSMrJKK0DufhXDWht5+anYt4vSZn4jbwIrlU8BU9z+RTwj25gbq39SvBPjyG3zC5MAIMLv9vzmr/iK/Yot5oBbfOWk0vG93cRlVgsZkHjGLoRtSz0OMUJ8zPl2m/rEcvp+N5n/6xEIZXeZYadBnbfyiFIgEB61XSxIl8ALPk3ormrdOAw84QznXXQKM3kvZTqfN+JRj9LgvcT2/Yg4MjbokXDJeIkc/9cO2hc7gh250tvZ4rYhK6hGfiSo/1h6Ofbr858vqqTzlAwlfM+seFKcsCkRWe+vteCW/p2pSXYbQDxaPRlopZbNsmfe9/ft+bYbkqspygFRbvrBNxqfU0w8oThaIxWe+L4XMkXBhOfdaq2S+sH7iCK/aU1XVbvsrvkv4N2nO92q6WWxVEa0RiIQyw/s8hFxZzf8Zx+QCIk5LCOrv/+VSb4jEUv5ICns3OlJXqQjwsFy4L9t/b25QqcHekbK47qm1hi5wh/2xhVpP3WVxwol76ycZ4VSd8Ui+9lWdsjQg0aNiR2p2fHZSL66KfcQKGVDVvENLsuwIEQm57B5uxRI3Ck=',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428330000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(355,'u347713983:nudge_question','chat:5100042914',1,5100042914,'sendMessage','s1.5uL5zfUm.mAwljOi8hzUG8pnSLerqXqhaSKocAO9/XPQVsQa64lmNj3LSn+zCS+gxeb5lyl6YXE7/JT9rrUE8P81jDccUhgiWrMMpa8Yu0UMPwl5i7pi8KCKfI4f4/6vixhafO6xmyFDmSphxsC8C9CvrkDUAnE8rlHB874U1HKoD+dbp+MiNqYbzTplBm+urV2VxKB99HRUuV1OsF8OOAXtGnnVchGQGtXHpqDvqwc60QPPww5oN0Xn9Vmw5y1vPUD7eU4E7I/ytpohjXGPrZcNURCjcqhP3sl6tYAvvZIoLLa8aXrSx7CeWurA4rwHPMyqbZg==',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(356,'u347713985:hint','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.3mZf2BAq9hDvO74IEEAvON8Fj0BTRqN7sQPuJ3gvDVni3n8rj3E1wV7VS2E9GtgjPye/gXBTrcxGrHim83/Bwz8fOWkKxOHlMfbPfuJF+UrnstY3tTrE1lo0GWsDKsq875fZjKgwd9/LMsaa/VMpTc+vFBpPYzd9zgLJY/IQFGMfww5wXk9chR2BxAYtGk+wD7ozMCLOOVMT5vQPzKPst3zb+Ys1xlYdJdwFxDg/zA4lwc/EnhPkVAZXkyq9FQ==',NULL,NULL,NULL,NULL,'hint','[]',0,NULL,1795428333000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(357,'alert:11:1:347713986','lead:11',1,NULL,'editMessageText','s1.5uL5zfUm.0GNhOo3AhzKgL/rnIXe60S24mZjWtzNj9wqKvVpMHcoeLXz6W/aM/htPD5RNInJ8b/3yt2ayysspwvjbp14kNXSkWg9fUkTie11L7xpbDnCnWznQVEikv6THtxr/VG3WEgEwvY+egYIrV8CcpFE9nM2uMAZVhBKvHrrkYszk94YKJLJv8L5VntufU8hirEIByekjHk2bmGvD8hdZJ068jJiXKefQI5r+NisS7bFeUXfYxxW7V8CG/1jL/F7bq/JC3/YagzrN7d0NLHFgpM5t8FfUSkJZZKupLKZ23YNKRDtCK/sZlSOUZxFyRHt5+FQ+mLTVEdFJ9Ue/FtdspfoadT8uh0oQ8udvabTJwZ0cz/QG8tapJgJKsJFpG4wkR+WeAABk5Om387laPqyIoGWRACRixKSj+w4FJU9PUTSwZT8lF0DWVNaPVfX5vYh2t3C4fAz2eR6NW4QP0/qxztZOFltvQYW/X5EblgVXcZ13MeIEHupYQtE2u/EUOuzRoyMxARUjMKQgEZM4MXW8CUBzgXU5+3uck7Uu/A3jJY3YDn9WWxwrdZGltbwjmXWFxmQRw79eT7+zXZOckrGAuC8BV/Xn/IQfbHP2/mGUZh9hygXszVXfkoO5V3PxRrMw7Dkz03M2KUogmRDB89shiQLTl5Q+vst3M0G2l5KOVs9aY1bA1NT7mLZb3LeyxF3o4U5zjkLW8ouI7TV8/Bq1EztXqkPuXC3h7Uc9ildBuK2TdP1sGWulI7g1LkPLCUejkVLDd/MLqIfxxRnvwiQx11Zn/x1Ez3X0asprpu0vGGRbAnKWqGp5nPtYKCOs2DY+fANOq1YW9l5aXMQpy7iRr46wIYaLunXsfZsUspKUI/gVQWY7P/B+xj/J9jpt0aFtAahjK2Llq0SdNYTUwbjLzaNLuHsp2dfFQkonTrKohtAmwJHfr98v939C7V7g2QqVSwPe8saiq/AIBYiP4y4StWaM3dEjN1FXkECafyR+bauvkplN1PCWV+M8U7es1CffHzsCXV7GlnXY4Za2eO6QkQieHZHKRXHHKtZmT8Zmm/n0pTDZTpHLONncNZJ5ID5VZAcP2Blujt4qGo4iDFwHYYldsQu/iYusiHLDDeFRnr0G8G/QWz8+dWTS0Kzq5D+EyWZhCiO9J+shAe3AqP2LVYlzkCvVolN3ZvqwdA904kQKMDEd7vrEHN0WHTCGCMCgS0Mdsrn4ocrYAl5UjO6b+gNMw2mFwjLrZEZsZ69Wn11EjSQvuRboyhjZwBXn24cPkXQKwf8NqVPKRVfm5/KujRJqnN7lSe9UYELcwCX7heHdWWKO0BSn5akUZ+qp1G8qJm2jzbTHehx28za/1L4fRErO7STkiCPiSRnJVDoPoij/gVKddaRSHf3oHjmkd4jANJ91l92h3nxTf4Z6YH1QpJQ2YBTewtvxQlq/gRWszoKDutcn',11,NULL,'alert:11:1',NULL,'card','s1.5uL5zfUm./dQayDVqFo+cysOLm4SCCV7vwT/FLMgViFpcL4sga4LqQczFXNceUVFksx76E75OabJGmkVgMRLrLtulkWa4+ikPXHb3q40Evv6oXa2FKxKcUowqLVcgRdYRFF57CvUSB1UdR1JkyPG/PplvCqyvBcqeGKvXyWBJD2Ux5zXPk6gIOFElDNWoaKkSkBv+68YljNqp4ek4lAg3j1O7I3Lc5f8SqqlBmhPvVyMYY/A2lg14kf6+1ZxSafxfl6sOsdIDuQjDBmTffKucUm3OD3HafMjdtTfc9mGiAysg3yB2FspfVXoskqneNbTezxEfVQba3f+5uBdx6JXorBRDglbt64W2ZKNIkfWje99ot5DVkOV9LmjidEdtuPslnaoCshibTyo/74MEHTW2+S4shPI3nZLX9qhuckzARmqIcc6l5q6yoLrBY4/NoST5X4JSrmGI/0/OXIANgwO9ylpvkjr3qTYRVLYBl9GR9T3rnSg6LBGH1SXdxWiJbjs8hvW5Zi/q8uR1ctTkYKFnkplDlQ+hBsnuYyZY1gTuf+I/4A7KVNIKU2/8/jVm1jqYZWrftxjocjltASi52+LdCJqpHR6/3KuJLI0FSJSVUh5IJKh75YY2Z0uJtqR+CPQAihtY4O93nckQrzYgY8gZBhkEqnhWgQp8PIG3pHlNE3rdRJQ+vOpVcahQzZ48IAP82jqFAMaCyUVJFVA2xx+feV8ljzFaT9E2xhaj4FjTRNWZdDljsZy0fK/ABKIjKaKR050Uxf5OMn59OSmWjuLHNIvBRK/9Dlt1+2eAdBJJl6qvrLDJGhQRARpiATIU6Yb+vyplL82Qk1SHH3UEkp0SP+0qPBzKzIls4hmS9Rjpwa6+3rqK75S9GTtBzNdqTpSFUlnwzJShJcRe/e4Zaf743YP6HvjpCNJYUmL7sLqqwmdmVWXVOpPVSWhdr6w8I7Nl9zOTkeK9JbQ0f919t2w2d7+Gax+vt6zwt3UhM4h8r4RoQYBSkV+/9Gtp9R+0CdYnx3MDIakKp4X5bE7v4s1uDcxgPyFEih5e23Sv7M8gD6nKTaehqOcHcXjDCiALZSUSDNm8c+QdiC81YGeBl1nG6FLYtkZvTZRQofQioKUJ3MZNUtCysoc5G3DqNkko0i69c4o0WzI3kw++UUnRJskTzmJdiqg39X6dd//35+ndjKk8Ccr39wUyhf/s4YUZu7wmJPPJMj2TzfC1Qi+FOhgKBu8upzjt0SvAqlQlScd4B380bpd0Djnj3pqUavOzPYJXQUU40yHVeRkCN112fiw9zIUUgCEdsuoy26GJRtvlTIVihx5YLSYrRFSihZaoPQPY3QEIoPuURz6c54acdF8+JZZ38DtqoCi68hilcGa+zMvH9nQdbWu85KyKetXY27ngen1zXhMkyZP5BOcYm6EmYu2aMClXO1vgRR9r0Okte97rWTdE+o6xNP+AWTA5jGuo6zLPhAuFGncPhCCXaPEaGxzPSwWkifRqjW1x53VKNBa+I+urP7XDTrRgv+ZHl3rPfm5R16K2bIuPV+rt0mP72yKUh/lvY+ZNCdmdQVyFe0DeyN0pYmGi54YHH00H2JjMvgJnB8hmBZEZJeTZ2beQau5cKWy5l6wJAth1X9VgovChW9a2r+v9PgDz/Eb5rPa2jJ4Rse8OORfOEsHDQHZzOgP9U/9Iydv+TCpew6lndpLAP0SuF8OEPGvlks8tp1Eid4EA7d/V7MGCxqn6lAQcGT8a+RNUK7iW+VYzZfL0OUz7CQIM8ibMbM76xvwHLzlBP/LU9y1Sl6z/gj0qSi9L1LdM/1g11F8hHqZ7pQZAV4SDunis5IPJ2JOecwnKbHbKVsf7h5INMO1kuvH9VreBJsKwDdnYjBAiHa3CIKK3m9wgb7rH8OyCd0XhLt+NzTovP4x9V+wU09ZOIyrNxvevXfuXg2FDSoe3jVDpbLWnontRzxTcmICUEfbTceS2tBqKSKeOjcPMZMwVSoVQpz+UQlPlxVLh7KBC0gj/KVMFOecgHmySF7Kc3+lUa+E+ee8fj8kAZSLgXr5IB/beAqq83KKAIFhD1FsEK3lbkf0IhSckjMKSwAcMY2tGWi1EM5yCGR3kJQDfdFrbmSG2mHy9HPUs8BBjrva52BmV4djYSWEzfCT9mZ3iJNR7tbp614TmXfiPn38vLBpw/VcqaYCEns/QppfzjBkLXIqHAywdpJgK4BRH+VG/UuOq9CUYdfPCwgFoq40RYPAW540tW3VRQqt4aKAL8/84gakiTmbEVeGT6e19z9w5esSg0I2LnExzHh0FPguywB4Sxc0c2tWDaLBccYV/9M6KDqaWX6KEytlN4d+hLairfdOod6Zw4YOh9jmQdrjrsBvYTR/Hc+lBEfT6CBqt+exyVEpkZhQEXk4AHz6YemFeL8ji7DIZV4hTkZkg48fGod8TuDSJvDPXfFSSSCqdHwHIKSP5ygd+RMpFuByALGsaffAP22IuhyU5sCnyQX4ylGuPlgPGdL39pPC73nM0REoCsguBVPX/1gmmkl/wJbaXZ4RozhJPEK+rJnt/O2pC2TZ0R2Fiy/Tw4bpuggoRe9KhGCOtTCPF676EVvbXGsrYQHhoRaFfnH/ZQz4aEr/ZNqya80y0cql2qm22GbUlpb57UqZVF0uSIshcBEYiLl0/U/lqmYr2SS9PGZfWv/5nlCPJOUJELRm30R84sPMIng1aWYmXYHAgcGohlRHrGau56qMLqw==',0,NULL,1795428334000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(358,'u347713986:dossier','chat:5100001122',1,5100001122,'editMessageText','s1.5uL5zfUm.WvBj86vl+CebzyB5Fa/k5AKmbLrEVxrOOiME8xIYNl67xwKNwHF+M6/MVllguBB3tPtkcWnbXsAYz4SJV75YulgkTSrOzmBu0MKnSebPCF6ToRdmPYYkJGyGQA55L0Ukj4tBJIDT4m71kioFSSttClHloM1hUxmogv5+304AVaY5QHvATyEJVuoRYdsRv4TH5IzrlBShqhTWNa0BhMSrokFOqNmuejUxhybjS3MreTBfHWUe20VnrI1FSsDhTb4n+BE15e7IEcB3TXFzEzJ4tJRzzIl6wJvxmOKfbhpweQyCd5AcWxYc/SECJYVKCoLBc9/uavUoF1qQwOuL81FBORHQJXMDU+wxJ/nD4rArHWtumKn8vVKQSd1K4iVidVJSkAJhKjkMT3l3KOyOnO5zfAnKbarn4a+Cqd4+LwzAaSsJEeGCNdL/Oydykkz1Asd1Ma9ijkgSm6KY76TlXTCePRCAYNfmN2cQYu3bArkWHtw98ZgqC0hDEqpmwesZbH17MILyOhw+eVawybvkbVQcqcEWxEvomP3vVqlWVpz8POduXOCVe5nNXyTOp7JgdH81ERH190lTYlvwqHwsTUCAwJXqo600FqPKxOyhqhhPWVclvTj+TVCnhV1QW9cKX1wn2wq6ckMIKhP4F7NcgaiVWkL6G393BgRiDPIW4C2MfVH8VznsA8YLgusAyP2juz+ib8wmskoTFKNQudwU61frYZQUt1ioSvEZrkS4WC5uoluKGkMrDrw9HD0IXLEBP6VK5V6btsQTbWCPuqq+m6IE2VBkftQM5PyFtYb94mp9Hjp3sHyJn4cvLUiMHYN+wYbLGrh6pQ3+yVYUJuHQ4ZdJLvWHpuwWnzrTQI8Bgvz90kApr2HJAmtsNzWz62sb9BmjqjYDw4QYspuoK6g2ufUH5Tudu+Fv0Fjh7vAyO1OziE4+sGmAfPYP6/sKRqWfeAwk3Pj0eX43gG5rvNoANnSlZGIWvxmls0nr7GpokjPxAH/UEdOT0SzvyMzZLFCT1aikKncUiGzWt4yfT/oL5FIjQvWa5zziHqoX+DQRHmpysNZtj5qfoA4qXLOssbxDUsfJdNKxwrgWbx2vIK+2DGJXl+x1Op6vlBNOA5xBi27NjCBGr0Ivea72EQ76XI3bQIHmtaq+reADnwZRrPERb8yuJATdEoxF9p2+ICxzabY0NgUvyL/dO3C+RZMS6ee4j0w43Z0GYN8gw6jAOQfuKBpy5cOVROvnol+WZX+/N+yyAvleOwkHSrBC7xllSsjNk8AhnHSH7CZaSHBhppQ3rG9mGgZ9P9nTHhk+DaJ/txq9ycnZoYwtgmSZ9gC6oXBpiW6d+4TIMBg0zSQXti36K0GkZX9QO8qEPpo8uHlg1Rz9VAFRcp4O7NeJFDG/iju0IqbDz+ZmQnMy2J6+m+LP6cECeM95/PDOjyc1DiJ0qlBO4JiXOCWYQ+pRE8nbj+5rJnClBgf9VIv/iXGNw+qTILttbA1rT4m8xG2kwk6K/CYjKVGvEm+paPSf1NWoYAYdxh9gXoNRYAEfzpeXIj1KnJxdnpdzzPS89MDaoWdCuiWjnJjD908rP0HV1vGS3paspeodHk0WlP986j4ny/66Pj8RjIRrpuudymJOt3gCs+7X+/U4greWO8mlqymMxWLB8hpnZe2d05wsNXXsNuq7tIoDJNjUc14jBgUB0VrLZnN9aV6s3O3jaDUYVC6HfZ9whdVEA7fRFeNgZkX6wbS7GKe16jZxIOBhapQAaHz5+Jm3hw8x2pFSWF5N3Ha4tIAIumL3Mfykf0rX4I4r8u3WynYRXvt1M2jsBP13YaysvmXpsdRmUPZwQ4jGwocASmjL/hkfETGilr7dA3uqb8xUjV8SSUMxcVmB8dOttbQvNXKg8efNuumHGzi4VnlO70sMJeiirZhWYNONq8irBNzcp395NKa0j459VeHsLsOec4xiWyWmDk7lRmXtWIPFFMLjRKSsffatwLVPMx+EQgT5NEnc9a6F6lu1+S3bNOM9lfDbsUW7mBHz/snrgfESQG5p2fjXpq1wafK2k9FBwX0905rZ5/jRN/hI1nc2/x2rudAYWaZ/TwcwgMIMBp2/GJ03NT7qZD9NOxnyB99a4ONukUgTOdaGiws5YeG+67+JHCrdOHG8hw0jeOLtihNAGcqt7NOWc5FWshiiZc6k54lw9slx159rbNU0LgrkVBzxWEB3ABwE1obJrN2wikxuNnTOE8F8JvH1VZ8UOVQvAEEW3bx2zw9uFPGDGCtVtz/XMwNHtKvfpZe4sG2OnXmLP2JiOQ1+ZhQCvs2dhaq6hdX96Afkc3rEF3M/dIojzOeFokKSunpU8rLIdMoy2rN14gdnRNu3uvuNATEAkvioCk1i06QI2EeMhi2cPCBekh09IebtddJSkUCEAo84UO7Ua/J7Rx7jM6APcKOT8xhPnuSbrTog6w1KYUJnXdqbpJYcTXI2nCOui6iXhWjHgRbjIjXN7wTibZ6GpkQ0QO0MVsOBgkb3HoMeQnLedG96hrMyQQhmo63sWu2KdtvrC3e6qgo4jlK0Phy6IYoekZNKJExGce2o6aRq8/10lx8LeqKDMR1ktLUNdEMITl0Rd8CTSaYkeq4oLnX7qrfIKJsSEgvw5OVZqdzBVTsV09VbQFkCwVtNRhsMHgonTAR0B7bdtCZjur2bB6xSLHxHDlEyj9hrf0wwApr2jWgO4DUNu9QRbRtZFLxHKDmN5TqnM8eV+l399svsSngh4Z6hpI4RUWZzEqzpTnig2QIaj9FVVuFnXuxcJCXVKyqcbUf/HyYfCdheVQdqNJYmP85uwE9GqsYXDbf4gQuUvf3I89/vLs+XK8O97Izq0wN+4ZCvC5nOajv+W/DG67DglvEbSWBhX8zSrv8d6Uk2+sNcJlo22A3T+xI4YwHNCadTpRzvjqTuz/EoHhAQLw0cwLPYe1YTHEcmN+wzFplljCDfvvllRVXNQ72kE8qETQO0dunLCHN/OR4eNFzfnHabbFeDfM1uLcqkudfY2Caifhqloj6jksQGrcj3YTW35kZwTR671cFipAcwDCnRt6HQ2J4P5QBL4Lo4/tAzCVTEbUjS37geqxpL+uJaovKFfRFJSQ9WPlDRP1R4DyW4ZLkv6d/8ZNDwuoUreNxrF+4/8BMLV0rjWBnjEhNMG/xnaCf20TYpv2xtpI1Quc279wGlyqWK0ypatJulOHA/VQUminuWYcSyPMahG3Ggl0zoj6ZQ5sMoLsbI/iQTStIF8Nxl072elxhFQ/h4UkVfgpY/pS12EfgoMFHXF1+VM9ogRu3A41x29o3BMBVz+EdJ/kmF3Q/Uz4s8Y0y4uTChDTfr0prJl282bkiPYOlU+KmqZTqeDnNJFHBydzHe1fO+bdNFrbPM8aW4J+pxI61zNBwW/nEGeZzvWLJCoKkEy26k8iXI/fPFOxmUbt3smvFLQT6OVH4LP1S67Rmesxp61s8ZjDgDccDZKdA6V/TXoiCKfjzDGssTP3kJk7BW8xZbtO1bQaOxQOkV+uDKDa/5gPr7B5fHhbnCAglhrdao9mwAFgUt4iQrUj3MJ2fwoDnBTnZE23phsu+ehHnTnrSR6sQnYZEn/6bPh31R8HyD4FVX1WuSgixw/xhEqa1Luno9tHrEeiPGnWkS/N9pD9QmWv/9WXXj4TQEZL4LNQW6EW9UmqHJGAanLxNJXuktinzt2+VeE/LN3m2l4nfLXMbhRgt1ude88ZmYF8aRl8UuTVttga+Vb+w/rFSqGGP04oy0Xhymb30eyTtNuw4JGNTD7+oadxS55GJ6Y6t2iS4dSvIHiyvhEWOSYTPpPKrc/oijtPkgGw==',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428334000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(359,'u347713989:why','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.NoGoIKiAHKJg/yykqQKVy2NB6I5mFEolAxArxHuGXYVCvcZPotHMx9+c+1z+g2K6BJEAPLqzzgIzGKM8Ks9QnCcIsdwjQJNLzIQ1VHTOcBgAuMza91udieVNdhT2Rl0G+RpgCjHYq3DoETrPtXptWUrsviz6Id/MNbm/7Q1ZB6gUCEEUhBEc68cXXLdjRe0qqFdm8xqTfXQZrQjF0qfPIgfUYDpnfrzgG+Kp1/ImxT7Jkw4EzWnq0W08t0OURSpKbv/JShsyjoLFv+hQyJ8UytXY9l5JPhMa44wiI4452vBD2R1d+fLTPopTDPqh12PiMP4c3XJik3edTpUTGy7dbsNQV0wmlCpND6beprsVJ2kgcSlraI6gggkaARTct2etAgW86m0BdyWiOcafpvuaFHSQYaGKCRlrxCS8H145+v5PFV7zk9sM6RJT7HthuIxPZNMZ3YHM',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428337000000,'waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(360,'u347713990:trouble','chat:5100048565',1,5100048565,'sendMessage','s1.5uL5zfUm.O26H60xY86qv0xJDtwRlfNmfnNGgCReecYr94ga3yzwUmJ9qlS4tIRBMQEMmjw3d39zGPT/ujFn/yyiE4VhjB41APyWvJ2wLbtQmg3w5JKkx0hfTwkLkY0UFoU5HUlLSN0b6z2tTpqA0N/bQUzbh7OZg',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL);
CREATE TABLE sessions (
    lead INTEGER PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE,
    funnel TEXT NOT NULL,
    step TEXT NOT NULL,
    question TEXT,
    talk TEXT NOT NULL
) STRICT;
INSERT INTO "sessions" VALUES(1,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.8bf/Dkc8GzVbIi7rDtLe5JwusxC7WO4Pa0uKi9vb+FFMPCg/qrBDoagfemOfq+qyuaTVqj+ddt6eL9PsjB4T2xCPdTtjwiJPpQzPl4oHWKnuC/1aKfV8aSIZkSN43llsy1tapdsqqvg4KhrFakJ3ncuIjjcoYibgaxdB3Y+yFYNB7m76VXUQOHHmEAaIoZGLGJcgjjseR93DvWj1pR287ijErnzAmj4G3IdhizuCkWMBUOpPrO8/fMZEAPvCGsfOycu3GvLFZ9GtwvV/KD15vMwHgXV1Z0WkKLVdTel8OKK+1iVIGVvBK5KWZe2FglNOlt+ZGSVjWFIabGPjCFocrxdMnpgpUQORmLyCaLZHt2o8PV/s+2aO0IS8Lc2/6ibV9LOnNgx9k8PNA0ACEDCsNN3zbUVWvfh6uM0smpB5YTpsrS50SWShh1EqZJMu6jtvj3f39Dsdr59pi9bGZ+3MPnEMkkwJB7ilOcE6QHeD93w+ECuM9HRIgQLYgb1lX92AtJWORsQK9tjadLUvAbwSENYWEEL7/7h+g7q5iYyLhjdt/1U/mAE2RcXTmVPyQlBItHQ1gTd/gwMT/WptHZCgYHRp74Svx61jCEecJVRKpOcFZPGpkcJwqLpBnodKvgc7YlMtYEfBqjcvZV/f1mR2VcGCItvJRLpdxRGNep/rWUfLkK6zv2QR');
INSERT INTO "sessions" VALUES(2,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.4pCFflKG8HaAJkjSTj82PIpque4hDOwbu6KqZH+FpEUFo5IXaYpn97f+56Arykf7mj8/E5AeI5HAvz/3kKfUVe559ghifntdXXdKaFX7wqAQGu5B+ppePE7+KigOyPdyTvMMm0qLidQvwi9q8GTu/q6Ns6fPMbXJUqXXTLpZzEjnSVfo3PMrxWJTETbnuNsuOmrRoMZzNUtzrkEp1euODiQI0ekRIQgSkqzyo2NJyQOt9ASgZM3jfk1NHqXLe000DOoDUZWfXVc5ziip/YHUOU+SNrLEHpVCJP09wamQxWDAriSDFnNTp7R+3vP+2Hsi/rVlHAxN2LE8YFqC0YBKgelUxAecl5SiwHGkfoe31D6+2vlXQm8LfAYh6aNgnwxUqXI3FR99ezJS1vyxyRAolofcNRLwHJyZPzb+3WsJSdNhtDw2Q7XHop/RIYovOplfd2BiiDhhgtKzFiLfEEDYRDCGIEahgbGEA4OCqFcSi/GT1vexVufD8eqD78dNYbOZf+hfF2+XnBwfvdT3SJk28yqoU2GE8+/02nR4RlI0Z3m7k0Lb9l9IxxReSk93VA8eH8bktjFMfAoxm2yVP6sPdiQc9mM4pmgaCGm5MMARg1KD+pIH8Dhm4xjJ30l8Wj53e2ye9AAAyvvSkOUCuCuj3U3N6zsKtFcXEFpTq4ZadbtTjS/KJzYP');
INSERT INTO "sessions" VALUES(3,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.hMdL2x+1F2JGuNN3NYfcB6rH/rXXRQuyONl1LtnAFa9G+rtINYM7K7pWPufGXfu0lJ3zMWnG3fNLEhY82R2TFZaGso9FzAmjacCK/Ijph0BgzGcngV3HH0vuacYYowRLZsMT9YOH6/SEhr1KhU1LNQQSL8KQLiXOmUFMsYw1+MnGZYPuFxgpUR7GGQr1rKJASIA4Ji5MQreJ6YrzqWdj5wVvb0iZRXAwGKFIKiKhCtMM2kjnrzZbRh/KAnqDNbI8VjVcnSC1cFML0ne8VK9sBuwxt0SlSyodQ3Tw7VKCpCHrFuFwZAo1rrkI9psHHIf9hR2Q0KV0dMgjAqOTvzipBRG3Um1lPHh4OsrSklyPw2Xs+L9B9SXy9Egg+PrNnmwrQvokU/pXwP2JwBhIMmw2bxabPrLzEzvZ8LW8JWOV8gyOLr5uB/1nMYMnDhGD5KRVlSJza4e+Ki9pmOYOEvytiSC3eEGTWMH/Ga6kP14RLGcADZyRqJJjXAgn0t2I4sZ79eERgunpX5ycb6oZL37L5zwKWwdRBFp9l4F3MvIXk8SFML6Camhm8A15k+GiWq4nVu/A/jOCrukTzkIdoi/weFlJTV+nzpjU68y0tHoEkij5DY0OjlTAcyzhXSkC/o0L6eYwHP71EjIGlx8+qljCZ4KCABuohyVbZxWIj0Ce+s5jawNsh9ZV');
INSERT INTO "sessions" VALUES(4,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.ptvp/yAJk6RoVHhaB4SG0ct5jIuu2KPy49Y9MEyMnvpFfimJrSeJuizT44S5u51vwMEoOrcg0nVNiC+4yiGkUELJQptAdEpL+DYESZDYi+LrauZ4x2rR3jFWFB6VSN9nV8LyoVew3m+9tDaVKznci2bLsiEWUbuAix8cD3nvp+lsMDxsunMVTd7S128vnUowxLq25CjGQES++8yraMHMY92f08B8oejdKAhwnvu66VSmpd/c7c/Y89U0Zs4IQpM7SOLy6BhWdZJck6tyQJMhj8x00ekZhXUeB/ys3PKEuO1pRDbRF/7Zdub2wiMY7qEEse/RCSUCiK17bggZW2Kgkuzcrb9qo/mGCJFtZwSvM6diSrYwB+RBDqqakjsCSvnJ6bwIhKKxj4Ew9LST5/4BJuJYYvgRVX8Xz8Fi4Mq8R0hNqwrzl+dzZz78I5QC8JRi/QJhMDnlUm4eYNtsKPZDvLBw0kcD2tGaD/aYeDcsSBnNb8fP5p11bPlr27NyKgXFIdH/+Jn6CLxnbFL1kl7CyO8QP/EQsOLrJ2DeJZzsiEUlKY4=');
INSERT INTO "sessions" VALUES(5,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.upM6xopCDfnyGUA7gWAZZYAv8tDQ3qnY+Qvj4dKRUzxaf9jRhuL6pexloq1V/VUbbcLcuR7yugzApzTkm/L0FTBGhUgHA1MMvDhNLC1x2CoFq6L1swDSxDyYosTDwPBSXWPXyGvEkoZkE0qBlN6ogmK+Dhgl4AX1kJ9YGRU+gngY+Ly35VuD9eO2m4JcVw5EZKBEUOAIq+hL2mCTibQ8ibBURYEHy7Cjju0G/3AzbJea1Qh1jOwKgSXhSyBVekDkWSBahKFx2BDfUNy7UVyQV3N79sQiW2wUhjPU5KWdSn7fxw8WPfAccqTwqlhoiRsBSFuXSXIs1rDAuz8a55wgdA8qlQUQCNwa0EyDCtlsJN4IDcaIaQBNVS9UGGFbfaYcQoNC4nVYzCLeN+BGMhqhWR/Nx3wAuAEHJISAVY9xnToTa1lTldXfP2QOtFaqwhpew1htnUXW/nxy7kyp6mlLCB2X5n075pRhZmE9bATcOK8VHpFMIrChGKsV/3/UB33k3+xGBQ1syFSwPdInT82ybUZdma9uupMB2QoJkDET7rAsWTc=');
INSERT INTO "sessions" VALUES(6,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.HJ0UjkNVrFFHncZXbzuJX9vpg+T3pndHo3maVo/jo+msgmZSNfjQ5/3g6JyZ9TpJ6PGHMls0FElcPV6HfLn4pLM3YIXXawihop0NecqP36TCjtUFE8AkBfgAiqIcvN+PIPC5inzdeSUQD42CkmjV9NuRaVw/gQPZOSviLIHMdyjx2dJLylwgeD1nEaYIU7+Z2Za7Lrb4VxkLIJmpZkItXoFXO5KKc6pmzzbDRwMvcgqrOt93tQMqRevTlc0Q6/uNhGaCtN9Xih1z9DVPqnMwgstuseXj90i5LceQUFrpLnAMxgV1DaHw74lxpYQTUK7iKQK4mhpu0bqDg6djJNojImtRzS6d5IwlWjahlvxEhaWtDkU9oSnm4AJRE2lFislhPYqf3pV7oIIP570UyDj3BKZPz1UsEjL3cWs1ebv1lIQQ9rmnKdpAjbrSVXOlWYgHgqm1GnXwKFXQvypoTw95duHNTzN/46I3UIM2FS0YxQJ7+yjfoIsAt+u2Hq4Of/ASsd9LuYutSi7tuxaCPkUfDJS/1cvfR/tWNyPi/9ri8SuBW8Y=');
INSERT INTO "sessions" VALUES(7,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.VqYdD/SsGDwyur4hoDj92ILhexxW0J8r3c7abCq9KaXsPSvv07/8GmTHcKo+9g2j9jKweW2wtaxHqX4pZG68xIC19GUkTyudetPSoe66o2GayO4trnVoglJy+OzmWoeEnd4aUtNuMpf/RMzs664+tuAGvjyk1AXdWmMYPM6g6bH1X2QvPuUUeIA4kYB7W65HJHOYQat/wwBRt+Xn7anF41/bU6g64AqqP6RSTle4WNnSjeI/Zh1VggSbc5yNNtcOIxe8LxYTL1rPbhdMcOAc6m+TCjOlzD9OzgHEHJdy5OLH4iEx65Tn7M3w6zTdsJ/MNta+/8hkM2UXk2eSBcs2GyMpX3/rCBtTLNECMJ8MIzeIPxzLcv8Kby/YACzbi8wae6cbf95qmqFFdes2WpF+Da95wfdIWcEgNicouDO55B/pbnyT7Lb2dhvMXr4c+qfUC0WB+sysxgoKe2bkQjVm7IkrHBFclr6JNIFUsXj8o1WaREomGM4FGKrkfejPxdaTU2mZpGTwxxGUM4hr/paTqU8Q1F63OYjm02pDer+4YslA2tl20aicNak6JcXewok16Q8UIS1LT7awBYwoUHYfmxjTnJ3N1VMfbxWBqIOhDlnHlN4akNk5O7m2ixz3mYMnYcTvuhFE9Ms97c1rbA230jPGsTWVtWf43ASIMLyprxKwR9eN2bdB3t2UJqrfDEKU0TE=');
INSERT INTO "sessions" VALUES(8,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.Cp1w8RZIzc1D7DE6pnL8oLXWBlAHB7B1p68QSEq5hsZN3K8EirJmD6zAyyI5ixEcoZCSsOpBWVD6HgP9RehVrg3ZJhYj9iEIrovtS4371Qsk0bDboy3rTzxpwwO0vJqAMHpWMSPsFwHv7VamloYptmQa3zl62igqifbai+JISZN7BgF0M03IhsylEA0ERnVO09jPx7NO2ntlio5gnIIwW2bWnu30g2bsdXjnDyM4vIPcncjHEtgi3AUztPHntBEh8dMoDYjLsFRElCy/ZyS3R3VAfXQoS1jVDW59QRKVEaMr11ZygonestOPdhc1TVvejC+xuVCNifHZdmfsMLG96OipH59CrzPY8ertP/7KU+4SQg+jK3twRWxbhhI4YmU6+ZqZ32Pj6rn5vg93GvBgD7ZWTAFj/FiLO1fOsvo4OS7MGBGgadf5mB6Ft7cpTiYM9vaDDEBDxdiiKSqWiVebVjL14dCgdTolud6Tp8xZCzAw3EZoORVQ3cylwZBqCI35mcHLUUIxMCrMCUeHZV/2p2/RZEFoViyEapIrNmt6rkl9yCV/m6IEzMPaQNM/QtDsABrKmUZEEIJAlphzp/rYUWBQARXLGVEh+2tLZT6/cGaZarm3IIbyrMxyEVjT8Vwvjdkd+gKQ1FnJxx2xQRUOHVxeoeEknZmTlOH6SR1qk222AOTAXerX');
INSERT INTO "sessions" VALUES(9,'cc22151bfedac0bfadad11a60c00c17bddddfe4b1a4810184f37e6d5b964af0f','consent',NULL,'s1.5uL5zfUm.Rrm3rXhMXDHOHVgt1ebA6FfqoDXm8b/UkbKEP3TcH0e/Ha0n6harBMkCIST6jsf6N1qdwQZUPSmHnMA8SfBgwgHXpuEn2K5QFzs7tMomEhmSQFlIzRzLyK9eOpXJFxk+9PD5/r5CuydBOTACaaZjZpA5zfRFtjHnG0iCjKS1OQkDmUx2e6h4mexeLa8GHMs9Aof0CoMebxeGybID/o4niz0rkes5CmIQ9nWrd2TBan4pQoAWvnKGnSz6fGfzmq2JDgox+qrfq95tKWOVWgpxKutM6FRYn1HGfAeu101LJBYKkU5b66v1QkbxwUSOW1Ati13XZNnxRTM8SylW+bume7s+YLMIj4TzJXngdzJvlo0awCW8XFdWiAhkebX42UjibldWvfy8iAxEG0sZ8Fh15kMp64imzChatj/4c/MdsRm7CyjlEYQ53yRBrK06DAHmz3SpgKTKlNQJUPHlcOJgYVGJiLjfHL8au3wWx0hwjw5p5Mso6BPjd1Z9gB2RBRWsEvCshaMulRrkJBbGlmlcD4Aj8B7qnGrVc1pe1oXJz4+YWcf0VXvtYGO41QFoIBvPmG6Jsc9QdmapB1DE/E+oszAF+ZKD6FOA9/gefTNYQ92NCd/+aNfCblT1Dw==');
INSERT INTO "sessions" VALUES(10,'cc22151bfedac0bfadad11a60c00c17bddddfe4b1a4810184f37e6d5b964af0f','consent',NULL,'s1.5uL5zfUm.vU/1RQt6OCGkyYYQ6wqYGxF2NtIebTcsRR9arLYgxSO5OUpyWG7zwFQ6gFAkfoKBAVDBsnTj7kGkr0ApSC9OJlPSpju6kS5zvpXC0xhsieialjY//ZGtfPF+P6DrTbluL4U7JD5JxzXyxG0Vu5QmwfIkNmpfiMuwPL6Ig3cT64XdCzT0ITWxxxyWUzcJYDMxkVCwN8O4FXOp+ZMtUe6SgQuLgEJl/7uPrBseCmZ15Xy+8IB8hzVGJatFSS5EYHQcFvn99ZVmd3fqHkU9uUwsL+Kw8w99VZ6RQp4fAfmrVaAI3P39OsgmC/X/vOt35fsJzSdGpv//lv4NhjfRNhTT2zTQEZHpI4ymAhFA3jHZKL7TvDKt1IRToHNLQ9v1pYx6GcrFsXnzBkUgNaP7fUxy3el5ZSYktjHOBy9CeTU6UQt+qjoc0laLfb/wbF/Kcymq6608+EOGvzfLqQ26tsE0Gy5AKcqa7GFfj7LoN2ZRuRAH0Zpiaulm');
INSERT INTO "sessions" VALUES(11,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.ePmkpjF7yfmeL6pb3TFUSlktODUdGSxr3KOg1uyXAlvbCwQVsfYcC0IrUKBMG54S/bublk8wgcBGoR/yXDQzwWf2/g+OPHN0ubEq0uRXgcfFLnicCq9wv3RKVqRDFm1cEQbez9tZXI9IhxHnZnzi7eJYq3LuhHCpqAty6revd3lxI/FvcQQi6e+zD97kbZOfsX5iu/n/5eDtYkvuogxun2Mf6bqbyZks/Xykx2Lziecy5W1sWDuohat+kWgflijoMWOafM6K5Pdo5Ig7oaSVMfpr6BzR9II0rvAVKozrmSZYno+s95h1ueYrd+OeVvITyDIkrYoRdshP2flojU3qApx835jHFircmj8U5zJn8eDDqTY4eXxNe95Lxm3LHorXUbynq7cOWEPE/PsI+yl1zsHe86DhJQeyj9eOFpMZh17d/wFQx6/rI0okQcXvMpC4t9ENCi6ELocKRltlI7DtHuBD6lcOrLAjpDQEBlUzMMDpf9LfIa7qa/Ew5XTXpaD92nFtcyqKJfTPD86OX+nJRYsTbn/svh8cwE6Td04SQ6hPlGVi2mpD+tZoKlgN3CovZdczV0xdyRZ4Fvd4dOPwiYq/Aqd3idX2SfubMicnRpMiMbF4s50oGLc/7nZ7hWOCjViiM8fFzaBCxqIh0/laKNwk7+N+B0wCrtGbSE79S3SfMUguuDu87PYs47jA1UfcssQ=');
INSERT INTO "sessions" VALUES(12,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.og47w9WRONhpqfG4xXF/oWCX2d0PjJ2EeuptDls0ciQNzlUd+OV7W2WyOTkYRgwpChl/wAGL5nNhnwB+hmY9AkC8fA1MNON0wC7OnW7iZQ53EI1tmsp0TVe/7pFK6IlQfGV8/W7lGBT4bFjhIq0ZQ2LQDVaPCInDajzRBgRLkEumXom8NTgN5Uo/7GEhCXMgV38wTR3lIbbkGC49iwZXefG68BUdf+jvhjl9UntU1v8yfoXKyIRm/0CjNrwU09tOeuGsrZlWHg8xj7UR5ndMbSFexOrOiqbm0OUUdR7hjmiMiQCga75JZeRrcH4xB8hUj6KSdl7nHkyRw4HdfQIwrSY3PxUdxb/zEBxY2txH6MHbn9L3gUQGpZeM658MRC73bAPGn6o11FTClLbBUKxwfhKMZ4RqJjuchVHB7p63qyixhlHgcxq7IAt1KJf/lwunLYKz7kcCoDdG/ZFKNQmJOP2ZcYKiJSEJWp5ahn64EIetspZkZdiYmAfebuNvLubDAa5gZpy14xvQPVnJvZ+stybSiy1Dqpn9fArQk3igNnvUWaFbomARnDpSBxq4GGtkNdAJ+NPz4Sm8asxdfL1VB5KmJWX8X9rUvjyYRqkI3qjFVg7o0Ql/tJxOOj6QTJJUrjNPkEWllgTWnLM0FDh6loleuAwnV5hjgL0isttO8BBwekewYwvzmDUbroAWIEmh2C0=');
INSERT INTO "sessions" VALUES(13,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.g0GCLkwdzwyuE0/rQ1Y+3tXPTduxF6igptkapSByacN76g7wULl+TX8rSRkJMnj9CjfPx2exvjZW/LGjm1MEKDK7/4q5w4Ffm//vPDd2nwCaVy2zL4CdFYvX3kxCQepo30KCTRwHW8ZeNwyCL+uARqJPr27qeRTGKYmiD0X+gvjqgRpLZ3L4O5uCC9R9r3fGa2YcHIsG7Yihs/N0jfYlotC/3fsFTdCb469JDO1IE06HdGdEVNWUC9OCrLpnhlSUPPnm8gktdXX2TK1kB6YQ+D9mIbFhMF009wdtoW5pgDIwRnITFwhXx8EIgMmzOuKoxCs/AiInnAL/fAuilILnp3Ziuvu2VhvFtvhznm/oBSGtIALNym0AMCCxZYW2e2xNEwIjXKqhGeDMV/fvA4IzuHF0Gw+dTLIe02XXJamnOyj72n8sZG+D9dnHzwF8AVpnkZFAGNpQLH0gzQ3eAOrhMNgQLMxWxgBsRwPcYZCHn59EZHKkqJVvDnr1kETGqQbyftSOPR+OrliP1kSbQtO0y2E7O/RpkaieshtPogt95yzRQrysb9OMa40fMnf+nA==');
INSERT INTO "sessions" VALUES(14,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.VLu3bmyxe40FE542Pe691bd1bX/cnYl16wrhmtYf+qedXF5LxgBlEUUluug6UVIohFZX67txQBu8qomJjKoDWaXeTKjjkkzVVijK5nsHvlj6JTrP6y3FNwlHRjSK35cX+3E2xO+Fp66mLewEu9J6nlLpt9BnokKaChFPPduCny1bkU6y3XLyF6lWouHOhqWZnO9QrHDNjdqOnxAPPo5QytbD4ZvDCvW21TiEHRyMGjToWcfwmcCRIgqqs9MYuqGBD/CpvJ/7yKIf/EM91Qt0le8cdvYWr1nH+YXRe4oDuD8EOMiKymBuPgXQmPl5Wer3R8poFhc/2V6s6QZEMmc09fVNJurC76c3ag3X68/CNy+8EKJV4CeoHu+t29rtiyKxQUdgEyoi8B+/4hYPWBBMZQ/tSzh8xD8SI3AFAUSYY8xRm4sufgleX3f6ElhxqkcsdErfYH0qR2nl4Fhv/88rzyFDP1dGoR5cdmQ33GLcrx2IREGqY7yBAA==');
INSERT INTO "sessions" VALUES(15,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.hKPvKThxEIHZ+ab4lQu3F0UHaZgFgODtJeO/rgqGgH9FIjKGKXDxMro9Ot/PTA0OW+hmdxxMurz+J87BJVvBhcd2surCNVSZamh3AwawEfjv2OdZx12dymBhQGpxpA+awanSijC8Zxx3WrVNO/coj9yO23MtV6XsM8Xu0kVC8P2GXzUMiKEjfo078Z76qxJrlczyJbKcgkSk968JwLuQfquL17705Pw5flptELkJQDmxN4I33YHYb79+y2gJTqWeRiozGPsh+cZoD/D7nNXjf99VLjUcXrLp2xwAxq6yZmaApLtbBzzQO6IAZFlbWvFFwll7AAloIDWZAguoZuvNTH9kPBgdG2HkDiMPMO56qWP9juaStL08Zt24aGQSQHtuRWwxe2fZHdAj24jA1F/I7FgdFavsjBKxCUyvLaWnWahVP+Sew3GoXUf82gkzbydtfcjYByntSRwrokP1q/xDd4qhxMtjIawy/mA0dVb7IEAEckjolRuSwmG60kEwqIrBMl/CuHyhzz7b6naqI3N4k9jRC+e0+YgEZoDG+vEeHYBzhhKgAIdSa5a7y3GcaddIjeoogGlVUhLwuSpESjvLB+qyjW4RkoXNBzWGWwpv+6iv0HOWEjk5Xv5kk9mCRfb8SRdyNYzZX8mYx+QsMjn3G5mJ3OaqnEcV7XgYrtMiyETYHwK91IjG93eklodWQkpBSKA=');
INSERT INTO "sessions" VALUES(18,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.ZvPCplkoQgV9bXMz4ItpQuTaOGGTH06BnAeK8VtHRkWWKdJuUm1lLS+O0aMog0OeuxB6H9ix7/dY20g70vhTKcQiG09OraEEFynL1TClGz747ytU58icQ+yzhanjefVOgNgg8OTDgZA+Bmpf8qwaO5NN/7rPuHKGvhfhTHeOzoZtglFm6s4NaHPfgSk1dMDEP3D2ab7UjEpKF3CtmRzZdM91WFdePyLO/a5FVuRbMS8vQNMewCAwHXzxN3Wp1FF4xFxVpdF3jaRSM7HXx9Y+KGxhORlp3GMdQgzwQ1clnJZo5/3yu94yRhJ21b+73dZs3TLKbD2KXVtky64fTQMb6rDxkuh2aE+Nx6KiO0KEOLAMb6A3eejl10FtAeuCUGRiK7lPGIvhyS3cq5RJIHWWTqL2Em9wr0oxxQMzcbfRBBFlQruyhn0CgTbLN21fx6w3FG/2tAsewfNcPAQQe6FQdljPNRZs4wftVW5FIoh6iYsU0eJs48jSsmBF9YaX2aXclsPAjH9YagG3DISLN9PNA1C6J6JYwz68EkLvf6vYqyfa030WrjebR/yIhalcZ/GbHWNuMvF7luNgLGHGEr3IJHUbxYe1WJc4zdiJA49ZZNJMOeDFJDna0aTzHs8=');
INSERT INTO "sessions" VALUES(19,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.UCk1BNqnO2F+V1NS9iFpSX4J19DhYzJx2aWypFAfnupGyto8a5y1Nm3vf+bWdqSZbLKkPgX0QRj0kk4HCn6luSDrcXtK/hTICuvEUuP5pSZwbDEBOji7LnlvqdQqM9Q/D0PH2WwGXXx9MFWQYLv7LROJklpONXD6xTkVDqCX/4cEaWnd4zZfVq7QJ3xfbjn2ik0d1dJGl1gpSUayHghLKRzadYuigHQKbo+T+ak0DeJtiZa49DE00GfC6b1yQkoyAWQ3tX3cfWaee23irIGFgoDfRhLKEzw8WUQ30T0XgmqiXel/fmmxkwustn2Z2qY136rjXsUVEyh42dAREd2yB/ezRK1myXhHcMtGi/NVlp9MYSFlM7jWegLx2YZDxmP457LfpYcdv9IC/N6Begnhb21iJzUvx6aO2Xwaps1x+g52Xrzh08UTVqqFlgFMHp4M6OhaCN4bmnqb/pBm9B8gLSAMVntb3WKGgNBaIrV1vFbWeXQZ/ipv3p+AnMmZ4IKJWi9/QiRYvAAfHElXQVqAzCmsbFHG6piHT7Str9/epJ5nR0mq5/nIyNw=');
INSERT INTO "sessions" VALUES(20,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.KLqGw5plpKz/QZ71KnYB2lIWzxPX0I7A8AfYqXH2ZUN9ooyv33UTf/RwqW6p0syFymtEwGjBfCY3dgRBY6WY8iaXef5SvpcQpt/ev63qW2T5F1GFI+wHgoN5svvP/BSAwKdQbJTGrS3U4IAp9s9KzVP101HlXJttnkaBIYF0kjmlx8KcgFGBEMuWOD8QnpMH6LFatEGDrlChKtX1iNiHrQ7Ia9iNHG66q3Z070suYpwqqXXepFPNmUkCQRPKAZSnaltx1pkk3JRM5oTKA88b3wRZfcYNbRZTg8SGxg9F059yg4i0QyUpREerdN3xAizZEdVZS2UNjx8fyjN7vKkca1jdyQk6JXAQJ8XtV/jCJvfcNMaDX4YjbrQc9lUdSjgPMhxE3LmonuZfy5a57GWCdymDzi4f5DVVDHBhwc5q8JKrtSWvPJdK6JyiEjvbqPIBJslGPMS81i+pbfMXqX8h15AaK+M73QMeQHupecI6qVLUwb0RRlaX3OWZxR+NrMpTtF1M09ZoUx7tZQEbOvHiQ0EcMPfke7FgQn+CP6f8QcSCl2FzPOoAw6ICNHD4B7fbEw4Sz+k6R14lQgwJDcR0JZtyw6VZvQNwu50NX72ZwUdb+MlZytVPOR57wpM=');
INSERT INTO "sessions" VALUES(21,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','email',NULL,'s1.5uL5zfUm.u6IAlcmLmaXr4qWzK60zrswqyX3lFdVGPC/ihlmUZu19GN2e2lgiVhi4U3dPlZpSmMamMllSbA6WCppF4aylJ3Zytf2kdgH7w+g9u5+TlWh2X2ffoSQCvrHF9gEYd5cCwVwLl9Cr7wFSlAoslj6/pKdWnMGEtH5NcTZP3/Q3gjFu/Cffvlfx7qhLEZOqIBiUXmdzNCoo+RA9fS9yt9v63JUPpioeZZIgFxMiFITnenaDUIOmiM0ubfFUOaZg5+9Lk3nhBjEXjCXH/sB8ICQ3urgy6FD4PF7+u6OeJ3kXC35wR1QM4mbvOwHmVI/Ik1ygNBK3xp5Dadl8yq2RvBN0XBIzHxGO2ce67jL9py0gYaBFn+8NqA8ajeRAxV2H+YIAZ4BAdaRcDr42QoR/pAZpqNcxSL//E2G1phPW+EXNYqjvNKP3chh/zOUkU+AUWYzV9S34IfsRg8eRJNKUXQkgrUQIllYVLpyzsHbVLoWHRkIPI0vsvRte92RjhzrZeGlOPhCnIiSQNccjv4bLBqvTqRDTK7L3cFz0bFoWMvIRx0NsFhBjMdf8tVRJ7jJv11k4Bv1bGk4yH0cLciy8aNGPLdFDvvrQaA5Bf3UWUkktGiT7gF6wylqf3Zg=');
INSERT INTO "sessions" VALUES(22,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','fallback',NULL,'s1.5uL5zfUm.YAx0XSpDgijsu4WcPSdJ2XgLMgcEJviuEzP48WF+xUiZPn2apPRUPVdbjbZWYv7DJm6ZI8mK3Dx1N1l1yFph5hjyjOfXOIq23RqBpj2VyWY5cXxWgu5OiSQnIkVDsI5UNRwwGO1Rjld0NJp+Kp3r1jqltHXsKavDVbTF9VCbDLCN80wFKlsPhb4cL726TWidnaDZ3MoChaiTVh5GimQcifdMdZcy7fuwwmBTL16pUkafQMBx5DBz0Da4fVI5YK9WLeqXNSrrQRV3ygf4nIYjIyTHLIvqcYjLgXa4kpzh4vkUVUVMZgcyf5VKNQk7AWvKlhTYhFPSumjGIR1HZyyPTzPfc1s4JlKSyP2SbPi7eGLtSn1drmcqwFQCqs2j4s9VyXa4lWqcZKc03ku31HSrjW6N0gkoc0hYlt0ycIaiMfbUU0N09EbWp+LAza6KUmMg7IhYNvsjFJ5JjfQE/pZjZGaVzuHRuo7I5znL42dSkbXfmDFbUqMQSTXbmFFdDeEFH8x6hqeuzmyv1s/26DwY092IHg8tPfVNIkM/snoC9DM3ABQXK2B2B2wo97DPbD4lGszkznxSPn1Mj5HtIu2ub64vglzXGE92augdbdVr3+BdEHVDX3NExeVA37EG1yEzFVcMzhdV5Qsv');
INSERT INTO "sessions" VALUES(23,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','declined',NULL,'s1.5uL5zfUm.VAlqAlrXGuiv/I1ZG0xKygzlU7y2KKpHADbGo6L3QLVApiutRypaWHdWx0VUInAvBCFyyhfrT+WH3WgEWJ0g1CWvtlJMa2moqsjuSMy5Kf+0mXjd1JZC68f6BnPai9d8EapQBKfmptsGqOw/i9MGzxWwHdX1QYEcMikbySGBTu/BGuLFk6fs8yfI/+UQe5YKtHrsbzdGcXUKaplsWmeKkVN6L+O8nb55pLnv5n7gCwoIMo4HHitzGbaHoPtvWjXmT8xZZeTweVmGLR/j1/yeK5vSp33bFIKcvhrE7tZOwJDnkDZzlf1jprV3BvoJ/a1JTRdSJIGA9afzD4zZgK5wgMWfdqB6sppsxKlKUUm5w7mI1g04Xx/g9M5h44TGDr3kMfHeVCc7Pt+G40Eon+jYQVlnvfurKcV7M+pJsV8xVkXpOIPf11OgmExrPGKSOa6kkof9F/4iOkknrkzioaE2SqGDzSwfJrNkqGE+npgIW03U2kTHSMBiREfpdpSBHY6uTM+GfX7uMoJcmzxZ+Gzi6VsYQy3/oLFoDuJTtkDyNlCM0IyI8kZXg8lNTG9fK5vkz8GT6MLIysXcnD8JFouXRsoXuzYnAJDCvI/1PN9D2hUeg5ZSOk8q+zlYQk8=');
INSERT INTO "sessions" VALUES(24,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.T6qOsR4DTHPeWxKCylXUNJJIQR3a96e3mEaMqlhy06fJz3pvz9YwugLO+/NdkAVB0EoJrnOyKsINN5OCcGMpmlk8KkpLqkycy1tmtjCfgAZpx8L6O91jw+FKOtANANfO0MsPNnfCvZH8s5xobx+LWoUOIUHGLddxDQKpVpQ+OjythlFUDXNSh+i4TYW+GTM4HBEHodzqbOnypAOWPwK1K++idY3BAfgQ47TGd7tTz2fw/7TRbvxEsaIfGMATGG8UQzM9heh2KUDT94ypMPkXD6eIPT9f1sp9JqJddtFldxTJ+ok6Xt5NAlvQOcv069XD4664gpHfPqAw/sJEf7J10tZfrN05AlPBxuCEhgSXDREDZRnUP2CxUfxRmSRDSl131Nr5f9rrwZ8wAvB62ZdemHg8vH88Wk6joHTkqaR2Q1cPy9h2RRgg3aO2tMFIwCY2tdu8oEP/Bp91jrejUXE3rkEV0CEKGGHW4wCU2aGFG4Ave/mLNsZFkqFENtqPlUzA2UMX46kKP03U3uVBax6LOoRK5371LucqjZt5gMOVKcoXIfVQaYkMrHg4QHbZR8Hc2B7CMXXe++gOmMlxywv97eqIsG1Hc/HQ5HXAc9R0S2Gmj/5BXgk5OEnGj/cbveC+ciU2DosNV/06K9KOJz8+upa0H4oo1h4W9d7ymTerh31IHBVS+Ujl');
INSERT INTO "sessions" VALUES(25,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.GuCjZeH4Az7cy1US4gvRAym7oeERLK2vzklF2vJP0sq7E6I11B4BxuOQDPHpyzBZ8eh0U4Mdgs10R/MY/0Svz/U3flQEs5VSTUhPVbfb09dCGJCNKP6L9WgfwsMEEk2LLGWHPHGW2UrFa6zKNWXHPYzMTRmGFMHnlsfr1JUBSregkOgvAPogpL9PCciJ4QhUC9MmNg6W4JlLnehbCtE3hEwuzJlM1YjXIsQg1b3wVuDfYjYSlYIj8zW9CRmlTUl4QoCg+XmvLSh0/Nsx38EV8T0C7K/vxyhF6jN6mTfKrEbdbbGD86mUkIlwIexUothCj+UgFwzpGfVjFR8G1QL9xhPQjxsrw6j/n+kGbs1nXk3OCZLk1gga2IUFGUjrTOpMc0HKWvNRMEt1wDlQTUtBwcu4OnE6gBOI/yyNRZsihrG7DbIH5GYGvcbhraSoxT4lULB1kYwywrRjJHrM242L4fi+Dob+zsbXXTt0XBhDJ5kuI5Y6Wc58DsvpLlFC5/qeQRpvKz7cM/lT8f5UW0dDq9myOoMXIbL248/gUw9KMiOm4/poRbWPxZihw7KGOU5YvH7pl+FU6rqDXLzapZ7jMTQtHehAahCL3J9+QMObpsukkRAh28SX5NRRljTJqL0EqmLC7C6I3kPI4l4b4X5c8qjIhP+xQB+I37AY8ECB6xqP4oXxPtC9YR7HOA/N');
INSERT INTO "sessions" VALUES(26,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','timing','s1.5uL5zfUm.LXxr41hQ0vHNuzzUogj2nIrG5bZNC67da0H4mOJz/jKlB0vPpiBXJSH6y9zDEGMb589+QpiapHLAiQlljzEuXYLdwmTO8fzVzz0JrLsULn1ToMnb0ngniInflYqaqv+LYvgo7+p26yi1UQKGhmfLwBOa6sORR89DtAcxqXiHbGWs+lfmxzaSgaHIskFnXgU1aFGH90UN2ywEOVMIbGzjE23vWEL477AVkylC2M6us9gLjeoy0uyGKcfhL7e0dCzKVU6Aj2mb8ucMAKzbqcpXNOVuN8ywN40VinGJiZCIbVXTr6lHQzfYk/YcEsPc+oU7Wz6QLaGQuiRfNsvuX9vKTMHQFe1b1FO2b8MOiwobAzO6haEZcZn66HWZKxFj3ulGj+38R3PwCfqGaXMhQK+B0HiM/SHPgORwrqnr23g+an1AKYZvQMCOtNfKAtYZ+akOlUVRFV6bhCtLxC4QMvck7bPyTE/Y0qwioRwj0gMCAakk4Uv9w5O2SKtMBj+1v0Ev0qh45ZPdKf1fnKfrtBIBphRIv2ezbI8He3wLTcTVBqGCYUj8a/YAuAmTawrGuBzpnDG4jac61HzpUwxrleKj2QJOaNwvi+9XSpjlmQ+JjkVJOLNwv9SG7d1gye8dYUaMdtHjy+UF4+WdP9a25XwF0Ti9xFOOu8qqTpI6YKN4rPnKDImSKLykujiugR139KybDdLsYxjGGxUAUDBpc7Hp');
INSERT INTO "sessions" VALUES(27,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','budget','s1.5uL5zfUm.wktvy8b0ky+duaXhjIr+1OtTRHsiupWZnI2HUhf1bbOZAIdXsk32g2qHSsiDiLeDrNNYLsroV4wel0102vWbQ99CN1beUajXcvfgZuQAGbHlp0F6wxnEcglk4En8r6mngRM2kOkgTx6xVfuUMGHx/00QeHNZgp6zuL+Luj51EAH6WSp9+eaxxvFZ64yGBZyz0sMEEKeNCXHZVIMO2Rf8v5GAF+ENg41WtYfl7xNgSGfled8reNwyLUxLc1zAiXymWa4OVluCihpb0uy4lwI8QlukUTXDv+LE0gm1TOuXT0g332SQQEXjBv40xImrCooXRc8VWDrTTEllMf1S/IyDqfPfzdFwGPN9ET5NL3KyILwrMaOF5MmqM7zXSQRop5k+CTXZ6ZNMhTvg25kv8OFcU6Vn6EuJE9mMToFBpRm6JkrRDISSMXw1IczjVDRSRX3jGfxPGxuATahXJyLpXSCQA2/nxI1meU7UXxF8PNjW1eTecNHzEhFFLlSrhoDQwZsM4ztPBpt3biR6na3twc4J8jnoDSTKjGZlwLA38/Gw4bP24peN9puxNhlwcKlT+S5vNeNy+e0yqXsiplhLxvYwiZCmsxhcxL/UEtsU4AEvNdVZwgAwlFb09hN1dnNU/U3hLWQzeNwrQ9M3G5mII5Kk6sR+3Reggm6pqjFXtKcrpDalpUXksRC9fgoxHhtJoZaRaAj6vhYGM+WQKJZD15QpMvObeckvFG0G');
INSERT INTO "sessions" VALUES(28,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','talk','s1.5uL5zfUm.4taHpECxEjfahHyEtrg942WKS6bqfGnejiwn1HdhMOcCaSJUj0TzMiiHB59DCntZ94Tdv7/pswCkNiHyzFqoj840YH84Y8P4PlRvZCb5fdaj1AqGRAFJGPh1T2VlgBQRCxaBCcEJUqKM4WAGCun99gAAUGl8RwJV07HHCWpBAvOTRgk9jvfeDIwJUlDrsF5XPeHLfEoU9WRo2s7L4VwaJVsCzhybbt+Dq+13UxmvOiwAULTDu+D9uOOikvU/HMh8CNQYrIK5jkDkoOKLCnlBAeqUqZt/K88G2Mgk2DyvPe7B7gbEaK3RN0ciDWtodaEWfEf7+REtEvihj4Ngm7aWW9h2a7ObaGrW2IFZ1CbhLewh6gxSOxASXMWAD09HM1SPHU3X1aFnz5o2bW+8eEow0hSXVcmWvGxc0R4zGSmUJvaxBcnW6cnAaKP8fcVCUVEVhm+CZPzMQQv4NfO9mFLrWA68H7hxMEbgTOS+DneUZlcgRDvWJiYSGeByP6fsU5UDgqBoflEMJ0grKKXffsuTjjiQmZeKixv9TBU9oVuFNT9L7tvcVoBBcwcIWrLEkULZaEB84EfdD6ecNBRy0elQVm9I7iOaLp34XWTbsgQRENgNEARpOFgRFdLiHIlrPDwJmBVGlHMVZ2dyBbko3koq/yO7ilpuJiAp5xj/PV1UQSTtkagg7Qyz1E9wk9ocxSrmbzhQLzZaQwUFPJ4NAXVXGF2DUbHSdYY3dQJ/i21Tgg==');
INSERT INTO "sessions" VALUES(29,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.pSn1cWgIUZ09sv+e3493H4rFxZ1yoNXp2sYmHR9GEBp319X2rk/HmPKHdYV5TH6oymqU9vQo+Iw7YefVLAzkTyiDUqKN1igRFDyPc8rudD4gkYOrNgLeueFqF9v3joquFLY0LQikdBwpp40VCRhRIL8hJTrUBGB5eSCFdVNwigTJaBRsSeTJib9MEMNNEHDTM0No588Vgj3occW6C8riTl0rx6CSUpRuU9xxrLZ0DzN9qe7QKJGz0x1TV3f/8kBlA6x4YNtTaa320oZtz8OOMAwGrn5PdBRKvcXkDJUkg9mpIPDlte2miUYI84VVfTQqUzZM5d//K5K1i8Av/Cy125PMYce7S/5qs++FAjc6wq4MKr3l7MPQMhR3LeBHpariVG/BWQ7nvWHXfR1lhCvMCA7S10GI8WtbKe0A86wcV/wkexvmsn4lxW7g7kVjde4bdFtUrv5jGE09YzzCaiwpJX7wmkqafIbqomldmlptLOr8UV0YGM40nXM23ycb8EojQChDYIPL9zsSMWAZgky0GpC/14IdBk9cu6Xlkjp4596GUmS4+4xDNNQA2lh/dgFkan6W65ZE1JUXXW4CKTNhJJIFE/AGskiovMjxbrXSnXmzuKraSMiixg5fyttCo0hKs2RZiE88m+Nb/AcgT05GQ50ckSoL9ZudPvXYCkB6fu0Otk0Q+e9/fFUQhqYjhKjtT1Q=');
INSERT INTO "sessions" VALUES(30,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.WE8KFI4SzSmpq7QlTeXQyYiGLJavsFHBUTexF46yu+elPRwF+SdIGhHoFBJhC1umTzrXrB0YhqQxBJC9AZjuEeiSP6lnJTFzqXuKF7vskfahpzCidWbmW+QEhGDXPMlF6l0OK9SPppwMJ+0Hinu8b+Z48LpuSaK/pJs5+1c5/cmnS0LukswyDFA7Zp45tJb5wVH/TWg7HtcD9m4Zz1Q/uumh4AmDlmGWerD+CuaFJlVgYS0bY8BBy9bS6PwXFQ2+o5n/eQ/cAtSBmzFbpKWBxLiXdua8mYkDgfIk8qCgmC3pz4LlRTj6Dn5cK+UqT3PQeZEoMLdewZAzMA7EVjcQuE2zh8yRwVofOi1KTGgZWKwaduWg1dxopeVuxHfPgzMqnlIHIYo96tO+dyBNswUmQhLXMLryhaV3ir2wsEZmj5QzwDojAOAzRR+/MOSCyfcrmB54OoXjlKFQm6lBdj1AnZlFv+qZJt7uy+yaXG6QJVImCtUJ1DMRsQ==');
INSERT INTO "sessions" VALUES(31,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','email',NULL,'s1.5uL5zfUm.PM1tLwDgk2MGlufCkOO/X2vNIZJu9Dc5G9u3kNcfZaUUmNAh7BMGCzaFsreFWEEE+TL14N2LspA8MPVjDdBsgJLrjI8myWp6i60vW03mslPbLrZ+hI6UVBarEVWsORe8SvfLsxzwDiHjmH5AB4HVWP4EKkCxSG8GG1LAPzH2bZ0kgk+LK+/+ke4/Qg0DnIq7h6AZnTCrPUj78VigZzVP9sDdGU0YNqiNiNvSGvceUBb5F9PBG4U70qSwXb91dX8M8jOTyegvaSk4bPi1cCv9DtTwHBhRmCPyB1ytX/df5moIMkJ1bXkAKP5jU3S+a6ln1AF9mLRe3ZFqbE9qmEgCyY6qz/QOlf2RgUV0IHIFrtkHeApzd8ZNv3z18ArXUeDe318U/cPGeKtWQdrQ6e2kT9XGDYe1gYnRycUSTFeNwQjL6IDOjSquTbiRCFAejH0/rvVQ6iKNwNNJgWjVqJEr9Z+nOe+lPOJpWpDJTn6SJd78rbanlA==');
INSERT INTO "sessions" VALUES(32,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','fallback',NULL,'s1.5uL5zfUm.tJ/2fEIOJXOkxhDbYwPcU4+Qa/KCx6bnUxRvYjxE6KbRmr1cj/Y2loJLz+NdcWmY7AxT6uSjlz1aYkMCQxWF/mSk4gB2dOR+8iN3atX8Vye424QS/IhiGB9LxLDq5uxSugaULf56nabG4zj7k5Bdxctgsou4IO6tvBwFfHcZeaZENvIxEFMdKuET8/82cMZxFloFAMWOk/ZzsZXJ09VsNtWLByifNaxB+4LWcwtBvY9UDwpSFcjvOYq0eX+pL8X+ajOCjegBA/+u4i4c0TswEo8hXjI1pBMcuv6z2M0V9/WI9hEIZIxCUPdc0crjlDr6R6LNbFVIYDdLpF85ZwCBxp6VeMhJnHcxpIaqe9BMc3t7Sic7WPenKRcJxODgvI1SiT9LZf54VbOsFG3ol8vgsJqZKjCQzd5fSu+9Y8yR8JzMPJf0KSKfu+wiKq5+A3cvTx/2bOOWB1QqPyYYbGTLxdiY2oI1DEXB2FqRgNSG0KaNeeZBKgXcqe7fpIIHnTxBHrgr32M=');
INSERT INTO "sessions" VALUES(33,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','declined',NULL,'s1.5uL5zfUm.ElfkKEpmVhaNGloTsNnYVOqUMlA1d4TUoQc6m9KnufXw6RYHXGwpgYJoA0T8KwhPLP+fQgdhUuEBBRYunf6pwbKXtoYIzFd4lKFx8RvZa8zYnWJ4pTbrtEkwH7EIqCQsOSIxPnJB1uTrRx2WB6rngUdnxNCXQa352XT3JusvgJMAOeE1W9lCWLUEf+PqoQ+aiMLLAuZz60g96GU/2KT3qbk7NjVfj9noUEMhGJqgllI2a1yOCh6JAX9WkerKuDjk634TLEb0Wb4eb4CobbZqElRXYtPC0LYEsBLnrWIHYIhIb59/GzALl6w/60wUvRcrDE+R1Kc/VnqUoUm6oir+qOTuX3hynE/FL4TTzF4G2QOO1QyNZrEj/4t9dIxZFGWxNrGCC9LJ8yuRTboeRbqx8Iv/xdmUUR7j2+Bl0dis0Jna+2flWoBv0upn3oBBRJZ2HYsxk9TA+z+1GweX1otCe972Mh9+3KowttmP4ScTvLuW+SBvxIoM/A==');
INSERT INTO "sessions" VALUES(34,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.U4Gzm8+NPHvh1BSk6lwj7Bo1+4ZRlhw5ejNvMjlIam8q7CzHg6bB6I2BXx8l9oaxEtXwI5c6q1/4vD++q9XSNXdArgP4Kic8IRuEyn9hFutaxMRm6Fzcj3f6BLAUVz6egGLCy1ZGjsd/zUuSx6wGNR+HRd/gXe+TmwhasRriQEDuMLHB7PhlM28tW2Hv5qBBKLMIOSvRkFZzOQd3PIlxeGuze7Z33ps6EVi4XaEnwENzILIyJ4gqtaSX1choxdP3/F9bhJQlZzexaRjABaSK8yErW7EFzf+IYKdxKeajtuBHsWDvTHc9YidPuWt7L1w2hPyn/aG8nnsbf6LBjbJQAKXyBA9ZBYhLNP/UJza9o+pD02/NtA6zSlACn7NLFP3ZwlvloYBZo/PZlFpBSn0enjemPoxBqGdCveOrp0ZzWKcyL1gsaxa9am9ngQCOEo4V5Zvr2U3/yaXbHJZlrB3ZfZ1AxNIW/ks9CNRn4UV/ek1XXR5QFma+mW68m0BKIQL8z+jRF1OoA3sSt8Fz7e+GphmAjL0r+qkwDtG/1YZqH9SUBqo=');
INSERT INTO "sessions" VALUES(35,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.fjWYJx/N5WVTGdhC1CKxtjTpLoCUydA016QpznbK3UcaU2yoGVO+pqDodf4OrgZ0MJFWk/WH0R7GuuhZDR86FptKCDgrb/z7uyYWcx7WKW3MRYLaNMMvlz9AGuuhIx3E1NdG2TKeYxgBtWx8eJ0woZ4x2qEgWZgq/Mn+hOoa7QUy8wfYAAHkGs1ouXnJvI/r8s4QQ1t6vl7Vsq7cen5NenhremrDtd7PK6wsixxNRZBGQcpp8SiWRrTMHTTXB463St75Kg3TI1q7sHcmfvJwgigHQ4eFraJQ5ycHd3slp7gdqrMV9AKBpOP8oCZlQ8XBOLaqxDXOTjoaEMMbBOKyIIBSKumMOc64QzS38OVOJSMDoq18aJ2wkZ4PDmDZkhIpeO1jVX0HG7PwJbioQ7b6NKAusllg1uCfx8lpR2DPPI75933PTvzrIleVPKsJRbwaTKzgehq3XQcJM9cVRILvLlLoiODBd2rLsPi21z5/qgMsVUHspOM2NIC7XxJPXc6J0gfoLPNVCnjxnJgIHEDAgoYObgAgmFJpfhX714xZFPjqKnsovYYHI7U=');
INSERT INTO "sessions" VALUES(36,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','timing','s1.5uL5zfUm.vbF8AeANxiq4tQkNFwEj8CADmIuBZxo2MMGVoZSaCAzjCtdZ7DzpKHtEDwHpyVYBnGgehZJJU56yBlb2MPjlYyrF/C0y/GRFDl0OXsbCpExWURemep+/kTOyup7/ucs5aR5qC+STyqZsfUvZkdMgbGceABwRwI7LP6GsM7J72Z2BH8v8e9+3mXkdOXzhEsYb7QancZ6afpfl4Pal0wlWCXDMYB/89FIT11rAYoN2qBXSZziib9HYSRpQt+UikKOM0zmOaMrQiCgXoei2+gGCT7s5nCZCGHj1cDt1iNFNKgv07iUpRYYwLwQAU9CRfBxarFtJl5O0sS8s0quk3DE0XJSPzEChaqKOOG7OBgotMOYlVnv4rXuvnV3qSHmCH6hOiXqkqprXpd3bMVO/ZkhN5d//JIVcPd5GhLEuO4KWmop+SZxJPZSk63nJoJuOlGJcKZ7Mmxu+NgMQjTQm3l1a1dnLZQEgns7laG55dGSrkxQi1N4NQfm+/CaHMaxNCf7sVhY966SIxOVvq5DiRj/lcuL1AjFjtz/yeuELWqXbNdQ1iXptu/SWc3tZzSMXY+GASwZScdSq8iO0alE=');
INSERT INTO "sessions" VALUES(37,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','budget','s1.5uL5zfUm.dnDZMD7Z56E3dSEq6haWqV2LeuKd3933K0SX6LnLvPagUMGg4cQW99aZKqLkg4PS4Ao87R5N0ki2gy7SCVhp3ey8+Erm58EpdeeeM94xma1xBNj3yDiOeZVkS2Ul27YLvIazFubWvRFPCcG1A5jQZ5gb/1J23O7dETb4hADjaDqh/P9PiY4YwmY40dg+XbfTVkgb+6PtP5PLyg/wapHo0IIx8LJk7rvPhPHObsB00uFsiGwkmrYdEeeTbAV7Qjl4aaMwSSY0ImVPz064aE4sxKoV+OrNXXvN87xYqIgU/Ia5e6sG+khcuxEd7bA6u0OfWAfQweJB02evnc4bZZjxwMuZLHCNtHTCi/U2AJkhfHX3XFdheXSnfNTu+F8265fN29fj8cwLJUm3t1whYAXZlhBdagEz9Xlylwf3pZt5NYHob4VZAWyE8QsoLhiAzTrR8VMFzACxfO78d9Lsj+qMZlAwLrGZNtMjEO7OSlj1GgzVNMsy+BlgDw3Z1K3lnrZyl+YhHG0fmTGWO4MOraLNeKAp6ejQR7vojV4KesHYKdwmTbjm++TqS1xAsWDlTf4NAIAklB13KdRHukirQj2th3roqKc=');
INSERT INTO "sessions" VALUES(38,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','talk','s1.5uL5zfUm.b57GLbU8Wr7QigT3Omru3oA480wP452eb+geEsQxcOLJrLj3OjavTxw/J82Z2HSFWIuTPaLT15KMuojctlEKV8Qi0sECsfvynIKF6+9BRPK0sk7yg5SdmV3N+0PNLtW8VMFMU9aeCjyICnfjq8E3Bkwk2475LoLVk+NgsNx1TD007R6eUu5U+kL7HPCLvq64xtwszorVOYiflWAEBqGz2KLXrg1XdmLy7GWAkyClDat8S4GGvNwbLw6upkx8+6Hj+U1IXuq6yDVgvPWGmy7ek4739cMjlrv8Kx+Y3481uCe2I74cdXnrNwz1caiMaXND/G0M0V2NeVnTMSS3761FQ1yz8PE/YkuqiGIgR6N67JX1TJKeEpna/uSPkqFA9SauWY7w5fR1uWuNwFiE2Gdk2Ce8jOstr1TUPHxrCyK1hDPSQ/VLZMZF5tjzQkbsjTse6jmYswx5/pO65W9/hZ+Am1HGjdEq1wBWOppxSvOLQhyw/M4DOJWKl4MvnKmGza5KU+BxZH2IhxvYWGEXL1rC73/TYlrOCgbIZmQPeiDPcd97zMTja+3BNTPyDNXmLLVDwXpVkB5T6RTKDlh+Xi/ZMSCErg+fKoaeKWj6');
INSERT INTO "sessions" VALUES(39,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.R4mRItSAsHgjr0D+9Fg0vEFFzoG48m+0MU+JPAMs5F3wP2DEw3r8nro06vfjHTdTnWdOMg7IUQTGwaV1oNsvvPII1wINVAwoMxmVO7B/1FLmgWMV+Jx3tiObhhqdpcZfdRuqc9jIDJydYBWAJDRbQwcUHLxfg8y1zWtEa1jCqmxTlHeeddxuIFq2+a2gQoQdWzg+Dcjbk1bXtBlRhLwMQmMyR/mA2mHpBei4kYvY0HN4aGGSnfasmawrdqAlNhoJC4ihgT8YnmAla8QhfF0H0A8jeaQAt0xbeOFafuWfis9+0RlqndmVm5r/LfP/Foi8uu84jRC0GOWgfrPwwlkJRsZ6LJEIKr0aaAC2NvvJ5eFkluRbBNQLfjQxkxL9Kdoz3r7r6d/vwRvjMkWalCJwHPvSzI96Mwt1YpX+lqW5Oe78xaW/8kx5QjUA1jBWvziFvzroptLlb96APIn5btV7DWltuX+teUDn9xUeQNk6psM9HDEIXyAuRxc8A4ndC3ObhbGamHqUF5ZYEDBfgtpqn3MAlai/Q/Fh/9/HpMVn7IvD4hW7lXFPXF0D4GT35A==');
INSERT INTO "sessions" VALUES(40,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.2zyCmmv/9dq2OOsXnGTjObQaoqhwkWSUgpgGa/XTo3JdFbkccboiplxFe4SEE5GlW6icqcqR80yQHwiCPWXlPkoH/zVl+0bMFhOFKj6u2qyy/eTAwudogCWVUtf/oPGBsCfR9E8r0i6zPOUzcvDxlcf7JiCMAqW4kY/cZ48Ej9f79Dw5GWqHueEwQ9dCOragVGLVw/SQ0/B1ATOAmcKb7olGcKgz9nzLHhvkhjjTY30aVmGig/fVBPfMaofNWJprjU2gL0Az/FJuMBZiJfclC86S9e47lTPXnlWtGyYXXQxGK1/88tD8Y9NxS6ghBVK3pJyjh3tEUdV9GZFWZXR0XRnlpZpgZosCXiOnLOrInmTrd/v+EqyrQy9mby3RBeO5iRMjrXkvA0tMXDf/u/mFve6Y5zyitJ174ofIFZSKlOfq66YMZ4SfyTGow/P4J7yiW5rN7GP34Ig7GmNdR1EQRXKk+ve8J7gDeH4/JkrLwuP6HhUgd2db8X2jVrM6b4PM7fu2jyceCCPN05md+JpvHAhe8R2XsWblNL2OBV3VkcqZ3ohANsxELWG9fDnLAS9VybqaJ7n3kXDFtZOS5o06nMfRIH5dZulPfJV2a8awzbxB80VRFPfKPl6Nwt0KaiJl8T5QpvUh491f8pI5Uh4nqVWsWaxC051rVMBwy37KgTC317uDLqBxGf4Xr7bfvjdPC4Un6AdebQhoQ4syMpW5dY+vQJRlvw==');
INSERT INTO "sessions" VALUES(41,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','timing','s1.5uL5zfUm.LQWX8GeTZJSA52U0+JyYaXR20wGdwEz+yxiKwVOVUqWwdimWKubTSSgi7e6oeDErOYfiK2R77SbceGfbAUyOxjc8fIQ3wrLSAGpgOGz4EOqe+I9aOnLmhevnL5cmiJKQgrFqFg1RkSkcVe1NMP1+twBxyQGD7duFLFirbz1kacpdBPZ0SfilHR2Woad39afDEfGXmp3gQ/4UtRMPk+5yqKvVDWxM/Ks7S+A9KsJ7qrZYIJlsqH0ZDLawrbjc1tnYnnUNjtXFGUClz3270EFu5+AFrlplQZhXzyuan7TpNtGJHtpjifES8LBXCpOjHghUXZXs60U/72ykYgqvEhiuHDcE7xAQeFb6rIEUkXDn6lmUelRoqJohrOlPd5zIk4wrQZutfHuUwN4UY1ruPUvoid+kJFHgvUkkUpC4R5jF3nX5pXvNmYDsNU+fR2zoYG21H9HPUKULJOD22wzrNiVFU21u0OIt8sCrsySQSUJ1trVMPfpBfgmO0880XEMdI8KN1AP+PMgW3OdvaMhElv/9Imlv6LH6J9SRmDOJLCQSdacmaKr+PCARMDx4Mce4GmwLuoBSZe5aMmKKeuMDUyeLp+SoQH6EIM3KPANZNWNtNsknrMiuL5DG76K6XQ8qspI7ckYlxQgSgkLwvHtV6MpyBpOn1HF0HZmRyWBT22JEkIr5GEUEl7N/7MmgcOSj1MCUpduJ1iQejqeRF13b8bG6');
INSERT INTO "sessions" VALUES(42,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number','timing','s1.5uL5zfUm.bB5CBABnmT9aDFHn9L9bhPdfua2JUdEiVXLv4UrNXlAOdsS37/cjLYp60UpzD9Qxgupww9RqW5RLx4Vtv3czZWLRVYmy2yvBlzA14LSYFGHPwhKUBrYdcQiXq7c7DboPHFtn8SIYx8XtYiotxupGmQOIB6Ri1Gv3iZcw2WC0aY8xlrwfw1MHi1fxYRGNgQ9i8gcCdOTwKPMgW6e1QPBfcy3Oj1DvT4EEVizTdRi8wU18cROu+s4cQ8251zceOrpEAoFoUS5ZQsXY3YHF8PhREp0RX8aUfdu+0/suq2fidmcmOLLG4RcgewEThDZqAdWpe3CtCI3imfNiEGKQZn4Hz2gBb6Fb8rhb1fAh4qyOEmIQ90J/h6lWCqqiwHHwkzGwAufM9zBsyh5STK612B/PH8rbjlsflwVJ5buaqqdlAmZSUl3rjaFFq0Pk2DcSUAkX5rF33qNAR5HNtgh+UEBdA1C+qucWulvvRA0A0sJXpAmYx77xY7A1Fm2V75hT1D+1K15/Qmx/pNZtRWerECDa3c8xJW7lwu5xyUrKRTuDHWnU5XNAOOzb2lIUKn0uqEPSIliTxr1ccMSkfl8Gy0y6hLpbNyDyhjSgsb4b6hBN1Q2SgatA4mjGvVE7Zye7ghhgwgtb+i/B');
INSERT INTO "sessions" VALUES(43,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.QeL/onDB2Caee1cJ7KL/TbsBA51w9FPsDxcUODnnVp6TgCFTfK5SbG5cXRd8wVysfW7urzbZvKaDksZZuvAOYCkQbWqQ6pKKtqTdA9p2ojNJijFkdD+Ky/e06eUTOMM5WjXd+dFRofhLVcq89s4NCoXOe54dboTF6vyTFZkhsFTIhQQaD8n4tJt4SjkLUuEFapOzuLpGyyXOYppGKv6IebUMySDVkyiVR3pofh6zafDwKtwNg/W5a0n2xkMpSQqsepy5MO3N2ZBY4bAaGStbgobHsZQ6xZBTgF+cu0Q2kCPetFJCtwwzu6t7mh2wZNOEVdw9XFO3TO69tFQWoNvyaMEWFUTGMEbxVwgl5Igtb2uPL7VMnsGEFazucuXihMFvp/NyG1bkG37NUZPygn884P0YOqMJqW3PHn8sm5w+uWA+hDY4oijQeWQfpFpvQvnnq7iyF5BGqqHOWcJRVB8RGK7USmuOFU9EsULtvPfKwH33z7GJiS/T0TGkvTpFUOXU+IawlSfT33fAFv65lqs4x/QFkR83NmMypw/hOpuzRr1oRRsPTWNN1lHuhWLeejma2mCJWZFOGbN4C3E=');
INSERT INTO "sessions" VALUES(44,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.jwHQ1vgcmW6XimrqWDcTv0G9U2dzxV4p7iea9xYMqWTSZtck5So6KtSIZhnyq0yo+8lQS+G31F8Bac13wQDT4OOdXfO68c0nkNy1DyCpzzQkkKCU3QazCGUySNFbsJlv7R32gC9zVgZhaHtHPoDU6p3q6s6ZqJ8+aMLHbkssycU/QSk8EVvusB+VRK3rr6w5oES4P7ZPBlNlmrYc0OHo6L5otWrXeUx5KUb8mdxUVpWf5LTEf72Wwx3SPEiDBAbT3/OxoNbW7wxYtGi2AqwBHzT3Y0nm4gFkGg1UI7dObgWgXinrkQi9zlwHp8oDfM7iEODKVArqops75cGSPffd6kIF9zIBW9kaYIshYrW9zxIYXiH6Xv3U67bTEMqO3pRwfOYOHfVFjc5YY1E8Ff9faCruezjb9LtovB4c+ZbBK0Hw/VWQXfydo7ZtRpCDfkA1gYfdb+7v+vD0NXMt1ejC6wimwTz+HOWOiNgxKRk6Egktv1khVzTfVv3ixij8lQVQYp6ex0pUwc7aTdiWhsxNj5yIY65uupGIVcmk7dYQT8eAtP8wYd3OsSN0wrGWCeVk+G7mq1rmSY8QDpr18BvttF4ubpMPptkduge29y8FEBE1pCudzjrQ7LDUXgS1m8uDgjM34XVeZ1ci4TYQmz9EunnfJLxfjgmXc0xMhCa11zfyA7YGyFSl4jQdwDh3');
INSERT INTO "sessions" VALUES(45,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','budget','s1.5uL5zfUm.Gs6ez2bDy+nSg1zj9k31wjyGZ4QPfpAxpf8kRUw/XfHUOym+uCqrfV5i91KgKjCRItYaS27ww48QG8Uuu7I71O2f892svBM/4kz007JIUwI2DsI2Ndwo350XmEZv5joNPAfit+PCfLciLOYpNtVzHA6YW7YKBvR4h/iOi/m/UhQD9esRnHgH2b30ZVcrkA6GV3ALOKXV/NjofMEQdxnr6cdpDZtDhO6juZukLVE958joK0+CX+f4lbTucNN1GKq1Bb5WW++tsOHvB1LMy+pTvpXbStE/TPRgYRg3TzoQxoxKi7LXT3Wjwa1L26FFb7I1aFFF9wGiecwcOBhsq6HD9JDCntXD5QNyROmKLQWehIkDrTwRb2ShG3XX+qYALKq4L7seoL+MvDWNZcaeJHI6S0f4Uzima4t3cgt8sf1PXlfo+dHUFclOUTWOcAxbLryXjsk3z7LRWNfYyP49a1Rm6RYkcmp04uq+lsLOgIEv9W7XtIo9ZVwQ9nYKzj3l0Ekk/5wG2s/XLY7i8uecRtur7TFUsM1I+c351DmwicmIEtIiHPXpv4bA/XpvkX2tJGVKyu7SZ97ncphgb7o2PKHFcijgmgJ8j82xrDm25ggjNlzlOL5fLiG/m3Fdm+Rg/gcaMwjHSZmC8Q0CiiCWeqWn/cm0FiPfHliR+e6x9/OkK64s9dn1mQkovEmhl5tbBfp3Zf0FNoe9oKefArJBpwvLcrusNo85pxge');
INSERT INTO "sessions" VALUES(46,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','talk','s1.5uL5zfUm.CELpEOM3JRHXUci8TPzgB01UWfZ5ccRgBh5aNs0SKfbPeYgndpO6aK6AL1kuW2iTopKlTPtAa8efabLwWeBjcC+ttIy8kK2QnlHXuUB2w22tPldSgJ1z8RizGVVlKKZ8mKhc6XGjY1Ldd6VBRnXCIj+DJn6R5TF+N4ueUJGKKZMbfppmV4u2umPM2zn3KUBJfr6S1HW7HGjz5Pzv89GVT8ApOP0RKChSHxxn76T0HBSUov+8fYPstcJ+k759VX9moBxvDIDxdJpcKadz0zwPUJQL3lXHIANYJxQ6Ii/zwLSEpt9QdZYLvoejYVcKATIQu+QFNOjFFBQCYO9WRn/dlCf8iYEAOUBp1TX82j0On3poRWBufwlWgFUuKlHp+9je1uup0WCXS3ysclqph2R6ZAOTDunyoMXgFVB/NpjXigYKMYJcdqwgcB6EW4fJzdhZV0bmTQ6Mr5SaoOIyVhjizMzL1F+nZ0ZG6bd/z6DBsIjHAsCIbVnqairmhg+dyg90cM/c/eLNpRtzglYUd/w2skqH2BhMrZGzZzSr4epIodbEwjFf//R7iuG0oRPOFKb8pZbPO1GoepvkUvC3E1rfWort37oRTUoP6McxN/oiryZeN15wXUTw/ftrhFGoLLtAXfYrbWmYmZRyhMa4smdEHTywclza+2GMMZ8YXsZV0x7HPj9tQjpF7O0RjPVU5p7F/+gOp7VBO1V+rS3Ep1gbAh0FMj91TBUELrQKF5mv5A==');
INSERT INTO "sessions" VALUES(47,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','done',NULL,'s1.5uL5zfUm.6mjuIQWA2eLJDx2BbHLRsYSV9q5qcrBuLhutrB+2cFVcuYuoHwiGyhlpbwIx1ybFyIXbHUjMWQ5Z7dEQGR4FgwNyH8JIA27BR3x5vSGa4jqK34y6px0ch+453aArH/F1KiLfXwZZWA0VZhjVl/F8Ub6OjFH+1ITZnVwifEfJ5lK674uTAfSG1x3aZhOkJLMGNS0gJtFYyIZB37+1g3BEkhhY8VDpoudx3u6pDgc83qR0N5E0qH3mhcBAxudp4fitvQsoPDcMdCWWz/aGy6hG6NGMpqMEilNIn5dKtGL94WrFd316xSFjuKCISbTenZABemMBqDv1NMAu7aOryFnq3N+C4W0OYhSKrb2B3ekfokaxrz64euf3/euW30RcDXitt4DMnP769gNnlT7NyxpWuLk4uNWJH/xxaRRSqL+fQbwW9Uw88WJVRgum+Ix181W+N2K43I1uTD6aLOT8n1bmLY8AJ2Sb2C8jq3ej0EYclv0n/KM+42yGwqcnHO9rWnWxfYDu19veLctzjb8r3mK46sUrAU6xNOIjL1H2aBuS/OoRr3igTeVJPGiH4Vtna8RC1VWjN1AVJBuHI/al2+JjKYYjkz/3W3IMiG7MfeXm5EXz/QJ77oBRgbM4lO6DPZatf4gBurlPldBg1QUZnOb+ZMRtX5vRVWeyeMP4Di+ttcGibiOwkeYek5pqd0uSlwxkmp8=');
INSERT INTO "sessions" VALUES(48,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','question','need','s1.5uL5zfUm.Q1Tu2MJUq/ut9A4k16cQc6lMChNG+IRZhTOfyl9n8vTMbJ7kSezPoO76dbZCMPMiXjOY2EJBHbraW5z9eSTREjOYF1DJc2rK+ooUq7b/3LAffrkD9xnmD4W5aGrFtgKf9zhzcnk9ZNsgiTL1+9SbxmubEpsMiv2bHWJR9+Nedf4MLRdLTD0TTUDUMqGpGpnp9SXy8OCWIywDzKOoT/Y8AP9/kuAClMwZjrBpkR3Y30Tc7KJvYN1KSIx9S/FM4tueRVG5d5+8TipLg5mqKNbQJAgTEaFwEN/yPFAThFhQmqOEn61eDNtU8P8YK+r/6wczU5o22kvzyd0QKsSDr/7R59wKv8COH+dQu6H7WgVq+UTxqRPFr5TynDswZTl12yFY9y6E26yc7vMvJ6Yd+gdJfTOpXgOQxKQ23+0B7yyEDTycRlw3Cgpy4XeKkbMXO5ysrsJwKCJZktzfAydj13rELnqWGl9xHbVaMxxU29josB220uYlya/rMHVE8oseG+icUhNFc3JOFK9kPa7Pabjc3IADA8fvXDla5RdTvOosygNkTjXFpbVB92MNXK7xh0rfj4jih8DzAFgVtxZe/reisrDUJPLtXXEpio12wWpy8pk70/uW9bcaAXU39EfHBDpfRKxkeU7QGz23iVI8eE0qdBt/OyBz37wZ64nSd8xXj3VXBxVcUQg+mfwHm1Ud');
INSERT INTO "sessions" VALUES(49,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.mYGi6FKCVolp+ccC+hcFxFt34WA2jh4REoAv2PFni12dYTVlYZdnagziJImIfrlC8zE5r/yqGNlPm5KRQmMrnQUgxoM+I8RfXoG1Rrgy7K7ZAeXKZP68/xhFGB1KSyFDPUM6Kc+hBXDhJaaoJTCMg6UH4tLx8wJeP0n+vIFKl3DxJ3h0dydVG5XOSmPumEnapJTuxRf/7puUHhgKilaRs0ocZTCjFQrTKgxahjg8U0AB');
INSERT INTO "sessions" VALUES(50,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.G9iFLqTwAtOiiijZUFJPyiMLOYuFKMg8tYNDrJjyLw/1xlUECSKRkLFlY/2cUqSwIPNtmWcYhIBgxcv2vEZ8pdoggE/Cvh0vwoZoXY4qw0o5xRYyCkQPc92d+XJeV3pR7en63il4eJXkZjD4RSknv5VMvqjG8VOWYjuoqiWxPzjlh49jhRWygctJV/rSgCae/hkjISgmg8KispxV4/XCBD13wFR/uQ8S5or+di6lB0qnShHLvrIkJ+abUoB4VnPewOyPc8UIb+aFPhlee7WfOKW9ZzUHYD8bWKoNNPOy4RHBo664iCgTG9+q5vKB27b3nwarY4r9c5BNdehpqsfRgF4oonpZgLQh048yHUP/rY+HP0hyzTFuyE0kwFnnRrkDiEZlyvv4I0C3PweyZ7ax2PN/kqO33+uEoo59BGOj4dkJqJtwI/cTyJ26fJgGHks8845xgaYtF+hFP+xcpwyIgbYrBojh2Jaf7lnNBv09J4JMSVZqDRQRWQ==');
INSERT INTO "sessions" VALUES(51,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','number',NULL,'s1.5uL5zfUm.kTpph6zxkzYgjolDLoPsORtu37J7rBzQm7LOiBdJIpr2CWRzNddFE9J791/ftymqJUgXAYMqi4cHqR2urnj0KTstnQWD94ZtS9ANnJ3ZtxHfh4xChZ8mpHPX6ymjosYHo2o/t2o50sh/SddjYZMMImbjIWIpwmbynwo0//5maVrelru7/BXN95l6GrTQFql+8F0ybHLIkUBJtAjBN4XS79eJVTY+QYnE13mHYaqC0kz6yDge19jUpaLfcJcdRqRbNZbitZFD4o9Qlk+8m4RNz75CjrusvDcI/wNid12/3O+t11K2DXD0o7rJ81XBHL6cEeSgkV3494TsxAU1tuvvBquwAH37t6RdsVSbe86MD3KZGGoDwF3x8JmDVwExdZqno/lPEOieAsTIpJvSS54Ez1O5nE2YhLeIbuoEYwnUAuBE9xqCS6dYX1aGlM+1EHWTHllauIkjqyfwL5z61/C2jwoWLAogBHfxsp5upj6ofWdOSfNwUoBNr2wk0urTRNGf2iTYN9ajeQLJPDRmVlCBBEuxc+tgQy/SLN43VATsuOlkCas2z9KOyy3oD2xLHpwvfbQAQ+cS+XTnPrtN/cvHdJixlr/5bcunZ9GZxSru5AiIsrzpMmIaacj3WmP6f8mF8Lno7/ivZKT9PPL94ReSXhMbXRK3vHXov5VRvwA+ZK4i2x0OhlpA');
INSERT INTO "sessions" VALUES(52,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.6ZzdqZVZYOdPsbD8m9aov0jv/KFm5CQESZ5OjWLEw+/oxOi7fM8arAMFW08fneCPanx778+9/FQHCgybGMdTfvatOlcoHg5I2PPGdvNhDyYAAA8o8ZgI6fPDg7ppTQsc6ATHjFry3soSaJe0Of6Z/QpiJv4BJOqWuHcSR2ANEX+5W9IVlcFw778jLisnZdeAbu2zoI62gbbRKOI6ARNB4U1au2zLnfyXROBgbDhuLxrkjcmjaSWeL9YDRbueSbeJei+KkqONBedrrwVp8cqYNEaSbwvLCRTBEalpvhaSgzU5SdAkzbC+mjxtFGPacwjao7pWDH2DUSbM8vOZJRxZZtm1EEItNeufThXwyF86NX1vWo2KZx4Jd3nf7AMFcqr5ZtvisnsqhTKjOF/qwxkHz8o9lQmDpUwvNXZ9AA4IrhQCvG2NUFR4go0KsO9p/xdQPPRUCQyS1gGaE9j0RHJYv/ysCARNEUEJmngcwtITCrWiOTKwjIiNG82y2JkXaMoN3NVCClhhctOH0Utn8nzcLFVKKh5vaWRSdpX6EaCjQi6bKEz8RmJUbbCXeD+Pylcl/v+yVKxUlYKsxekAJAczO7Zj67SBV07NncrWDgKEXW8ujbOdqVk4SuJxfus=');
INSERT INTO "sessions" VALUES(53,'9d2466b7d6e325f889ec06a9747725738b2ce39994eb06db8af1ec7cde51cd98','exchange',NULL,'s1.5uL5zfUm.8bxt1o+Jeq36qRqh7P8mAMcsqNTTN045xyP/y3mr1Y/P2qAEr9ipEk3+T8AUxQ7VhT03hYWd7l83fbaLNsaT34mKuHov6F2bioBCqMFW6eDBwJQmxWVbGm/0/3MIstU3UmaKkYaqgZcab/QmXk62MNj5m9OcstLKqnJqHxTb2bvRRpikeJpSYnOqGjcuTlXvrtCSix7/efiqIVICU/CqTP5mPEa3YoSxE7lCVO7+b6nRlPGvOXwK/3i9r+1Qkbvd3H8vGdb+Bks1fEXN/aqt9uBhdnr44CEwDIZqYbuQS3FWq3JfRrC+Yjj070F0STnGoFOvE3EkNrK7N0nvFX7Fzeqo26FzRsBBYdX3Tkaumonc/lcx3MN0Tty/8rEMZZ8jizZPcpx77plFoJ+Hi8tTbkCCpfbRPYzejaAlkNvhaMGlZAHAPraJvaAuJCc1sFHkLs3+YUh6SNE/6IP/p3NfyFGeZXXOF/MGtVYruexVrQ9Dhr3MoFfgDA==');
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "state" VALUES('sealed_with','5uL5zfUm');
INSERT INTO "state" VALUES('opened','2026-11-23T10:10:20+00:00');
INSERT INTO "state" VALUES('heard','{"at":"2026-11-23T09:01:34.942782Z","noted":"2026-11-23T09:01:39Z"}');
INSERT INTO "state" VALUES('owners','[5100001122]');
INSERT INTO "state" VALUES('remind','1795428022000000');
INSERT INTO "state" VALUES('sales_group','{"bound":{"chat":-1002200000405,"thread":null,"lost":true},"by":5100001122,"setting":null}');
INSERT INTO "state" VALUES('tombstone_salt','f10d9722c5f7815e45a0dc59e2142313');
INSERT INTO "state" VALUES('set_aside','1795424460000000');
INSERT INTO "state" VALUES('bind','{"id":"-rGVs-xa-PI","by":5100001122,"chat":-1002200001072,"thread":null,"until":"2026-11-23T10:15:20Z"}');
INSERT INTO "state" VALUES('reason:5100001122','{"number":12,"card":"c83lMcXbaDk","chat":5100001122,"asked":"u347713989:why","until":"2026-11-23T10:20:37Z"}');
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
INSERT INTO "tombstones" VALUES('418c5bf36be13d5dbde41ef98e06d6d03e620ec8d942dea6cf17b50f892faa35',347713857,1795424454000000);
INSERT INTO "tombstones" VALUES('38cc9ee3374477ad3944e072a6eccf2933857740cf77d6e46b3e951d0f9ef1d0',347713981,1795428329000000);
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
INSERT INTO "updates" VALUES(347713825,1795424429000000);
INSERT INTO "updates" VALUES(347713826,1795424430000000);
INSERT INTO "updates" VALUES(347713827,1795424431000000);
INSERT INTO "updates" VALUES(347713828,1795424432000000);
INSERT INTO "updates" VALUES(347713829,1795424433000000);
INSERT INTO "updates" VALUES(347713830,1795424434000000);
INSERT INTO "updates" VALUES(347713831,1795424435000000);
INSERT INTO "updates" VALUES(347713832,1795424435000000);
INSERT INTO "updates" VALUES(347713833,1795424435000000);
INSERT INTO "updates" VALUES(347713834,1795424435000000);
INSERT INTO "updates" VALUES(347713835,1795424435000000);
INSERT INTO "updates" VALUES(347713836,1795424435000000);
INSERT INTO "updates" VALUES(347713837,1795424436000000);
INSERT INTO "updates" VALUES(347713838,1795424440000000);
INSERT INTO "updates" VALUES(347713839,1795424440000000);
INSERT INTO "updates" VALUES(347713840,1795424440000000);
INSERT INTO "updates" VALUES(347713841,1795424440000000);
INSERT INTO "updates" VALUES(347713842,1795424440000000);
INSERT INTO "updates" VALUES(347713843,1795424440000000);
INSERT INTO "updates" VALUES(347713844,1795424441000000);
INSERT INTO "updates" VALUES(347713845,1795424445000000);
INSERT INTO "updates" VALUES(347713846,1795424445000000);
INSERT INTO "updates" VALUES(347713847,1795424445000000);
INSERT INTO "updates" VALUES(347713848,1795424445000000);
INSERT INTO "updates" VALUES(347713849,1795424445000000);
INSERT INTO "updates" VALUES(347713850,1795424445000000);
INSERT INTO "updates" VALUES(347713851,1795424446000000);
INSERT INTO "updates" VALUES(347713852,1795424450000000);
INSERT INTO "updates" VALUES(347713853,1795424454000000);
INSERT INTO "updates" VALUES(347713854,1795424454000000);
INSERT INTO "updates" VALUES(347713855,1795424454000000);
INSERT INTO "updates" VALUES(347713856,1795424454000000);
INSERT INTO "updates" VALUES(347713857,1795424454000000);
INSERT INTO "updates" VALUES(347713858,1795424458000000);
INSERT INTO "updates" VALUES(347713859,1795424458000000);
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
INSERT INTO "sqlite_sequence" VALUES('outbox',360);
INSERT INTO "sqlite_sequence" VALUES('leads',53);
COMMIT;
