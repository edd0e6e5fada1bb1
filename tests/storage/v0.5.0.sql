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
INSERT INTO "audit" VALUES(5,1795422620000000,0,'funnel','a38e752d');
INSERT INTO "audit" VALUES(6,1795424420000000,0,'funnel','0d2c3d8b');
INSERT INTO "audit" VALUES(7,1795424428000000,5100002038,'refused','/stats in private');
INSERT INTO "audit" VALUES(8,1795424429000000,5100001122,'read','stats 7d in private');
INSERT INTO "audit" VALUES(9,1795424430000000,5100001122,'read','leads of all stages in private');
INSERT INTO "audit" VALUES(10,1795424431000000,5100001122,'read','lead 13 in private');
INSERT INTO "audit" VALUES(11,1795424432000000,5100001122,'read','lead 11 in private');
INSERT INTO "audit" VALUES(12,1795424433000000,5100001122,'read','lead 12 in private');
INSERT INTO "audit" VALUES(13,1795424434000000,5100001122,'decided trial','lead 13');
INSERT INTO "audit" VALUES(14,1795428020000000,0,'funnel','376b0911');
INSERT INTO "audit" VALUES(15,1795428031000000,5100001122,'read','leads pql in private');
INSERT INTO "audit" VALUES(16,1795428032000000,5100001122,'read','stats today in private');
INSERT INTO "audit" VALUES(17,1795428336000000,5100001122,'decided trial','lead 11');
INSERT INTO "audit" VALUES(18,1795428337000000,5100001122,'read','stats 7d in private');
INSERT INTO "audit" VALUES(19,1795428338000000,5100001122,'read','leads of all stages in chat -1002200000405');
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
INSERT INTO "cards" VALUES('xiJcft9gzvw',1,1793696420000000);
INSERT INTO "cards" VALUES('U21ppv3Fq_s',2,1793696421000000);
INSERT INTO "cards" VALUES('aOrNfpn_Cn4',3,1793696422000000);
INSERT INTO "cards" VALUES('pdKxrNDtyLQ',4,1793696423000000);
INSERT INTO "cards" VALUES('RgZl2otiWtE',5,1793696424000000);
INSERT INTO "cards" VALUES('7ca46Z2hNJc',6,1793696425000000);
INSERT INTO "cards" VALUES('k5jg9Yz-qJ0',7,1793696431000000);
INSERT INTO "cards" VALUES('eNKMWYiNtfM',8,1794218600000000);
INSERT INTO "cards" VALUES('hoftB6ygBck',11,1795424420000000);
INSERT INTO "cards" VALUES('PXUmfi9eKJw',12,1795424425000000);
INSERT INTO "cards" VALUES('44Af16TMjws',13,1795424431000000);
INSERT INTO "cards" VALUES('jr7kydsZUVI',15,1795424435000000);
INSERT INTO "cards" VALUES('V1K2Ytx8DG4',24,1795424466000000);
INSERT INTO "cards" VALUES('PhLYq5Wkrbc',34,1795424476000000);
INSERT INTO "cards" VALUES('kwqW0QiZdbg',42,1795424484000000);
INSERT INTO "cards" VALUES('NekAX6LjQ1o',49,1795424491000000);
INSERT INTO "cards" VALUES('tI4My01r-Aw',50,1795424495000000);
INSERT INTO "cards" VALUES('pkt5mjD2wfI',51,1795424499000000);
INSERT INTO "cards" VALUES('Kk1hxUMUxXw',52,1795424503000000);
INSERT INTO "cards" VALUES('xIIMJidgtpk',56,1795424521000000);
INSERT INTO "cards" VALUES('-SIsCAPcUzQ',60,1795428030000000);
INSERT INTO "cards" VALUES('ivzHPQmqzQc',47,1795428325000000);
INSERT INTO "cards" VALUES('GJ7pRYX9a38',53,1795428326000000);
CREATE TABLE dead_letters (
    id INTEGER PRIMARY KEY,
    update_id INTEGER,
    telegram_id INTEGER,
    raw TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL
, bot_id INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "dead_letters" VALUES(1,347713861,NULL,'s1.5uL5zfUm.LjrhfoakHJ1sKsDE4gCNbocz8uTakzwsvezjxvNGk3J4pUmcVYfcNPodYDpYathnrfj5XzkpJbuEZVRcj/znK0v+tI04tmZ6vW25M3rKeTAIxhdPUAX8QXldgsNFCEhBTcJzn8hLdwBDgPMrmW0mDB8K','s1.5uL5zfUm.p1m7rvmL8KL49xhLlE21Q8bWM/w0Jb/nTqzDUjqW49BDds5RaQvVm9WAbhE=',1795424459000000,4242424242);
INSERT INTO "dead_letters" VALUES(2,347713862,5100016959,'s1.5uL5zfUm.UiiWf4NUsR19Qxnp2h9mrq5hXd7h/a2SGctqLhSB8nSf+6+jCp+hR7rBXWM56Hcs6jLbCPA2oVvUxIBtjAdof0yH4i49B0yfCmumHede7zpT0XHJYrFR4Sa2J3QYcGrSktwWpl8f2eRDhWLws4p5Iu8+vQZGKeq78/Mu/4v+4W+EYpKhvyh4sQOy/LhufF/XrH0hu1UHpda4Ss+uYrhHRZU1rjCnX1ca6ztiEi+NNMrt7Z2SxLzRDs04KmqIaHm1INaEUsX4a+ihhZS1RUnw2BeoNK7G/ukK4fu9i6ky4G/7QPr1j9KLEoRsn0txbog8QhPXxzX6YKkieo7oyab34cdOY40zay1w37J8spJ1fe4VD35VvMa2Bx/n+kKvVFejKa0Fe8ph2G+vMFw+LB36/4hFVhmwcAbXzzhxG5KVm1Vr79ep9W4RgQxoVHzSvv5a3y9q/2fslE7S/9KdfTk=','s1.5uL5zfUm.WdrzLdznHhMv+GplXVDID736E/eYMjWJ4V0W1mavmX+FzA82mhOha2WucUaGk7LRfOUVrobKrigubmB3FgkCR64BQ+Nl3vAcA2o/DhQ52f9JXqN53xQ5OnWa0zEQhuqMo3Au2E+h64dedrrgqsBKn43fGUE0ov0fSKC0OL6vits6fnTT1VUd835WUisULn2Q+jd7VzhC+tU83qX1qXyCrQK5iuVZxTLtV8BfyBo=',1795424460000000,4242424242);
INSERT INTO "dead_letters" VALUES(3,347714045,5100062021,'s1.5uL5zfUm.3MUkZt0MHOguHlVlkRiAcp6LKYw06Eigw3pyuK0IRR8D1G8QO4bZSnzk8rsrLeDg09nKpnK/oPhT+vnVOGjLVUV+28S3F+oNaBELW4cSjor1Kp1UWihaWtHMOBUbU6KUyrOKrrQTHqz+wNNBztAGiAjcR6PYirXXYnRxMXQG0/wWU96Se+47z9HnNVqoG6LbkhJZRSZfTR6v2yW4RTbl52QPU9OsXqQ8Em6dewODqKPCiWHFAeeVDb3X02I2bIydqSWXtwNkM28UrAZACWjmpTvQe5+KEugD1j6P7J7c2CXgg/OlAJx3A8bZhp3cqcwzJ6I2MqCsMDE8tj1Hh4q29rIBALLVFfEXIzPCp9glycbfl8b1MVTu6HAzt1dIf6P2v0Qa1DIHqlT1uRoDbXUcAqBRPPpUp7znG8K+jezT9QdPEZnzts3OB41ITxlz8zwq3nXQZW2uJIZgEmq71tqbOownAudsjQNc','s1.5uL5zfUm.gv502+rxms/KX7DaL1/PMzilqcoH0cKbuE1n/N9bUcqH7XCMqMc+FwJX9Z0hMcwZEABeAxxxaCHmTKThlMFjdOl19FRkBHCApulbDgc2+8H2S+Nj',1795428620000000,4242424242);
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
INSERT INTO "files" VALUES(4242424242,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06','BQACAgQAAxc7c7f2eed6665f5ea6ebd6e4cec87ca46accc2d43fffab48',1793696431000000);
INSERT INTO "files" VALUES(4242424242,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8','BQACAgQAAx393565dd1eb7cc7c44f2539afc09e298f1b640c40352380d',1795424426000000);
CREATE TABLE funnels (
    hash TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "funnels" VALUES('376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef','# The funnel Sarnakh ships: what you offer, what you ask, and what the answers are worth.
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

# OCCASIONAL TIPS
# yes: the talk may end with the button `button.tips`. Nothing sends tips yet: say yes only where one of you does.
tips: no

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
INSERT INTO "funnels" VALUES('a38e752da454dae3038b9be30896b4a189cd674187295019b6e6060367f404c0','schema: 1 # the form of this file; leave it
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
tips: no
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
INSERT INTO "funnels" VALUES('0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','# The funnel Sarnakh ships: what you offer, what you ask, and what the answers are worth.
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

# OCCASIONAL TIPS
# yes: the talk may end with the button `button.tips`. Nothing sends tips yet: say yes only where one of you does.
tips: yes

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
INSERT INTO "leads" VALUES(1,5100002684,'s1.5uL5zfUm.Kw7dHyNRHlBenfbE12huPJCZRXNzBGv4LmA6NBmQ/ag=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428022000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428022000000,NULL,NULL,NULL,1793696420000000,1795428022000000,1795428022000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(2,5100003656,'s1.5uL5zfUm.FZx5HLjYOktzzgAEJ/pNsDkiKpyMp/6mHcfjg5puH8o=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428023000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428023000000,NULL,NULL,NULL,1793696421000000,1795428023000000,1795428023000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(3,5100004648,'s1.5uL5zfUm.kI3mcH9R8xAI6JArC1bEFUZJ392Nvdsg+z6EMQUB0vE=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428024000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428024000000,NULL,NULL,NULL,1793696422000000,1795428024000000,1795428024000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(4,5100005388,'s1.5uL5zfUm.hKRnk4ZgAaR6YWE5g3dZF40joMAzkdaeV0xcl8aWJQ==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428025000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428025000000,NULL,NULL,NULL,1793696423000000,1795428025000000,1795428025000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(5,5100005516,'s1.5uL5zfUm.tFPQRrxDhhsxk6eP5tv+IDQMdqMp04qV10wJtKprcQ==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428026000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428026000000,NULL,NULL,NULL,1793696424000000,1795428026000000,1795428026000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(6,5100006390,'s1.5uL5zfUm.Ngnx7QpnyXRroGiKr8KP/5YnGWnQaKCJrix0WuYtgPY=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428027000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428027000000,5100002038,'s1.5uL5zfUm.QHBhvqdWbgH0uLDEB6t2d8CDqIgaRJ9pQmKaIzToKQ==',1793696427000000,1793696425000000,1795428027000000,1795428027000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(7,5100007048,'s1.5uL5zfUm.RvyVEZ+IiBkqep7iAN5dtEXh357tb9YiMON6xaPf9rA=','s1.5uL5zfUm.7gYgRMYtrnT8jJWCGK0rBdZDUHWFTlSJW2bqCrfAy2WYWlPKBw==','fa','s1.5uL5zfUm.Ih6mQ/bihcKpXpxdjRkKu8FBGGq14yMIRIoT4CJIKXovY0tSkzSVOlk=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1793696431000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1793696431000000,347713792,0,0,0,1,1793696431000000,5100002038,'s1.5uL5zfUm.mWVrXtey7NnMkPcLC6FzrBwBd4V8qpaUd/MhZXBH8Q==',1793696432000000,1793696431000000,1793696431000000,1793696437000000,'d2b420bc6daf06fcfe0f85593e0216a0ff76b60362cf8c5277015fda0af741ae',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(8,5100007506,'s1.5uL5zfUm.qpApvfX1QVjeu3ykDnpB5ARN6BcNEP8/rihiZ4rafvg=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1794218600000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1794218600000000,NULL,NULL,NULL,1794218600000000,1794218600000000,1794218600000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(9,5100007781,'s1.5uL5zfUm.CzDfvPNpIjpE2X+2ELZcrI4T2ZKevvdzWOBIwWbPgOvVrKY8vEk=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422620000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422620000000,1795422620000000,1795422620000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(10,5100009232,'s1.5uL5zfUm.w385WTRK6iN8XxZdfuum8S1hdSF56VxTZSwrd6zrD7tgoASIOOI=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422621000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422621000000,1795422621000000,1795422621000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(11,5100009369,'s1.5uL5zfUm.lZ60hPOJP9phf4C9mnIFOMJi59BZbvS7+t1UDOxs3a1Nkgqh','s1.5uL5zfUm.418HFyuOLDOQaSIyWiQETr35qpXit5P9ySbxYZ0quI915PVOxw==','fa','s1.5uL5zfUm.7HD1zMbOHR4Jxrybq/IiVltnhRDSF3IEWX2F04lcIjtvaL0ZRbmkQIc=',1,'s1.5uL5zfUm.FZDtaZDRhGuEj2RBUOmglez01lgOMnXHCiutNOGcUB/tY6lScRqR+wxxmz4cryo3','own_phone',NULL,'pql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.975617310937935},{"about":"talk","option":"call","axis":"interest","points":34.975617310937935},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989552096273112},{"about":"engagement","option":"completed","axis":"interest","points":9.989552096273112}]',1795428329000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424420000000,347713804,0,0,0,1,1795424420000000,5100002038,'s1.5uL5zfUm.cZFJTAy5P+Vucr+UFIlfGQlo4hGNLETWKCBA6syCAQ==',1795424421000000,1795424420000000,1795428329000000,1795428336000000,'d16d37869eefdf8836ef0cc8475a234c65903638028191e2e2d6a88655e5f4b0',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(12,5100009555,'s1.5uL5zfUm.lmVkSzSdaPwGGLDVhEAQLQXTuUB6F/JY6J4Jo2PQpc73uQ==',NULL,'fa','s1.5uL5zfUm.BVAfuKOKmzXZ8tTmorx1kFUjCBezE3WIqsgZyFUKzDsuboOupFIcBm4=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424425000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','g_ads7','g_ads7',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424425000000,347713811,0,0,0,1,1795424425000000,NULL,NULL,NULL,1795424425000000,1795424425000000,1795424425000000,'7578910a9f8d4c6394f50f38ac50ee25e7959170ba3c14ebee43d15619260c9b',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(13,5100010285,'s1.5uL5zfUm.5/b2yna7mBlqJnlmwjqIK5PJm+l+HJbdLf3Mqewny6w=','s1.5uL5zfUm.f8DmrbaVkmJhm5LA7i+A8QFyqyJ0eitnAawYX7nEIk4ENDDG','en',NULL,0,'s1.5uL5zfUm.JXJ34LEdSkDWSNT7odYLT3fhFzdGMHe5NYfvpGP0OCRgDiPMyKbcO2ERAvca','company_email',NULL,'pql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989560110431269},{"about":"engagement","option":"completed","axis":"interest","points":9.989560110431269},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795428332000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','site','site',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424426000000,347713817,1,0,0,0,NULL,NULL,NULL,NULL,1795424426000000,1795428332000000,1795428332000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(14,5100002038,'s1.5uL5zfUm.bgDPgtf9DHopFs/Bsfi38gAZzjqLA09HBTc1YEGqgQ==','s1.5uL5zfUm.uWXPpzsHSCDkaKDkmAY2Q+lCNZdEgp5cvRr2hbUh/sR1/mUH5Q==','en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424428000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424428000000,1795424428000000,1795424428000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(15,5100011831,'s1.5uL5zfUm.E9sboXhWt6VG6WNNxJxvFYEFBr0vLxirw8GjMGSTXxg=',NULL,'fa','s1.5uL5zfUm.klHUiWv9JaHf7Ko0GgWpZtkbvFLCmelpVIBEui9eK9TNNQnHza4xHI8=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99940722868863},{"about":"talk","option":"call","axis":"interest","points":34.99940722868863},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999745956227919},{"about":"engagement","option":"completed","axis":"interest","points":9.999745956227919}]',1795424530000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795424435000000,5100002038,'s1.5uL5zfUm.tOOpRWM5pzj3K7fHnL0JJJHYrIi0z+n2ahELHekcDw==',1795424436000000,1795424435000000,1795424530000000,1795424530000000,'7b4cca795b9e303dec759bc13752fcf97935bf3e964375178ed943cc1d7a282d',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(18,5100014770,'s1.5uL5zfUm.MSMGIIE2d9driOSFRQ3oIzT3O6wTCL7DvpkJkN07Jh/CYunfDw==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424454000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424454000000,1795424454000000,1795424454000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(19,5100015841,'s1.5uL5zfUm.IASdrG2UyYqEIuSGpKL+hDb9S4ABAHLfMfINu7QdqfIXotY=',NULL,'en','s1.5uL5zfUm.+JwCw3Qra69MAqP8/tGXE7t2h4XiDmevWoBPW4840v/QmvoUU3B3xuU=',0,NULL,'typed_phone',NULL,'lead',0,'open',16,10,'[{"about":"contact","option":"typed_phone","axis":"fit","points":16.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424458000000,'{}','','',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424458000000,347713859,0,0,1,0,NULL,NULL,NULL,NULL,1795424458000000,1795424458000000,1795424458000000,'f8847dcc84813dcff38b5751e13a2c078142b7e3ead5f6bf3717126b7e9c3e02',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(20,5100018370,'s1.5uL5zfUm.J/7iJ13hd6WqOPnLzHaiwdH9a9tbu8gxC64hGQztAwgspQVUrfqV',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424462000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424462000000,1795424462000000,1795424462000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(21,5100018909,'s1.5uL5zfUm.BvvM8NG0xNzOOiLLfYJrWz1/e0v76j6EYmoITrL9qQhzCf7K',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424463000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424463000000,1795424463000000,1795424463000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(22,5100019866,'s1.5uL5zfUm.agULUz/KWNB1pEadhmnRNtRn1aUfahMkFTr/fBEhe1qkLU95I0O4',NULL,'fa',NULL,0,NULL,NULL,'s1.5uL5zfUm.uoGHJTt0Xfz59gfZdn9CSsx8z/URHamQJ53R51MJrxkElWSGDqryD7A=','visitor',0,'open',0,0,'[]',1795424464000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424464000000,1795424464000000,1795424464000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(23,5100021111,'s1.5uL5zfUm.kYXajtMuClPLxaA/iFhINiPKilnS3yJpdKQmioupyOjxPpl68gAt',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424465000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424465000000,1795424465000000,1795424465000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(24,5100022311,'s1.5uL5zfUm.ga3Jeap2rfFfTktoKbSKJ1Z63iEHJ5b0ko0Rv7vRgsdSz7Y=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424466000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424466000000,NULL,NULL,NULL,1795424466000000,1795424466000000,1795424466000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(25,5100023059,'s1.5uL5zfUm.eIitCAZRNi4hWL8w1feX/+tzjb2FPmIrutYtM3lvVgWmzMdJGho6X54=',NULL,'fa','s1.5uL5zfUm.JAC9aBkGuN7emEKjsHTDYaT8qArjDgLpYcp28DvhLL3NH1ip9UJB4U4=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424467000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424467000000,347713874,0,0,0,0,NULL,NULL,NULL,NULL,1795424467000000,1795424467000000,1795424467000000,'e83535199b5425554a6f0a11e090a155c15edcf43e71cd9b02836fee3f502a68',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(26,5100023871,'s1.5uL5zfUm.Ext2Kufy2a4ZNADmVvjyT+fIjeS27/eAM3Yiz8m5FIiLFWbg70vzPVA=',NULL,'fa','s1.5uL5zfUm.XZSM50pXxa8lqG5eTEWt5vB1s8IBk76iErdOB1uRFQFskCqaPcrNSzw=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424468000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424468000000,347713876,0,0,0,0,NULL,NULL,NULL,NULL,1795424468000000,1795424468000000,1795424468000000,'c3ec5225125ad29bb3903e838158b5ec5946513773b7bb2c842004ed09801b62',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(27,5100025126,'s1.5uL5zfUm.PY71QHX7g5J81o8v6QvgYMk8MmLGTrCw94gf7hFTRYGcDmIEY45T2Do=',NULL,'fa','s1.5uL5zfUm.91Ggdqr/Guot1S6dXATGLwUUfsQFCDuC/xM3ArXlOh5eQelCSKxQlI4=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424469000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424469000000,347713879,0,0,0,0,NULL,NULL,NULL,NULL,1795424469000000,1795424469000000,1795424469000000,'70719b2570ccf31ab0956977a6e7b5a289c63324914af73dc69e5effa10dd1fd',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(28,5100026152,'s1.5uL5zfUm.STJYuUSL2ITfzFQkpXe5Q+K1etVbhaC2Jr7AD/l6xLbSsGLZz4q7P2I=',NULL,'fa','s1.5uL5zfUm.WtuoWF9EUmEQunxwivfHqowqvKroMSk3Q2Hp4Hoe0HCPAZBgw7oRKEI=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424470000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424470000000,347713883,0,0,0,0,NULL,NULL,NULL,NULL,1795424470000000,1795424470000000,1795424470000000,'b5a594a9cae5d4fbd3f033c17976282e7929b6feae63e79e098c78cadebaf242',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(29,5100026778,'s1.5uL5zfUm.a8+b6aVIsqo2wKksPtO3/9+6qV6T+gaX0v69wS27ahIJ7Wo=',NULL,'fa','s1.5uL5zfUm.fZFzoe4OxDJTwNkDnpUBLIB8OaoVopn9dRa45rxvL+EfHaALtdgRMIM=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424471000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424471000000,347713888,0,0,0,0,NULL,NULL,NULL,NULL,1795424471000000,1795424471000000,1795424471000000,'045ca2a249ab8da7c264e8e5b8df54385bf7d9909abbc854e522a2d1b443b9a8',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(30,5100028118,'s1.5uL5zfUm./xoAEl4BLlhhTRVMhX96ZAcEXuXjREP0EcXA666onIWfZlFGxJ/W',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424472000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424472000000,1795424472000000,1795424472000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(31,5100029520,'s1.5uL5zfUm.IBzuykxxa41qr7co4Lu+8ot0U+JC58ECRraV4p4A6UeexM7L',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424473000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424473000000,1795424473000000,1795424473000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(32,5100029774,'s1.5uL5zfUm.00eLnAA6uE0MuodjoosTXWIeRYCHge0bR1s/1g1aN6/DQxuAgTZd',NULL,'en',NULL,0,NULL,NULL,'s1.5uL5zfUm.daHEWeYDZs1E9vXENrXgiVUq9824BBEL77CBzP27LxPtRMB6FgXhb5E=','visitor',0,'open',0,0,'[]',1795424474000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424474000000,1795424474000000,1795424474000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(33,5100030646,'s1.5uL5zfUm.05C2COqBuwNRC1P/OcqK/FZrCpktXHRa+sJsvhvdtg2OqZgwj4Su',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424475000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424475000000,1795424475000000,1795424475000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(34,5100031494,'s1.5uL5zfUm.qr3+dp10/0/ZVrzaCEm9NV9MAlUja7M/hmW5PSorTe3e6Kk=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424476000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424476000000,NULL,NULL,NULL,1795424476000000,1795424476000000,1795424476000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(35,5100032540,'s1.5uL5zfUm.tDvBv9CyckklXgB9FYUGTs4PIXXAR2PG84e9SgnMQxXAID4u7tf3uCA=',NULL,'en',NULL,0,'s1.5uL5zfUm.vPmheD7B4HaHqhwb8Ohq/4NsZcASMg7IlAPk1Rej01+JWUE8fOn3kb0oFRAmywQL2eCizGHUBvs=','company_email',NULL,'lead',0,'open',12,10,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424477000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424477000000,347713904,0,0,0,0,NULL,NULL,NULL,NULL,1795424477000000,1795424477000000,1795424477000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(36,5100033820,'s1.5uL5zfUm.Rf0jB8Z/8NfjtjCiUb1vtpOwBtvMB+B16sma8E9pbynLEC7Xq/fc2CA=',NULL,'en',NULL,0,'s1.5uL5zfUm.61LSzIVZ7cSIdI8xG7FJJgKywWyECI3aLGqSLRkEEyKhC6vnox7ipvG1iVfGci0LaW3esz5ugtY=','company_email',NULL,'lead',0,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424478000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424478000000,347713906,0,0,0,0,NULL,NULL,NULL,NULL,1795424478000000,1795424478000000,1795424478000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(37,5100034830,'s1.5uL5zfUm.j/m0r43qro8DSRE43OOxUz1lA7+BQzxJ16poKHhCjNMcOSxB2jNyeIE=',NULL,'en',NULL,0,'s1.5uL5zfUm.HtKdQtpKYf+RAAfn/uPdru4fS6TDb5CWx91ebzpplOrkZnnFpvukp4LyJpwJ4GhcRfzUog7hbY0=','company_email',NULL,'mql',0,'open',52,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424479000000,'{"need":"build","timing":"soon"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424479000000,347713909,0,0,0,0,NULL,NULL,NULL,NULL,1795424479000000,1795424479000000,1795424479000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(38,5100036048,'s1.5uL5zfUm.ApZmtZ8k+ZIXNMBiioABdjkz2PDQlih8mquoglHtl9AxWxppKuiZrbs=',NULL,'en',NULL,0,'s1.5uL5zfUm.IKGQU4SI/0AannI9i/aUK95XjDfSSHxaSfOXt5b4PJ9t0fUxVytz16qVnC9qvhN56/e6GtjLxkU=','company_email',NULL,'mql',0,'open',92,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"budget","option":"high","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424480000000,'{"need":"build","timing":"soon","budget":"high"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424480000000,347713913,0,0,0,0,NULL,NULL,NULL,NULL,1795424480000000,1795424480000000,1795424480000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(39,5100036300,'s1.5uL5zfUm.N4zl5qNiBE2hhLOX5yuaMXIG52RUMoG60GuCcD8O5mTkEmI=',NULL,'en',NULL,0,'s1.5uL5zfUm.vltnwkX/9HwKOu4Vp4ayurjxR30qPgjXjoqLjNZi+ZdUfbbpfNoFHHgjqgdcCbYBuGr/8PMJtsU=','company_email',NULL,'mql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424481000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424481000000,347713918,0,0,0,0,NULL,NULL,NULL,NULL,1795424481000000,1795424481000000,1795424481000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(40,5100037304,'s1.5uL5zfUm.Xh0hZXAjF91cJi8GjutNQqB1rvLPhTrSow9+WleJgyzwraI=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424482000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424482000000,1795424482000000,1795424482000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(41,5100038211,'s1.5uL5zfUm.kkDFKy9Q/f6z1EFWgcPNTAuQMBUG44Jg1tVf5NjmXG4XCUOa',NULL,'fa','s1.5uL5zfUm.dD0scfSweHL+E6VngK2JjEgrKy2nz2XLCMsQbwwRo65OrD58lZwblqw=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424483000000,'{"need":"sales","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424483000000,347713926,0,0,0,0,NULL,NULL,NULL,NULL,1795424483000000,1795424483000000,1795424483000000,'18793d9e8447ad96ca17ef51fed02d5af1d9a9c9dd8b22f34eed25942231522d',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(42,5100039021,'s1.5uL5zfUm.26YwZrh/UG408N+heZ6XDyNcyivSK1GevVXYMZuL5wWWXr2bf8FuwZe5EFVmkOl5Gg==',NULL,'en',NULL,0,'s1.5uL5zfUm.DrTRPBY3GBTsww0EcU8dcOqaD1gQkmi6IR1GdCVs5M2j5DHYO8MbLUL9lCR54M9K1Z6Ht1CYF6c=','company_email',NULL,'sql',1,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424484000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424484000000,347713935,0,0,0,1,1795424484000000,NULL,NULL,NULL,1795424484000000,1795424484000000,1795424484000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(43,5100039622,'s1.5uL5zfUm.WmxMjXe43hZrWb5b3juXufQp0HjP1A8M8lI7HkuhfqFfE64B',NULL,'en',NULL,0,'s1.5uL5zfUm.CYoB2GXI5mSG9Q14kFFDLDEJM3KphPeMG4pm7MLfDW0NDp/oi8UjUHsP1cFh/Auqh4W/GKVqU7g=','company_email',NULL,'lead',0,'open',12,20,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"price_asked","axis":"interest","points":10.0}]',1795424485000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424485000000,347713939,0,0,0,0,NULL,NULL,NULL,NULL,1795424485000000,1795424485000000,1795424485000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(44,5100040683,'s1.5uL5zfUm.M1VVdCdh4u1o97jfvdJb0iifLgHxVK0skwbplq4JgXQ=',NULL,'fa','s1.5uL5zfUm.jXbOQqyXWirytVlDXmw2Y0zBSEVw9ohld8kOLojiVEzS/sRlGp9MiCE=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795428322000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795428322000000,347714027,0,0,0,0,NULL,NULL,NULL,NULL,1795424486000000,1795428322000000,1795428322000000,'da4904f08b4c574528c9ca407f1a5b24f2fbbcdb9f726676768d5441af5f8d5b',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(45,5100040943,'s1.5uL5zfUm.wIYmqeNeVeXLZQByLfkAnHQSsUUCPd1KhQzUW4+fsbnc',NULL,'fa','s1.5uL5zfUm.HcFdOBi2yf7EusCuPIdJzoLj5BCtogARiHpM1yZfamlhNYZl/2vMPy4=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428323000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424487000000,347713943,0,0,0,0,NULL,NULL,NULL,NULL,1795424487000000,1795428323000000,1795428323000000,'886e166cca5353d3b2df6d9699d3a5b2d22bde8a110e7e42175267c560b8cf6b',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(46,5100041223,'s1.5uL5zfUm.uN2Hql8weik17194W7UXwASgQqaaErL7XPiZV8Mu6YGAlw==',NULL,'fa','s1.5uL5zfUm.BWcLTgdhk3VG1ma738vgML9QV6aHI/fTdABVodpn6C9T1npwq02GJgI=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428324000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424488000000,347713946,0,0,0,0,NULL,NULL,NULL,NULL,1795424488000000,1795428324000000,1795428324000000,'7e10bbca2952b232bf7a1ec893df69b4b26922105c9cd4ca5f9395e6bcbf1bae',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(47,5100041805,'s1.5uL5zfUm.Qd2G8SuJdnfvyHA1PuGW+4kgIM4CBJ4D/X2oT/GMF/Jh/g==',NULL,'fa','s1.5uL5zfUm.fcXOW63VyDk+WLlRYwHBx7ECFXw3IqNAEj25u6KPr46PtYTZyKX3pAM=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795428325000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424489000000,347713950,0,0,0,1,1795428325000000,NULL,NULL,NULL,1795424489000000,1795428325000000,1795428325000000,'66f436e9963120d2a2ff714e40caaaffba6be485df2afcc275d13da6d6a1e617',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(48,5100042914,'s1.5uL5zfUm.b3/j0cDnE/Ytx2XYeObhoRjLYzeXrY+tn979nTWaGbcpyA==',NULL,'fa','s1.5uL5zfUm.4NpkVi9u/Yn3ALP84Pjunor0knHAhj3LIcdSFUPDXbXhCz7ZkGxr3iA=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989725737806}]',1795428334000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424490000000,347713955,0,0,1,0,NULL,NULL,NULL,NULL,1795424490000000,1795428333000000,1795428334000000,'a266fdcb432695a504bcd92bf010c21f5d39085f7234d92aaba576ccae319f23',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(49,5100043929,'s1.5uL5zfUm.TVuBqO/jn0JsEwrzvi2FwjWghmIhpKRq54r0gmbJNiI=','s1.5uL5zfUm.YGKfYaOVAXi0AtR5899USBsZdk6SXwJcilpOjIYxvYnlNPR2lA==','fa','s1.5uL5zfUm.lLIrWg1T4E+Kh5ptArVdjs52KnC/h8xpCMefWatzecOfvAqdurtH2fE=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":9.989747109280188},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428327000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424491000000,347713957,0,0,0,0,NULL,NULL,NULL,NULL,1795424491000000,1795428327000000,1795428327000000,'4c0f75f4a7a9a9515dddaf4db4aac23f4dc7a218de46f579480f89a46f15d7b0',NULL,NULL,'["asked","words"]',1795424491000000,1795530600000000);
INSERT INTO "leads" VALUES(50,5100045299,'s1.5uL5zfUm.W9yd5BmMxJtFkHrT1AETawbyLj7GwD7xITZ6zmc0EFs=','s1.5uL5zfUm.Uz9T++xiISqm4rFR4g3ty7+BFLtsaYe5uaP/Z1fPWVch6gkwEA==','fa','s1.5uL5zfUm.4Fm2srudZK/I23eslkeEhBeOf+JX0uK7IhWNOKalZAZh65AzikZNZOk=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.999868965477354},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.9999438424},{"about":"engagement","option":"completed","axis":"interest","points":9.9999438424},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424495000000,347713963,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.jVrXQI8oeCploZjsecrhtip7sRm0uCNYoSOVUtwzdA==',1795424512000000,1795424495000000,1795424516000000,1795424516000000,'e20dcfb362fa25209e0788c7556f1c1a4020d12d4ef3cff79459e4b54ce97b59',NULL,NULL,'["asked","words"]',1795424495000000,1795530600000000);
INSERT INTO "leads" VALUES(51,5100046409,'s1.5uL5zfUm.TGRssImt+hf/Tlv6kO23rH3bXXvCzd+FQQR5X0+HvB0=','s1.5uL5zfUm.dwXheGqm0titLE6ccBMJQxEUcKLODzODSLEm3cxsMd61dz/XXA==','fa','s1.5uL5zfUm.f3vEJqd2KXUbNPWx+mfgQRCiKIZ2y2Nz6YRHdcGECILwKcxLXIIczHU=',1,NULL,'own_phone',NULL,'sql',1,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.99989392439623},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999954539061399},{"about":"engagement","option":"completed","axis":"interest","points":9.999954539061399},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424499000000,347713969,0,0,0,1,1795424516000000,NULL,NULL,NULL,1795424499000000,1795424516000000,1795424516000000,'e56639021e76ef4ac2cff1bdd76369a7b1a5f2a1a73d20faa9e371237c19a4a7',NULL,NULL,'["asked"]',1795424499000000,NULL);
INSERT INTO "leads" VALUES(52,5100048358,'s1.5uL5zfUm.jqHrxRwX+O/0WHTzxAcURRh/LsOtzBPg8b6aolPAv6zJZg==','s1.5uL5zfUm.piid0Jnp0sm2LS1AuNGg3NCq1CjHH16epo0FFQtW1S3WDqZa+Yr+','fa','s1.5uL5zfUm.vy+Fj6e5X8Ipt+oD87PdmZGVHsDQ4G+JJftpWUGRjEhw1vlTxa+Q7UI=',1,NULL,'own_phone',NULL,'sql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.99999732582142},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424504000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424503000000,347713975,0,0,0,1,1795424503000000,NULL,NULL,NULL,1795424503000000,1795424504000000,1795424504000000,'ef692c0e99127f6b8ebf866ec96ac84e00fdbcddf7ba71287bc22cd68e5772fe',NULL,NULL,'[]',NULL,1795876200000000);
INSERT INTO "leads" VALUES(53,5100049671,'s1.5uL5zfUm.GDNNc+LMUXFj1eFKXbjUADukrFp3bg6buv0dTZjaQ7U=','s1.5uL5zfUm.5YroD2UrX6VECu8kKvqHiFxMyjwrBXj0yzcBeELOVY5lE1+yzg==','fa','s1.5uL5zfUm.ux6hundyihJ1P6Rzb47SP13yJwGXRwfBMbZmI7nPwvjjOWPW4U9CxQc=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.98982725271559},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428326000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424520000000,347713991,0,0,0,0,NULL,NULL,NULL,NULL,1795424520000000,1795428326000000,1795428326000000,'0703cc65d20aba7f990886745c9f99424e0979b13527feecbfbb369070f1ad4f',NULL,NULL,'["asked"]',1795428326000000,1795876200000000);
INSERT INTO "leads" VALUES(54,5100050745,'s1.5uL5zfUm.0vuQug7U0xZDH7y7e6oB6Hp8a6U+6Ae5OgqhfT2wksc5bA==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(55,5100051817,'s1.5uL5zfUm.srj9qAOfxDPRuGxm3lZWkW9aqNqGIHtEgBZlE7KtDyV8AQ==',NULL,'fa','s1.5uL5zfUm.W9xeVVzpqwFzWnuC/l86G0h55u0zJRIi4cR4Nte9DiEKPTiLxP7qqNY=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424521000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347713998,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,'fdc6498fc1bd5d97fa72589040877b0c6d39ef08797023dc1ee2db4c7a9f24bf',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(56,5100053398,'s1.5uL5zfUm.XAw5X4q1R65zuMEE5bMAv02PvJdf2lSTo3Q6iQ1FFp9klQ==',NULL,'fa','s1.5uL5zfUm.AKpMKt8VSsd7MIsEGTAbAAI1F9VUYfHDyDUL5aq3O7NMgPIXer2I10g=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424521000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714002,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.tOfvCmXDfXOwP1slUHPLGaVCeOQuln29MaKiMnmHEA==',1795428330000000,1795424521000000,1795424521000000,1795428330000000,'a5f2f812819d341d5eec811ae76ec4979dec9e2dd93efbd3a4e1f371756b110f',NULL,NULL,'["words"]',1795424521000000,1795530600000000);
INSERT INTO "leads" VALUES(57,5100053863,'s1.5uL5zfUm.UatKfXI/LUfTX8r3iFjfYHnUVAPhUO5MtJswtVgR6wWAv5c=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,5,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(58,5100055193,'s1.5uL5zfUm.9GKv+XsavmOtIGiam1DizgH76l5HLrha8xfi6c3+AA7CUlw=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424525000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424525000000,1795424525000000,1795424525000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(59,5100056526,'s1.5uL5zfUm.f0jCSnxPEPVBoemlUxcKuwjgo8ZkqlIQA5PHV3RZcQnutw==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424526000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424526000000,1795424526000000,1795424526000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(60,5100057812,'s1.5uL5zfUm.g8lb9qdbG89r19Rf2HRylCevaq27wpSuVvT34J24GyA=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428030000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795428030000000,NULL,NULL,NULL,1795428030000000,1795428030000000,1795428030000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(61,5100059513,'s1.5uL5zfUm.Cw56xg0ZatvODAh7TQ4jqgHTFqGqyYDdxIYSdDbmAJ7sPg==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428320000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428320000000,1795428320000000,1795428320000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(62,5100060849,'s1.5uL5zfUm.5K+xUcj1//Gr5j7iu/YUMBZtwInCrx6bcBAqAQk4wzUuTQ==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428321000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428321000000,1795428321000000,1795428321000000,NULL,NULL,NULL,'[]',NULL,NULL);
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
INSERT INTO "ledger" VALUES(2,1,'contact',1793696420000000,'s1.5uL5zfUm.mNFBA8B7Xwcw3hLgIezRyaoiob6G265B0GiwBKKMzcilBOI4TpMO5utshf4fWYw8W316umucshd4eLeuM5nAQZpqJE0=',0,347713783);
INSERT INTO "ledger" VALUES(3,1,'talk_asked',1793696420000000,'{}',0,347713783);
INSERT INTO "ledger" VALUES(4,1,'promised',1793696420000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713783);
INSERT INTO "ledger" VALUES(5,1,'stage',1793696420000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(6,1,'heated',1793696420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(7,1,'alerted',1793696420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(8,2,'started',1793696421000000,'{"source":"","known":false}',0,347713784);
INSERT INTO "ledger" VALUES(9,2,'contact',1793696421000000,'s1.5uL5zfUm.TFaUJIYPLA2jJmnwBCTM7QtkIc65Hzbnq14cZPL1CwH+SDnTJxf3uECWh8ZouIOdB1FmxYEOnJUygvgbXbv/ImU7ZS0=',0,347713784);
INSERT INTO "ledger" VALUES(10,2,'talk_asked',1793696421000000,'{}',0,347713784);
INSERT INTO "ledger" VALUES(11,2,'promised',1793696421000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713784);
INSERT INTO "ledger" VALUES(12,2,'stage',1793696421000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(13,2,'heated',1793696421000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(14,2,'alerted',1793696421000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(15,3,'started',1793696422000000,'{"source":"","known":false}',0,347713785);
INSERT INTO "ledger" VALUES(16,3,'contact',1793696422000000,'s1.5uL5zfUm.azCVDdo29UDy8Vgu1MYhRj6KSmaqcSnpJyV2xzoIp1twrN2mEZJy7kBYII6qFNIf+gTvGk47cjzvKTsTBcLCLR6jdUc=',0,347713785);
INSERT INTO "ledger" VALUES(17,3,'talk_asked',1793696422000000,'{}',0,347713785);
INSERT INTO "ledger" VALUES(18,3,'promised',1793696422000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713785);
INSERT INTO "ledger" VALUES(19,3,'stage',1793696422000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(20,3,'heated',1793696422000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(21,3,'alerted',1793696422000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(22,4,'started',1793696423000000,'{"source":"","known":false}',0,347713786);
INSERT INTO "ledger" VALUES(23,4,'contact',1793696423000000,'s1.5uL5zfUm.4+3VIA0lDNu6lgm47unja6KOupI4YVW3Fm8EPRAcuIELcxkSwv+NxaZ9TfY4ARLF3nnwIxhrJgE5BVlgDx4E7Byw9UE=',0,347713786);
INSERT INTO "ledger" VALUES(24,4,'talk_asked',1793696423000000,'{}',0,347713786);
INSERT INTO "ledger" VALUES(25,4,'promised',1793696423000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713786);
INSERT INTO "ledger" VALUES(26,4,'stage',1793696423000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(27,4,'heated',1793696423000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(28,4,'alerted',1793696423000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(29,5,'started',1793696424000000,'{"source":"","known":false}',0,347713787);
INSERT INTO "ledger" VALUES(30,5,'contact',1793696424000000,'s1.5uL5zfUm.8FZ8Qj/AkXdvZ67OxqZLTFXArQqvJ/iNuZgSSltFz8/qsFdFastgmplp+Ljal7Wh23+s2JaqRIxFoGiGl70hznYROa8=',0,347713787);
INSERT INTO "ledger" VALUES(31,5,'talk_asked',1793696424000000,'{}',0,347713787);
INSERT INTO "ledger" VALUES(32,5,'promised',1793696424000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713787);
INSERT INTO "ledger" VALUES(33,5,'stage',1793696424000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(34,5,'heated',1793696424000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(35,5,'alerted',1793696424000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(36,6,'started',1793696425000000,'{"source":"","known":false}',0,347713788);
INSERT INTO "ledger" VALUES(37,6,'contact',1793696425000000,'s1.5uL5zfUm.SfmAjYc7JQ3nEWyrnvhbm9UgzEb0bi3n8zfzVMAx4CiywklxRRjsleoLkD777ecHcORUIV+qrZHjou+vntMiGmsO/2Y=',0,347713788);
INSERT INTO "ledger" VALUES(38,6,'talk_asked',1793696425000000,'{}',0,347713788);
INSERT INTO "ledger" VALUES(39,6,'promised',1793696425000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713788);
INSERT INTO "ledger" VALUES(40,6,'stage',1793696425000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(41,6,'heated',1793696425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(42,6,'alerted',1793696425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(43,6,'claimed',1793696427000000,'s1.5uL5zfUm.cifh1u5EwVVqYJGBq2zItSHexhOly8HMANakrDuWPauu75Wf94vw/t7j8fYiZPqCztRzXDK4',5100002038,347713790);
INSERT INTO "ledger" VALUES(44,7,'started',1793696431000000,'{"source":"ig_story1","known":true}',0,347713791);
INSERT INTO "ledger" VALUES(45,7,'consented',1793696431000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713792);
INSERT INTO "ledger" VALUES(46,7,'contact',1793696431000000,'s1.5uL5zfUm.Wc+iqpFWCsUsb0Gfeh12BcD+cBqtliEary8ICdkjzZy4PignvcyUnSJVGq4AxfDXLrq7Q9EG1KrwxU0TbNbJgGGhXS/3zhc3',0,347713792);
INSERT INTO "ledger" VALUES(47,7,'guide',1793696431000000,'{"magnet":"guide"}',0,347713792);
INSERT INTO "ledger" VALUES(48,7,'stage',1793696431000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(49,7,'answered',1793696431000000,'{"question":"need","option":"sales","funnel":"376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef"}',0,347713793);
INSERT INTO "ledger" VALUES(50,7,'answered',1793696431000000,'{"question":"timing","option":"now","funnel":"376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef"}',0,347713794);
INSERT INTO "ledger" VALUES(51,7,'stage',1793696431000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(52,7,'answered',1793696431000000,'{"question":"budget","option":"mid","funnel":"376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef"}',0,347713795);
INSERT INTO "ledger" VALUES(53,7,'answered',1793696431000000,'{"question":"talk","option":"call","funnel":"376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef"}',0,347713796);
INSERT INTO "ledger" VALUES(54,7,'completed',1793696431000000,'{}',0,347713796);
INSERT INTO "ledger" VALUES(55,7,'promised',1793696431000000,'{"deadline":"2026-11-03T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713796);
INSERT INTO "ledger" VALUES(56,7,'stage',1793696431000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(57,7,'heated',1793696431000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(58,7,'alerted',1793696431000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(59,7,'claimed',1793696432000000,'s1.5uL5zfUm.MZdEvgRD3TETjE2xMeTaWH3u7gNCPjtiYbZuNwdeSiPbe/+9B5VRO2I/fd0B7KBQZbWfmz89',5100002038,347713797);
INSERT INTO "ledger" VALUES(60,7,'stage',1793696437000000,'{"before":"sql","after":"customer","reason":""}',5100001122,347713799);
INSERT INTO "ledger" VALUES(61,7,'outcome',1793696437000000,'s1.5uL5zfUm.Jr0HMPnUfloSt8QymLjaSBm4X4TSzZsbukbCQBAfrY16mJYye18cr2/6uED1QB8Q60bfzZyue4uaCKgDiltz8MjFaVujwz8=',5100001122,347713799);
INSERT INTO "ledger" VALUES(62,8,'started',1794218600000000,'{"source":"","known":false}',0,347713800);
INSERT INTO "ledger" VALUES(63,8,'contact',1794218600000000,'s1.5uL5zfUm.+aUYXtILaMNl2MvkOmRnmwUlJNi6nEfV2WVn9rKRd3Fr4soVfatlEPJFOZB4OK6ySq5wLWa+CTlqi28cj0NxnCLfWFI=',0,347713800);
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
INSERT INTO "ledger" VALUES(79,11,'contact',1795424420000000,'s1.5uL5zfUm.zGF2C5KnunaSGuC4fgSvLBrjzl66QrLgbjDhpGwTz+23X1xv9KgESoE0lyKY20Ev5TqTPn+R1WzCx9OdVon2y4OwmNNF+PSC',0,347713804);
INSERT INTO "ledger" VALUES(80,11,'guide',1795424420000000,'{"magnet":"guide"}',0,347713804);
INSERT INTO "ledger" VALUES(81,11,'stage',1795424420000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(82,11,'answered',1795424420000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713805);
INSERT INTO "ledger" VALUES(83,11,'answered',1795424420000000,'{"question":"timing","option":"now","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713806);
INSERT INTO "ledger" VALUES(84,11,'stage',1795424420000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(85,11,'answered',1795424420000000,'{"question":"budget","option":"mid","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713807);
INSERT INTO "ledger" VALUES(86,11,'answered',1795424420000000,'{"question":"talk","option":"call","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713808);
INSERT INTO "ledger" VALUES(87,11,'completed',1795424420000000,'{}',0,347713808);
INSERT INTO "ledger" VALUES(88,11,'promised',1795424420000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713808);
INSERT INTO "ledger" VALUES(89,11,'stage',1795424420000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(90,11,'heated',1795424420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(91,11,'alerted',1795424420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(92,11,'claimed',1795424421000000,'s1.5uL5zfUm.tNC4JSGQ69cLA9tHivSPS2+g8ExG8mo0eBhBT/N3qVXU0vfLV8Hny86XOOlG6YdlxBd5hRQ+',5100002038,347713809);
INSERT INTO "ledger" VALUES(93,12,'started',1795424425000000,'{"source":"g_ads7","known":true}',0,347713810);
INSERT INTO "ledger" VALUES(94,12,'consented',1795424425000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713811);
INSERT INTO "ledger" VALUES(95,12,'contact',1795424425000000,'s1.5uL5zfUm.rV+K8UwqY740yl0zSZArMFGchm4MzxMmO4eo39aHx/LVIkkwmLcKZlnb2F/42I2w/s4i4FmsjnkKybmLygAPIve5opbpZ6e4',0,347713811);
INSERT INTO "ledger" VALUES(96,12,'guide',1795424425000000,'{"magnet":"guide"}',0,347713811);
INSERT INTO "ledger" VALUES(97,12,'stage',1795424425000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(98,12,'answered',1795424425000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713812);
INSERT INTO "ledger" VALUES(99,12,'answered',1795424425000000,'{"question":"timing","option":"now","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713813);
INSERT INTO "ledger" VALUES(100,12,'stage',1795424425000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(101,12,'answered',1795424425000000,'{"question":"budget","option":"mid","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713814);
INSERT INTO "ledger" VALUES(102,12,'answered',1795424425000000,'{"question":"talk","option":"call","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713815);
INSERT INTO "ledger" VALUES(103,12,'completed',1795424425000000,'{}',0,347713815);
INSERT INTO "ledger" VALUES(104,12,'promised',1795424425000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713815);
INSERT INTO "ledger" VALUES(105,12,'stage',1795424425000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(106,12,'heated',1795424425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(107,12,'alerted',1795424425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(108,13,'started',1795424426000000,'{"source":"site","known":true}',0,347713816);
INSERT INTO "ledger" VALUES(109,13,'consented',1795424426000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713817);
INSERT INTO "ledger" VALUES(110,13,'contact',1795424426000000,'s1.5uL5zfUm.2myOuj1pu1vW6nf866ca47xH+JSDnUuKUqDiD+beh6y0fpHM/ffvL2gCPJg1V+pm/DKwIe4QhE4efu8eJit+PPo230rP6XRC8gRpiq8Ssl4=',0,347713817);
INSERT INTO "ledger" VALUES(111,13,'guide',1795424426000000,'{"magnet":"guide"}',0,347713817);
INSERT INTO "ledger" VALUES(112,13,'stage',1795424426000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(113,13,'answered',1795424426000000,'{"question":"need","option":"results","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713818);
INSERT INTO "ledger" VALUES(114,13,'answered',1795424426000000,'{"question":"timing","option":"none","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713819);
INSERT INTO "ledger" VALUES(115,13,'answered',1795424426000000,'{"question":"budget","option":"unknown","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713820);
INSERT INTO "ledger" VALUES(116,13,'answered',1795424426000000,'{"question":"talk","option":"no","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713821);
INSERT INTO "ledger" VALUES(117,13,'completed',1795424426000000,'{}',0,347713821);
INSERT INTO "ledger" VALUES(118,13,'stage',1795424426000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(119,13,'tips',1795424426000000,'{"on":true,"text":"📬 Send me a short tip now and then","hash":"d691658e1e31566c34207442ca730d621eb5b06878c08e94035722a7e5d4740d","channel":"telegram"}',0,347713822);
INSERT INTO "ledger" VALUES(120,14,'started',1795424428000000,'{"source":"","known":false}',0,347713824);
INSERT INTO "ledger" VALUES(121,14,'said',1795424428000000,'s1.5uL5zfUm.C2bEJyZ8eAfvqQL38vj5RuYT8mWCOXdBUXz8YuGYJqaZOHWnM78178EqrLssJofV+hWX82N1LHvPe1HovQ==',0,347713824);
INSERT INTO "ledger" VALUES(122,13,'stage',1795424434000000,'{"before":"mql","after":"pql","reason":""}',5100001122,347713830);
INSERT INTO "ledger" VALUES(123,15,'started',1795424435000000,'{"source":"","known":false}',0,347713831);
INSERT INTO "ledger" VALUES(124,15,'consented',1795424435000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713832);
INSERT INTO "ledger" VALUES(125,15,'contact',1795424435000000,'s1.5uL5zfUm.d4eVuGtpzMmt85+08RBqQhC4Qxv7k2zGfPkr9/VfmZcfAlKK2Wz/mB4gfJrwKm3wWUPk2HkwlrYBzikXRAoi9gkIvevylBik',0,347713832);
INSERT INTO "ledger" VALUES(126,15,'guide',1795424435000000,'{"magnet":"guide"}',0,347713832);
INSERT INTO "ledger" VALUES(127,15,'stage',1795424435000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(128,15,'answered',1795424435000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713833);
INSERT INTO "ledger" VALUES(129,15,'answered',1795424435000000,'{"question":"timing","option":"now","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713834);
INSERT INTO "ledger" VALUES(130,15,'stage',1795424435000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(131,15,'answered',1795424435000000,'{"question":"budget","option":"mid","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713835);
INSERT INTO "ledger" VALUES(132,15,'answered',1795424435000000,'{"question":"talk","option":"call","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713836);
INSERT INTO "ledger" VALUES(133,15,'completed',1795424435000000,'{}',0,347713836);
INSERT INTO "ledger" VALUES(134,15,'promised',1795424435000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713836);
INSERT INTO "ledger" VALUES(135,15,'stage',1795424435000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(136,15,'heated',1795424435000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(137,15,'alerted',1795424435000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(138,15,'claimed',1795424436000000,'s1.5uL5zfUm.UxzO/akXTwir/dSmXL3G5fMuhWK0Ai9VjMkzBb+iKlgMu40pmUJZ+W9c2Cfv6k+175KkXhs/',5100002038,347713837);
INSERT INTO "ledger" VALUES(171,15,'withdrawn',1795424450000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","channel":"telegram"}',0,347713852);
INSERT INTO "ledger" VALUES(172,15,'stopped',1795424450000000,'{}',0,347713852);
INSERT INTO "ledger" VALUES(173,15,'cooled',1795424450000000,'{"reason":"withdrawn"}',0,NULL);
INSERT INTO "ledger" VALUES(174,18,'started',1795424454000000,'{"source":"","known":false}',0,347713853);
INSERT INTO "ledger" VALUES(175,19,'started',1795424458000000,'{"source":"","known":false}',0,347713858);
INSERT INTO "ledger" VALUES(176,19,'consented',1795424458000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713859);
INSERT INTO "ledger" VALUES(177,19,'contact',1795424458000000,'s1.5uL5zfUm.rWoeP2tspvLv4mj+XdaadCOcbUa1gCUTHcVPH1ScCSOJjib/38zai5GBGx06xyTJP2eB5kqal4pUFfrgbMhRlo4KCE4SniOJyK1om2RQYis7w7RqX4KccON6EKuhHeq2N7ihIcs=',0,347713859);
INSERT INTO "ledger" VALUES(178,19,'guide',1795424458000000,'{"magnet":"guide"}',0,347713859);
INSERT INTO "ledger" VALUES(179,19,'stage',1795424458000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(180,19,'blocked',1795424458000000,'{}',0,347713860);
INSERT INTO "ledger" VALUES(181,20,'started',1795424462000000,'{"source":"flyer","known":true}',0,347713863);
INSERT INTO "ledger" VALUES(182,21,'started',1795424463000000,'{"source":"flyer","known":true}',0,347713864);
INSERT INTO "ledger" VALUES(183,22,'started',1795424464000000,'{"source":"flyer","known":true}',0,347713866);
INSERT INTO "ledger" VALUES(184,22,'unread_contact',1795424464000000,'s1.5uL5zfUm.tcXU//6RT6ICAYVvb5WClgVLXx3e6V45bDf2QuRzKC36/07JvRlzd+KY+6E5qo7oFtM0vQ==',0,347713867);
INSERT INTO "ledger" VALUES(185,22,'unread_contact',1795424464000000,'s1.5uL5zfUm.Eh+ty2E64s/psJEIvMtbD5qjWri3tbYa9HmQRvN1Q9WYi9gsmeDBBWkfjVZG32siE12xEw==',0,347713868);
INSERT INTO "ledger" VALUES(186,23,'started',1795424465000000,'{"source":"flyer","known":true}',0,347713869);
INSERT INTO "ledger" VALUES(187,23,'declined',1795424465000000,'{}',0,347713870);
INSERT INTO "ledger" VALUES(188,24,'started',1795424466000000,'{"source":"flyer","known":true}',0,347713871);
INSERT INTO "ledger" VALUES(189,24,'contact',1795424466000000,'s1.5uL5zfUm.aZ7PBC3C1UdOQej7THbZKizIkL3H576bb7XjFhJ1g9uvt8aACLjJhi+3LxaxlNjMcEQ14BFcfeMUawkAUgZqPVj4lqM=',0,347713872);
INSERT INTO "ledger" VALUES(190,24,'talk_asked',1795424466000000,'{}',0,347713872);
INSERT INTO "ledger" VALUES(191,24,'promised',1795424466000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713872);
INSERT INTO "ledger" VALUES(192,24,'stage',1795424466000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(193,24,'heated',1795424466000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(194,24,'alerted',1795424466000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(195,25,'started',1795424467000000,'{"source":"flyer","known":true}',0,347713873);
INSERT INTO "ledger" VALUES(196,25,'consented',1795424467000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713874);
INSERT INTO "ledger" VALUES(197,25,'contact',1795424467000000,'s1.5uL5zfUm.XoWmHh9DLHhsHRlgctwoXqnyt4x9xID2GkRMb8XvoIcr4rmDZN2r7vRd/9mqAhDkfYNmrwvJeQni35QWfqToJou97UcR76rl',0,347713874);
INSERT INTO "ledger" VALUES(198,25,'guide',1795424467000000,'{"magnet":"guide"}',0,347713874);
INSERT INTO "ledger" VALUES(199,25,'stage',1795424467000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(200,26,'started',1795424468000000,'{"source":"flyer","known":true}',0,347713875);
INSERT INTO "ledger" VALUES(201,26,'consented',1795424468000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713876);
INSERT INTO "ledger" VALUES(202,26,'contact',1795424468000000,'s1.5uL5zfUm.KXYZwg/rYvrTDeLx4yQReIT/mUcBCt1iuYntCN9EmaDOUBAVXUj9xvPj8GBuNZacwwSyEc+xE0qcVVE2jz6XX7ZTz2t28HZ7',0,347713876);
INSERT INTO "ledger" VALUES(203,26,'guide',1795424468000000,'{"magnet":"guide"}',0,347713876);
INSERT INTO "ledger" VALUES(204,26,'stage',1795424468000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(205,26,'answered',1795424468000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713877);
INSERT INTO "ledger" VALUES(206,27,'started',1795424469000000,'{"source":"flyer","known":true}',0,347713878);
INSERT INTO "ledger" VALUES(207,27,'consented',1795424469000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713879);
INSERT INTO "ledger" VALUES(208,27,'contact',1795424469000000,'s1.5uL5zfUm.BK2yGo6AtgHXdm2PAjoRORYalBFuxtlGb5ByCgz1s0kYOuLDJYkS7+Nw+cmjsWNkiUMWLIYkLjEi8C4Y8ym4Va1REdU3EB8c',0,347713879);
INSERT INTO "ledger" VALUES(209,27,'guide',1795424469000000,'{"magnet":"guide"}',0,347713879);
INSERT INTO "ledger" VALUES(210,27,'stage',1795424469000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(211,27,'answered',1795424469000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713880);
INSERT INTO "ledger" VALUES(212,27,'answered',1795424469000000,'{"question":"timing","option":"now","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713881);
INSERT INTO "ledger" VALUES(213,27,'stage',1795424469000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(214,28,'started',1795424470000000,'{"source":"flyer","known":true}',0,347713882);
INSERT INTO "ledger" VALUES(215,28,'consented',1795424470000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713883);
INSERT INTO "ledger" VALUES(216,28,'contact',1795424470000000,'s1.5uL5zfUm.6E3wdmoeBonr3SL53STTb+gbze9Gzg1+dtz2BrQOiCLPCxWhAfTM94l+Uc1I1AuecrDGjQVsqr9dTrY2LPPSmGTN90O3GEGE',0,347713883);
INSERT INTO "ledger" VALUES(217,28,'guide',1795424470000000,'{"magnet":"guide"}',0,347713883);
INSERT INTO "ledger" VALUES(218,28,'stage',1795424470000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(219,28,'answered',1795424470000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713884);
INSERT INTO "ledger" VALUES(220,28,'answered',1795424470000000,'{"question":"timing","option":"now","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713885);
INSERT INTO "ledger" VALUES(221,28,'stage',1795424470000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(222,28,'answered',1795424470000000,'{"question":"budget","option":"mid","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713886);
INSERT INTO "ledger" VALUES(223,29,'started',1795424471000000,'{"source":"flyer","known":true}',0,347713887);
INSERT INTO "ledger" VALUES(224,29,'consented',1795424471000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713888);
INSERT INTO "ledger" VALUES(225,29,'contact',1795424471000000,'s1.5uL5zfUm.mWVc2pSMCJZTdkGVKEh79jf4+IBwSAkBVLogvvJ3VmRQ4prOKuei21/hoTaYuPOw+iUM7Tk+zOBZRfUV0Jcmf1NmxtM77KWm',0,347713888);
INSERT INTO "ledger" VALUES(226,29,'guide',1795424471000000,'{"magnet":"guide"}',0,347713888);
INSERT INTO "ledger" VALUES(227,29,'stage',1795424471000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(228,29,'answered',1795424471000000,'{"question":"need","option":"results","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713889);
INSERT INTO "ledger" VALUES(229,29,'answered',1795424471000000,'{"question":"timing","option":"none","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713890);
INSERT INTO "ledger" VALUES(230,29,'answered',1795424471000000,'{"question":"budget","option":"unknown","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713891);
INSERT INTO "ledger" VALUES(231,29,'answered',1795424471000000,'{"question":"talk","option":"no","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713892);
INSERT INTO "ledger" VALUES(232,29,'completed',1795424471000000,'{}',0,347713892);
INSERT INTO "ledger" VALUES(233,29,'stage',1795424471000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(234,30,'started',1795424472000000,'{"source":"flyer","known":true}',0,347713893);
INSERT INTO "ledger" VALUES(235,31,'started',1795424473000000,'{"source":"flyer","known":true}',0,347713894);
INSERT INTO "ledger" VALUES(236,32,'started',1795424474000000,'{"source":"flyer","known":true}',0,347713896);
INSERT INTO "ledger" VALUES(237,32,'unread_contact',1795424474000000,'s1.5uL5zfUm.mB8ntCXEA+WqWTbtu0wLxtC6Er68asHfGxdE/j645J4HqrFOd+y+15BqU9vUbwAfcuxJ3A==',0,347713897);
INSERT INTO "ledger" VALUES(238,32,'unread_contact',1795424474000000,'s1.5uL5zfUm.pF+5UfvUq4f2Hzcec3DZm4I5U/P88VXp3G7rp7mL0pJ3tjvZzi3B+adqII0OrSYry5iuRw==',0,347713898);
INSERT INTO "ledger" VALUES(239,33,'started',1795424475000000,'{"source":"flyer","known":true}',0,347713899);
INSERT INTO "ledger" VALUES(240,33,'declined',1795424475000000,'{}',0,347713900);
INSERT INTO "ledger" VALUES(241,34,'started',1795424476000000,'{"source":"flyer","known":true}',0,347713901);
INSERT INTO "ledger" VALUES(242,34,'contact',1795424476000000,'s1.5uL5zfUm.L/acfNl0VGnaz2yohRFfDodt+qAlQqpDOLvCtbMAHdLgwhzyv6DIOsRTO2GbIBeK1N2tZ07UCwU/GEaxKDY2KLft/L8=',0,347713902);
INSERT INTO "ledger" VALUES(243,34,'talk_asked',1795424476000000,'{}',0,347713902);
INSERT INTO "ledger" VALUES(244,34,'promised',1795424476000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713902);
INSERT INTO "ledger" VALUES(245,34,'stage',1795424476000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(246,34,'heated',1795424476000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(247,34,'alerted',1795424476000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(248,35,'started',1795424477000000,'{"source":"flyer","known":true}',0,347713903);
INSERT INTO "ledger" VALUES(249,35,'consented',1795424477000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713904);
INSERT INTO "ledger" VALUES(250,35,'contact',1795424477000000,'s1.5uL5zfUm.oZ6bG6Boj30oiKLIP08CLHmcO4RF6gxqcd00W+sTPokDyGpIajb/UhnAJ7O1HB4kkopOEAEYGLgEMh0n6T2DoUz8pooHV5ZMlhqrqsZ6esqdFL6qBVvWqlTAqQ==',0,347713904);
INSERT INTO "ledger" VALUES(251,35,'guide',1795424477000000,'{"magnet":"guide"}',0,347713904);
INSERT INTO "ledger" VALUES(252,35,'stage',1795424477000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(253,36,'started',1795424478000000,'{"source":"flyer","known":true}',0,347713905);
INSERT INTO "ledger" VALUES(254,36,'consented',1795424478000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713906);
INSERT INTO "ledger" VALUES(255,36,'contact',1795424478000000,'s1.5uL5zfUm.O/vE6zhJtKnhAJsunuPj0Me8/5KWuJr4YunfwUBm5azeUrczwrdV2fCwaXxai2Z89Zk/KxQBkFsFP3D0wvEsqitbqJ8fJSoRuJGUj7huFeVm1SdYTRtFUQMgjA==',0,347713906);
INSERT INTO "ledger" VALUES(256,36,'guide',1795424478000000,'{"magnet":"guide"}',0,347713906);
INSERT INTO "ledger" VALUES(257,36,'stage',1795424478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(258,36,'answered',1795424478000000,'{"question":"need","option":"build","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713907);
INSERT INTO "ledger" VALUES(259,37,'started',1795424479000000,'{"source":"flyer","known":true}',0,347713908);
INSERT INTO "ledger" VALUES(260,37,'consented',1795424479000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713909);
INSERT INTO "ledger" VALUES(261,37,'contact',1795424479000000,'s1.5uL5zfUm.MoSCS8nNlBODUeP9P8FIFV2vBmAdxyFW7mHsIrf+ZEtCQtpKBtaeHRkswf+KTXG5DVQjn9bcTWxXRwKQz2JYy29pbTPivSmoyogOOVAMfFki1Z+Q4AosFfEsng==',0,347713909);
INSERT INTO "ledger" VALUES(262,37,'guide',1795424479000000,'{"magnet":"guide"}',0,347713909);
INSERT INTO "ledger" VALUES(263,37,'stage',1795424479000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(264,37,'answered',1795424479000000,'{"question":"need","option":"build","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713910);
INSERT INTO "ledger" VALUES(265,37,'answered',1795424479000000,'{"question":"timing","option":"soon","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713911);
INSERT INTO "ledger" VALUES(266,37,'stage',1795424479000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(267,38,'started',1795424480000000,'{"source":"flyer","known":true}',0,347713912);
INSERT INTO "ledger" VALUES(268,38,'consented',1795424480000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713913);
INSERT INTO "ledger" VALUES(269,38,'contact',1795424480000000,'s1.5uL5zfUm.icizhdOsJYut2m1W1NjypRFKW52GCTzB2DTj7d1f0DHJj0jhqly7pX6hVTut6UAiqIKp2P9fuoyAroiq4Gy131pzo7fallrrB7TcjRP4KARAFo5TNLxlkIYvlQ==',0,347713913);
INSERT INTO "ledger" VALUES(270,38,'guide',1795424480000000,'{"magnet":"guide"}',0,347713913);
INSERT INTO "ledger" VALUES(271,38,'stage',1795424480000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(272,38,'answered',1795424480000000,'{"question":"need","option":"build","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713914);
INSERT INTO "ledger" VALUES(273,38,'answered',1795424480000000,'{"question":"timing","option":"soon","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713915);
INSERT INTO "ledger" VALUES(274,38,'stage',1795424480000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(275,38,'answered',1795424480000000,'{"question":"budget","option":"high","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713916);
INSERT INTO "ledger" VALUES(276,39,'started',1795424481000000,'{"source":"flyer","known":true}',0,347713917);
INSERT INTO "ledger" VALUES(277,39,'consented',1795424481000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713918);
INSERT INTO "ledger" VALUES(278,39,'contact',1795424481000000,'s1.5uL5zfUm.2k0gGOK7VTCouLRe64MKQ1GF3l8YjAlI/yFUWWN2a9vJw56tl50j6+E9hkv2MRGpV0GW69Nde/YxHHDepoQOzG3OCDerDOuD9vCzeUHTH++IReZmPAiNHg0aig==',0,347713918);
INSERT INTO "ledger" VALUES(279,39,'guide',1795424481000000,'{"magnet":"guide"}',0,347713918);
INSERT INTO "ledger" VALUES(280,39,'stage',1795424481000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(281,39,'answered',1795424481000000,'{"question":"need","option":"results","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713919);
INSERT INTO "ledger" VALUES(282,39,'answered',1795424481000000,'{"question":"timing","option":"none","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713920);
INSERT INTO "ledger" VALUES(283,39,'answered',1795424481000000,'{"question":"budget","option":"unknown","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713921);
INSERT INTO "ledger" VALUES(284,39,'answered',1795424481000000,'{"question":"talk","option":"no","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713922);
INSERT INTO "ledger" VALUES(285,39,'completed',1795424481000000,'{}',0,347713922);
INSERT INTO "ledger" VALUES(286,39,'stage',1795424481000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(287,40,'started',1795424482000000,'{"source":"flyer","known":true}',0,347713923);
INSERT INTO "ledger" VALUES(288,41,'started',1795424483000000,'{"source":"flyer","known":true}',0,347713925);
INSERT INTO "ledger" VALUES(289,41,'consented',1795424483000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713926);
INSERT INTO "ledger" VALUES(290,41,'contact',1795424483000000,'s1.5uL5zfUm.Zqh58VPzqdZLDTmsEIy05IwlgjpwBUgq4Kp+YsuaG2fpYZfcoPFQerJZlWT7qgkqMrx/qLW3GzWAaZolHbBTi9YuMzHpLW+V',0,347713926);
INSERT INTO "ledger" VALUES(291,41,'guide',1795424483000000,'{"magnet":"guide"}',0,347713926);
INSERT INTO "ledger" VALUES(292,41,'stage',1795424483000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(293,41,'answered',1795424483000000,'{"question":"need","option":"results","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713927);
INSERT INTO "ledger" VALUES(294,41,'answered',1795424483000000,'{"question":"timing","option":"none","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713928);
INSERT INTO "ledger" VALUES(295,41,'answered',1795424483000000,'{"question":"budget","option":"unknown","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713929);
INSERT INTO "ledger" VALUES(296,41,'answered',1795424483000000,'{"question":"talk","option":"no","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713930);
INSERT INTO "ledger" VALUES(297,41,'completed',1795424483000000,'{}',0,347713930);
INSERT INTO "ledger" VALUES(298,41,'stage',1795424483000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(299,41,'answered',1795424483000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713933);
INSERT INTO "ledger" VALUES(300,42,'started',1795424484000000,'{"source":"flyer","known":true}',0,347713934);
INSERT INTO "ledger" VALUES(301,42,'consented',1795424484000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713935);
INSERT INTO "ledger" VALUES(302,42,'contact',1795424484000000,'s1.5uL5zfUm.C2p+nDOcblY3HlxKHTNHthRJ2ADwPdZ671/IqML9dGQxIPX8/AH4YZ1JskVCZtKKfMjGvqtfs5IUSoL1eNNBMLHrwHC8OVwuEzGRGvYMft18/FrP9CM8+7k11Q==',0,347713935);
INSERT INTO "ledger" VALUES(303,42,'guide',1795424484000000,'{"magnet":"guide"}',0,347713935);
INSERT INTO "ledger" VALUES(304,42,'stage',1795424484000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(305,42,'answered',1795424484000000,'{"question":"need","option":"build","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713936);
INSERT INTO "ledger" VALUES(306,42,'talk_asked',1795424484000000,'{}',0,347713937);
INSERT INTO "ledger" VALUES(307,42,'promised',1795424484000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713937);
INSERT INTO "ledger" VALUES(308,42,'stage',1795424484000000,'{"before":"lead","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(309,42,'heated',1795424484000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(310,42,'alerted',1795424484000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(311,43,'started',1795424485000000,'{"source":"flyer","known":true}',0,347713938);
INSERT INTO "ledger" VALUES(312,43,'consented',1795424485000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713939);
INSERT INTO "ledger" VALUES(313,43,'contact',1795424485000000,'s1.5uL5zfUm.71P4dRJZ1c9RqvwTPrrXDeiy+8Cw5fhrF5mN/nP+hGoqU8jJeTmvUzJPKWZUTSze52f9NGCLTEWkXHc3YD0xFWqwPSUCXCe5QzPCVkR/Z6aGYvJsmUAHFAGX4g==',0,347713939);
INSERT INTO "ledger" VALUES(314,43,'guide',1795424485000000,'{"magnet":"guide"}',0,347713939);
INSERT INTO "ledger" VALUES(315,43,'stage',1795424485000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(316,43,'said',1795424485000000,'s1.5uL5zfUm.Sp3ls5TCqYlz/cl8sFLXUkmDI7Z3YueFCMMbExE8voo0Swr9sCNaoABTWq7SyMM2kvoVI6JxJExlDt1xOiSg8fb8kYrmCTW9O3ByKGg=',0,347713940);
INSERT INTO "ledger" VALUES(317,43,'price_asked',1795424485000000,'{}',0,347713940);
INSERT INTO "ledger" VALUES(318,44,'started',1795424486000000,'{"source":"flyer","known":true}',0,347713941);
INSERT INTO "ledger" VALUES(319,45,'started',1795424487000000,'{"source":"flyer","known":true}',0,347713942);
INSERT INTO "ledger" VALUES(320,45,'consented',1795424487000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713943);
INSERT INTO "ledger" VALUES(321,45,'contact',1795424487000000,'s1.5uL5zfUm.LWGy67LNxZL0FpO8EnA1pddTvv1xh4cz1DgndMcDi/0gcVgisMq5iw7qFLA++xDPntA57gvlLP1tRZ40CxGHjXA2gb6Mrfv0',0,347713943);
INSERT INTO "ledger" VALUES(322,45,'guide',1795424487000000,'{"magnet":"guide"}',0,347713943);
INSERT INTO "ledger" VALUES(323,45,'stage',1795424487000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(324,45,'answered',1795424487000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713944);
INSERT INTO "ledger" VALUES(325,46,'started',1795424488000000,'{"source":"flyer","known":true}',0,347713945);
INSERT INTO "ledger" VALUES(326,46,'consented',1795424488000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713946);
INSERT INTO "ledger" VALUES(327,46,'contact',1795424488000000,'s1.5uL5zfUm.zArFA2Mpp7TbyFR5i27UiidlZ0sSBbmo6fQEV7IHwXuJOoBIEa3sfBv7CTiU3cJKtPMz/xrikin2LAjZb0vshYg1fsSke+ZF',0,347713946);
INSERT INTO "ledger" VALUES(328,46,'guide',1795424488000000,'{"magnet":"guide"}',0,347713946);
INSERT INTO "ledger" VALUES(329,46,'stage',1795424488000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(330,46,'answered',1795424488000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713947);
INSERT INTO "ledger" VALUES(331,46,'answered',1795424488000000,'{"question":"timing","option":"now","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713948);
INSERT INTO "ledger" VALUES(332,46,'stage',1795424488000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(333,47,'started',1795424489000000,'{"source":"flyer","known":true}',0,347713949);
INSERT INTO "ledger" VALUES(334,47,'consented',1795424489000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713950);
INSERT INTO "ledger" VALUES(335,47,'contact',1795424489000000,'s1.5uL5zfUm.xVk7entx1ZiQcVcfW+OWaU1qe3HEZsxhnSz7lzVgrRof4tRnGmgQ5x91c8SXLe670fuR9F6F5/RXXKCTPF0xYxCvb2FY4nXj',0,347713950);
INSERT INTO "ledger" VALUES(336,47,'guide',1795424489000000,'{"magnet":"guide"}',0,347713950);
INSERT INTO "ledger" VALUES(337,47,'stage',1795424489000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(338,47,'answered',1795424489000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713951);
INSERT INTO "ledger" VALUES(339,47,'answered',1795424489000000,'{"question":"timing","option":"now","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713952);
INSERT INTO "ledger" VALUES(340,47,'stage',1795424489000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(341,47,'answered',1795424489000000,'{"question":"budget","option":"mid","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713953);
INSERT INTO "ledger" VALUES(342,48,'started',1795424490000000,'{"source":"flyer","known":true}',0,347713954);
INSERT INTO "ledger" VALUES(343,48,'consented',1795424490000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713955);
INSERT INTO "ledger" VALUES(344,48,'contact',1795424490000000,'s1.5uL5zfUm.7eBOMIx0qyxKokCPCTjlVQ2eMzk17262/Vb1J8vLxh19y/7lEgtK142FeKxxxK1lFNpy5qdj+NPf+DK8aYKnzzvwJx43W5iH',0,347713955);
INSERT INTO "ledger" VALUES(345,48,'guide',1795424490000000,'{"magnet":"guide"}',0,347713955);
INSERT INTO "ledger" VALUES(346,48,'stage',1795424490000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(347,49,'started',1795424491000000,'{"source":"","known":false}',0,347713956);
INSERT INTO "ledger" VALUES(348,49,'consented',1795424491000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713957);
INSERT INTO "ledger" VALUES(349,49,'contact',1795424491000000,'s1.5uL5zfUm.GVrvaFjv5rQKTj8N8Guq27bnizgGpN6carmftgfKyWiml/HaMJGk+Ory/Z4hF8zhGxJRKSsZRsT2QinVOTYVgZOPn6YifbZi',0,347713957);
INSERT INTO "ledger" VALUES(350,49,'guide',1795424491000000,'{"magnet":"guide"}',0,347713957);
INSERT INTO "ledger" VALUES(351,49,'stage',1795424491000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(352,49,'answered',1795424491000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713958);
INSERT INTO "ledger" VALUES(353,49,'answered',1795424491000000,'{"question":"timing","option":"none","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713959);
INSERT INTO "ledger" VALUES(354,49,'answered',1795424491000000,'{"question":"budget","option":"mid","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713960);
INSERT INTO "ledger" VALUES(355,49,'answered',1795424491000000,'{"question":"talk","option":"call","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713961);
INSERT INTO "ledger" VALUES(356,49,'completed',1795424491000000,'{}',0,347713961);
INSERT INTO "ledger" VALUES(357,49,'quiet',1795424491000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347713961);
INSERT INTO "ledger" VALUES(358,49,'stage',1795424491000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(359,50,'started',1795424495000000,'{"source":"","known":false}',0,347713962);
INSERT INTO "ledger" VALUES(360,50,'consented',1795424495000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713963);
INSERT INTO "ledger" VALUES(361,50,'contact',1795424495000000,'s1.5uL5zfUm.US1MhhKHnkbBnAtUTVzooFUmKSRVPn9HNai/QJHhhzf/WzIPO0es5hLFQKB9neocfQC3fcQheonuLiVQHG+WPKWmmxdteGo0',0,347713963);
INSERT INTO "ledger" VALUES(362,50,'guide',1795424495000000,'{"magnet":"guide"}',0,347713963);
INSERT INTO "ledger" VALUES(363,50,'stage',1795424495000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(364,50,'answered',1795424495000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713964);
INSERT INTO "ledger" VALUES(365,50,'answered',1795424495000000,'{"question":"timing","option":"none","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713965);
INSERT INTO "ledger" VALUES(366,50,'answered',1795424495000000,'{"question":"budget","option":"mid","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713966);
INSERT INTO "ledger" VALUES(367,50,'answered',1795424495000000,'{"question":"talk","option":"call","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713967);
INSERT INTO "ledger" VALUES(368,50,'completed',1795424495000000,'{}',0,347713967);
INSERT INTO "ledger" VALUES(369,50,'quiet',1795424495000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347713967);
INSERT INTO "ledger" VALUES(370,50,'stage',1795424495000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(371,51,'started',1795424499000000,'{"source":"","known":false}',0,347713968);
INSERT INTO "ledger" VALUES(372,51,'consented',1795424499000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713969);
INSERT INTO "ledger" VALUES(373,51,'contact',1795424499000000,'s1.5uL5zfUm.cRKDa/SnHiQI6se/l8WcjP5Qs6hpEN2uHlucBzBO8JP34rwX/3eBOP2YVyrehl+SwN6HgWRp6xm1hEQY+/5bk6BBNN9NSpXC',0,347713969);
INSERT INTO "ledger" VALUES(374,51,'guide',1795424499000000,'{"magnet":"guide"}',0,347713969);
INSERT INTO "ledger" VALUES(375,51,'stage',1795424499000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(376,51,'answered',1795424499000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713970);
INSERT INTO "ledger" VALUES(377,51,'answered',1795424499000000,'{"question":"timing","option":"none","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713971);
INSERT INTO "ledger" VALUES(378,51,'answered',1795424499000000,'{"question":"budget","option":"mid","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713972);
INSERT INTO "ledger" VALUES(379,51,'answered',1795424499000000,'{"question":"talk","option":"call","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713973);
INSERT INTO "ledger" VALUES(380,51,'completed',1795424499000000,'{}',0,347713973);
INSERT INTO "ledger" VALUES(381,51,'quiet',1795424499000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347713973);
INSERT INTO "ledger" VALUES(382,51,'stage',1795424499000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(383,52,'started',1795424503000000,'{"source":"","known":false}',0,347713974);
INSERT INTO "ledger" VALUES(384,52,'consented',1795424503000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713975);
INSERT INTO "ledger" VALUES(385,52,'contact',1795424503000000,'s1.5uL5zfUm.r2jIX1pYWA36AOAzM6Kt0HWLEuyfOqqQo2TsWmupdptM05mHHY9wSe456tyE9oXzi2AzM9FlKCp9oB7GCjaIgCM4raaonB8E',0,347713975);
INSERT INTO "ledger" VALUES(386,52,'guide',1795424503000000,'{"magnet":"guide"}',0,347713975);
INSERT INTO "ledger" VALUES(387,52,'stage',1795424503000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(388,52,'answered',1795424503000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713976);
INSERT INTO "ledger" VALUES(389,52,'answered',1795424503000000,'{"question":"timing","option":"now","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713977);
INSERT INTO "ledger" VALUES(390,52,'stage',1795424503000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(391,52,'answered',1795424503000000,'{"question":"budget","option":"mid","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713978);
INSERT INTO "ledger" VALUES(392,52,'answered',1795424503000000,'{"question":"talk","option":"call","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713979);
INSERT INTO "ledger" VALUES(393,52,'completed',1795424503000000,'{}',0,347713979);
INSERT INTO "ledger" VALUES(394,52,'promised',1795424503000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713979);
INSERT INTO "ledger" VALUES(395,52,'stage',1795424503000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(396,52,'heated',1795424503000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(397,52,'alerted',1795424503000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(398,52,'answered',1795424504000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713982);
INSERT INTO "ledger" VALUES(399,52,'answered',1795424504000000,'{"question":"timing","option":"none","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713983);
INSERT INTO "ledger" VALUES(400,52,'cooled',1795424504000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(401,52,'answered',1795424504000000,'{"question":"budget","option":"mid","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713984);
INSERT INTO "ledger" VALUES(402,52,'answered',1795424504000000,'{"question":"talk","option":"call","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713985);
INSERT INTO "ledger" VALUES(403,52,'completed',1795424504000000,'{}',0,347713985);
INSERT INTO "ledger" VALUES(404,52,'quiet',1795424504000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347713985);
INSERT INTO "ledger" VALUES(405,50,'said',1795424508000000,'s1.5uL5zfUm.pUSDp/wLDcmZ9RxCpOnuSuq+yXKhfdNoLqi6nk2/5Y3xMA98DB7Yf6ct2R089HJhXl02crmwQ5YjhuYgElIXrFy8CdP14VgB',0,347713986);
INSERT INTO "ledger" VALUES(406,50,'quiet',1795424508000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347713986);
INSERT INTO "ledger" VALUES(407,50,'claimed',1795424512000000,'s1.5uL5zfUm.Fkr4Aco2dszMn2EiiwGLMaCT49FyysCy0hkFcBSpfh9K9cGx8wItBW0+RIco5FT70Selyvq9Jg==',5100002038,347713987);
INSERT INTO "ledger" VALUES(408,50,'said',1795424516000000,'s1.5uL5zfUm.c/LrtKmbnT84bb3+K2Xubi+0cE+JRyBbE8d2z20xM5oJeaoBh4+S+H45vSSB3VdHLIuSiCR5CVvnYRbJfebp36RuSSg=',0,347713988);
INSERT INTO "ledger" VALUES(409,51,'talk_asked',1795424516000000,'{}',0,347713989);
INSERT INTO "ledger" VALUES(410,51,'promised',1795424516000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347713989);
INSERT INTO "ledger" VALUES(411,51,'stage',1795424516000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(412,51,'heated',1795424516000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(413,51,'alerted',1795424516000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(414,53,'started',1795424520000000,'{"source":"","known":false}',0,347713990);
INSERT INTO "ledger" VALUES(415,53,'consented',1795424520000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713991);
INSERT INTO "ledger" VALUES(416,53,'contact',1795424520000000,'s1.5uL5zfUm.DBxdXd3s9DDzvCZ7RExxhHVcJfg/ROaAAd+ZwIgxN5lb+NYjz90KDY4yqk8OjI2GOOIM+xwatoj+oCqdEpMh2e4v3MBJ78/t',0,347713991);
INSERT INTO "ledger" VALUES(417,53,'guide',1795424520000000,'{"magnet":"guide"}',0,347713991);
INSERT INTO "ledger" VALUES(418,53,'stage',1795424520000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(419,53,'answered',1795424520000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713992);
INSERT INTO "ledger" VALUES(420,53,'answered',1795424520000000,'{"question":"timing","option":"none","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713993);
INSERT INTO "ledger" VALUES(421,53,'answered',1795424520000000,'{"question":"budget","option":"mid","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713994);
INSERT INTO "ledger" VALUES(422,54,'started',1795424521000000,'{"source":"flyer","known":true}',0,347713995);
INSERT INTO "ledger" VALUES(423,54,'said',1795424521000000,'s1.5uL5zfUm.fv5nfyS6bFW2ii/1aK51qW0xASsh1CcMISB7aYHNdH5kP+QFxkX102S1ot9k+UQoHIZiK1OpELl+2w==',0,347713996);
INSERT INTO "ledger" VALUES(424,55,'started',1795424521000000,'{"source":"flyer","known":true}',0,347713997);
INSERT INTO "ledger" VALUES(425,55,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713998);
INSERT INTO "ledger" VALUES(426,55,'contact',1795424521000000,'s1.5uL5zfUm.PE5EN5gj8Yom7YXpneAO924s82FLF6v5p5Mu3CtFDxz+lXt68kJjerRfDSS5/FO7GtKC2FxVOi+b10aNQM9gcimcrw9wYojk',0,347713998);
INSERT INTO "ledger" VALUES(427,55,'guide',1795424521000000,'{"magnet":"guide"}',0,347713998);
INSERT INTO "ledger" VALUES(428,55,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(429,55,'answered',1795424521000000,'{"question":"need","option":"sales","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347713999);
INSERT INTO "ledger" VALUES(430,56,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714001);
INSERT INTO "ledger" VALUES(431,56,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714002);
INSERT INTO "ledger" VALUES(432,56,'contact',1795424521000000,'s1.5uL5zfUm.1OPv/FVrVNpJinLMInnY+mSq/+MMpN4FVz6CWA/DwSN6i/nZvzltMIbkVP/v7CqaXQX6tLb6xJKEs2MOz6BnOypW9liZg1dR',0,347714002);
INSERT INTO "ledger" VALUES(433,56,'guide',1795424521000000,'{"magnet":"guide"}',0,347714002);
INSERT INTO "ledger" VALUES(434,56,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(435,56,'answered',1795424521000000,'{"question":"need","option":"results","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347714003);
INSERT INTO "ledger" VALUES(436,56,'answered',1795424521000000,'{"question":"timing","option":"none","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347714004);
INSERT INTO "ledger" VALUES(437,56,'answered',1795424521000000,'{"question":"budget","option":"unknown","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347714005);
INSERT INTO "ledger" VALUES(438,56,'answered',1795424521000000,'{"question":"talk","option":"no","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347714006);
INSERT INTO "ledger" VALUES(439,56,'completed',1795424521000000,'{}',0,347714006);
INSERT INTO "ledger" VALUES(440,56,'stage',1795424521000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(441,56,'said',1795424521000000,'s1.5uL5zfUm.EuJ5GT4+0mKVzZNk512Wm7ARqJ4oxnJI8JNx3+l0n5U+5SvpdayX3Xu3S+Mg/ppf9+bg2GJTWr9QuWA0ALgN3IJJeddxbAM=',0,347714007);
INSERT INTO "ledger" VALUES(442,56,'quiet',1795424521000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714007);
INSERT INTO "ledger" VALUES(443,57,'started',1795424521000000,'{"source":"","known":false}',0,347714008);
INSERT INTO "ledger" VALUES(444,58,'started',1795424525000000,'{"source":"","known":false}',0,347714009);
INSERT INTO "ledger" VALUES(445,59,'started',1795424526000000,'{"source":"","known":false}',0,347714010);
INSERT INTO "ledger" VALUES(446,15,'resumed',1795424530000000,'{}',0,347714011);
INSERT INTO "ledger" VALUES(447,1,'returned',1795428022000000,'{}',0,347714014);
INSERT INTO "ledger" VALUES(448,1,'talk_asked',1795428022000000,'{}',0,347714014);
INSERT INTO "ledger" VALUES(449,1,'promised',1795428022000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347714014);
INSERT INTO "ledger" VALUES(450,1,'heated',1795428022000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(451,1,'alerted',1795428022000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(452,2,'returned',1795428023000000,'{}',0,347714015);
INSERT INTO "ledger" VALUES(453,2,'talk_asked',1795428023000000,'{}',0,347714015);
INSERT INTO "ledger" VALUES(454,2,'promised',1795428023000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347714015);
INSERT INTO "ledger" VALUES(455,2,'heated',1795428023000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(456,2,'alerted',1795428023000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(457,3,'returned',1795428024000000,'{}',0,347714016);
INSERT INTO "ledger" VALUES(458,3,'talk_asked',1795428024000000,'{}',0,347714016);
INSERT INTO "ledger" VALUES(459,3,'promised',1795428024000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347714016);
INSERT INTO "ledger" VALUES(460,3,'heated',1795428024000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(461,3,'alerted',1795428024000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(462,4,'returned',1795428025000000,'{}',0,347714017);
INSERT INTO "ledger" VALUES(463,4,'talk_asked',1795428025000000,'{}',0,347714017);
INSERT INTO "ledger" VALUES(464,4,'promised',1795428025000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347714017);
INSERT INTO "ledger" VALUES(465,4,'heated',1795428025000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(466,4,'alerted',1795428025000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(467,5,'returned',1795428026000000,'{}',0,347714018);
INSERT INTO "ledger" VALUES(468,5,'talk_asked',1795428026000000,'{}',0,347714018);
INSERT INTO "ledger" VALUES(469,5,'promised',1795428026000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347714018);
INSERT INTO "ledger" VALUES(470,5,'heated',1795428026000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(471,5,'alerted',1795428026000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(472,6,'returned',1795428027000000,'{}',0,347714019);
INSERT INTO "ledger" VALUES(473,6,'talk_asked',1795428027000000,'{}',0,347714019);
INSERT INTO "ledger" VALUES(474,6,'promised',1795428027000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347714019);
INSERT INTO "ledger" VALUES(475,6,'heated',1795428027000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(476,6,'alerted',1795428027000000,'{"alert":2}',0,NULL);
INSERT INTO "ledger" VALUES(477,60,'started',1795428030000000,'{"source":"","known":false}',0,347714022);
INSERT INTO "ledger" VALUES(478,60,'contact',1795428030000000,'s1.5uL5zfUm.F0dmJ2cu6qNFhZunZXIzMRrp/00D4gH5VZ669sjexH7tUR9aNwMxRluIZJfLjnTbvHgnYf4mgK1y2uHtCvFpLmFMbX0=',0,347714022);
INSERT INTO "ledger" VALUES(479,60,'talk_asked',1795428030000000,'{}',0,347714022);
INSERT INTO "ledger" VALUES(480,60,'promised',1795428030000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347714022);
INSERT INTO "ledger" VALUES(481,60,'stage',1795428030000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(482,60,'heated',1795428030000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(483,60,'alerted',1795428030000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(484,61,'started',1795428320000000,'{"source":"","known":false}',0,347714025);
INSERT INTO "ledger" VALUES(485,62,'started',1795428321000000,'{"source":"","known":false}',0,347714026);
INSERT INTO "ledger" VALUES(486,44,'consented',1795428322000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714027);
INSERT INTO "ledger" VALUES(487,44,'contact',1795428322000000,'s1.5uL5zfUm.YfozWiVZkChSnWz4sm8BRtr5hgShElZkfMoFjbxr4qOPRIXDeWAAyXPe5bJnvW7ULGP7iLGsaf7t8ALxW4vmSWw3xtGu1Fky',0,347714027);
INSERT INTO "ledger" VALUES(488,44,'guide',1795428322000000,'{"magnet":"guide"}',0,347714027);
INSERT INTO "ledger" VALUES(489,44,'stage',1795428322000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(490,45,'answered',1795428323000000,'{"question":"timing","option":"now","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347714028);
INSERT INTO "ledger" VALUES(491,45,'stage',1795428323000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(492,46,'answered',1795428324000000,'{"question":"budget","option":"mid","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347714029);
INSERT INTO "ledger" VALUES(493,47,'answered',1795428325000000,'{"question":"talk","option":"call","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347714030);
INSERT INTO "ledger" VALUES(494,47,'completed',1795428325000000,'{}',0,347714030);
INSERT INTO "ledger" VALUES(495,47,'promised',1795428325000000,'{"deadline":"2026-11-23T14:30:00+00:00","fa":"امروز تا ۱۸:۰۰","en":"today before 18:00, Tehran time"}',0,347714030);
INSERT INTO "ledger" VALUES(496,47,'stage',1795428325000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(497,47,'heated',1795428325000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(498,47,'alerted',1795428325000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(499,53,'answered',1795428326000000,'{"question":"talk","option":"call","funnel":"0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2"}',0,347714031);
INSERT INTO "ledger" VALUES(500,53,'completed',1795428326000000,'{}',0,347714031);
INSERT INTO "ledger" VALUES(501,53,'quiet',1795428326000000,'{"reason":"asked","deadline":"2026-11-28T14:30:00+00:00"}',0,347714031);
INSERT INTO "ledger" VALUES(502,53,'stage',1795428326000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(503,49,'said',1795428327000000,'s1.5uL5zfUm.XwHGHJS5vkHZjy6LZg+dp9+0YElD8Pk0vkweyW2fsYsEbE4PG+nCdLe4e2lz3bqHlLIlzn1V1YGVIe9kx64G7S+csHweYg==',0,347714032);
INSERT INTO "ledger" VALUES(504,49,'quiet',1795428327000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714032);
INSERT INTO "ledger" VALUES(505,11,'said',1795428328000000,'s1.5uL5zfUm.EVm/BeaXfdSZBk93YHaLlgoxnlFfEWIcbPkU1u+A/3nvo0y7vdSylBKAJBwqvLUdojylPU+iy1PrkMy2HbZrhzlRsoO0OZBTgGU9P6c6sei9Zl50mg==',0,347714033);
INSERT INTO "ledger" VALUES(506,11,'contact',1795428329000000,'s1.5uL5zfUm.Q3dDouehKYzlon64T3AoAcfUpz3kQP+vZE6ui6/IFu4JPenB6r8+5D9pisItC2GwtDktHzK24pbNux0USAm7EdM6v6PcsWdWnVGlxUWcfp4gkS0=',0,347714034);
INSERT INTO "ledger" VALUES(507,56,'claimed',1795428330000000,'s1.5uL5zfUm.haNngeftDK8Xqmz4IpfQaPAi2Bb672f9XrWJDpzhJmyGesI71fUuHsBtQdtvItUc9uRtY7uOMQPx',5100002038,347714035);
INSERT INTO "ledger" VALUES(508,48,'said',1795428333000000,'s1.5uL5zfUm.uNhrJgIPD/fIWHyzlUntd8kdAOx7ccvDLbe1EzRtQdHTHpGBt5VxKE3sNNWPJwCK7vB4Jg/AChXTkYtZY6ALqihT4Hcp3yXTAQ==',0,347714038);
INSERT INTO "ledger" VALUES(509,48,'blocked',1795428334000000,'{}',0,347714039);
INSERT INTO "ledger" VALUES(510,11,'stage',1795428336000000,'{"before":"sql","after":"pql","reason":""}',5100001122,347714041);
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
INSERT INTO "mentions" VALUES(367,13);
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
INSERT INTO "outbox" VALUES(333,'quiet:56','lead:56',5,NULL,'sendMessage','{}',56,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,30,NULL,1795424521000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(334,'u347714008:exchange','chat:5100053863',3,5100053863,'sendMessage','{}',57,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424521000000,'sent',1,NULL,309,NULL,1795424521000000,NULL,5100053863,NULL,4242424242);
INSERT INTO "outbox" VALUES(335,'u347714009:help','chat:5100055193',3,5100055193,'sendMessage','{}',58,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424525000000,'dead',1,NULL,NULL,'Bad Request: whatever',1795424525000000,NULL,NULL,NULL,4242424242);
INSERT INTO "outbox" VALUES(336,'u347714010:exchange','chat:5100056526',3,5100056526,'sendMessage','s1.5uL5zfUm.Y5Kixcf9UaAkwtXRqJeBvmeRUmZGM90iqE9Q39IzLB61qDc5JKinRc5G9nyp4NcXGSMgvgBUDNq2pNh0oZsq3ts25bZnNLA9z5hB9sDYlGfv/0RMfZaSntsaWxGyDFAue5Rxu93g96UWaJsD5P+ovm6fOMXh6LT4lIAjS81h9CHxtA5kSWltIZaLf5ZrU5Podb6Z7YLtKVt9mKsg2n0obeftCDvMEJJLm+l8o8bwE51BfWo4hfEd9KE9akwOKCgU7GRkZJlfosBwPTnNW7l/yHsZz0vrP0FqMvZrFadwgFCVl4n7hKN8IXvTXIEbUNBdenLZgNKXkUirOQt2LHMoeLUl4NzSm+kUqPTWnEvv89mbEUNKjV54IZRM2Kcv/4DWejBfej7wezYInj4fIwWLmBOnAlYxwNAj9dwcIbpyM9NWFSv6foJl3syJ1wke0lHp9wyT6NLGNJPFT3BFTAEy7PuWm6Zw5zUMW19lcEcPjaj7cRAwnQer16Iim9YZAONB++5JnGeyPzlKDxtTgV3K/RW1rbVypf9IlOX78zJ/pdLs5CiUYkBzoZ3Dsm+7tHofCwxP9qBn+a3NOenUOxnA+25lFwwHNi8xxaIE1fd/VD7/r/pI6CoICyUiuTa3oUiJWwdlJeBYHyUxB9IjsDH92a1flIIq7of8ieOw1+aeOoV+9UIo9O8gXTo1s3SsRmN+ZJ18Oea+zEPEf1uR86ONrlY3VYLl2xqddovDBFJkBT8Mu6Ina87zf77LWBHGJbgg9OnTqaTjjQeozLaOpo2eN81vdSwsTjq8IV7nbNLfz1IfpffbDE9HlMqGKmxIbKkGyX0BfJVvnqCbjzNzVRwfllMkNBxzhfA9TM5qfemQDSrR9fR9UcUHaBTjE7bC',59,NULL,NULL,NULL,NULL,'[]',0,1795431730857491,1795424526000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7204857491,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(337,'u347714011:consent_again','chat:5100011831',1,5100011831,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424530000000,'sent',1,NULL,313,NULL,1795424530000000,NULL,5100011831,NULL,4242424242);
INSERT INTO "outbox" VALUES(338,'alert:15:1:347714011','lead:15',1,NULL,'editMessageText','s1.5uL5zfUm.Hxol0bOT8QPO/pNxWg4vivJ79aqHM/dzut5CuCNHjv4EGWKrG+Ezz7lNnynX7zbtAWS8jQnmwWZuDS8YGinl2SFHMxzUiGyZ4FXUn2fd49b8B9qClv+QxkwUzrWd9V2sLfbrz3yctaG1nR/agvAiMK9qZHJ+7Z6wLCHg7mefUSwpmdcmkBQmACN0XK6L7mFyobeTiDOEzJ7Qp3Y9AiqDiyNoSR+uGFjhLo/0P69k8V1rP22CGCLsSZcQyaVKyhxbFBVsyMDu+67gDXx40WmuhcjPmqgqxRqp1DH6v7SNQR+sJKxDLz+o+BVHO7+s6QYVz80EdNt8sfWntPnRrzKYy4sghZPRv9kvsHtqbcAk7OJqFyT3cDLqkmsROvhU8acFbZ2K/TV0LolcXT5YVS1DEPJv807a3sZl5reKNYwsdRF/cwc2RMOvPQN4/IMlh4nqJ6I5uq7lyAyQ74JKVwQYyOa5fgy8/e/x8yVV+wkET42ZUJV3SoJSJ1iNiEBsqU5ZHqc8ouIB5mOmXlQ2XcN5ypuwZPDwAOFQrQI2D3HdLjPVPOOUTQNqtiFOpbu8Lziz4xIL/uSn+PzLmKvmngH8dB1ycnKPICrC8jxdCVREF/fD6Chl5wCbLjXPymdVa0w0VclIWb0nBfTN3Kmq3NShkj4XWwr+QXAE+aJ+c9fRHYKf8aKtgTi9EBd1s/AmJUNEwcsobxsxvJlIPVzHxel3GtPeW1N51PrPAjGioznPPf9pqRUHXvdK5QFSF5Gz35IcW+TG/MOQ2uTj9b2MsWL4e4T3032mXyIKUdP9JB3y1rfXcAgJLMR4WoZDfZmIGoxTKJ03RE+W2A/a0DQvaoiQe5ppuzhrOjhl41iYV+nKPGqTHRRgGz8etrb1H5rab/N3APu/6lQR+MmY9vSp//vNj6CoX493Cv5GCRrflAXls6WaxpeITzfzmS7T/aXMHc3j/GE233ntf1jXjcNtdIXYblrb2IASo9a2BGg/4Lzgl4vfVnTCiJa9f+V+qTczjR59/1/gfxbxwuO6LO+oPlIdoJt1+8T6dffl8sv1SvBcOtle+YsXPE4egDxzqoom+W2QOnqp2T8mf/Elxa+1Pf9/sLxj6mDBavnjSQ53Ndr092emB33//p9aBhXkdQLYKjwqrz7oqlWa80qdLXMuNMQ+wqwft+afqx2WglXkNt8qZzi/qxGOe5Q56jLClIA+dZ8EDI9hyf4hUS4e3sFzcOXqYUmS4a+9lYysbms=',15,NULL,'alert:15:1',NULL,'card','s1.5uL5zfUm.SYQodAsDGHmbiJSLZMCX2wikRQzNHyLh4sSWOIEkLC3QSaCv/tvJPRBwbNdnXReTGE1wyrWhOdSm8z1uvaSgvsmCmEPCXXj3iSAXZ3rcJMeQVUylfCFyISvH0RC8twEq7LCm9IZ47YznN/J81E2quV3Jyjk/s6CGDteaIVfF7qhe/zI6seNxYU+1c34uK30vJQ5NoaOlXiIgCrVDOUZdigkI84KILqxJVzJlIDXR71Dz5O6kudpK2M7G+iQcIh+kZZjAl35mC7Y4KJON8OEn6/dNiNabUxPyhjnv8NE5njpwNGE9qOSn77/FvDYy5NIA85c0YWrsaBtxYo6Xz3+Zl4BpUvNzUc0VR1n19rRFSIGl/ABlZQt1TmvDXCIIxbtota0dnFP2l5OThdWdwsPxPXSfoz/xId18pVRabhRlCtM6BtZ/ZQIIhPFP7AJvfhMcFsI3WdT9wbNch07j1NQEKEZPQtYqogiDMnOZco+5eMKv6yflQCJq206xQi5HylIrZkJWdTn2xGRO2waE5Pgk50umHwM5Q0lo5TtZhdU0Fce2fPkZeO2s/yLdoVRpnLELjvWWigZCiE1UYY4H+M4+9A2K7j1yZQJULs8K3Shz+F5J6rD9KdOKF9G3dy86TBCT3N/tXPx1z7ImCWwzivtK9P1oJqWUI2eqwgoBs53NesCCKIROj6j+3TBkuEyKYH6DqWB5CCgYzCoBDIn4fdKabY/NwkovxbVRVXxAwlnw4xvc63HiDiP6qXjQTURNGO8JYY21q4Yhq2Yhk13pwpwsX/I8K0uAX/Dvio/U/y+FhgKe1FaWedXP/PcAwHR2VpaUFtuJgseZGqWeNaxlaov0wXyPbnBTiyxAF59vqBYL3Gw0OgQTI/yE4QyFFvhjhAik/Hh4Vv85Zb9OJu3wl/U7L8zoy5LiwPW85dYNE/Q2wQAaF4q5buj0lfwrg1HEFcndx7IKys/c5h6Cm8DqDtS0leT5epfM6PIVcOCZcCvo7x4dcvxmjcCuXLuEK4brQaYeVrSbr+1kIASQmGl4TzFKa4bJnXEkF9tRGs9gouIKhtiVPLQS5ZA0kT+jksC61RbcHxbRh8NPqZSowmF7Rz8neaNZgK7WIJUaPI8+3KJfF+5l7Sad1oLBx5hriCxdznrIsxJKmh43KCZADrL5KV1PzgbCBzmMrrZm7Cd8y9Aaq9QoFuTQQj2+wCfhXrA5JWYfdgs5/ceeDIFX1iDla+mq/rX0Si/1DBqkzsg4RdbAQ3QCZtXJRzY6tejKhf+TV0f7tgEjb8Rv7PQyyqCG3v6NX5+B90xTBa9i0rpNImTmHJa4lqS/nz6cPfWlrTtS6ZeE4yRErBAzpnLocpzM3HeX7ZH4ofxMn2QbC0WFEqj8Nb65PTEUh0MzD8LDbcVrPAbxsmV+XzGN8A0z39umnG1o2peaqSF3YTqspft4ayXOeKOxgcYoWNOgr36LRSSVf4LgD0QGajW2OWzh7pDic+0nxZYV0KI+toWdS0OVjrUW+iBDVObsJukJonqNm1nsHiBpL26/WyeCGRFG1x7poDQhVPjLw3ddyt1deYDYG2yRDrzKI/dOqx8vNw5WT/y4vfCeCijtXQToKCyXjwWI+xuqCvI+8gfEZ8jVslkR+G/0mOFE9bdho5AdwgeCwKPryxAkzAPd15V8kyrTAHI+Np0XY4Ivv/ZDffNM5cnOAorUF2GzqMUi1LHL/AewyDZFbecZS3AvwvnJljcV6G8KSxJ8F5CJmHtoDnRfk1bHSxSrxLaKaIsb2ddagpaKGTl15yPqIY37DJgjPdbXA8jiSlA4s3qIv8Cc4cvmFtrD93x9WRhjHNUNsKAGp2FiAk8U2cHba696zIIc0yV1sxfP7MyPxljPp2r9KibCmx3RCINOb/p7KtdK8+bS3oAtR3XNMT2EY66de0J75qKnzuoeKE0Blzg1E4t/iAyc52kp7r/lWlAXGNUSFt3JlhKhc+bEf/WeSQZs04biAceUyW8e8J5L0wol2gWUslevbgXL0fx3vWsn/L5SPmvARAPPPyX2Ow4WoIN5aIoKaaHxA9EVuOcAS4IdJ7Qu540Bp+Wjg7HJlqOIcYM7vFTYe60oNBgC0BnuGDxjHgl6Q8f7jk4RfrLxdVeb6fvkwH44tFRZvIaYOuIBuNI62W9zBE9B3VomGVSOmjbrEbyQF/23MLON45YBlILHPOnH7+YikpvuJ8Gfu+morZBKybTO/3168NPtB4qe+8rq6I5hsegl7M+lY2ljUeFTjwOnxwTJSHdUKUwEJ84DikYHJdUqeWGTaVhyksa4hvQogSRm+LRB0/mhzx7m08NPR0TD',1,1795431736262738,1795424530000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7202262738,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(339,'u347714012:answer','chat:-1002200001072',4,-1002200001072,'sendMessage','s1.5uL5zfUm.yuxh56zgAFeTo1NwuBmRIuKQZY2C8SSWncJudXgX/qFQQYChyJoaHk7zGEpqK/V8u7X33BmemYwJ7/iiVXhAoVDcnZeQhPEWiuRxv8FG8pp8lp2cnCmK2AQud8gOAIDbYx+igQrzere/4irMjC9JxQgrRb3ktgmrj3utk2h4At4H/I3Xd3reXldyWaYZsyO5p56L7tW6QeD43Y6Xn28HxTa6bbbyUiy7ao2FV9hyt8sz3v0Jrl0+1KAUGVG8TyfsC9liF+y1uoefkG99bY5SwByHwXD66OHdDTpO94JlOzNUqKJjzEF4DM0rI+Cz1oq5tJl3oU8sw7qURhRd3Mmy/Gfop550GyAURojiapiRVT0bzrZ2dHvjRygfPQju24dotztyAuYc78MJYMEaBd7kLMYj6jEA09cmBCR711wiRbMpKE2wtWnDVpFuQtXOwbtHPq4KX9KqRvcl6iQ6Qz/xLD/i2MJfy4LqmC8ljyxC7cLFO48a1zmLDu69Swxb6v9bp2/SLNIVTwXLcjOs9R5qQfE9wgI=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(340,'group.lost:5100001122:1795428021000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428021000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(341,'u347714014:talk','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.LiB8av/PEjlhgaTCiDGAajjQ3v3dMnedr1BodNilZXeRUxjDAsQ1Fcumwn0GARd7rEOkqOlcBNFOdswAC26PPKeM/qn+NBzwblSR412FF0vcqkXgovsr8PB/jhgV3A5gS96EyfRUoowQ7+RnGzbNAv3IHPPYy5EkRpYsWhsAwsP2PT6HHW/Er22odfL7lHHxtZX75U1D0FomQjQiJ9hm0uN5RZWuEiChN0cW5vRUOgV29mD7QxK+DNN3+lL0XjygULPgp7Pff9O0XhOJ6azzth0yWhGKTWoNClPZ5jPrqYqYUZnD9KDHgbGdUggjvIB0XatAVANH9/4tndWuTv0T0GwiuKOWOcDkRTBOBGn7dvjvFyiZs5WhJJJXTk4aTV6ttrvreDTwXCZy4+hRyJVhLXNuPSoHa3bWKCjNlSNLFhmJaicCCQBgBTehDal/995mIkU=',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(342,'u347714014:ask_number','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.Oro9Lkgl2HnBKj1CnCDB8XWUFPqFpc644WQyQwRTPZRJegbOzEC7DpTkAMcVUrtmAYID0nE1QQhXtICcT9D10MGRUalrsJhjzuI/I47TGgaSn6SN/oZIG7IlWDIZMvjP+OE8BIAj1aJsXz0HZE0M7W/EFwnvr1ylp1aZuudferf+Vjiqssx99jwG3IrPlJ1DujhDJdMJiwlqOLDZkmsOUzfwIuiF/hiOXIepp51oGD0BV67wJJ6FbqMoaynN+cx1hq9+4oXLC5S0LiAQlbSGpIwzIT/Cu3dDYQjhUmmPhKkplNpZ5KDfoum0ZnKo46a9tCkbah1LvHNtsPrakIypG4otfeo9O+TOYOjOYc2MPvviXxAohrHxnMj08ERw+Ip2tqF31pcMk30eneuHIEHrmSCREvbdMvKkL7yTGt912WMMQE1i5u7gNue2HJ9dlSw1ryyETCdm7rr8EF7FD/chb8oCkcASXU+HGen+Dt18+ssVB8GRt67LWfQkg3TiJqb0jtm1Vx7TGjG5FvUJvNs4rJMdZdPjCLWCUvon5lc2CEfcnv1RZwUUDPj+Pos2Gqkpq+X/RbEFSDotXyahC4DtsTJUELkDHbPyof6+HwCAV4d3zgGt+9nGVu48JYkoPIo9fuJuD5Vm48SJWUrLxKwHmAbVPSLfRsOIpYE4QCmaiNHOjw+vMVbenAZVNzdqlCPGNtG2MElkKoVoyfqNZFJJrDu4NB33MBQwGd+eNdFfsAEDPiz85RxrpiC41iBTHiUvQ4UAwdpRQpsWZNp5goONWryiHVqJus4Cu1pH4029nisrVa0lxkUqqEQGY6K7qeS7BrqClCT2piXWqOFZ/2PPvLXxU8b9Dv8Xb6LgJlLEuYRzBXoY3/rK+PM6Zq9LVF+2yHq8e8CHWgcjyP5vatVJFhl1rKe7WGP8S6M5sJY8Bw==',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(343,'alert:1:2','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,'alert:1:1',NULL,'[]',0,NULL,1795428022000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(344,'remind.lost:5100001122:1795428022000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.km63Nf+s/XoaUWqqeFbzzoZ6nZxBDr6AoM21QDs6UX7ZvIsYxOSXShvYAtDREtubv5v5ZYLpnfGvDIJCAWGfwDgaUiaagIw+l9spBjR+AA6+Qj7u4J+nsHCysFXDTum23HePj7mVL1VRLks+3UndZS344QXqMijusz8dWBTUbz5RQ3d4JBxM6RKmSnhjtewcpGTlOeZDSkQUrN/lVyDPL0wFsX+ifNVJpCarlc8JKtxLaq8pHJq2xz5RLkaXwIPoC68aM8VU1aTK97pbMea0x9tAYsykOF1ByRJwMYGBi4PxGMLQUtARBDmIO1ll',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(345,'u347714015:talk','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.cN6jnFVY8oGAoDYymBf226/q516ypZ9YiItYrdJKtT92e3WRLYZxjR8obYjwLL7238PbhEZKW1tveqxAID4WsO/h7FP39XzqzUL4S3+3b/stYX5CzxyzC3nZ9o1f4aQXfj4DgAEhSzntKalcb27/ZD4GxXk7NSVdM5ihMUd9raeFPaWsPCCmxi3/LdqtYhVOv7dvbAS+9QgoyHDV5hP4arkYbq2lRIEH/kFBbCwHc5sETk2OxjfofA3VVrJmuuJGaPwReYzR0HfB+i53ENFFn447ryh1mMR3kKqsX6y0nGWSIGFYARfoQVpd/SCWJb/DwQBSFnHRQxCzoj8WIqxeFemWMpKTlCqgmebyszJGb0xVqPG8C6lu+wLcGlj9J7UtuRs7BVDlQBTp18HMxGsqa4XwX4ZIbqSxgdlWCyJ/evfa/8L4t5jj3gt8uJevdrtmWIM=',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(346,'u347714015:ask_number','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.Vj+Buab5Wwn/5enPoiAQNwHCssC/nKcCUWyIJFQ/7f4SLvGN6DwHR5FG/e8F8Wl/iGE5y2PJvyZFGrnQiRr0J2U0Oa/3OtOmzZK5Tttt1y6Yh8qbwFDw80b9gR+vkvqM2eYNDK+zLwqv5fpGNWToDQ+RvPKoqj+hfvfCxybp6OPhajs4IP3aG07NZxaZq90cGW8xyDbUk73KTfyKExK6n8GuQCzrNDBTcGF98eEJyhpukZqYRCMBO3kRm1wTpw7zkTN7EfXyFxK8vglqi6nTy1uxgb1YJAU6txaRPh2S4Pabq7kpTEdBp/zrvGbkJ6IJlpbkjTi2SRL2NC0tfvG7XV2M6FuOtaKGnqrtrjrrab/VIZ25HGnc0G+/9GWxs+v+uollYgRWEiWuG8MtxSBlYrm+FAyl9LWjLir9dnrYE7yaYEnJjmm0oQ6eKvb2q8h+rvi5PrsTTT4dfuc5kMyhAOWKLEls2NsuA4Ummc4JcDBCAg/qft+kMO2B9Rdg7jhSx5GvW7Y7uWPN6UgYHtkJFlklS/Y+tCGYbkqFpbG8Bp3D6rhgEnviZBiwcoErd6WE+KolJEFByoBvfklN/vB6YaKp00AIaUn9o3ydeKODDNma2lG8/SqFGQnVg0kR988fMC/6Y1rwxfJjVkfURBqVwFpmwgCaUSDxlZ9cuA500DMU1c17RD9Nj5913DS/CgAl+Rc6GNVm5Cr7B+JVfDf5+Nxj2+nU0pMX9EPE0z5nazP7m0IqCY2BvrF/SvuuP8VTGytpTnUbJyWSXs3m7gaalP+ftc3Jx6VQUD4x/72cjP4ezq4mFPzO75sDbfFYlxU9m4Rkj8SUmJ0q1+kH6+ORIuwSpqxtJSJI6Vpkv+gmb2l43A59GCt706XRbQcIxFoJAJrxGi272oZCT9KmfYts/GYuUW5wXTOP5Xns2RcidA==',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(347,'alert:2:2','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,'alert:2:1',NULL,'[]',0,NULL,1795428023000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(348,'u347714016:talk','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.k8A8AB98oNuBJ43ZbSPbW2u4+AUjNSjBCokZ/jNweYxYb5bPjXLjfAbwZxVZ0fBp9XuSvVCoOnUQffrtgxarnj+cw3zMLrzAHUCdpTPIg/ASQLf9YkaIwt+oCiQQknXL3gN8i9vk3qLTYt8E57T0IfEcGtOaC5L1XnC6IuX3qctD12ipajpsVuFcKquph5Ab+8QpyK0QweNBma+jK99D9OPIlwh7J3sjFlPmxs/+DrWAY1V0M8KbYxQ4JkoM6cHdjtOWS3lhNttN42R2s32bK5+S6BRKvuyC4rdYUwq7p8v8bqlrHvTbjD+ghZForxP1jxwTeb34nBWmX1dvanM1wrR3vWMi6Bc+KzVBkfyWI6UcpBmvYVTr99F5jfDu6DWbM+GlFIkyaxN3i8cCyqpl4dmrSi0UcnOzwM5Q/ugDfKx6wqWVWAgrCYDY/oV0IGa7Xgk=',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(349,'u347714016:ask_number','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.zCWRdfsystHiggSSkQxwLE/cLLIhHd1+44hSc5jxwt1QkQqezAey670GySeM/tPiOPUkTfSZnjpBUBP/yfa7bqwm4QwIUJwktCYB/lIrCOezWq8y88/zBB7tNER/FhFkN32Frs/jWA03GiuI+qX9YQiVGUVrEn1h6PJ9i8Ztt1evxMTnjNfHPpPzscpn0RqBezQ1QMM27AYX76O/OGTRvONJRcDqp3KjD0ezVGn4fWrdAJanOkePsyV1K8On8o9BNWNlbaIqrVD2SDZdkVXK5xkxhKfmMLXQWvwVRO+95T8W4GgDt/WDy7EMzTZzKcKrCj1Ir94/HkhQcP3zZREllz1cpvbshZkhnvoTdfs1M+FmLLQmOp1hoYmV/6AX45eTXUKqHLj/H8606RUVPI8vafZgmUUa6McB0OpLTNZBTIbtfDksM277nJH6JN/P9r3o6aQOZQJzOxo8wM/spYjM5bxdJ7dp6RtN+lQQjzR9+EjmXuZUCW2HuEMynPB1g/XvwgnZ7lOYG7QC0H+r1U7yfEaVd3dkhFxf/oeeKsM/doYeJVwy2j4uQP5Z2Ga6TjNX4V3gfNkHEKt6Fb34g5o+4z6LXVKjvAUeWQvfBuCogmWxlwbPLpWroEdphtiKTwiNznmCU881irWsoQYOopyNNe1+8Oz91WS8ysAQxpGrVEneQmQihK8t5D13drZWEdgZniZoujyTGetqNBLfHZ3oRFfTaXvMowtPwdEd1xuXo3fXcqM1wjSfbENLYIHC9Sdm18WmxdSs5f75NqLtBDGSJ6+OFz5aQEzB/QSjkcPQ9YxctjwV/urJcNh2QzmLxc+wGgNRq7vheCidS0J+jRXSoePFvXQum0wZ8rmBhAbPdLqfAwlJv8BUfL07ZW9XAN1orygOFmK/RfXarOwiJryW1aeqnu6zBrcO1r0uccNXkw==',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(350,'alert:3:2','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,'alert:3:1',NULL,'[]',0,NULL,1795428024000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(351,'u347714017:talk','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.kb8QoYqQAklBGx9tCpigxvzisN/vljh6uKXeixowebLNtM3jnaS5HsCJsINq6kSaLYa7S+qs0tWsITtH2v/DDRkzjN49VsTDicM68Ry/mheyyjzpEtDaLAnEwBeMP1zLhxHTav5VP6G8XNtj4jSHvOeHIrJE6zxuhR2XYF/08+hfF/SHiGLODDK+hs+IZ6wKV3sr7xCzjV5NvxRYUrslegc3yemLZUf46RWBd9YqARQQWfbbFuhvPO0Uzh4cGLwrIpQ1MLcXOE9aBYEVFkRpPjtwS351oNZqFXBfhq9jngToWI4g0J2RmWI0a5eoUlRqVhHn',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(352,'u347714017:ask_number','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.auFrnwdU+Kn4Xm+oL6dSvJqrvaXigEO9yUPTEUo61/NQEggH2eP4UPUoQXEYyHCFsLyP/Hxe+5ZyTYIzDFDPtMC7BGZWuDg96iRRSFbImzrCQAxWo5mZ+KnB7Dj+PLtjRWBdE0sUSc95mJLCUrat3WFmZbgSPsaZu3nAypRmiGpKGlr8oHOd8/LQxHMtta2lj2qUsvrrojqklMwcXyNKu1VMS7W4b0Oq5yvb5Tl4A/PLjEQ/beUoA5s4qhaWk5ymTovNgdmTXZhZ1O5mAgfsfAA82PBJyfz4jEdS5MJGddkLASFuPGHL4eLeEGvI1ImAY84xKN6iNShg8svZUvHV5BzIgCBVXHG/hnTr+HUzHYxvJ0SWtZqy1BHSGU7fOeyue7bHyKs6Av/jKDzDjfN0ZX0qV4wwlsqIOJa/PL63v5w6GOxEHTgb7/hzqRovq+RHEANTeX8knjvUWhGJEYqmuJPfvXGmt1+aXYU3AEJ7qDYT143+3kXUZCUKdYc6FMIycKnGbOb82zLCz5etdootyVhIHoSid6BP4lLGeHYtqUvDs8ixl4QTNpg0jxN/xuaOop3UbeElhhOmdP7sA8qUVZlpaVoSTus3tEQSOlIQhUBimDAOFecb+Fnc2nbDhfMdWVVgoef74E1ddwk9Zg==',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(353,'alert:4:2','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,'alert:4:1',NULL,'[]',0,NULL,1795428025000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(354,'u347714018:talk','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.amlCQuc0b98zAYrsN/RjVEphIVYUtQl5Ujlr6NiWSgdGtLeJpN/YdAvWV6HW1YD7F8vdEO40phP1V1+bz8waqLygLpuVqi4/vBOIzITnAT5GYEjmUDf1cL7xS3XxtwFR/ETNDo6oLzPNFzpw2x5xxUaY41gJS/Unuwnuq2fGApdcRckPWEKzGhhN0kiTNkJITTz/VoUcdBuxB1XHOhms9PKuvTrJ874FzCvBGhwfGt5y+4Ya0PWrzzE+KJGCIKle812NfAklpF11TQpCp0DpMQQmBecoiejqzFPcmxswZ2XIvIOegeP81M46U3yE/wdR0p/i',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(355,'u347714018:ask_number','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.0pdeqmm0S3WN4EtIWOj0P9kSR61VKEfx4eczcJFVHCc3/9hLp9C+U0c8tV5jCq5/81knPadkpBRa5xiL3scBVe8kPVFNJCsEzi6HirsziNhe+R9Szm36WNU9JPSWPnbUYwze4hXLg7ND8k1v5t45Ua3w8fa58/y4SsOeeYzTM83BEBhKSJPOckbBa8kX7RlDopnXPl1HSpmbki70ngEDircZ/O+OwhIohaSediSchxmudJETyUfRt9oC8Pz34XhoMPTWn9+cHXzKxP1zVg0Mh4q/y9V0NriBy1zJ3dcmM6MBRmEvqaKrt9Kl/BF3vh/B8vaN2JjHGtAwJ+Pugy4mDAX6E33P+1vFUGfiMyiYst0pWmc/+Y95IgBpPUY7B8y/3/BvjOD4k4zoKjZCqNV4flxz7cWMdBUiTo5h7Xc4gmK6DvkwaPs9VLvO/OHMkvkrnqTzArr5z++xnRcmUxo7gri+U952DsmNIBhFTZzzWyE6bSFz1Sbj4ZJ04hXvD9KZroxVK4bJBDmr9uqGgL19wGfLsClcwnWJPpnG9FP2X7T8MAhw3Yc7U3/R249p72Trk8hRzvZI33Gnp63h/Bquuf5dLBvRY1bikdDUaLGjdlAAQEvhREl03gtgQxaElqKANpqydyuphOo95ah7Tg==',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(356,'alert:5:2','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,'alert:5:1',NULL,'[]',0,NULL,1795428026000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(357,'u347714019:talk','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.Vqf2VrJQhwYZUZqj5Q8OfCSETbIWwkjvtpMVaLQMk8xnq+3VNZSW73mNxla480HeTu3mPnsZafZC7OmAj6XzsAnNYhekTJxJNRJXpOWOAy8XZl1ExSKEizGD5rzHwdPkJdY88AfxEUrtctu/wmahbNcQgEkCdYsHwjSEiXkH4WibrurexpIS0+k4khRgCebKTwrAH+FvGkMXfYhWbxSqvfNYh5pKuWDB3OMBRnPiUC6Y4TZqEgnCPj2ddf62MC/WozY1rtLHNQCXiuRsSF77qshz1YO1ORkJV3cx3k5O3RZRG6Hxx8nkS4trG3LueWtEcBEi',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(358,'u347714019:ask_number','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.Ucxpz7F8v794+fPWCwo/01VsvCuS+OZRE5yYljMDydLZWpoaaIdGfjo8evDfK3Lr3zlTzqT4RirHZ+ge9LPLCJah80yYwp2kCYvcDZyVPeucXdqxU7VnEz8mcmuFG/bd1jdn7LIruPG54N5FTLDTpGM69OmWwAKbIA7pwvBXd6Up7IhA5vVUdQc0aVCmma37X2UuwDjW3Zh8CnV8GhXukATuQr68FGGv2ZlIQcVKDy0JVDuGGbIq126OIBP+aDCZw5e7mGTrXIlbUbJD62BpL71vvlgLo+YBY79L2cCaTG7QWDKXHo12RXXmtS/AG12qiTew6+vovgKeUl+4xX16SscOtJ2RQmsS3eQrmDhTmQtjooLZ7uFIiyaRXIN2XyOgOX9AFshUbASFrEH2X96giM+GrgshgGH6M5W/JquDx0aKdB+RBAPRvCqqNumt9lSrx2s7hZfpRlkdmi4n1kSKKq6G/d2X89MiqKRWEOa0RDnWb1MME/gPyhy4ke7eW4KxtZJ0KvTDHHx4qYMvEAaXxfSnor8E1W6NWzPuLXIkFm/luS/6KUO+A2KdG8engnP4SVXiT7ESNiKPVW8QzmTBu5HwE8BjGH3qbDS0TLoYngi1GbWCLOb8bGxkEV8iRy83DAKtGO6eGzEaYUo63Q==',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(359,'alert:6:2','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1795428027000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(360,'told:6:347714019','said:6',5,NULL,'sendMessage','s1.5uL5zfUm.O9DAkYyQOp22n2kDX5QkfegFZl/oWYkTCvM1bE9cfsT2HD4MOAd2SCtzJB7wP3FkqhU/u1ggMt4pfl9I04yHEK2KRivjZ7hnYMtChtKtYISovQ/D1dunngk5UkI625K0a8oEIei4AcHbt+5W/S4sTcWZYWmaTygjjIuVCHWnwE1FFgwpVxSzR3aRNMMZcA+INvkalwTqKFfez577hLCPVVG13pVz/DsxiJFIUYHEWEct5tVHPi4qoXfDnU3L/yVVHuYPhpQTM5uz3hKVJWVgYvjP0W4EH51O8zIkUtrQpd2xtOUcEgjLBTkrRg==',6,NULL,NULL,'alert:6:2','told','s1.5uL5zfUm.+PedJiow+RdaTCmrdXo3UnigNQNQNWcScJXx3m/x9ohh5OGuk9dFzJPaEIrgixNY1T+sHbEfuubcyFEYn6Wksug+WgIIWgv2LRB2SjlhvgqLXSLGNq5lSYhENRtDfd4YJwDLvNLBNdPTREoveJqobVIiqBRSDtjd1ndbrXnLfJ31ybqy8hEH9qygXgJqv4IvTW+pM8M=',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(361,'waiting:1795428028000000:0','waiting:1795428028000000',0,NULL,'sendMessage','s1.5uL5zfUm.0yad4wbLZ6DuhpGZDp/ysJLnMTWDYc85UMwbSTKxABtINDKU+aZ8+j8fKmNhELPHyo3+QL/schlUKo/KACbJh7aaSOT/TDOtKNjFe0JQiBP9kdxL34KAgH1bCqbaB8xPiDGcu8cMLHP77PGpcXJ9eU06P5n0CkBl4QeMJpLNRAFH+0WNEE7atNNS/HlWoix+CufVIo1Xi3L/HRR1rZFFfHLXyDpvy4V8uTjW61+H9PClWqWPwuBuv0HsGNd2VBsciR1d79v7taXflUDGpgBYhuuoKlHNQ5djpeDxdC9FVAa6H4kM96UTfNE3yw3F56WivE9Bj9gMJ7Gmj+5ZfuJY3rkT1Kbkpco7aiXMCdvaJonW6ReCCCbe/hMxU20ZcGxTDqyxkfL7uRxJot8QZc14WPcuhPTrj3zx08Y+3p9IRR54i1nVr0hcQdwgEZOJB5wAm9YNH47S0ZyLyooXsPWWQ9crazDl6yrQoq/HxCZI2XilFTElndS0oo7EaIxcjA6Px0Wr187bzPHs4pQ27Hojzw4yYYQMHH002nT7x2/iZX2/C1O7Rehc46+nCmegDhwRMbYB7piHR01ky7X7+gsH0J1LYNFJaYy55UIbkNiVm2DDQftxVba6X/wIdLa7w5LQwJYQK48FoJWQ+s1ByfL8EWrmSS5nYEJU95rgkZBqCMo6fXh/v53dhUYNV2pDgvBHpfQ0HX3R3L3MezKyrxyBSxptoHIdRtPxh1sJkKI9//8iK8Bz5TGgf+nhsU4K0qlfOWMwlXJ9WmR6TQEGemtbGsadmdQ1JPtroFPGsCvNPSI6EfHAn8olodtN1H0QEQWxxX1hZdgYy3NdY7Uvh/UHP30eM6QE8D9CyJpQty1/jGF2XMJ00DgQD2o5+Ps9Ui7ewLChtW0NF/vxS6KF3U2wzc+iDepXZgQCknI9py/8sWJRxZ4WMbixpFTOsQC0l4kZpv9rmX09tdYSVLTJo6EoyTrLpj2DZoU8WDzbt5AR60RPgddfUPB4PbnLmtjcsGTb1A4XlMZ2YoGCQU44xv/UIsFNcfgl2nwpGqlwf7l8PhasXeFwnefLkKHqU8qk/y4hiaEXFRc58+72HBw15tabZq6guceY7HXRAm+agoXMr3RYjDWEbp404AuDnyfwlpDSNT/Lc4hiK3vgsN2M0xIpqHWpVdYWTudfgso8gL2zi5ypbFQcDaoRxh7yDPyQII3lt54FgmFo7NH5WPerYLdP6U+lRuEHpf0/iIrkU1YwedZQM3x8xZQuJtSas+uldsm8FHRnpQgF3SVFJzl1wcabzFtAQLh6w3lOe5z5nlhb4Skz81WfvdIyZgQHEUzk567GumfoHl5ypecB6WK+p6M6Xm8xlDCBKOnYF5Gb20MEw9BRvppTk6w5YI18UHniADklq45cYS5RdDTcm0GjYyfmjYeOjOraBbnHOY8glUmLYdSUW+z8kd/q+QvN16sLIczj2ROHzvyXAtFOnBWQeUlK/lkPq2VZB0swSLrwCiMOa97Pff50aPw/GWWPYbM4IZBsuOlXjchoVznIsWiv7Jc8+33wjZR00jYf14BCoV4G6KS+0uZPP+3/Ct6ht5l9fOt2ushtJILkxRTBdMCkAS6vFbfpeY5Htqb5aUeErMsvcuNLLGaKnhEJJfdjos9TxMLuqNn+gU/wkTAL9RkuXujc8znNsd8FhziosUjVdbRSpvJl+l5WBymLIOYSQLmPgMdjw+/+m8FCws5YCnYpRrwI35VHHC7DVn1OZtMgXldhXg5YoI+eC1ZcWvTKXzHl5kgfdx5a61q8BDlO/pHwrpBf34iCTYAIqVAMLwGQn1on+tMR3gm/vh1sTWhXwmzBJwZTiQSWePsL2LBSi5wsWQ==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.5lG2NrQ3QXF0oCCrRb+4yZWUKNt9jBrwMLGx9KYmlBaDve12o0TKY4e5NEWhROSt8NlAqWpwxiOPKCiQmJgPup3ceDyZYmpZQuQNMwoZK73NODMxAc4PwdyhzinCFcx38axjrGUtDDNgAIJ4sk+JnVvX+JS2bHVGmilrwlpDQl3Vab+MAh6SMfR3/QzxayPq3KBRHDQlwT0a6dPvVieRg6r/Qo4WXE6kD3ATUUq18EEBVm9eutbEpMIQHh2ipa4HYIT+/F5o4P4HgSlQjgwi0qaQx/9YqDRfRwXfNx6DWtRYqWzsUSO+3698kvNBpwVmcci78q7KCowjBIUY5BOYM7+bnZKXgYrE+i0BesJ3RMEG88fKqk5vO57b/qg8rMF+A+3xgG//OKk0/R8cS5Yi/weZwPsjtlJhUzSWnjSPbjryP81SupFZd3/D5t2/hbVn1n5YZQO3GzM+gJFLbi/9l5bCq9X7PQCbi0kRg7pi/iGyrsMMDTQlmvGpxFJ0VEtXpoiLLJNTdz5vFfsmI7M8XAXUlyQg00DS36ZN65d2YeEGDBCTcK9WuvfL5qtWVYqdnKGvipubWEaztLX3J+Zaq6wGq7MoNTA6su+e/uzNrQ1OvcJDE515SM0FV6O4MiDkfV/jZSWp9alYVk+KZ9bIJW5xPMOW/Vjem0gGuf2x1G2tksfW4ZnF5ROtEKnIuyr2p3CBMA/x+LKefmLSsISTAF1zv6vva86NQuYijSjoBeuY9npLpJ5+7vRj3fQ4c9SGY7vpl99452h5eqi6PE+ha2s58WNYtlqbPYJovEPUQm3XqFz7a8CjjMWieQpFgdVTeKW3sFw37QFfakXfvAsKJsWOIeR6vKCpUTdz5Z5PjkVm+1zqtTvv9+iotL6UhEjRjOhuURywkOEz1RLQvfmXHV/ByOzNfn9kP1kcaBb9mtV2nyP2qW6hDbH5GnTPXC9LEUNB2O284RtPXYzQXUZ8RId0WclmSK+HcUPNh9rYZd4BJvgicr1ywV5mop0D5PRGJdlvrn1r9iN9fuEBFv8TGxRW6FLx0vmK88mmhOxKoQzLM+Cn4UJUzNBbD9Zxel3I+8wlaMl1w9XwSgJccM6pMF5VQlm+ucUf2wgQLQ==',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(362,'group.found:5100001122:1795428028000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428028000000,'superseded',0,NULL,NULL,NULL,1795428029000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(363,'group.lost:5100001122:1795428029000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.4PHADnwGox49mrF8yh/wK38vlSf51m3tF5S/hyPIHsftKC+04BqOcBwz+pKB9IY9OAWHmvyhTD/nW0fuNghRRgxhPHmliHrVgWCqNXYi8bJu2a3myE205V+tR7I8e24amXXVwqjz+CBg5l4FQ6tHvi5vlTh63XDykQES/F0fcQk4uhZavTcIO+kXZBQ3s2TJjm848EgAp7CWYFe066OLUi48j1UdnmasSwmgeOZpFV+FbX7zIxSs8OQD9gksgiyvTGT5GF9mUL+fPoh70vvHbjU5Q9bksghwxNYkMzIlFjRl9jO0zcJtYnB3GxaI4tBrRX750CBeHb05KYlds/K0QNtZM3lq+gQtrg==',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428029000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(364,'u347714022:talk','chat:5100057812',1,5100057812,'sendMessage','s1.5uL5zfUm.JumhbTN/GH9L08keOsotJbxpRPPiqVlsojg1mLtzFKpsOomkcQ5km0vf7BqE05ALBwiaIczvHLkWcqytdn+zFguIykCz7oPX7XEq8Ucys/Qg+byBhdY4pMZkMJBuPL+iNZfRhlyldR6eqGPxTBzfRQyd0YLLtylCNpegaki86kpEmoI1c3FmMXA7XAF9dCVUTzDv9jNE3PkmurO4inQxnbJivLp89BZVxywFnOEEWBNbAzjFT0e3ZuVwsKcNJNk53V2XvtGV7bb7l5Ai+4TQlxYYRjW/NZIjXSaeTI4kTzFROYuuFFEmTXNxfG7oYNfbqB2Ot85e4en+TxATldAH2EzBzWls/oFMnrzGy6vxsxj53OuL2EY53ruaD5b3Pi3bsko79BVLc72mmwIN8pv2KeYlcy1SdkfvJupHFpboU/se0da5MOI8mHmjBJzS2hh/dhY=',60,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(365,'u347714022:ask_number','chat:5100057812',1,5100057812,'sendMessage','s1.5uL5zfUm.O0t/kjOSMunzRawb7fuqCMfSeOSie45hPuzKD7rnMlBkuZvd+w1LMAtTDz5La/gpin9qdA556iO16fMOsmdhXnPCYlXtWyvse2hL9h/6LvMPydTFUq23pCTgSLQui+t0o3yOm9XH6WTojwmH1cskWANnFE3NX6uNQxrdeMUtRucYDEQ00SFUiuDd2o1v680ySKFb+g9pif1WGbumcnr8AoOD4RsvM+8sKBRo5ehFezaP/ocB6PEMjyxz7omwFztYZfqFlIa8+PHaT7MFmSw1UFlSBuCBuKZP9YLKpU2cnr5AfJGSgJ/YQ/thdFrFzDrn2JyexW4FXUF+0mUruWN6qIjiX1qloXkIbRzom0i4B49WLprxkpOfDaQXCtWpts6nuL4M5kDOsWHohQUTHeY/bK23KXz+k4XvY6uCOCrhM6QMhEk/JiQ6bqKSkmUia3v8/OXzGQTo2Ty9eLRsUYHCBOF1L2wSQY8jqpmkpYoj8lbpEZM7X4A42ko0DiVBIPXWeFqJ22mwElM0Z4ccBDqEnTVp0JNZ8GS3C3gplgzyMuJkF9XxGPPouhlTprjbyqUKA9GA0nqAix7SkVTk9UPzDdmDpMFYJkZS1HC1dT4MOJXVaNkMTR9oaLwBB/2De/adgUEH7Vm90d3QlwvMpVGnwPxQWEVS3C+WUyAgNroS+I4gRwOw+G00/fasF+B0RsxGpOdnCeWDVqVG+uae7/lj/qL2+lredRAbRrTDk9tDqKzCmsb5HwWYD7aAydCjfgIrmxmNqk5KCKlQxXSDHQzWklwMFE8+GfI7QiAjMpk3dBbbefmRm5hWU8c+nrthYYDme5uh3zpX0x+CRDnKHjTubpU+kCkuy2uV6WfjS+A2Q3lb+is8mBdM9HCZMSI/ql2wUGCpGcKL/GJSujcvD8AIR6madARbqidNYBdOdyM/zA==',60,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(366,'alert:60:1','lead:60',0,NULL,'sendMessage','s1.5uL5zfUm.s6oeC5jecJesVVAjH+5euHOl42sCk9QQelJadbRsKAKHTQL9YN9Wfci0nZn+a/+XkzWMpStT4aQwAT7Vurci3huC2GyZlMy764yZCzi2EvcnSDqNg57/mb7BPi4buTRkub8uH86+4uglfTqMZC/qBghuz0orM4s0IvpMEbkm2vF+dWgh2v56bchmkNNsDXpAns0aIR2BShxHtlfNVzZs/UicpFR2nyDXquli5VKI5ZC9b9u6IPdlJ6BEJ55p4B3pE9wgrLL944DxREb96kw9fq/hkZYqOaihMyCCJXJQeNHQl1Q7iXY9MuUMQ8FUoPB4GwkNqr3JpVYko9Ennk1ZKu5TXoiPPC5iZ/XRW649/9viYxUTzU2epGn6+oxtcYItXS6Q3tnsDaJrspEEPSivbYAH0T05a2KojrH4s8dRun0Mk6w+UXwcp8XDgLzja78AC6K9xV5P0E9icRwBXB/Ww91O4fI0+uvAStWt9nA5EI1jcFyOz1PvclY/7/4zf2SQPkEd3fRE57U3RFQjng+6Pkl31VKKku9b7VOi4bwICB9HPDouS76yiBgTAYmdowrm1sGidylmKXGeBQ4TOYiaXc+b3z36J0+PJ4+HOd6L/KB3etm9jJrat/MwoA2nX+bsoPWC9RiuNkrvYSOZ61m/rSTJ51wThe95bDfKwJnXT6eOVlM1k09ylc5p8vjZuEqXJ9MGkKzIPYoBrjW2K6Lm1UIp3/yNjokYrpDKeyDsDEEtMrE5o422lOuyIjmPC2sca/6XOZEcMhZBimZkoaeCLhFukyDjHbej/5FVoSjuyw==',60,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.5vlmVrjUeeHbSCjb1j9NdX9OIp9nAJaDakzg+OT6Cf4sGtUrIIVX2hBEgYN84Ny2TEvFiO64Bafto7oH3AufAUavS/unHNBAILKBC2wdNbljOe3qhZWBd8wBDNOhGpTdRt4J+A3JYReZyD84VZNkx0Dw+6XcOP4xJzB986rQ+n8kvZaSeUBnDmvnIbOR3Sb/DVx/oLc0le1dBqpwpABloS625SF9L5R5EG4D+Ic2A3+MmY6565kxS2JIhm1DVif+btW1Z5vZgqRsy9kDa4tXfanbRZJC11SC29DrSfkIaQdpMu1Ihq/uabmMiZ5X2bg+sfXeOV5fS6RlfTuI1HnVRHnm7hV2rsnLA6e1hmjuaLQh3E0Sp1sOXr5yIr18WfZuY7OIbfrx/qGPYHq4EeSvJp+ceqVtcIqAWq+k/oj2ZrHe1Gc8iJT9QjkDj8mIID+c7hvsqEeeDk+eumB8OyRe1FSY1UleiHY+l8zcCLJVSwRDSF1cN6IN/ARjdnNLdZrNM/VVMxYdeNkjASnAfKcQC7ZMjaZUS65GMfThJILoCNzL/EVHvk+w5Hn6M98wN/SWaLpkv6dy2yMsSl9C+x9dzwMZLtPJcSmErekBvZhR5GzS/Z5nh8ceMd1TDTlliPssekH3KapjLv6WcU+6tpoul1hiv3Pyi+qR4RhLwliJ/6++5OMarbKi9LpD/NpXOjLCSKUyaVcLlofKpgIDF9xYk5EcpjGoiDKxfNOu2NZzR7EpnCwF2jrt0IoBbKsorrDtnbZdbaoviry01ozHwjJ4MNTx8LYQIVyR5690uXg//W+8ozxg+pGo4WGxZAF3X+VeLw0HDQ4ipa4hciBfulGsViiAhtzx0Zr7XBqqyS43dWjh0S0u93Y7pDFvrt4nXRBaaqw1+5oFHD5MQVJyD5g9LFs9V5/EdmobzugjFdcSM/ETWziMFjNKbSOHbm3ALfQKbXV6HlWHw9qjQn0jnyb42Si7Race+BAU/jkEnHlfaRE2ndAEsjljCDhTYfQrnFl/wMDMxcX6tyZ6vB6pAJ+FeBk30rtgB0O3SnHMQgeWf7dkDVrEMOI4VcepKxqS4kwFF0ycZt85iLpKT3yX7X7RGbRgvgKoom0RMvkOZupgRy19dxDwO5+H5dWtDml65sVW1ZptZoq1RJKexqrOU2AiiK+lYeeWBdKGyLfaShCgPGYBXjtbLohDuIba6IeSTp+ZqgJK8XbHolOAdc1lyNTL1qjt7fEuam6NWLrv93qzIMTWZVYhmbrmxntlr16p952VTNfqtvacaJCuaADj+aE1yuQKXbBfpr+Rf1fSbXT7TEnDS8SyLzSrEnn6/PSgPOhXBeA/fWh7rfvMUI4AuxS4n0jOGZ9ngb+6jwxvkLLOco3CPCVvlBbPoaokPsd6GueqqRrJ7Rpl0ft9FPf+sDzB2vnyMEdOwIDpX7lkQS/kPtDOvVlFQ3R9/5+UvEYiUNJU4jOWoV6iVMzeMcakrKgmxVjV+4YlD16QKbYGFTXgI1pG',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(367,'report:347714023','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.22jBZima7izV9WyVD/sUyRNqRkZzGHxxB+oSZIdDvpzc+64bitKw/wMV9u6u1SPwho9eIaPOejBq5V5wZoOPRtuO0U4Sm/x6DWnfd3QNA4QfLmpLchxMlTd87UccvSUTYwIWCOQlY/3xB9Z5lVsmmy9SSPxSUVMWF5FqBxYgx6m9AuZm9AzJMliZ2fZy6eQrrOBSIZmGejnb61ZMvacIVimm379dT/9cyDd8B/SBks2AtADwhqt3Wo/dLVXfOHTbZhiVtR5BfCUznosM5FG5PKKCY03B0Qa0ZPG/xYhd0d8bxy0onw==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428031000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(368,'report:347714024','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.bhXkCS8qZbYb7VMjMWfS0BNVIvadsYu03IRHHIjjoEYLiuqupNH4LWCNyaGfOLYlMVSB2oXoKVmDSemrJYZ/smgzialKbfzkOSdc8sNqUh122vp6yUqARBgDGiHr9heSDM9W/SdrlVmxVfxvh4TXHTqeYlQ8Gd3w8j8PmRnqdGtvgAYVOl6Ne9PIi0QxHt0bCKJNLJGP+X0wRWazyJGMO2JbM46WtdNc/3I98o8Q5D6LWC5mgk2pbA+yCLHnF/S18d3gqECwayoWrlPykFmmxrTvdMiXL0VQ0dNJ/d8qtYogDP0lwtk0705RuUAUOhkUWaVP/ySRYsEhNQFJg/p5dAc1uUrKIWExMAdJ/aLTMzyfpIB4c9MSAAwYV15Y1QkfCtNa+nTsRvz2T7DlNGfMxRz5BKBZjCfDiDZoGMJaOlCQm3lNL0YVdhbnlvY7JZnDSKV/hWzxoFpDANzbkPIip3ctQRR+YqfJ0Vz/WzM1QQZH7VRW5lftGyXNc9cP2whrKs0ofqUkt2af8+fwi++R7MgQsuPf3L2ozkCaKVvHUlTITF0pH8PbpBy0GHAlTMvp4JShNpWaArI73tBpFFirx8wI+XFbtBSm2ffYdyy5WkXTQpgQn1ujPFfs3nGqbMUX92N+7bEkOaroIxITX09gwp8m17pJnReNXdS6OOfJ2duK+tPiW8w902V1WxMnw4ZNqbWILxjuHYAI0We/Zx+eJvbK04iy1am+O3Oyk45y6kJV3ct8BI0Jdvnw8VFheKe1WMIjCmWJTeV9wK5XczHJL/Du0/IIYr9tl/3mBgx3/MS+ZTERH+NRUwbhPVQ+r6eLxjqodoRvNAeYJZotOVArBH+rMqo1VGEQXIR3yNSzQDE80T6zgeTLICWxDxSU69xQQWNKL9Og4C6MJS1j6LxUQzRNpgWudCiICA8EDovZSanpMISk9hN9/QTcEfqY1IhCuyqSLd2NDlo9nNImFa92Ov4XnKicubGqwA+xzPDUYBD9JQbSm/WThlRL2xqnMJ2jAODYt+EvbUIMcpJjSisyTgAKKhLQKCJ/oeaoaoZYy/FzVrqSM2fnQVp2IucRUsCxYPIXvAj3ZTYz8GRRJEghhPvZCDSPyaJPVlYt/Xse05IoX2/PhFeVK2opdIBJ2Nx0ELWG/Ps3JyqpjV2+Mhrl2Uy7askb3NBBOwDN2mW9675fryKW0K+wiRs4XxIg3AVJceVcbptkwOlkPWkxEM1DTPzWVa3RCN0m9BdOfYoovBDqWNsEntlRM9h01Pjfuepaaq4N8XqRFpVd65Foy7OTnqptGHIHiF4ATDQdQAJET3pKPOLREs1ouR2lEOGYjQyU3Eq1jUygAibCEPuuRaIjl+oltROgdxcsZZw6qSX3+Yjr/5HPpwOO1SKdRcnRQbDb6PkEvZjh2Idtft/AKsizUTufbR+akj/+6WZ9pfiDMvVLhBmareJcFxjk9mAsW936bkTIWApVSYZ6MDDdy4cWs2MVonVE4aCG2mAOW1EGgq5zksjC6rTr4RE64Bkj4SZV7NnYJumH1KtVQElXfdCRB63J6cmDn5HgVlrK4LyPLJNnsq1AZr09Wzi1if45dyR+Z38zesBS8GZx+WbODANwobMgFU61m3dRrMmJqFL4',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428032000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(369,'u347714025:exchange','chat:5100059513',3,5100059513,'sendMessage','s1.5uL5zfUm.lKc2W1wZfEJtq/CguPJvYRmfzBFEl+LykwLidSRSqkne3d+1skoSvo2yhoUhSJklwd7Lok87qwFgRoxqfgotEy4nX6+dKQrjR58+/+pOC4+JSGm3Kv+4H9t1+IR4e9W8yzOKRkj4qLKRGdscDeDdKBJFrennp7oqHg+RVQqW7KspzuAT6KY81HSozXGV8cHCi8s++TzXfsIQwpSFXq7Mu43613DRUzFnC9qhTv/BesReLBVf0t9EC32cPykRyW9X7UO29sP4HtD/+9ECFJ5tcOcrcx5i9uhkufOPGiHjzsfzAk0w7yX0DSrl43Afak0sL4eokE46BYkG8cefz9f55vQdaLgk0MTH35quVF74IcFHERn77W/dlPJnMAKKR7w9wvdtzPkRHbO2iOsuqnUxePbPP1VC/ANVB9fG342OdcSCUwOr0DxLQPg14htdGrJajOZlAvrkte2IXeb6M79Ln4Nf0UlMklUWqCgcrhksmfj5IERZ9F550TFXgGFWAKYV/gv7tjZijm9kcPjZA6jOpqr7QOguxhfGJXMQjfVEYdyc/Al5yuRHSoKGNWNQxoAkxGebb7HBVpgunZ5EzJKsk96Xl384UodfPDV7p263XuDrXVw2piFXR6SMEiOt2zR8rjOW+Ksebdg8CS4p7p+mL6fKkZ4nhxBXLiCYOVtlOyZ4Z8UoDFKkA8YEdz5OASV3cCsiG26Ls9h0ujKgYQNRLtD8GnkijhE3yfVOJk5/HVjrj2ob95Ki5MfTzZo2I56q1jifKGqzs6wpB0qkfazkGCcHrJO07vr9Jw5az6hQgqckCoBpSKMMV2kFJNOOALUgYhjn24j2NCaS0C9pjLGkQaKi42ewDldOAfBykniP8egFT7ihtDD37HzaeW2xsIOXX9elnbATRQCUM59vy8U56jA2IvfUDRxQEPCkdwZ2k9dMd8+d+IqnRuLnKWzpJPA1UZFrTOmMDs4BphwAQaZR0RKVvEd+MiaW1zK3RCUIxGtzudmiFhJWitwBDJDgKGe8P1KZhYllH/g8+ClBbM33jvkpl7RL0mSVNJkab+KeTSXpejrNuBDThJPnCBn/gWfBRJ0iSLkccAC8GYTc+BPQw9QFaxnOtrZuj2hU2aJvCGpAPlT4URvfXaXg1ZGpJmyX0+jqvL7fnfZUPUS+zUvfaCLlVGGdxL1CCQnvNdOVcLjXomAxLJpEZwODVUe5GD3AP0s1K64ceKJ+2ixyym4nvfcDMZDAU01l3PxZm6ccqFHVhpE3dj+xRDhJKbwp',61,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(370,'u347714026:exchange','chat:5100060849',3,5100060849,'sendMessage','s1.5uL5zfUm.FMAzqjtC6mDyuhO6/OS7jiLSnzS3VUSFcbAhynugtoouRAQIArSGbOWx3dmAheXAS2JTf/52I3HyenafM1YjaNnq/6Ns4SZOZSJrMvKEU4458bnghBSvJngbXPuEEszKc5RTWnnMpimof+J6HpJ2luKwlOuhTqkZICFunsJie1C+tgHTT+07GSKvCTtwQBcywh8F9OMHmC4GuXZtNAFNa88uztydfG6CPVds9QdXHW02k3XMixCrBmeQDt5YttADVt82u+WYLoC+eUKxRMrJuvai7+zLP5lSoPe01s/wBDfqxwH1Ph90BJttqNcXbw4805VtOYr4epxB7/o2JW9VGRm+j55vs5pv7YBuEPoJNOrqsh9+TSTuICnEmRGDLirszSfeVx0jQo7b2Q28MYmbruTlvYZJYmtC8HFBFMb++93p+6vcwbf6gkmnRsGAV+vjV7A/n9Oqc6XD7JMRNTYSisyCTyRHkTr8yZ4AAMswwUalzgfQQKRn4x1OP9yF6Aopnobj5zpr8Gw2jD33D4TqwzJleuVWk6GPNRCqWXys/9UVlx1e/4kUyEvkMNHK4m9URI3fIcAEi2kZHQWAjSDnq3AHe+IbeFsRjPgOEjUmNjh5jqY+r607NQ8TSZGfUiGH4u6dSodhiMnVdirD28NkSu15A8exikGwMdUaU/PAxkM9iUIzZmtCbmFBSDD5vHRfSo3dOaJgydY6uMooDORs49iiClu0nqb2lqxY1YvduO5WL+jQKQQWFFaeEPB5Munot3CDxaQwtuC2NVRbe0mWr9GhfjJK+kGlIxHLKu0BW28vrzVHI1NZrLk5VEbSIDfNrBAU3VZ2pV1nuYW+yCDwWUIwhqAklpTLgoF8r2sQsgMbAbQ901423JSeTgqH',62,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428321000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(371,'u347714027:guide','file:u347714027:guide',1,5100040683,'sendDocument','s1.5uL5zfUm.oKEZwuWGYnsYSsXbDyR4Zn8QPceWorDRLUSumBIkSLenRDhzyg4jrwsnJq0IcEDW2adTXxd4SVZkFgnYpy6O1AGsiRKTOmuz9X2OKL8KWMb7fGM2H2vjnnz94Npk8hraEPopaaLWZQljR8l8dETu/su5vE5PQxNFfa2VJcSyI+Jjkg==',44,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(372,'u347714027:q0','chat:5100040683',1,5100040683,'sendMessage','s1.5uL5zfUm.piGdCBdoPkUQ1igaYW+cNjEDM/YpZE5RLQY7BYxW6ErxIE36EpLhtcttQulaeccSGDBGQ2OfXeP33viLH6K4KjKrZBOBDQBFBECK2txSvmk/dtQ9oXcmuOmKBPJTwvANzAjFsFWqtjNtJgkvT3q5+r1xf6uBrs8AfFSqhYKOybLHW6wJt7/pa1Wh1GBf55N0bNHET3P870CeORjbJPCxX0WbSSXJtYvz1G7NJZpeiX8X6PVRAgFY22cUOzbK6IztYKDoAM7XXBxSDDN0GXL05KsOs081dCrE9qLt0fsAko5DmqjwTlV9ap9R6x5Vh6SOcFSyqshfjTjCd5Ua5pb4+IgHwQw1s6nVCqySvfKVtnEAucBYHOxgHknPRJlJ3jYDelOktkWFjY4sd3P/jvR+kG41jjHQjKL1rMk1hbW6xBBLb7amRKQu8IceXf2QM8boqrsiYog5Wv8KqMkVNpvSWXkz5EVqe71q7UKavoXe2bkhYR8K+FTixhgWAIvSBs1FNvKQDjQv45u1eHDTq3fudjbuJrzrySBbuifhmkh8zzVnIe0AE4apQirb/OIN0+S/uLfociCYb4Q9HcbmA2peHIPA19FBSX90ZfyUPRlqScgZn8KBRA+6qL4baclWlVzqeUbPmC+UuWK1dWOjo5toQ+nLFTKzkq76mT+IzaptLiSIdZpXtXWmWrGMFc8QzFZhidsruafdyhNCU/qIuxB2rvlED1zYkwf5vIf5Et1tni2RkrHaHV31XFUEqEhzRG7EF54s8elroM1iN3BgklEDTQzQlQ==',44,NULL,NULL,NULL,'question','[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(373,'u347714028:a1','late:u347714028:a1',1,5100040943,'editMessageText','s1.5uL5zfUm.D/HWhP9aVUXZSpPlyZ+BtEEWQfL1xRJWYEz3vPctqAfSf7uaDuYru80X/iZWBR1+ACmPVU6vG7TlNil9NwE3rKG6lHRi3GVFewMlO3MeblYNxUzJOd15RUDqnvrchHS+TOwGl2SALIwj2L1hY9lx1FP51ZgsvMNy3NVXixO9YZ+3YHirACrnowGH3RSR/ItYwFERL0ruNLvCiO8RCu99',45,NULL,'u347713944:q1','u347714028:q2',NULL,'[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(374,'u347714028:q2','chat:5100040943',1,5100040943,'sendMessage','s1.5uL5zfUm.UlMnAwcr7wnBKsvHj2ie9QGSkLKXwn9ZjHdDSB/mQ0grBSoHY7rcbU9yuRkxcQRg1NymCc1AXoN7Beflt3GbpYSLMKzSDdpwz96hLsol8dNHrNzhQ6kDnuoBniXBbe1opxq6NBs9Zn5iR772yaUJzFVktxu1xdsDHDhfAcUaUgyM6BMYz29mC3LWmbZtEFQXXujB3ZV8b1qNAm+gBqH00VceLFEbow16ygfwSrlhmbrWe0Lh2HHwuU7eRen/bjw+r/AUqVzU3aFegRbBVUUmr9qoIkpxN7Wd7NN2GIeaVvVKRFQB3phhW8/YTphQLyDbGYD0LxByWM74hm14W7qRlLaQyWq1rEsv/OcpNB2XmMEo24iH2Uq0IaaYglEoeOhcEjKpo4yq5m+SC9S8VDnIdlaQOGhIbcBbbb/QzZDD8kah6J2H36pnKUl20qNbvbD4LXgYysxhJn2ZVFQAlVVzNbAqgq5fkVKW0SnejSKVRf9aBYJ0Xc8xOSAhHCxm7G6kfAwQ4ONprOKSSIDMJvFm2oBwvhZlcTctqmaJh4z5oo12KkrRqgRKT0L6zreL2lCCUx2gK3jTfzRpjCoPKb3a6j8xGGofAtPHXUcTw2WBEr7ZdepsQKRsqJd1/ucl7CAbYYNlcEA1YXOix/QGEQcASAfB6HnIx1MzIVUMG5G6B29Qur6MmR/2GDOmXBXO4iWNRqByQNEjlyhr00wgs4IePjs7kwsKdipvwHLxHP1OtJP1bViHJYaDf85WnaH7PezPgqamu3k2T2B64kySK3Ocosq8ID1CAE7Tk9vzMMyOVknxnsM=',45,NULL,NULL,NULL,'question','[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(375,'u347714029:q3','chat:5100041223',1,5100041223,'editMessageText','s1.5uL5zfUm.IhO2aak1WREVeO7DsGVXWGD46uVdTPQBmourKqaTL57hmjZLARH63Qk4Pxzl+/A23SM1nqRLmD2XCo/TB7mnnirfCKV0UaXeQv2UepPr8lqamM6yG+Z88jdQh3vzIXOhnyqG0yBkCUshMI0FABFyCGsqZpbGQP98yDodDBeiNPTJMQtHL2ASEEa5D9jpG0QeGlcBdjx4fYIQL3d/HJDf6N1xcnh+y/4xvaT3gwabc2SVi1T8HbYEEkXBRGG7FECaARDrs3NdUGw4gERX0i5It5IZv5GWKpcaIri0QLLEsLnIgcxqrCsB1Ugjy3PxMawFiuUThEf5npr9IH71FbIQ026kqTXpdlggtN4yImmPJy6JjWBTS3oFgNZ1EB7rtvDKTRC9hXkCdri7ycG6N326L/ukSLP5DoCOQkRValXCrr/n6VOL/2Cm2+pajfu64NbIsS8h/sWAm/zgMDJQmttAPoNgRiZ/JR7CMSor5M+xoKgYOmswAt2lzNHijDqf8CbYrlS+x8chCG4D5tZdf0Bf6EZPJTlGfNeL9sST2SiXQ0o/m5xtRwAt3r8rLR+Plq6oDe8iPNAiYzKMmyiA6oG++tvu4qdhKslYEjHGDErQWnz5LWeSM3fYFoHdPRPHJx55Zd2e3Tm1rTPJ84lC9cIOkbDnl307epNhd9SxWUa7Y+/cDi1vSGSG36f2EfeeXN5spsfkvSzvLoNLv/7AVH1OjWD6Jz971mPmrLhhQfn7FUdlMgJbDgsZkScpcR7qkBN5Y4ojl0++nsD87iCadipDmfkg3IZ9fsYL0WMGAqn/sN4LsO3BCGvFhfxFSxZbB7ADt2OBymsezHoZr+lDVVQskBb+Dlsv/SOcedQtY6voMlBF4Xy/5QmVfB50wuTABXlVuAIg',46,NULL,'u347713948:q2',NULL,NULL,'s1.5uL5zfUm.AdA9knVBClfMkFU1eFzxzGydtPpjDcMhDaPMFBfz8C3JSOsWpMyYnOYGsfPijFPLijInCbZGh128+5ZmC7dZMcj1T9eX+HcoBFziVxLi2zKVkYHIJnXzpfdx1KMoAL3HaGt75jZPDE5iMF0EPX4s0EVaukg81x5e2z4X/fRxllF6JJRBnPNNjvxjm/6dteS69clMDalQRLt6xUcx1qnX8KWxDCf6+UidJw6TQSlh2XWc3WPJmckmvxd94taUzYo6mDOUvCbLMeU48h6lGb8DN/y9m73VFcpzg7EzhvJsGNwVAmZJIsV99t6OYyqCPFwk6kE4zW5Wk2ARVETBi+ZaZBOXXXOgb7QwUCRq1Sejq0wx01G+C7VBPs1tMoz7GHSm3xvi7ulZo5t1f2tYLObEJWgpntpQ+ZRdttDmoi7Oc1OLF+iTFKvZZquggwUP6/fN8Ac/HRH6GhjQlBF/SyjiAkppl4A9DprbBh3M4LlTePKZycUAJCckO9SCyhZsIovOvk/gurXHjZMKrLeOrCvISMAqOPGQr/qwSUkWPLCzYTfWVZBTdwSXT18CGRVSebeosCZ3MVWZnZGgqbRWDcHDgE6zXimugXbGpJrMirnUPqAX+gN3BmN9IsZ7ioXqlOBZufRqafOQVthTO97C/evAsqwecqkkdySUzawOGgBRTfHQBvGvMSYVkzZmsdEdDVmVr0by08axhjLTeXwFphAwCnTq4PnqxmicAGm4pHrexXo4y60c0nemX3t2Zuqd8aJAvbRxGc0AXKPY6tDrj7tsHtjwnA9YiklJ8yoZVRDU+/w5QGO/6gDd60Yg7g8Ri+Jh4nkL+Ar58uxY1e/ISaxXqh+czcYJDrrAwQoWRobC60hgRqaFEMsAmM9iNz6flnj5iDOsjge6Fb/aZuXkg/xZX0X7+JxL',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(376,'u347714030:a3','late:u347714030:a3',1,5100041805,'editMessageText','s1.5uL5zfUm.uSrdXcRjaFV2m6ZMjM2ifHUVLcV5UiOfpyEoIlDG2Vpnz+RTzhdYlqiL+Vhk+s543lJhP/iVR36whVtX/MCBPXIGH+Ehn6goEpEDDfevihcZHonajp/+AoQ5h4wwKEHqCWMg1uSK14XM13Hi2INeWh5YAbIxVRGc2iGDcVETBSteMopPP8OOYObCgn292MD8ImxOjxOSqxwZfVuIw4UXcu3LiyOXWL68tvXMiUY/3jt6xlOPYOuJ4VN0iuD0h8AQMYegodm2JcAYL2ZVVNs3/lT+WJ7bsHGI3xssihwArdfawmFoMA7vTtvAg1qIbCSsQ47uugI69vu8Dy9mhKDl78TC7XIdIfAyv8B2oLek111umoc=',47,NULL,NULL,'u347714030:end.sql',NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(377,'u347714030:end.sql','chat:5100041805',1,5100041805,'sendMessage','s1.5uL5zfUm.vYR1MPEFz9gEv5VFXctpkb/M9UUNjR3j9j5aiBHZuPXARaqCBYlMCW9gna0ioSHyUd7YktOZlJLignmblobT1qqbLonepl8SpyEMtlta3JYO356r9bycS3AI0k+wxqkmV/x63ZHN4LmQZIaHGXme4lylv7dDmNFMqG+byBOhoLUFDyXVS+xssOD1zvr2AccLjwyqZMvmOO8Rh80fZaCEb9wM71YGIq9ei3nHSYz8ZxeAvf11O1++NiCtgMgki5afjJ5tD3zsuBAqNd+kq604/TKCLWBaIEoB1ItnszOLtw8GrJJdJZfVl26kGx+BiPYz2zuMQeAhIAW5Fn3a9oUr9/mmlWmERszgy0HKNP+OzpS3XAKjbvZ2wO9cS0jWH5STIhQZtotYtphsUZaedKPqQqVr0uIdPvKX7IqLOlNopt6hr0jNM3Ogc3fdALCy6k/GDLAIPEQcpz1foCmrnl96+WwS6cEBjNAnRGg7NxhoiMS0LYly8wEwvaVtUh/Fnnf3YQjqfRaT3/CkmbE+njWz/EPHNcAm3PR3RRTB+LbQcmddJybZP6eoajU7YbaeYg9BYUmgapJVExeH',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(378,'alert:47:1','lead:47',0,NULL,'sendMessage','s1.5uL5zfUm.D9RveBEbGaiRBBWM+/hL+34j+g7dMCTsA/FkbKKnSHoFCw8r3wwydH3BVjqI1xpNssA1uxKcnQK9fDtIoGAa85zTDng/D7seG488ztWJGVHitQ1slGd5A4Ntfwtl5sm3Ql8BqpvJllCq2ECtSsprTvY59lxSj0i4FKfxZT9qpWGGf2MjHp/LkhLoE48yJscNkqymRwDeSmRiu63e51J8O0IylU1fsIfG9o3otIae4XzlBk8J5v4B6cBxpFeVDqRusMpvT38lHcfDts1lhzJEV8Ysi9LM4QFtfK8H+JOpg+rP7zoRSd+KKl3IlucagHsF61qSsnC8aCO/d9xltmjUU7+cJlkBRfuKQUU7MXKdD1mlAXc3Oa051uWZQ5+ZL0MSMt8Aj0Czz6ih2VelEzC+obvWbNnnj3u8midtlpw4tLvECiTiMzoT70K3XhlUMyFYto5LWm/XMIqa4Q77sJPhckzxf58z+6NVdy7bhkPkFugaIkZmR2YWvb1M6nMPGtAffmMya5mEXqbqurTlFrBlZP+cdArY60jp5DSsjyWLrQiqpn3JVIMHWZrU9vLQNnR1itscci/ZdAjCC9hAx2kAwrLZsEsWLPGajV5mbSQ4xtHVMon3T8S/3Jg9mTYgI/xCoabavJa3RA6y1eCLwptGfotuUdrjTrzA58JSd8ZQvMzmJBdrHutOKs3AFLHRtXr6V7BPZkDsvQKEOP3YJFWD03mIDXv7o/KaRlsn2TOnbGmM0idOQnjYXWjnMdciAr0DMxpv3DCJwdOMYfZOrvhLuw5ECX/hKy9LxLRNC7j/ChPzd1QR8XL7COpzXPoAIgVs1u2ZAhQkBVGWQ+dkmH6wLE+lZaPhxmo2XFtPFao7A/L33KR9K1NqXw2VEWfuuYzUFL7FvAO/LznYuY++ECE+DhxgAQyF7+n02z6Gug0YhAMl9LKeLhhP+hhYTbRBJPuqp0B4njHKbzTvxh5HPZ9f6mUQuTcHWzu5btvSMAbbJVlBUWUH8vH9YGyPwJQNadnj5J5kE/oL8/fy5nUOcXMoBRwLtjtNyevw4ZlWjPUjPHHCPWCyD9nNA39N6Mu+hh1YusPfoAEcXnZy/wjleU9iFO4aPAkz/lxv',47,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.5v81d6SMAfjeQLHaJFFjlQEuKqZHVyCYAEE8fBGy6NpFdpkmgGnqLcnFXF3cCnGKK2O7be9WBx0tg3/fNMZJ79D4GJdby686rnj3p4FaFHfJoEmkhaCmQJP4EioMJgsNMN3PHSzF/9XeE2T9iqzqpedsyBi1Z3OFbcDy97RP8mZwVDBj7t7WK8d0ZC/6mlLrLx9WdRRCTqabhbCPcLHSFsNssYCd69l2wITZT8n8NulGNJQZ/EJiqm87/LDUEIN+uR2mJcU/3kci2Gok6FzjlaDexjcMpJx+T3x1Sn61sP6eTx1A0n8zYH51TMfldIr9jbQ8+lQEKaET0NFQQc3+H0G+JxqBQ2muOQgtVdv5t2M6UBgMc+kechPeGj3+yPFZ3cYK7dPAzmBzY6THu8f9J7FAO7wo2E2WokxWR1rU79JqGwRlpFkKxsqbenjRMzWyzYKCqgDG/qf2/gCVHL4cOTJJexT2RLJ6Yeo3x5SDOXDtvbyGgO4xG7nhLH+Hoi3Fu1M43JRBN7t+yhWh4MPzn2Bu7xzegBGXhqhHYFir8BQy5Qo6M4vc8MlWPbU3KXHg/LSmNJox7rv3AfeLI8H5R6t/GHP6L+lssThvvAFybt1gtuI6Pqf7Tp4qJ/VdFfH9HAO2VjuNB6K2CE7EgRgCq/tTiaXHRQZiCUIbYXXwPZdkpNYJF+vPMyicUmmMkePGCv9nZrt5B9SZD4bWCsgtN/sZCdViIU6qimxUVvLnn5r/4emD/TshM3bYONNMlQTZQRH9I/QDRgLscm2GidLoWwbYkX9Cg8w2fak/wNmYt/rdLSZu+/LpD58E2xx/yt9ayem+ocLxhEWYbX2BOVgYQtiibIKrD0LBpblulGlwS1uBVWYhsLv+XOm5fENnyY9OODbTq1n2du5Rn0IiM6SDR+3EbDfSAbTW8xeXe8dhwCOnxpQts1PUKQ10cCcpUiZOwbVD1xSL5Kd/dFGEcrPzFmXQS3koQ1CgdX36OrurMWxgVPK10wYWhKrUKALkL5Dd0iGd1crP/sLsDDd/TM5q4+19Aa1ZQ7iV5/Q7wtTtClIh8xXAa5sSvzHCgkh20X1oDQ1VOFKhYVCABoLVf+mvZQAJ4s8TdNB8mKGsF1vOvu2Dtj72hNGwzfxhpoO7wqoMuOcAEhCfRBpL+ARmQV1Fi0rQVF+Rfwqf4gC8jdc8TjfHRmy0xqS7EKX4nA0cOiXdQA8TdvSM2vDsWs/u19Uqd3TWc/FoGFld9sqc0WhmnT2r0DzfPZbJz4tywoDBjlMBlDAqJhDfV2NfLcinAK6Oq187Tk3TlkzDBHFmSrdorHLvkEfENzhel6w68pUHj5G9pFVYFQyCaoWOKhMgLuqg35KuXnGj+Q2ipbTMiB8643liplNRdf8vccUG1G+DjMZ7zL8BgW+g05kNJ//f3bF2+rPJGg7VDl+H9MsbVE7BEMPHvRcjLKvsboXpXPLDMrnjTOroQjcCJCT2OLHG1INag/pbe+/2do7enYhTaP6QOaZMwoMghMdBgcyPFY/+i3jgzZILttC42S7S6iBHQEuC28qTrX5msjfbn3R+xkmdN9+X6hlLY0wi4nUHvcaidd92ptA/9WJ+60Di5QoKmiY7ovkOjtPyfiaCpYtzvqkxLokzZenV7Q0OEavOuZEGrgQ6W86NNbKqhmktBOIvMfOl4k4NTKg2uTyTl5LtH9c6AuJy93W/3mSPGl5PmdlrXcdHjEdoIGrF6kRfcjB3Nuc6O9NoDWMjV8odiro1saaR4RevHuzfrAVzDXXH1bwIDNXGXtY4EXTtzNdfsoVzobQPHaOFw6QM8eQHdjyBwRzHEGqJhOrF4W7ve0RM0PbOO59U1OtHZIJa37GaF0CkEm0ebBsizWIBLIBafLmnJkibYGe9M2A84viXSwcYDDsn+uDF50YYC7m1NuvCBpalJNh+ZoiakJ90tEbRN58lGQ/liByd7q89dZbnc23BBDttA8oFPTqqVCzew+kq0R3f8/zhyfsPYtCuvavY2C+6yF33L6DtN7Rws2r9tu4pTdhvMEN9iRn+FJM=',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(379,'u347714031:a3','late:u347714031:a3',1,5100049671,'editMessageText','s1.5uL5zfUm.4zO1C+bn8ZlLY2zQO7jW56SBSIHRtY32L9rVJaoFD7DdC7S8Y9nDdZ/IhN1/m9wD5rckiQxn6jX3CYTCerIKxzSx54qI9/lJniMzYScVco9fIRIQdvp6VwB3boCQEph3DXJlN3Ant0duVgi+Ft4Cy4GgVlopkKIKtOQN/bHtP9xWQuyAG26PjxmERNVPxgQ6ZNw9VctSxBRDKudKFf1q8MsYrbyWDcB7YovZrMDeS1IAbwWUsl1oAD9aZ4WvUJYWflRUaR2odhJTsHpO/sNeJWLexGFKjMKip/OkbLeXpiyrzhojnChEC8e3sB44hN4RaGEm+Y7HLA+XzSqv5ZuWOqmie8OXOTIDBvtTi+mz5oDrWye7sob2daLHNtYCwYH7B7uBwRSHCIrCleE=',53,NULL,NULL,'u347714031:end.later',NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(380,'u347714031:end.later','chat:5100049671',1,5100049671,'sendMessage','s1.5uL5zfUm.w8o80rCnVFelhuDS2x3idk1ePbZm8jK/QVgtNL5DNfHaIn/nK0WeExV8QSjoX4tgQOYmBaWHncL7j2rg658fPq0jc+SBSOa0aCLrM24jWb3rLi/tzT8BX95f8HfFq7/UVZOpdDyfNChAdAmmoJzy2j1lmHtVQSyGyUjW/ZCiQ7eUfQSVMWhqftI2gpOPzhN69IicsRzto0arXm5xhPwp3FWB1+yHt/CPN0If9+RQqQITm+pLGEoJwuN/1624zBvNw29KaTTLLuDBpjbCkdLLUJCIT92Tf0d/IoLUyAFU10nsuu8cv2QZxmL/mhtQML+XaRFY2+qPdcDiY1kel8aNNrHhVsYHO7yEJYfgDCwZZjd6b3O7s4oipdMCmicUuWbi7KwvrKinve+hXIXd5+kl0HazG+YuvSej1jQO9YrXHLuVkSpzEnDZFp9zmXcnM4C6bq9hDJQ7WgXNiwZIWdK0aB8KdC/y/3VpqiLZH9p8jxm5V8Dl',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(381,'quiet:53','lead:53',5,NULL,'sendMessage','s1.5uL5zfUm.PiZPEq/Hpadx4Dr8wvfL5xiycF3B0Is0NjkHnhQmK0oSqmGzZwfpTBNKbL8th6s/6vniCeEOkYyLAoHmJ51ep2O2fZg6MG5GDcRPjdaPrR4P2JrRIOooKDZAtNrWnXTS9MIbI1wKkHlSza2Ss1esDNgNu1v3LzxnK5gJgHFfiL+cM6GSdjj4PpJcWFydCPaOUq2++NeiUusAFSzaDstYEbgwyclNmRsS80WEmtE5wAIuYujQjbLL9U3eVmfM1+kiZ9gmZFSAzy9wD1UWCwluGUAZIOH84R1UPZsN1/EcHiFiTbqLED40twj4CSGDCvTXTi2Xo874cD1eQIgh9fnvZJn18qyvHAQE65kOl4BSch8wNrm4JQxUXMKPl0hAtWF8xRSrBn3JDtRGFw/mKEC65DHhcbjTTv3IlO8ppZYr4nvKcs84+ToZ9SflRZj6jmmzNKnk9nBx0Ohbmh08FsryTlGVnkS/hR7C9Wh2GPpojgAy83/n1SL5aXGsC7n9Dvox8FzFRZm4HrL7Z1kwNg2eD0k3ziwFBliaJ4whQX52e3hv+UC1Gj5OPnMa3GdeFm5NywaOUOW3zEp23nVhnMnkDjc8BhRDEU/Vt1sutcwcexofSPkaCIjSkyakuHF41MEPHsSj+T6YfBT/2nDSaKZuRbHX7YDcDjD2GsnvKdarsfJ2FdLenn156CvjrDKjqwau1qZQHPQCgE7a3FsoO+Q9zVFbcUUfuc/KPkde4bMXdw1eOizVuatQ/szUdRwfdP/+e+5unFvGH/MkuaH9fglgx1acOt1ENJU9Psxz2Df4BRQrTIg86vn4I4Yk3j1XyCOgGuu6mc5xvmAHAHcS0AMQ2A/mkexxyUU/6j1qazMKXSNgunv8WSiCanmsK4xdc4AKrnYJwaY49qpMvUc1YtsADnDMBQNBXh6y3Yi+LuHteYhfV1QOCjoE4QGUvhaBP7KqrqBb2z4u/UDxBna7n/HXHzn2raoueWnHjXeqdQUKvN7kDs/EOf4jQiZ8RlJCnTbccC6t4ZqHgXvs+QhBzKs4zQMg6oBqXw6mZJwnJle7axEVhQdNsq29Pgot7uQrLDQyNzgnXfsjO24jkpl1S0Jzeer5diUYm985DEm123GEGVTEfN18LLGeapeJjDl22ODQEcHcyFgWtXu3Vo0FtnzFY0TWyobEbN9W6NtRw8RMbLIqHDhlJesmASHeORF0hlvGjIr0zoycyyglE8ArJBKnoSd+dbsee4YWkg==',53,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.2aBV5DmsJxkXD69TJlJC0D7dLa8lOXJ4LEE21jwhpqp7nGr9JAI2Eig2FXJFDrXaUzGIC4OAh3yyeiWb3vJgacvCWM0ZozM1fmWp75YinBvQCDGGxl+lQHHfJrFeXiHnqohhPLlA/pFWUb6D774D1HvnOhJqE2G6L6wr0DYjvsdiMGiE6/NO+atkZpLyoQUXLmwZ04xedxzL0j73BWWfGZdmFceTdUmi8uUro42wsmn5XFJFs1jmy5OG6xC60Zs65iKDiK77TBC6CZhfByXRU51w5amou5R6YodaWjSJOwSg0qDvnTGRtDU9scsXL2vr+Gn9Simc/+8fS5Md3lA1p7NyX2qp3cmWV+tKkZTHFf8A3Y+8l8RRwsyqfz8Wx1wJFzgc/G/XTruNWEHuIwEsnVikL+uAWK0TyhH0oU5I9ZOlPC7n8tFSxE5naEr0V6xLuRQQ1zZDGFGPlPVoeiImKjO7qal9xZaJJUivHAXxA6fPj8Gca+NoouZtrWVbMX3dMYnix9FhDxOkdstVp/kv0VFa3ZG40Lnbt1Jy4m4/hkCwS3ZTruu0RIva7OBbkXvzJCrUbM5yj9yNP9r3euabB2fwhHD1zRltzwH0WMPBIkYLZWcjqAJucLmG7aou/yY7fk6aKoBR2HuN5utWFf5NggMEP14XgFqVdfPpTTXllt+iTxMe6xxb/7p8OSlMC2fKkjZJINCW0+5ji79ymKNp8RFXrtcaRO8mrCB+6a4uWVYHzWMdDBa9SJ0evSIuX0caaf36evWejw8o8pKpvlIvmhBOTeCPA02zwjVtAhHijTzzJED6JpcVx+OaHXCZvupvxNmepy4afGoRKSj5qyMQImMIAIRq8AZwqnjEfL3rrt6YnJvhdhbNR9YXh0Lz03SBml7O7O0Lp3p9QmwVwxeiUPcsUZtuKfpvnxRnIBZkg/AVBwaVnc8xbH6kSleu5lZFgVzKFQ37cE6HX6LKgts5s4jV4Hn4DBGx8ywTSIfmKpTc2mjQisqQ+Bf5uAg46TZ8I1nm5x2L3k+JM5VyRi0klXcDzZEe3Fm5vCUauHAshzYTQmA2fGJ/9lz890PZwtri3rz6DdmXaA0twoA+XH4rWso3tz+fgx6YQsmMjlb9tUSYEUv8KwvIuekCNTv+eh66ljGzEEzdDLAwLbCm20skfBvs4xmZw5MxOZ/0YE47bAhZIvVc6xleTue8h2sVcFm3TfL8aR9A9hWJTb56mpuJOwjuxly5ORWjPO28XDiIVP4ujBiTJkGN4vRfJzbwvvCbaH5pzqfqKyTLr/3RH6R968r3f3tVm/hWs8rm8l8jom1xjonvZZwfwN4z8NG1AQ9ssmMw/O4265MGJHz9zjvigIE9FzXQRBVwX2lrfZauBM06DJANZyPCMksithlcaU4orYxG8gfXcvTA+iiZiKxKXQSxAtZjirHCaoVX//L0iMk73t2bxZTPfe823VvCsjlp5HuBAl2pI34JhPQEbTvRrcVgPCim37ughNle6DMqGTKj5VzRFq5Px5TglSxz7wiSSMD8D0S+NbcoBfU33u2FXA7mpHQfJ3o6LVOOe/ydVv2GEywAvrCrYUncHpm2xSni5pQVSUOXOl32q0pFT1NybgWgmTfqIc2wuM8ub/u7HmpQp3XHBmXcyODRLVaXUrxTZO2YbP9NSyAOuP9DnXaE8t5J67y0TjmYbBCNhKs7sSKSAB7CCQ2D8HWlXGDuxxutf834W4iACJ5aK6tmuFa8LEsUmohN2/vKMWGGtk7EptztEtxJlmFFE9dB67IKyqxWbJUL8PRBBe+83ZPqnmKG74B+QXYbz+mJqYjTJnaNPrFwxpF0OnRqYSRlOskPFpn/uMWXug0qw+EcIBstKxZJtvhkIO5SNS0LKjNBKQSaY2DpBmus4XholBY6hdmWqQhQnlZjm2ljT4N06L8dBgg/SHtuwa+H6C9CajacicI2jZj3AAfodYQao3ZheTQODpSWOlAvKEOAT+nGSPHxgcPgVNVNbJ4IwooJivPqMD0hQHTs3b9Mbg/WgnXCbfhXMc7KeYSl7H47ba9uulDAXg6uK6/JhS8T+m+k7cQs89h3LBjQNAd+VU04hzJC0vm0IyX5Uh28XSbmoI37X5wVtpydb5MweGLJowXPYlFIH5NqGhlRNv+T3BUPslX4mw//SMpsqToNEL9Cnbv7Fbq2b9GfMrlAKC4Jr56+j2q/NMGiShGxWVAzS6gCqOTbka5/sWOlgqBv7BSod7BXgToS2HOOXqM2LJ0iMuj++61qsqnMgiAvcrzimjSUsfZC0OaFLGtfFrf0wYryqkwRVjdZpJ1T1JJ21Guw2fc0pxWe1UPe2aenkI/qbg==',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(382,'u347714032:passed_on','chat:5100043929',1,5100043929,'sendMessage','s1.5uL5zfUm.Kly11lqRRs9I3AWUMqs00JITYeNvTJU5X4d+PxKHuKV//RatacOoOu+P9d7gpW02vkywql+6hL9BWiGZC75D4dvkFUCBEqqrErbZUmJM0MOELhB6wgU4q7iWAAkrt/GQr56WPunu5qhO3wv+kgPzh/nfom/s09qe/NqfLmskkhKo1VU3vMG6Uy57/JZzMCi71BwY61LwdReg5K9A67k90AjymNoQGnWA7AxgzlsYEqp4msD+O/85A9hx1O9qZ4EnLbxyKppm9u9rYaf/dY48',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(383,'quiet:49:347714032','lead:49',1,NULL,'editMessageText','s1.5uL5zfUm.RrqvPMAq43okf7R+F4Yp9LwkXlXH6KBc6bfUMmjjxCCKNrpMtPiYrEyYtha/Xh0uHJFQDuCo7XT6cCeBspCv5410MKoqDx5pA+llQiwe3GQwnBmAi9z4ghwOhx1EnJi+bwbTQtlbULisjErRsDi77EZhmwNC8oSEjQMjJBCYv2sbTpJ1jHFTdDL7+0PwQIMRroqnHy8GiO8HfHJiFEudTZIRb/EkqEDsOoSmDE0aRRpcRh+HVOHtYjo80gDSan8jyRJjwpXyALTGQ5DBvn1mI7kYaeKtIN5nsJeI9PN5AFnYP5jGurN5nJFfySucM5OpDFNvK/J4VQHoIFjZUzjzwmr2LrNdWJBnymM1xnaoCa51PCth4ezgM0Q8qKRKHhK926shh+WB8ZXRlPV0gZ0zqwHowTMjHgyj9NV9yPge7pr9+OJLxWu1cvvjLcdmbAB6MKNDNeU51ws85LXYKB9QFoMKu54X382z0DYySKBGydPquHwddm2PK5O+v31OTb0+flneMwDECarGeVn5h2R9GhHvDAzulPDDqjcbMzJTriUTPN2QT6mldz9A1KdUYfRi2PuHvS8M3hNE3RfPjjpyPH/Ap2VSwTcJROYOI4DKasVFFgIUi2bAamVZ4thEZiXeXQCubPxX4iTUdJeQnzaFfUXWSHW4yTQS+og2NeM2M3SDWaOwbJBBNAtLVF+99TOvPE3B1h0FAHTNCZ6DX7soy4YvsXttNY9rmyIm6FxvANx3addUr0SDep+Q/+siULC41DtFH8m3liujJiCCMPLHOP6dxkqYHa3sBIvIYoJjBjpr2szB8eTRBsb/s0uGJKKyRxkeTcD5LZmogKsF/rVsrb0v997ST471D0d4vVvcuEQmYxPfVvniTs5oiT+j6HmqFDqEVyGvrQzOMb6KR7Vc90sFmQ1aco2sw6kPfbPm1wdn2P/wCjRfkK6WRSjY724Akt31vTM+awhclreaIDYFHbvSwBKTOBwfxtwkBFbEfYnPQoX3F0uc7Gpn39HrLKuYl31o0CPBxKdyycA1FrSb5a8npIfK5SFbaoSyxD/Bsfeari9SyDfW+bvuvc8Yl44oKq7S8ivZuu57RmJbnFVMexDEc7dnnkNiO9vhxx4dk/fj3ZSHQQCuxn7+gL3wXrj8xNpwH4GAeAiAlwBzRQa9U2+2yIDhjTXIdQbRAnEOPPfXiqEqnSexVKXsTxvEpK3OIRVAQkRvBEMAo3khPCzck3EC9iNPYnO8P9LdWXZiOoQKexuBbi1oJzZPBnKcfEoWQVCJrc/vNvqFOwSTTc1EUOx0BV9avBc=',49,NULL,'quiet:49',NULL,'quiet','s1.5uL5zfUm.KM1pjteNDtUsmWNLy1FxHkiMERr1Op+EVYtnpnNTEVX3Ak6SFB0SmUEn4qqi98VP2xMyaRRcA1ZH0wZsrE0hmWQfmyAsUiAv5acLa7Xfh03zCMsp01WvMeiNbZeRj3xDdZu/PnNvjIjpRp8/qX+VHEHv4lttsxMuD/kIc7AV2wkVyfGpTmTSaoSmxnq9N7eOy8u0HocsVyVod/Z1ahsOho1K364sTQCcpA1FMdEq7oVxPtUxpEWj33iMdsx3g3iuNNmO1rB95q4sYdXJGKia9qSbnHWp/THzTaWR0/ZVw3EHxbX4VXpuX0uwSXEZB96XEwjxK/qHFMIwaShRDh0lULZ5Tuf3wJAX1/8Oh/s3tiqzAJCCCt/CTwpJxE9Vc5Wo30jJAbiMuUsUy1kR9RsyJuceV2bRgB3U2ouk3RcbuLCD+kAbs7okMG8EFuZXol7PiYvXzpBLOU6QErFT2ns8Ny7MEfzufS2nSwySakiEDj0Zk6lR7MUpcGZHYAb8F/PWA/MUFR3R+AV9mLxX2isUUWjObRFFN1vMgyLzdN+cdhXHegVtepbNKH5Ax4PfPDuBGolsvstSNYicjsvIa3Vg2BZQInfCmUzD8r2NcjTX9Jdtlh/eFPJi/5kRq6MUTGlFtOO+B9Z88WAZExOgtOgUlOUU3lUbc+McBeF9eYrUQMSgJoehqnXGHIOuaDv4M29ssAa3oENz5KPR76rueEBMgBI5s4so+6PEJHCQqffgu56wspXabv5zx61pqSDax32/7v3g6rtep4miOhwkbYUd7Ho2bBkmsG3oZIH6pzdsL8+n2yf0tdYj34LOAPqlM/FmonImOWohWBKxb4BRQN3YFF/teNrXZvR89o2QmRiDXGbJY5U3WFZd3ISWG593di2HegxxDNrKh6PxBkjZ/BsvmNtmZ3mQeQbBWUIVLWqcC7ddsKT2g6Yd4XBD75A6pTYca0g3XmuNnIWqIJP8pF3lX+VR4DIlq9ziW4ADb4L0nDAb9+HMtq9OI/xN2o+LIcuQ5TzNhqU7CBIGJwv39QJQfQhraV0IDgj6WPO1GB625ZEUWCSyU9p80fXoWfOoRYsScOgN53HvjIophW7DuHPxFy0hb7ZWWKYg2pvpwukUOfjmHwUQxLWYI8KdGYv+Y66ETXPx5Lp9x15c839fhGLhARyHuEQmIKbMiVZniTIwUITyZvCF8ByzfZpfVHw3vJ4zqPAvkixS4bX6huseBf3HhZcBV/cp21m4iz1vMYBD43gkDDl7Elbl4YfTqU8ZSJ/jwCcIDvkaeEuWNRrjOxzF/A17oP5yYZQFhZEhgiW8DVOuzVlx91IaS3rjnBdVmcNIkxyX6ZVw6aVh2AW0Vo9jWwFamCZGet+HLVbGcHnvPpH0Ezz/VxYejzA3t+SqRNCkx7s0RdgfT64sBwov11kXDPOUogNTShmfiJ5PEUdrIhyjoWNjjCi7v8kmoEv1ppoEUqWkGmIXnoK8anVC6UgNoFJeN0vH0RuU6Fu0V4WPiJC3zciBg4aAp6bv/tpyljBjFN1ZD2fQTYaJFd7tPYqFgoW2uGDc+3OgQPHg4wr8Y13r3b3it4IEwA8t8TWV5Z6ktPDg7eQVAYlRxvFHegAdfCR596U9JsdDjMX97rRP+6qEAV+h6N91SCOo83kWlvtcXA5aS3nxsBXs0FHffbXNwLpUj1PEWM52Qzkyp8LGWR8K4Zr2S7by1MIFHBCY4jhfC1MbZQMBRb5NQewtv91Q9p/CUXQRnli4RwBc5v0xH0yEmlBfQLgpPojyWWV/1BWAd9xf7YYCBQBffNXc1Yh8ho8CnPCYDBYNxmQNgNpwLNAdZKhE1I0t/2tpkRGt70QjWDn8RLgQxlREXY4gv0ySwkabhvVrmY9M6l2F24Wvu1JZb7XZGZ1fjDBDLfLcSl6hfF+9VEugKM0yfjM/WAjseQ+qSDS3ZXUHw1NLJ6vlbtB6/Hj2Mu5jKXV8TtUYW18U57ESTtEdj/iJpBE1tlV7rjuoyW+A2fXhv8HnFIHviibuxX/A15dlb8qXFqhln/Jvo7vKqq5iK0aZfG0SFjKU48MbEP+8sJshOwv5ozHvEroLKyF+mN980LiFXb4UHbzjid1m3xt2Q8h9zYg3xsiCPSLnuTz/jY0rGO5eXder63JWrJ1Z0hPfzokl8igL4mctHyT7W5aTN1w51j7aQXp5kkOjQ4jEhfQAdfuUoJtXszrtqaUxL96lTPtULtc1DE/yrs4dujCE08ChwjBYLkzt6/EOODV4mqUTzILoH8e0z5+Liw4hnwC9a0EJPquJQxfLjuei0+NKd2mgwf6xj7hm2nQkgwOs494FUtqNkCbEUhGTGKWmMtayMMxfP63UqUH+I+cNAxFcXKBjk1VX/fcRcVimg1u1L0QPpSCka6lKg2NlEmAz9Uzo3n74KXAEupJDs/p4sMmbWYt+pqJG9jmlnyBzyrQZFpfdhu4sC0h60evW+xBHBh+mcVlzpdKy',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(384,'said:49:347714032','said:49',5,NULL,'sendMessage','s1.5uL5zfUm.oy2g61/NXaSEQe4IbQ22Gk0AibWoT83umBwPfd3eXasfmnLnSsCC1ogXGVkbyXEBRkaxiya6J5wQYxdsJFipPOVuswhfN+OhdZyGwOUIwPdUa5IXj3x6Ghd2vmgMbos3nY0/VMXEtvSJhEER6wt0AxKIR8bmkvIJtUAdP49H5tLFicv1AywLvkJZltDEHuhOf1HJfCSU6bThtUOFf6Q=',49,NULL,NULL,'quiet:49','said','[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(385,'u347714033:relayed','chat:5100009369',1,5100009369,'sendMessage','s1.5uL5zfUm.2OMC7Gv9XrgL6I2ujsSDmrxFxrI4F5zv0tYyHUjKphGZVI0v/QeDmDS97mcbqxbSxD+ELv16R2yx6KDAIV9xlX94u1A5ZJ1fmznEOKtfOeLpIeUGGaX1303iyopIdhWE4aaNh5SLjqB8FrFQ64db1jVVn1XBEC8ZYvHtR6c=',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(386,'said:11:347714033','said:11',5,NULL,'sendMessage','s1.5uL5zfUm.+2aLo6hBJn4jT28pImwb7yaHh0nebRUbibxKU1HbjAjVUSO/+iKMWxwzz2U440i7TBXdMSOGsPxwI/mKnwZTlollxDr/69MkO1e+OcCPGnrEJet5TRYdClkeDtBfciT38M+Pn8yMSCEN/MO1HNF2HF+y0ScIEtjI8juFjbuMQSUWo+zu+KKDYqvO/CN2cPuFqg==',11,NULL,NULL,'alert:11:1','said','[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(387,'u347714034:contact_kept','chat:5100009369',1,5100009369,'sendMessage','s1.5uL5zfUm.s779/uE8Sokr2oo+/cCK/mlXjgblQQyGAx0TWg0oBbopLnt7U5AJ5rsiY5sgWplXZup3RwUc0hcNpM4LvxYQIOoY5M61fQGwnUuLVxJpCOkD9uK2tHtkwMukxN1MmNP88a4IPP1yFqx5t97pKsOTmC3oHBH3j0GJWXKUwL65VQikddARtwmYL/5+YIzxg0hYyfebG/dD',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(388,'alert:11:1:347714034','lead:11',1,NULL,'editMessageText','{}',11,NULL,'alert:11:1',NULL,'card','[]',0,NULL,1795428329000000,'superseded',0,NULL,NULL,NULL,1795428336000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(389,'told:11:347714034','said:11',5,NULL,'sendMessage','s1.5uL5zfUm.QMrCVp+CUpqqf7oe7xfe0dCj41EsAID8S8wFU8qaKeZGWAkK0/7tVOc73usD8t95+Frric8mNx5W7q707jefWJR41gIETWnbGRFzYVuJB8ZvBakm+fwaKYacSZvUfriSqYFaUJL0yk7X/6odCzYre98NFUeT+USpnR7ALohPftDXZ3dNVlOGCGOFHIuiC8WITZI29unjlv2K6wJRut4ciz/mD8ONKp41cgGGaq/4j83Er7aS4NwVc36tiHfvPPCoT3jHvEdGzzzQWRCjYVcERTICGn0UUCb5bQGc',11,NULL,NULL,'alert:11:1','told','s1.5uL5zfUm.tkKX1oni1swfYKDD7SVX//PBGdtwSNpxr605fau3dyn47flPsXv/UBUg0f2tFHijoSQzRvgJwX65fLuT8ldf8h2gUDQWjNJ3L8ycMvs18c17VesUddQ7sHmy9Syf2mnUYchzqSENZIN62tERJYjpvK78GjPVVnDF/DlhZBwjvglID9tV5A==',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(390,'quiet:56:347714035','lead:56',4,NULL,'editMessageText','s1.5uL5zfUm.I5YP8xpwlcTYqMuyo3coVFsa1RH5nQJYEgiQhWkXiTBwl4rJno/kGHfJhHQK9AkMbOTNYUomX6FNhC8yg6Fkms1TY4q8RMYqVEw2I8GVUGnGrGBGZ/EriCftVxjGHyadV5vhyvDdUdWLx3iSy/wyNAJILjNYAtu07xHi0r0H6kkwra8PCjmRvkrLciioXbWDsZnbvFKfte6HywhCnl/obuEjMkV5Ll0Nn/r1Y22ZgA3xIH3p5iEToUYlwmE1VjJiRUHBCizUiN/i3vaUwyW559K3c3eAvcEv4UAT0y7sWF7f44y8rEOTy4Cva0w5HT4VlmIRqZutfn+XytqS0lzGC8PGR+wZv1cNGEGFedH8b5tcBbDCYpenXJKOMzieyqkTZb83oCfOa7NNO6tNkB0MGGR5jt7kWgBwGwqEHnpuQDE1b1TeEuHsVI5v9pH+Ld51zuz3kO7D9ldYKRxWwpQcfetOU6tuFnZUlYB2bmHf0kwbDcRRHvxUxPp1UV5OUjM2Ho561xQh/Y58iUCQZFOSXfH5pIjH+mYcMJ5KJHU6D9hILaOS/z2Er6hL8jWSWgbhRtSqKb1hhl+2cNTXoOMP+d6OhX9G7TiUq7/E/yJ8twSsEulM7eFF4FzwT6dySE9j+TvAflQzEacXgid+5G/U2+qv7XEHFOAcE5KO4/kJkel3EQqAEtRcVdU0IQPkJlNw6eVmIIwmkii5EndMz0+W1Mqz1I2bmY95Xc7pc8pTaBXgcGlYiNTqkjgD4dwFerAKZ4oI7o2r56kabghsIPD9A9PdpGA3eq5byYB4anWnAQUEMByeYJGJEXBATOBoptYZWQeHcaBokoacW9neRP9S4VIUBSMx3aOIJVtCVYocAKnFcexD5O+YnylJMP3U4lO2Sfx4YwwAL7vMgxHGMRKMTEUlyX7ZtIrbuB+ZzW8URxr45PP2M1SvOUY6GkQe7K2pupuVV0tx7oz6RWxyZg02dzkFxi40eRVKzUulpCqxQsmNWL7WcD/6U1qjvf62UTXNKgIo7+JhypqKSkT2W/c4LVK/X9sHqkxFHj8jnfqIq4VZEh64vCovBS3Jt+4tLWpSIiZHUyycqhifZjbodu97QOrXdojz/J0/2A73m5FogZrRCDEzVZYTDF/A1HXAvAEUyWxUg1PrZerWJwZ1CJl5Ml+qpd+GhQK9FrBlYFJ7VVFKfP92QpGwOhDXUf63X167OthlOJ0qg03AFy3jgzkHCCZlV/CQp0JJ4DRXJTh2DhgFSmil4nSF40MbKvNmOBVcez/v1lGlIAoGFtQ58P2cYKQ8Lfecne53azcN79J0Z9QetPdnMF5daA+iGJef4bLwt9dtNDyYA3WvrZtr4RdO2Yg=',56,NULL,'quiet:56',NULL,'quiet','s1.5uL5zfUm.t4jtcOWbZqom6Gcqdah+x6hOM+6gv+6kpRo80aolfbsTGfVX/cRrFPPQFuxs0fVIZmbbkwLinB7kmrMuNKlE9oFx90JiK3CZ3zbPwWL+ABIOwDsySadf6QjaPImWPPWgT5VASJ3m/A7l+fRBRJLOto12m9a/V6kqpvfAKm8xhCYO75Vg4AEmDOpPIErWbgWC+8c2zxxWwMqDtzQnNBNwjRDOclwjUn5EtKuKbXk5JIs/nLecpFX1khSsXvw00IqLkJLkCRwhTS9UkGzLTkh+5e8i8TPyzXZTWe7hlXSxA++h1nP1dqxDtV4VHyygwh7VZh25Mvfbgyh8FLuRDgJDJ41PjkpnJ7w77ZiDBSj5vW1QQ82KLq4aRmCfbopnkHluaw75nZg+8NAPIvKCHDv5JVyiT4huiA8oB7b/7RHYg51iuLvMnyTwWxxi2VZ6j/NpdAB+oIJIa7OZj2oiwanLtmf0qQdZ5OxdgF59d1x0HPYW644GDVn8bMjRIfV/GY+HNn3Pg5C5yMrWitLriVjut1bvfZpgd5S1KxqYAe2mUeDBktuu1Rz8z5OgMMudq/1Bzgq9Sz9+l2VOXQY3cCdAgqE3CFCiL/fuZFo0cznfloyFR4vKo6GQ21ufyMVGUKFCc7GtXN2TnU7p2L134iYgeTyLqy/+Cp7NkXyQ2FNQlixJGaDzRpJie3iy223/oMu5DETsEc/sbVQMeTtFY2ZWX6YZmqDdR4jUsUl480vyOYyxLr4oxe/52np31kX3SRaRf+LIyrOPzn1RpZK/E4haAXa+0JpxftSeGXD96NkrmuexJxFHwJr+2Aq2000b9i9dPj8pnH0qF8VB192JVAOF50xDeayUMz2ygPhDTHAlRX61DdefiAEgnW6bNL7GrRo6LBKUGcvBgqSekru23zPptsWOIk9BwvNwC9fsECLovFAIUox0fhr6ogPhg9i17uvPRXlPfKZxjVcDhTXi7jdqT1EBuKTgReWbQ/UXBexYLHZpN5hRAb5crV8vrdbga2An2c2hfoLMuSGX1Qr6EQtxQWSa6QGUF9ZnJL6Jh6sVn0seAgemWg6d6cnAPbrwLPpN7IN+IdkvhBH9K2iHc0DDZzmRt+jGCS8daanKHobek3JJRhK8gtCe3Ogh0wZnlz/whajpV/IUZbFH2NN1D5UAXcu+IJ1bSfOibxGQiN7TwSnQTBo2gdQ0vsHTHpJ3K8SbnAuGzy1v2Egis2q+wwFEz+Ugua7S4UGr9j1NDqSr09MbPukcxe8nCTutkMv8x/TYVLA2zRCRsNzxVPldxPnRLA3UeU7qXjBoRdaWBUoxqlJFmaKiDcQJH1O3Ln+B6fciMIy3nI5QqYq8ou8bpFZKODZciz1WhmJxxJFxfZDcOcx+RlKcf97/soettSl2WYJLUCgge1zBCcgUsyWZwUI64Eh0gbj7Bcp1jSzF1/OHV+FHJtUaCBhHHLKI3lGRy6ykfD44SfQTy5sftjeRZtdb6x13+/1D+HWE1qtucYKChTxkjwvvh5o7PVZ8m9Ww1ej0NS39FnMrs6mFCw5ucHF+E397YiRygaKVj9YdD3scbLXWRizlsuRS8oiOKFKIPo02mgIVYJt0GbfufJtvvEc44Ldc6Kw3LBkEh/kmykYXjVTwA4Z8X6aSlXmQ82eolqKztrFCgxeTBaf6w6r9KiIVDxenfRJa2GBJs2uZLmEB2QT5lUszUUquIRJPmBhir37N/OMtyYoa+qCVVRCFMYnzznmOlEd1qO1kaizQ5tOTaicfT3iH6kaXNC1Zhatsn/OdKDCy7vdUrO4Vffw3phjPy1p5Tgj/kYh7go0Hwe3oBwQWn0I8ViEROs75Rorgeyih1f6J4LnKOmWG7iwVj/c+hWE2FVphsjWrqQ2wwmguoIDJI/etSEV77v9h3qI59TMbm6seizvVSUnLnxXhzlVvgzHhLQGQj5mvM0FEske+jEzfiHJG9LzBKehMKKRc1zArcRrYAoSXGUgU163rRu5AZIVj7lre22r0UCbHc7Vi1xqnI+YQD/S8pXfVcNmsYxdPKEW2CKt3EGFBuLAZ8ak+BHplLAGJj1jLXmfi9zYsdrLYf20nYxtpjltPPJpIb4RCLbu1SDMwtwI4PfhvQ/soy3NpzooR9uEnVVIbgnWVX72XhOUalJp7yrBs7iOzE7d/p/bwJW3gjNcW5Yx97OXzx++8Uq3fcfvZ+MbVtoX4X5tIDX7XTYEK+pD0+x8AeKutSb+3+d8qHbjgsWxQWBb/YkCYZryHjjWRCLwi148Jr8pn5IGaktNELjhFlUtx0aOS/ikgtyZRkgpK73uHSOgrb0CkJ4otcRHr6B7Eg+N6++qS7NIcwhCS2doRaacsljF38dpJbFlEJI78uBsoW5yGZKZukqguYDX2/rCOicwQu+WGoEy0GVH4qRRGao9PDVfKwsiphiWPDy9eHh6Vfo3nm854zWi6uJT9gLfNu0H7aiaLZivdInoabtBBJiuzVIeM/O27WLnHCABpjsR00KNQ2Zkdc4f3gFgYeLFiXxPjajjnUSzB8Iu+hvKPfGVOxNQ9Xm8XD17oCYLc6Sr77G0MiMSvwUre/oUj/0Z8YsItZg==',0,NULL,1795428330000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(391,'erased:17:347714036:-1002200000405:16','lead:17',4,-1002200000405,'editMessageText','s1.5uL5zfUm.woygbCvd/veUDI8D306pmCxOyPuTfBGYAkjZQbHGXRBW5FG5UwZGbMGjWggA3M3APNfsJQBqB4pXiu+eYpOc+wt+SHgqyApWS7HgBj+gJ3uFSUn83zGTxQTrU8AMuCta5wZTW8kCvINHzRyjuKwW2L5RCzq+5nuosYWx8zBPbrlnJlZh3X5YtYZNtjDZhu/Crg==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.4K3U+0MMiPHxv33zx8UlpWo1IrqjLPmW1O1H0Kxq7jU2ojGqsmwKYvMSKJanlwoWEET2bI2Q4qPsSnUm1eYnty0=',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(392,'erased:347714036:told','erased:17',1,NULL,'sendMessage','s1.5uL5zfUm.VzwL07ev3bjmPFY5/gOatQ0SK3haiv8FSzBtq1CA4pCsZ8vA96RmkIWiBOaJyhMR7+4n8UXc+tbCAgR47US70G911kWLb1pdvjl9lyYMZ8tXLoZcoGEY1QnOP2+qSaskc2f7I6yWISgyy7hOh6ilhu7y5Maa55twK72bACs6VT2My/lbB7VwPr1yiMfi68BFiJ5k7n3IgpdRJCxlQHU7+0v4dL1m9WTrJHCz/JYocNqnjdznkUySKHgSWaMjsarjtqlFgVOY8J1FfZj7mRp1vhyzOX2/5TLu5gy5/zBPX6LbkQ==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(393,'bye:347714036:forgotten','chat:5100013374',1,5100013374,'sendMessage','s1.5uL5zfUm.56VL0o1BJpW/VMToelL+Q4wob+6glGdjdJ376qAM/3jn2pNBiaX5UdoammaKOji26F0iAFO75tt5vS94Rhmi1+l1g/J5UF4CPFYuSy3dNdYiJoFJgSrVZbZmCgVBKtBJeykkcOrNDIZ82y/amtv8oxe+EuiKTlZco9xJ1jSACFJFg/XK03vu8gGuFiDxPrGSS3t8C9gmFPtsYi2sr05wZVL1aKtO2uvOdP8aO6LByugYfk6obfh9mrAO5F1gtF8L',NULL,NULL,NULL,NULL,'farewell','[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(394,'u347714037:mydata_file','file:347714037',1,5100010285,'sendDocument','s1.5uL5zfUm.dEDm/H3/bBkTxJyqIMOKWJG8DZzdR7ssermKTY7/H7NEO9hXK7d6NbyBcxp69MUJIYScV4j4l5Jfl2NvjkrtZMyay7yYzt4kh1DDLwALD2KASTg41hb7WC1Wfv8OLQ8GGphSljxI+8ltKb0Z93PVM61BTseDywCwZUVyENkh/wYaKRZ6fUuMjgHWKqNHxlaeyGlBMFgVqmVBtLe6oWKX80fIR/bbc74P3NXIUkOVA8sijP+Wj9fSftuE3ZRQcMCqe/aPAjgPzwHuCaw4g8tYgjGrBzAZDiF/3SJ9agIREtyAjxEnf9wLKRWbKQx4RetWkoIIDrkCrZAyyVFNgUqkqV8vKs9JzwIb7LXNekdPEVjxKvU8k0+tDiBCaWkDOLqB03/LpdI/RVEeshbb9bIfdDJZqa+cXHCYVDqBe7aFUrOPUZzlN25+wUPqV/MbGONuHthowix1xFDdwBp3X1TLmjuNgshkw06ffaA3n6tqLycox4P1ICCbhfKwA9qZC9YK2/G5h2pCxuMGS7RVhUFlUuvxbz0lutxwiev9EjELPhjzvOsbzpaI3OfYua9LJsTab+GevvRHDlVFyDhzDoTLsrJI2RuOwkDcmm7hmAVGGZbeXD6rbVgIQ4HdfNKXGgJpthJs9xppIXe7+0ZopbfUG5+aWN2cVrXyacKVtPcn85bxIZRhJ+gDgy4t0XpYqMVEL1rzcCkoJtilGzTw2L4591hYYWEcp/RkfiBbBkFNYSDnDqAgwG0noV3fMZNgMS1xVLIKf/FRzocBsjj9BKXwLl3O8aXDVFQ0P02G0FdH6GfISSZYe4cngP5l0BP8sTPtrPjY1PLtoHD44VmK39rP/SMiOQYrqUP7aqK5vMW1LV/OrBnos80hcEmty/3Iter+2xtuGDTGg1ST11rp/ISimE68ZJyaz2tTBkyEjtCSRktq5zQw9Huvpn44PFbzzaQ4cbZRuitlXAFUP/wpLMIQRshsEY2LnNwtAxgiKH0Nne50F2Pz9RqU38V8WsKTRCj4yKXHDVg8jBZuhLINrePdfC9i1oEopDuYPeC/p5MMqlwVoFpb+aKeh7pdva4OEIm8IvZDlMN7nCXH9HCwO3Yk8asHJXg2jGhVDkdGGTrPmHCITC8i4KpfRuEK6JSh9K9QS4uceHn5UHLwKnWmKyKAvmTmH4b18vWUvgL+aLL7nQdmln8XLItEN9a2/naST2EzFo7VCoMMIZG6F7LWIiUaQ3KSE0CYCl9dTwfhnE/6l++pRXuQh5GyQdru4ROCfMwkM5fKn0GasBG+nB8iCZimXqIzuo56Kl5veISypESyUs4LJOrFfWOUK/YFDjf0zkmalzRyHINkgJQr7dQL4rKcHK9AvAR8p+iEL2+w5s4YjYT3/BvEnRJ2FPyiN8L9pm/n/3b/TYLyxnmbuiAPXGZxodlc16LRBSuHvhqPExxBLcM8Tepo2uOZu+Jl9HYP7DrBaSdG8sGWgSkuZ0P2LewCG3Lrx4/uXnv5y+/Y14Mnqm6wC+Vah7UfXchVaKO3euRd9opUiApqO0onuWompb1IAfRyIA2aCS8YiTlQCeMZf1Dpnk7PjxmKmRP5BztwcdUTN+B2uTzgg3mdXAPIx4j49Hquq2l0NP+T7lyXMrIM6Me2MsoNFm7vxbBq065Uk2hjslAQr/pSkf506kE6LOgSbMAaJFSl89GqvTu5H+aEh+XQ48QCpxpgYvkhR4BfQo3rrHqz5XvqbEChJINnUV5p+4yV9qiaci6xEdxKvXGO/Cnn+lGKGVcAZrz+grdfPPcT1r0N6hI5Ic3DIeuHW0jwUHVb9CYgf63jVKBUAkMF7DUoL1pfHlH2x56Orn01W3v8mCQTE9Hkr5BMxYxdN0NAWI12196PHuE0n2REei/pKbqzM2lwgRyvCuKjkIaeciCURTnKJ/fsdsTY7Eqfxbza5g9NQ33RtmutHMbALBotKy6Brt89iZf/56hgswBWdMwYNtVoHymmdavqQwHYl3hBiVlRh+a3E43ljORAaab2ak7T/rqfVipXVqPPStrT9YTVz2MM3FP8qg/6HJK4zby47sUyh+5z3HVP7Tvnq1OLsGmig6zdUMejR6SBWAqWuCEVcTFQg4rjV3x67tWbSdMMAdGbj/WDzDYQD4OYlvkgEp82LaRo8XzaEQtVhxLllkF7gdw+oJ3R7aJqUiRv06ppFytlcJKuCXJKNKYYA4yLXflPeHOPznaLtSElXAaRt5yu1hFFpEyLn3tzx3qBrEL1yKRzihw/iB9Q/Ythbfk2pva94av89P3P0BnOJ6c3XbaJARfEX/CMITIJVIacL/NeI26Ja9ZzPQwr2vcVT6/5B4ldUfDRkZTOKup79qEkrn5ky64fDvBg5ju5iDNnNkDeYV8vW1EhSMj+BQQF8XSM7xWa8t5H+9ZGvss1jDN7wEcyckkHoLThhs54ft0V5NUW1pdqCVYGWz8hb+/C1ry5o8qbSfJxMLIlnfW9DOjYmuxqnlKcDgTg8eU5batLFqG60LI9Ub+rt98UD49oyk065eAlQzVogV1N0Jlnp5XStCoGYkD69TXNSr7P3ornfFdn4x/EzJD47lGbn4S6QyUIV5aMEqP35T2Y2pYdTbFhNpL3Hv3GvpSgNkEOaKXFmxYFlCZmPIp+i94VzAjPfKLWetkMO+u2mqZWfjuNkm69VSqPfFowoLmUtM4B0gheeY9CBXG8kSt8A8zgZOI/QtQMfyu3ePKP1ue/fLY2G2ARpcbfVrsr/c9Cka7iAm3JuhLRJ4UuMNUIIAycFXB60MABPJrKp4uuXwTw/QBMcQnBeE5a5eJmmZcUwrqfpQgCA7oztmUXEkjxF8U0KWVCHGLvRwtwFnudPFLsjd38Wk+wJpI1JxJKa6KNED1X0SkDRpv8d8hxkmrAYAnEvbrYNAAblrpFUaJ+1SYURkz4ovjXHUMt1pfD4pjCr/bUz16wQ8BtUAQCb0PYsOmm0kJnTb9ghyWCqg2Fch0GR7AeIJyGKC9rE9G5DbpNU79ylqzWh7siKg8b2w12dUgG5blhyyTFuqkHTz5jPdODhKFM7+7agnALl17wthRLO/if8tUnHK/h3zCImYubD6JZGZD/rBaqAr/AEuUkdonFO4d19wXHLlFFxVnvYl6kedFvmjy5aUBaf2RXnuvnlWmHmhB9nQKMeuq0hystxz2oJTiwp0QMegoknWQBJz3n+cYWJCDt2nCZYWRtapRD8VnBWWmvjQFJB6k62gF5M3H2BNkfGyCUfk/jwXWVm4ROnvTsjMa3erbIajq4Q4KeNpe/eXI82vLL88KVdV4oJh++lYjwReGwWS/MGq2f4au24YA1HWlw0EzFIAu2nRdnRKfDZOAySEKrUFAqw7/jgnCDTnbArbj2K49c6CrQO8f6hM+wsGQv8dUF26kYICOFs3OxxbqRxJkh1dodDFQxznkZEoj6/G1twTx2Ufw3zPZcQM8ckRkyVmlepaIdN6SZPl6dB/hoc2sw4SnVuiKnmuqXcveMug/zX7IoFXofGUBd4jB4iXuRv9uWEziYFBR1HL7wHbHomTpnRDZzhTn9jgV+TxWNpQbnfL2SWBCbBtUZqRDkdld2MBuCr7qxkR3QeaIfq4ltJOneMgP/TvRJpML/AWuxDoVfGeNelSnIkwgyF882f1Qul5B6uBBCm4NJJdnEGMJyM/VNiVLzI1yyhLvClzeknFd0ph3PswyGMGhAFb9gAeWxUfZm9Tc0ShKSfpwkWeCQMT9kekfFUsaI8IB6kGromTDEe6s1QLgVlSNezuDPEd12C4UHsMFIBCOnT/vNeAoelWsT9JHVMGvHDcIA4BMJX7YQSjYY9RAxezo4GPqgvZNvi9vKMl78aLwtGVhPhJonIdv3+60bT1H8fg0NWxoq9Wc1rBFBk6pmGsilQSPCcNDXARTtLYaIHHLAtfUBwdUHBTK5MvMHtzis18LATdYH4LtrpBJ/mhFQxXnV7fny5UJThzB1eO5+wHcQH6+pl8pZQYxfq2YPbRjxHKFR46Q+aFh+RzZXRpIRDBZVbLXLN4a/TqjfYP3lk5d/1ejubcfrHukrUFrGdUtVpofWccXIrd5BiUWVaFnZCbdlteyyBwdoYWEaJUC8wukM7xTuvE4ZCwhqsjKZx5qlWopmjdCly04fEErw0fFZ4zbysv+qKcjTJxgRVkVJkFG72G6r4DM77GND7fKv3/09HsKed9xw7qywVzannGrqNusdRx6fJTfonPIEcBKRU1oP30wA1/HAbvuePYmjMxPp6M7igzvHDuipldW9NtLQtZWjqQSQwE3f2le/LCxseQO3oqyhrGGyJj09rBi8tlUDgr+Z94J5AXUcTjf0wUiQZnlZfTdTrZ6FB4LYi69McNxVfOkBPsYbwhL/PQ9wFeMprySryeaIWCkZOKzapjnvnORGq7ev543wxB4bGnFqiq3TvKagok2VG7xvN5Dz/VmyIOVNzI9TMh+cUcOPDhD2FsxsW3dXoEPKvJv9BEio26pC3lg/KI/HMlS9LgRkBqvhkEbsgd1z/TgYQn8aaZFN8YTADfUfPuShyiO9RXwGTYu7Q7TMRW9ZhLHRazWOlkI9RugIoSaccXK/0r8t+5ZN+p8k5kxsk/WaaYHihYvlTM1QQbLhoc2nX4k4wU4YK+ig7qJZlrJcu5kG/Ebk7h55dcdcY1F6nCrNwPFdUwjEeAricqo5eBPUCuaGw6U/tX4zKnIKn8weKTms/PA8gJB/bREeaKjLTGsIcHzkrQD0dp7vtPFOVIEHz1eYmOJnlOCf70lOIorqPIdqOq6DENkbUI6ZGAkyJzFkuQpjowfumNPx+cyFcK324UqRauncjPyydH/PLcp1wyn2Nd75+qj7N8zt1//I5qwm8rWH+fyvBcSiv1nNToDHw/QeijF3akasHqQvCq0tXo4RGJEjvaTiQU6EWyFzVPFjOW+yNRCd7BQGd/cUGhqmZn603x00v+uxcaEvteWclw3/dTeLJ+D2dUvv8pDCwuvx3bUgmjf2RvY30ZYWoV1y2NvLNhsy+wDEUC3jaEZHyoDCQp6XYMTALL5Hkg+r424JEEAHFxfWtj6BnduFteOhdiCrGxGizPknQzGDkPzwATWMCy8ku6sQVH0EBnNrh7vTP2cS1C9/nUq7eyZ7Io46cluXuM+DfBXC4g4uGroY0JLdDf+CFAEmc45m02fm19FCyS95Jyj1zI0hDoSi6B/e7MaZKhZblkDGw2FIRnG4iAsnP26VXq81sMs7DsUohmESrbx/RcbIAxuuy63/0mrzPRVga32h6vdIGrcSJ5bDo9SUubP6puBB1Po1OBLXVMhjrjn6mVI9uOTQoANVOKIRWDWtSG0UUuHUBw7A5b+xVqFOB+5Msp20SWm7H0JnOO31Dv3GFwizs7EtSP5VcE+CVJuLzmBGzqnCaUzSmcVZLNULV4WpTHAjyIwQMIh0A48H5+w/ZAjx2wrOs3wihVYdgkDG51ecAHhyJXBmrvWNWlrEFme7k2rSQO03uZnMcPUTDZpt5m6BY0FdXnF+1UkthI/Q9d+xe2GjNcGckOvJ60eIwRJxqtcSmDlABb54/4LgDfZfqZ9CwYXFSAokelulFU9xKgoBlX46pPLhJ6oU5xIbljrztdFTmpCm4PmHpZcSpjfvm8KsaQybK7ZOdBR4BvItxI6vPLzrFZErHQ8435Ja2LVuJA9Yzdh8pKzgPSwtNXV6/GvV0hp6VZ7sgqYxq+omR/ocTHwWskmv+2DJ3bAnT1MV8KevQ1xFjRcxmbQKY7XLHVI0uOo/slIh6TjBuWp/1v8nIC0KSxn29/H8l1yvIUx+7kljhFTo8rxJiBhx1v9RMiqgAQfAYh2SOzmTJna42msgoAE1PDGNdhf5DNr+7nQNcGDW2AZ4cSL95lSLivR3ETYYXQpsTbipIJpxso2+ina2eICv1T7YKBkTpSdL5HPJDOhfqDxAROpwm4jwXKRmSTZN3+puLR/yKm/K3fvVpeZ5EW5pgCQNCmKUu8PGHtkMjX+Istwh5nQoxIxGf3G3g3+1F8AA+C3pPmpSOWOTsvD4u34brKmZmRf662SEmIieouErOof4/XMbR93kB4X76SBIcy1FGzbZGaXmfYls3dBYy6ArvRVuBYVxO4VwBSsHUo/XdukvftBYlQD8rZ20Ng7iv3BFXHcxsr/jV5j98Tar6nE0lMFMe5IVY8oJBEv3bNaF729t0QZdFtpSqW2MfHkm8239T2EIH6ZaQeRlITqTw9A0J97rmpQKMin6lO4n7uetcsfJzXoSLKPt4Uj01jPEouAoja2LkHbA19Rt6Uz6u+w2Nx6YnM+Ymc3ao2K0PWj47w1oO3WOgonvs76bLYq43UOX6Kk5Lf00m7DsUVX1g60fY7LVZrCwScPVismocX6JFtkLW9K6+wRaAbq8zBrSGD4gGLxIOuV0vdSHUPCT0jozy9KIUr36F00aLuDYRbac3EQYt88ywlDZfR0zNVQDXO1qIpakKv7pHM533KpLFsOrAwF8uVvYSDi2muA16b/XMTIjG13bTbgGk9hHz942sQ30I2xThDQ57aWsFDtuKDzsIxSLXqzw5gJcD9Et/ahVssnAm7cBIYvskpxZ9waOujcc+RxSb0U3liM912I7S7QWbs7efuHLLvBNzT8j4uJF4yzJ0k5/hoHWIv+Lr4MG6SLDgBlCEOoiVZsVIxqa8x2qZjz2kaIWFFjPChuS/YdTFJTjcLT4ROApLGctf7cOGTCt+y3qZa6xZ2Hfgwm3dIwjGew4Z8MxuRK0MaKRkvo8XloyIe5/N/B1Ba3Nz77yfhWR3NXwQeFi1FZqISApNfwJoYX6kz2CpvmuIoYHQ0/QQUVgyygQZxU3C2agMEuh3g1IG840WtLFHCrnJoGyDv4aYlTf4H/M4s6Cs90k4nVus+VvPi7fOj5V+QyBvfw6WVxpzBEXKq14YDHJ4C9j9ly3TvWAw9HUvNW17jgT7PTegtlN2uFBDyAE3ico0Ebik8YgT9P1+4hFpBh7MYhUdcfz8K8qWX8V3sqhwRs5Wco4I2QovCPWc9VfOKj4MARcedCOJ0CInjhCwFCRHcDoZzc68y2hciT2mOAAhpAxKxKQjR96w4McwiUTZYr1wU9EH3gKHA0pcDs1ozxzVPwPyAqunZbTlFsBuR03otGIMnkt6Jay4CvWGjh3W6h8yig7CmMkqhyUivcuTwh7NMKFnj3PuQqjl15kn3oKGKqV4zXVyGc4FP9AqQYO2dPvjmptVyeg+SYBCjigPTNzuy2+/DZNwviCo9d7C+jpRiIOD0xLb99bwI3xKS8Ra8fJOIj8nKLJdVEQoFbajoOHVkGpLRiXWc0fzcjDN3HQGp/yWiVoR72PIMb4HmVDJRetvpKYQEHhJ0XIcqrRfQQOh1qtT1WOfe5Vej/AhpudJ74GvK0Gftq+ui4x9DC2AKyblm2FJtFg4GZKlCDdEUKIhfi9f+lQBEEBeGQbFh4B9ZrcsZ+UDToltKU6CRLLUtdvuRNBw7WJfxuuRzHchbQZCefLB9IxZMWELoOLJphfvUQZO4147sYyE6D93s20r62/JxCrxg52U47+89cxXNNqIQLWHwMZ+hDXhthV4DByrl6bakgKUhlhYJqDzeQQReAvZO53Cd+dS8Uc9trfOKFn4cubRMqTrxUFG4fKPYPQTXX5EJWj11EjT93lLasnWFK2KVNhHKQL1jLfyzGdPTsT6+aCUFZcpIpEv3x4V7YIOI2FDLH9UHLSJy00XCNv0h4Ly5Su+Ge4FnI85aXOcS6AdMA7FVzA64Ttn+ojxb6A+8lbM6V3hGnj/WwGx6j8NPYgwnb5xheeygiQXWB4c0QSsy7+Mfm1DP/2YzWmmhanZiXpC2yEzRjLE/Lj56aEYkd3aCByowcWJTQ1zO/Q4+jze+s44bt765t2g+FYp4QpQcJ4dpQC72Yjs6LQDySON7YQUW7bf3+8z/FNNUmJDNghRkq0sfHUIutu2FYNtqbY1NetweG7BPKRN7RCuBdG+fTGTaXLfsutz2h48uRtXLK5sFyQaRiATCviNtkBs4D80qJxoN8uHeHXZzSu5Y9YW5AaLn8sVXSIjTZrRB2Rt2CQQ3YbFku6ceKNcpetVM/77/giWb6eOP3jV3uUW3D7PDY9epCUAnb61cXEewU9gMj6/m746+c02lNDvUIH6F4d393odC79RAiA7XnbHWa/zsGQHPvhnxyf76mCPWbC1L0aMHbO1kbYqhdz7V+nkeTT2eaOyiYkMVk/+izn5XQ8OpUiKNgnAuHgRPaQALcDyqiAHPci+OqQ1WmRya3aflmPvlFkcod2JkwedN3bBHvkMb5Es917/MSiBoJa/1yTflCTOcsPSY7P6F2t1HZTuzbEyclxqbOWEs9LdDiI6rHrdvtVJDcntdbGhl0+JKv5fGYBEb0EKwRx+rQ4XGVHfi3BYkH5ZBFkQmValmRIRJg8NKs6NEm6741eL/dh2NF3G2iKfIUMjiEU/JjrauQrx+zyFJ1rmCrdqUsRA+eAkDT9GmKHUPWjNK4H2EzV/AtYajATGNxItzxNCYPQ8CT/USycE2/O3LG18ljQqcQ1PlyE/xOSvATmJqHkOjdM97e7gT4GslbaV8O5l3T8EyE/KvWnN7c0/ouqfv1B0Psxsb4n3FMRJDEsxsChCEz+uCNYu0GJZOhICsKQ1vS19czjkzanuMCaMJQ5BbUEc1gdibC9Mbm9bpWQ+c07chA7XGkc3gWIhZnftYewc++wEHFAWG7DdZ3Rz3nfzntWhYSQH8mFFvAl6++AMKT3XP7xyIQZex9iH4a3tofh/L80ULz1xS5GG9AfR9k4l1Ea05oalnwq2trjoVIDjV82Rr4fTKYhls/2dz9U8t7S6Fd9FoB1Zvq54XcfWsUamrvYHwcWTjAFqRD2dfNs3yehk7BPqxwBpRwe4/kRc8nMYXHkFr1ke9Xa0KjNVZX12968GYF5sJzpTtcyer+98OviuYCg2+oKtztTPzoxpwO2oD8WgGIEoWoaaH5xydvN/ZlZfrqSMBSEi+rtTFq5Cs0e8QJtLXwO+01HyMHgv8nscS5QVsrd4+ABz/fY02mf7Pc8Ktj2ktVrhzpOKGZJtUpqJy1OCI9jOegLpMv5SGbw7Y4NcXXUmC44SShElWEWJ6gO6tHVIADhjfEubsAHrveEiTdAiKSnne3HRlCq/zIrPYsDXgyRvS5MLB98Uif7AQA6aLdMAjszua4sswJypUWEue2VE9Ig/aD8k9bWX6qfQ3dUFOBMw36tQrnCh0kyUxzPsdaQ2PW7pMcz+WfxT5nyUQWMheEoO6JorBfZ3Hmno+fMeE1/ZN5muB7CAqCiA1dOKn7o3/YiJVlyY3hfkks9HPtkvgwyxznUCncx3ZefqfERDlA78S62luPyubiv5g+fiDd52RaqB7V6PmeKAzQyzLwFx1g0wjexxPo0RaawQfVGU0AAtGIQ5lDox5K49z079gLkPYIKt16oM2WdprwwEwh7LlooDxOzYL/Qp2Lob7MrEAHg1j9EzRxRz4XZ1tXP5Wxfze5FB61QM8fELppODVScQA==',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428332000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(395,'u347714038:nudge_question','chat:5100042914',1,5100042914,'sendMessage','s1.5uL5zfUm.5RSTGfdzuDRw+z44czU73CkD20tYzmx1G1jfjcyF3rfCCiqvjxdZQlvFAC8c2ptZh5XRhpl3SZmIe2Urf+xFIADkimZMwJiWruVt+6kbZMKJ3XaTju/+y0rZDALuKDX6gmLgQkgElvrHnVi3eIt1rM2WQGt3HTtWOQoiMQH/D2Rd89C7lnHmKAlmkGur7gaZ3Aod5Xef01dFT39VFPsBTso5h+avueqQ2SCBoUrFffpnYVENErna2vRErKPP91qiZm13ZSqk0ReRaui8mhVKtATmxl4WGh0h3GNRib80dRS2Nks3vMPSv32PCqSbWQ==',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428333000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(396,'u347714040:hint','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.z9dE5e6P+3a8JA4ouGejJKCe5SgXSOrGYSqIgUhNAhCeag5UM6ZX1jN0iWbwdYAeNDFvzzekpu3pefY+2h1Ng0LtFr0fI4+dgyUWyv3891oR11reHKijcNtwOnFAuF2DJhfsMejy7dilReeVHKLhPaLgLcMnnJ18adAYf+2cZNlIvexREZDLTaNHjmTp7P9+9XUurBRrAKU/XsklgHf62814LFAdqS2yBRnk9qfotid5M1L6yU/36nyEkFMl5A==',NULL,NULL,NULL,NULL,'hint','[]',0,NULL,1795428335000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(397,'alert:11:1:347714041','lead:11',4,NULL,'editMessageText','s1.5uL5zfUm.1V2RCodQzcjlXlnex8KnQowcH5HI8uiIEZuyh+YMNSh2wHN0t/MzSereesPDrppi9TPBs0pb8aRSzXnDNFsYaRnu/gAtHRxlxHiOtay2WJqg7lU/iwAB5X5T0dY6AJN816O6+6/PHJBiytHujxnlzQbs1LZu0nKm4iXmb/HzwmvwydBAqQsxElMuctEql98qT+VjLDYOoakq0TLdaqFDOcLn7M5oCKCmoMEcs9AG8XmBKMcaibS1FgjjGYKis/yb+yPHW2EL12n++UUnrFFT0HUfy6S4sA+yl/4GHYxOw//30NIxxOUrujHynsbcRHCfVgItQAxlMkUVEbJrC9CGG/s/JcOrQkZpbzaCT4olWk4cj+lJrVmoy++v6H2KqSODtcmsZMgh8AYlrJJW9QU5aZSGjetD/xEynwhkHB7GOFDOWsq5kN96nxBtwaCXlcPK0qN0YliS6grlivz1WVS7PcwSwuB7wOl4uRQEFEnWhBoG6c/8lTBP/OSbfBWUd5/HKvmqc7AVN+TtCSRD9oSR4HUsEmC1/YMhN5VLDLRS3Yg2ljPHvw1cnG8bZI1iHy1qa5UEnGI9HJ24HhL9IT8RTFUyHKxDjkI9mtULYTiXUW9fjkLr6KnAzsoxF+xdNsCYSAkBlJQ01O4oBkg5oTfaqyii2nwD2B8XVXbZPsmiPaVFeq8ZOPmZW4R2ggK7pOQOzyViBrUGOZpdjU8f5OGTfcgsbw5bZDml4AYcRcREVYyJQMz3GPq0HI98udHkJM5SLTk93gOsQaEpagf1VS1VyztLF085DSd4EQQA5ujzbTaOUaem3WTP2FjP8GJHuNkmRS/a53kVgwkZmehgc9vxw2rxf3Vwl5Pr9CA66z2HXJ1UFQftWr+KBpLD27hd5LV2D5XtwcVNfFBxmY6kBu2tbWH8bX6SkHyHO9Y5lEh1FjsMBFnkqJYZY/j7stJS9mp3d8wlsDyVkpUWpf+6CFVGP+8kkzfGo0tt+1940APi2d4j3ajoqOYrqtaoyC11eSSj2ihy++xbEe6O2ApVA4Wg3PZyQO62o2yyp0E3CxXbXvUM2+C7JcPCr2khWL+qXIiM4nQIhBXIgAPtuCX9kfEbrGHiVdsvzN1focO1H1CCVE5JLYJfxrVGbJbvubpYlNap26hJ267+KtVjhtjmhbXICOruLYFT7LOWMecwVZsUazA4NidSraHq/v+EaljTT3l9hCTCijAmfSITWFzLLjDimb4fve1pNE2i0bZ+nvg6OSZcNVuWky03ZFqgtCNr8Sx7fhRus6KulEjge1FCGvUbZ3GqbhaR+Hkw4OZYVNG9ExUonMwOWJhOMK57LqHppiIynt4drIYsSzf0x0oYvL/lehEQUeop2g6/ZBlc6lwaht/+0MRiz964VXXVyD8ZpKwe6F50z7XIlOcrHOY3+ZlMtHcZrsnF3PpHZpCg89YzDj8M',11,NULL,'alert:11:1',NULL,'card','s1.5uL5zfUm.VzA+/xHEjCc8lZ2v7QqZJSPerYRrH4a805d/QzQc+SlshzOBaeiYPQgRdfH+0vH0/fnXWnJOT4UvYap7mku8aldMt0PV5glRBhptNWWKROqMMWwcYT0nouHuMT0zxjEeeyO+15b/ClYkowKWyybOGeq+eML8TiQuCvVsaVDC+MTdZeyrGMu0np8s3qa4CUTot2cH3VOVvmfhaVGCyfuswuEVciBGTpe8HTMAbMDZAmtIhBFalDVryV89ofPh0D9GhdLPP4Tr7HMjg8lJ6BjWeRPgy/5OcKATfUioQwhlpl/nIcesqcdxIqqUVgvfDIbofH9hoU1Zi7v9CuII+3TQG65UXPdJEYGjIHC2JgmuG2KqBMCFI/IfK/csczJ+lbTDgDiqmL0iHley3Y+VrTcq65PL3xt/p7qsWCgFWgvxRDiql5rzR6ZEwo70vx1jfaw89vpYeM4KD4zKTz85A3Mkl52RLFenXcIq6nXatOBjTVB9D2dnMy1GQXnt5Uq0WddMc/ULDxlhAeL2t2nNaLubjyT3O3S69k4oEbZAXO0pfSVoYL86wpfpuxmrlST64lXtOZ/li7AP42Hohtnh8etBC27iBNk2If1HSlWk98LREnJ5pUDBJA8VLbAQo5BORFbZ5Mse6HEcrgGc23wgaSWmn4MFHqZ9F7fL31DPA/ZffQXscUsDw5siHQ+jCMM4V+c46thEEC504J+qo3mMmYTy+QmDmnO5WwJ1PCNSC0ca/eTAp/OVDO3P7sExsSKszOksfl5YljeUerGqO1Fl8+H3UrdNsJgh+oOUiv3bV4WI+EBeehhVdhYLs57Tr0aqTTM4tRcdu7Wq9oGMFb/6UHeVvri0iGS+7uMJz4i1PRKsJC5XwlbRF4mjkHNWLp6yOcCPGA2f4KzUqpBMn+NjPvxwqSklisCGZijWi7O4ERC9NV2hDAG8tyN451SRztvqILrOeidVPDkUenOFAgKApuNJeX5tU1OC0CWvDQNYP4koWIZzmlswaVV2g6aopkfl6BI6G9DgZZuAR8TgZ0pIL3ZKeR0YLfv21jlInW0qB4+myNlXlUuN76dpiXVJNNISaEgvP7rgIcPi2+e2tesIJHwp2G7LYn1dL5Xc7nWcd18Y3Ja4G6+Y60YaZLmoZEyCwTfYnCsFjZ7Qm/6C7pwroz2N72UEpLXv5ynBsG89D/iBRw69DGL2Kum9o8ifkThDJSf012jEMlZvr+k94owNQQKf6FTCaPaTQkjDpBcMflqrshzA2gq2DOg644sam6PTCT3Srpudk7UWQ3rxUegLtPRYKf14mSwr+PcX78zbsC00c4bfosk9LSrFzlm2tstux8AcNGk3ZuAc/yq4u9+DtBHDVpefCSazTG2x479fT6SQj1wToQs2cQr58bBm05qd6o21JjY/qLAl6OhuqbW0BD+QN0PnyAdH1YAr9zshIm8YNtw32TJ0FFuKlPrwrn/eicQm6/Jw6pv1nbmli9k8FDnLKrtcCFZ1ZY8a9SFLINploS0dThPjS1zILH7OR3USaFMl1wZEqAYIk1zhUnsu6kIQZK6cxpFnE+56qHtmwbEV+NLjqJLowR8ML33FWX2hS7EGCl0SZFvM/xjfZR1ObPIj7gUJOzRwhAhsCwuDj9fp8aIonD4BwJZByINzeEFpP3ZdY0lleSRRJxGZjMFRl8LgVmwJUyBmr9G1B+tA6c4MBXOZTo/bI03BMs4qHwfswQksr4we00LXNyTl/LpcuQA2ZbGvraGEbyPVSOgnvlR29nbwbbHtQRkffNZ7ETkL8M6d6PA2DJ6guuLd99u2wpAWNoVRcFvmgPs4/TwAxGhQSBxS28IAsN/326zpPiZHgfdkJKixA638UV9VfyPNUsbNSGY9NMm8ha3P3cAowQorG60DmAA397ntG2b30rlarVATMun7wxa2x3FG1jnvYTAen5bIgIMBHWEW/TwVsU1gPjg/eRmwKoJbFL+aZEJ5qZMrjR8D3GHKf7cup2DWZksOnn5Ts9hHRxhR1h0xvLzMiex6XTaCfZ6ox9gn8mUlGY8jkt2YqXb3ZfQcmCkdSaxliF71pCz3QgruwuBERtWpd7PSk5PrdGYOJH56E/xFDI9VeE8qv1ZuB2KPwVUuxAn304AtiGb0iBxQ5AZWXoJGBlgs1+s8SdVLNC4NO3iB5eO1rcPzXPGOD1xt1kCwhgjJoQ1113IYeez5hcIRzxHscaZiszDa02XgO0F4i1J2pRec7ThjY33E7ae84zAXh6jAJYON/96uGfKFfoSdHzZuIcKfc1cMpRq9ZlXUb/MYxeWEvYHZwhEF1jSNUk8BoeA/p7eN8v46J1zM9ps8gLbRgAYlMULbOMZAIhc8UHGBO+Fb1hOhAoDcgaXik9koRSoJduk2Ju4j/eDi1fNcW6osMUYqJQzkfj9Eyf5AlY8Ee+/Zjywq8pZOAEza564V3Z21aRGMQfXoQtp93KMl0nzAda5yJ0s+Vw5OL6LWkBXMsUNnxbUBtX0wVCTQmtIHBcf2Qq/3KA1z709HZpyuhTqX69l/z8i9kH7Kp5Rv5Fs7y4A8HdUMHT5uEuVXblr+IN2gBtRhn6ysCCXqpzW22NLvcujpJMwIWr69fLFTe3k9RDUJM99MNYUs760e++RkvTXbbNfP3mmyZLkNtvsBr+nSPPP9feynBLt4hZmiRWbWsl3F79Z3X31fa/jQsoc0P7u8yb17SbGvSpv3pqki6/Q1ILUkVWfR4A==',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(398,'u347714041:dossier','chat:5100001122',4,5100001122,'editMessageText','s1.5uL5zfUm.wcgXwqs2Kxq4GlPCeHQFpSfwMbzOWmiWUsjcHGTolrp4rOCZg6kst5I/aKg7dp0S/dcW3giS9ENNs/CYFY5Lkdw93ub95Xdd45eSq8S96WFSJ7uNTb1Rw9DKcAwYqO0utXdzTWuhVFdNQMB/KJ/KYQJ6t59+iT9oK/AZgCuyu+G+AIcESwQm9Djt5W/nfWuvSwTJ1vX7W+t1qNpVNarI5WHdSTLb0yzKPh9iJwXaAfl37Ckgl4diBYSIUhUBdCNpY4mGCnxqBNanvjlIHNF6hiI2oeBqhDTak2Xv/THefPJJBVNnQ3RJJ66/E8O6sdqGYXTYBN+iG5IupBTivlj+EYVdrZhWptQpwn1zs2Y4Wjsj9vGQOhjcPJNZWH2QS6iN2gNew0VKORsQySheVKleaGAY/19yir3WYy9P4Qh7j+sfYpdS/MHTLYEalvcTwflHzq8bdAmDde+Agqe3yT3m6bYJzEjkQuQPrXSonh6N3hCYnrFgJt58HnmjtBJnU31Ur3Cz2qIulkSdFTML0Of1yEk7axnC1KCbq+esWNiNtPnumOjQ1dZzAyF+3AhEopile4PH/laz9RA69x6yyay3G8g1XxxVhzNEyL/klu5vGdMT2oFOZGxLmGZxhQ+5wyy/Js0BCByXOAKbgivxVpjTf4kQXJs+VteFcTLU8WsXvDwp8NSlrPVvwWKyBly4gtdz1Yvob+2UCbsUzPbMGqozIcotbluDZOFlOLfM369Oq1Fg3fAlkZTYdpozDg6npNzCyzfDu5McdT0y94xH7RP2EOI5va7SivGmHKUlzMzMiQ9AMfZ0j+GXg4Daxg7twUCE7cFM0YVeKT1dd9g8sFvKO4bNp6cNHc6SPGnUhEHPvZR5oM7fAW3CRjqfveeDs+ndNn7IOUVB6CiLbV28jZpOcVZv+VBZGuoMlHAkDlylautSZPKtWMpiQ4GrawqU7vH2denn+qBoRDgIN93fhPqaPhXOzUnSZa9W0zykBcxpmknGKR3Z0msM8S0UArTEX9oWUG1pvq0vr+7lG6OwOUdIPk/qDxQ5DyzQRuK64Roo8B/ZotHJoDeH7toPVZdL5SfI6mOZ3KX5xch4ZBeayq9knr82B8vRBdxZ5JX1/uf3Mkb5PUX98FFl74Hb4Do+zIt4eNal8pFK46Yf94841EOVScr3Q/JWuv269G/GLlvEAZlabzkeEVjXJlP/iWlTp+50FENs8Vg8hD0kpkCbuZIrV4H9T4zK9aHbPXcVSqgtfKbIbO5+/jc7KQIs88RQGozcRfeBbaJBk5OacIhLwo2nDeTWsCGh9oILsurtP0NVSHS34Z7uFTFnAgIF1yG8bYML/h5UMm2MNZEe0WVU1lEcoAioIIg8qtUQBhjdc7Gk7fuLgvTFKAZNLUlbdzyw4tYIMWJksTZK4RwUiSASgXiXRWaRODF2adFnWcVfXfZw83UzIq1uTJ6NKLdAS6hpDOovG5O/JH2q+HwV1Z2AK6AvO8ng+TY+fUnXqVezQJ90cD7tq5ZbtW/MXIqfqRTHjtiqZKDHJg8kx2MA8+QEa1YkJ8ZakKE1S2Ni3B39wsnVuwxln6gEvj/JCDOR16Dp+RIboMzOAunkA1BjzOCjebMwSkHl/HtjWxKUr3XhakXW2hpuUS16h5eiWsMlZMGxkw8U5/tMDE4hDYWalTA4mf97/NEsgvXUFdosD3SHaygbOyFvnu2zkT5o8I1Fye0/9PPMnKmgaMfPiIAsnDNQZ/Yyu9u46CxVGXihQdQL+OcpNhoD5WdTpWlZvok7IK8CYj3Eph+YUgzLydIy19FFV1fV+C19Z0OMZUB31AIPcmEa+KafbdV+92Oiea/tTq4wp2T3B3JXd0LKPto7cc18sCj2l8GaXkLxd4KxTywrFoezOZ/5VShto4YH9JovqX2FidytO6MhXM5sP2z7GoPNYrQtmwz9TuUn9Y3B6dyMS8wnIE/wQT12wchS7D6TpmFg+6lPHW1Nf6jFljN6keaFz2oEBK9Ec6leuyTt9VHSI+LFTSS2tHYRN5oab8zQEWuNkt3lY59e5EV24+OCgughpYbLR1fc4L1EYZajwEUJe+BCIxyMUjiV7XGCUaN51ICqGCAdj/5Y03s0uDa2SIm2QMip2kWl1/Xw0DvuwUhfq3AWqsfAkNuShJsaXE5voZbVLKmqLkXwGGe+dWZFTyfq65kQaJ/J+DCq7IbjasvYrjgTPpCipFQ3ocJ84EvuJU7Y16eAZ24LuGHGyb9EhiB3VZbWGeem0raJlwcpaZz0MkKQMjIFM7B4EiVq/KQULUZeb2zj8Hf8eieLtg3mqS12uurJshKtS/cXFdPzJXTS2i5U1NNT1y4NylAi5Uli4NQLM8pcHhR0lO6WSCrWvel9NYzLUQHm8zvETI3hW3EEygmrrPxQSqrG4GKcs7kV/EY6EbgmpgMeBtelAkaG4NprAxpof0ayTQNNfTuUcsK7VE13yIk8KB0Fah+mYxWbheMkdUymhHGudUhWqua6TtJiS7HZVdsAgeYCs/IoDgodDTjSz7gLUfU55KgBjFOuP+Dtwuwe6/SuRvb2pWscnHDma+z9pPX4gLpQjeo4QWmjVo1wuWsP/j3P/2odTfD2rnP3Q7Avy552xX2PxstZ/4Qdr6F71Alzzr6jl4wLxNAfjCzJjH1FyU5qMbmJ9YVs/rj4xLPSftuZHJBU+qBPuc6f2mNXNQVLP7ln+lL+p411MdnpEH/KrgmPJlQn2zLakfLBYEk8Lin/2gNWGYf7gzyrLPvgemZTt15CgKxYM3VLOFgkVqFylYBRjR01kXy42MYGCtWiTumTyGbnMm2ktxb8nSbFHo40NkBwv37LHXPEoUgMjzSFxw6gjdx7NrjpAN2YgXTXOEJf791klK4MdW51k5iepte6gFaVYeJJa+RD/Tk5bAH0ImbjcWM905enjFaN287jELcf3KlF2fZXNpx23QD1ysji2wkl/Iy7EesfVaHthCIuWaWKdAySCMOmfhNxJ0VMUYQgM4ziHpOYxguArF1oHAIBh65MNrLt0dkIZvTIBIQs7jyitF293YGD4uvU+r7bSKKWRojDa7mcP6091B1JRv+rkutcAF0KfcYxqonf8t0dqtADfDB8JixRrkLPJr1B/4klhuJsqw1I949D82tcfnQJKY7fOOmqoT010H79iZxgfOQoX2wci9CAYnSZS5xsa9xWrJTGKLJl8CDXgfe+qXHFkWVoHfqG5WZ3zcfmkKNbcra59s4zBm+Hx7RkXnRxhxkykE0FJB6+/IfhaKrreqnenGiG87VQn8mbPQwiT57kqSICdpAOO6DPIF8Gt9xzcPo9tr1KLqk/LuB/lLpFrW+QqnXdGgNzs3YyXeYEvkS/ujeRAMPEWTYe6TBtrsPFAMy48Xhg4lS0DSLrri+Wx3vyuCHp364vOq1aZNFY6IsO+tNiRap5WPo9s7MJtz2XVlU2YjP7QxvhlO5G1qlOFAQ91kVctP6KYMuO+HOUH0r0yq6XzQ9bbB2KqUPB+bnYrVYEFBUT8ooYzXbKZdBdAQvYQghi9rPDJ7zUnNVvmHF7320V1nOT5iTSBNY0PZXOwR6KogYeapzRxJdToeJHTXnRERAOJzatFB+7XHvFz0pnKmbweAOrsLBAJwC/+lrJgF+hEwaodVKKVMro0LgdPuUArM9mWgouocwwaER/DCpLGQKCryMCIaQfqvWZw73hjkyGCmOeUQkaObSI/sbMIOy/fEl0ynoNwJwd0QoeTd7czsM1JkYBygO81U5TqTqUfW8yU4+DIb9s9tEWPk8HZ7a3WmyvWvL7VTotpzrMJYuoihhPRfp2LbX/UAQd+5gyIxhXbw==',11,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(399,'u347714044:why','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.+9Ym0yuiRhgHR3dQMiz1PqOjJNyp3+MIUW19v1O8M8iDljUsg2OcrVQOj3aZrpwpp/EbCPCYlhEyt8FYa/xA7ztQ6mQj09+vv+XEMgmN5hyeD81Xy46xSuDrhZdn+W5Rrq91eAVqGPFyMqOsej3lkbpPJf4tB1BVCNnX+XilqqgoSsbaISYSWyU5mxEnb7K16KwWmtaV6wJbUGZKhlRR57AkFfssrCz/zKav0m8TRCTi7Xo58Iy229Avct/If3k//+jH52r76O3JJQfx4bI+oMxFPOY0HH+mJFWceMHo0XApt8r3fPCpW1YegXe6UiCaa7z84/V/n+x2+RuxkjOfbkChTVe7twIE1sOcf/SWIpu2YpanE1BVnn4x4XSiZdO6F9hTFVusAQnp6tk5HTNxDvlCd5tiBuT3qlITYlIoJsqW6ytrC8H21SHehei3RLGpyc+qN0rP',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428339000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(400,'u347714045:trouble','chat:5100062021',1,5100062021,'sendMessage','s1.5uL5zfUm.B971IhKdKVKv1yjktmtQpxTY/eHTkj6O0e5+Zny4Z4pX9iQkD/wMqSpItW8RJVC9aDxnHgJbEFUgD1p0zlB7POu9FF4G56ucoKWoFvDuP2LDvoZz2yFQmMbDhNB7gQzH+h3vinarINcD1j2Fa53qMds+',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "put_aside" VALUES(1,'timers','half',NULL,NULL,'s1.5uL5zfUm.ernW87YgUKhPR33HdjO5YcczFWcJ7FuFTC5fbk/yL0U3Z0ghcCj/16LsquUc3Sgoz+t2gD6RGLws9JdjoUUg1ZK990EadXkuEza7l3PyHry9EdmEN0Hue2JcHnnhxSvzoFgnrg==','JSONDecodeError',1795424461000000,0);
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
INSERT INTO "sessions" VALUES(1,'376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef','number',NULL,'s1.5uL5zfUm.sYIa1fPLlq/dTZmGTxlVpUSAaX5ozvPwnux+/QzYapvVJDET7FPU3jxBo89di+NJrYMfJhUUPYZTxAvg67EJGQfSFrkb4qp7vZ2oZD2DNtZAk7lv4+mP8zo23x1H0+CYvGkbkZE+Z/u4bL+6X7r+wtpVrW12lAXdHovns9425XrzG16oPxPHeN/MHi2rM71O1XU/cEveznC6Kfx8s/k54o2+TMS4CsECToBb9LMfpkGwK+fM92Bsur4NFe+d90KxsCqkEFGEH9Jf+VCL3xn1YI16X5LLpdbGJD4TsUvF+cSlhci75HhHKMwcYElbAWcZMsj1JKP2suzzNyYGZqYUHKSrqlpF6RFq71L/ndemwrIFn7Npw3fbA5fEsxX3TUma4QC81PbyOQmI+GqqvzPz8BmXvJ+Olka4QpqrBsjoKKyHmKh8XVt9fzjeyFVMthxZLQ+sd6GIYNPDp6ez8zdKpb4ZPZNGNYQ5HIDS+J9lcYxGDW1igC2LkghjaPR2j6ntCees77i+OSlrMndqwIQVDrUtKqOBaNFMGwaEPZ5oG0egqGuficDmPEIzRJQIFi9yGbz8b1Me3Io+NEs2rnkgH8H1VZ66clV7tRXt7DjmRZUl6u/xG3ieHvN6YkAerYCnHWomuSrQMdRp8RSC7n1ZmRQmmbfWKuiMsGJUqa3L2GfuJcIiUiNzmcNwuq/adUDvZmSS8yRqKjQBCTBR0uWkEE/aKcQIjBpq8BVPq/3gEqlLK19pXAEzvdfrpyCPnI6A6m2ITLk=',314);
INSERT INTO "sessions" VALUES(2,'376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef','number',NULL,'s1.5uL5zfUm.KCZivUSiNjNEHIVZAqUriumlcjAXzJIVnURK3tJJyMPbd3mLDZDx3SiOu8R5KbxsJkwyiWK5r7pJJ0oPbrXWoDJZ4SGEvwbvHWw/dsJT0e3lnhSqiSpFmUNKmJr0xFnKWVTrOOi02BG0rEfr4tfK/Cwn+Te8Chj0j2C71HfC1/D8z6kM+cwsNUo6AfTxkd5+grA6ecGonRxHa+ZuIW0i7t7ZoJBuhgheS58JkYQjLI2vvuMJduA9vlsRisKpNIm2FfVNcpYC/hC2AiUK33OJHvLfliIpX2CuRY8LuM13q9iihlqnv2wJbQ4EiuiPBCsRyQLx6AY5GsUnssSDU0o2GVZWb4AKdgKrQmCo+9+MlWEq8bTXCxkp8TdQs5RE+wJCxaOthvZnx+nfWPpvcRQfEEji7PcV5K9iv+nr1eOY4YVb8jU6lUHCkdK2IowjoCx5Ku1QBMsOJGMtzYV0AsnfHKxzLsjQ2mIKV70pQ4GkwfZmTkMKSrBL0jY+RmvYPmpcshkqLA0cADt8mztreYY8U6ruiVGtWSKkJWYXnimzzYrp8hF+jaxYvSqcn0Pr4gRfXnWohoSjxFV/U9XWGd5EdHJZYPcsyIQl/uoTaCAv2efGKRYUs8W6TRMhjpePmFIYFceOLkANQapzZEofF9iD4PGOnMkwTh1KBrezvpqzXdWVIP+1rIxkNYrXzsAIgPp+tSF6rE9V8BFHodv3+zrz5dzNphrBR382Ajb0zxgPRc1r1yfdnGMLoJTjcVQmYWt/qaaI04Y=',315);
INSERT INTO "sessions" VALUES(3,'376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef','number',NULL,'s1.5uL5zfUm.5VxOfpAr1ydc0ADcYHLxMM6JSiNyAT6V8USqmTVBrqexYnRN2HuYECBc7pY/2/HS/jep1L7FLpkf2bYDek4PWmhJzO48HqVlptasF9MoFruPLdnOFk0vQ/MIVjAF4AupZ9e8/r9ir8O7fdGcONX4q07rsqHScLbTwqaC1mvimqBph2D37p7MzrvuRY9viXE7mSfGKjA0TTY+8Rly+Pa52s+m1McI2PMwxsIAQkk/xtVJfCw5k8vzSV4wubfkg7XGP5+s+wYgTl1AkPTwjcwuEqegY+n8TgCtNH4UcIO5iF/AwFbP4oizCUIV6LH0dU8pMYFo2eHXTpf7C3RLJYVayV/8cy1RRkT2+RkUh+aYQOqzSeYRwUkRLaP/rfMGHI1L2v2pyu+5TqXKeiPzuqOlwrGRDekRgFHv68hTmLForUXI2uvpDQfIunJJsDiXsOe2YZ/qS6wrgtPq+Rn4OKEj6s84u9SsDUBC9mYkZgmwotTaXiOx//htQCcXo5m33O5VZuYV/g22SsuVXx1g5xUSW5/W0XAntyJ49ZWQFzKZEdABwxIBGm/wSiuV5qTTmdlYr+T19M3wVpPtmR+L4wQrwE72e0Z4sCiIqhK3+VIJCUR3SB/VJkHcEJb6mqFgHGldlm+EUBOttBvxIEo4wSgXH7aXJ6Qj0uOLl4KDkcCCY/2iyxvwspv1Vd0H4j2RaFoTkZV+2TZ07t5GTE/ghhq8jMco5l5M7bjRqKu9us2WQpcvwpKG39/2zMmalPTrEvOtxP57zek=',316);
INSERT INTO "sessions" VALUES(4,'376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef','number',NULL,'s1.5uL5zfUm.jzGmSSPCFuG8j3rdv+rP3o3cJQ7Ja55XvyIq2zNdZs22vx7yuaTxg+7BKdqxOJiTN51fer5tjXmk3U977O1lbigp+WFmDWH4FPBTPTCFhCH36fkxGv+b906QxBvcAB7nBrT7TZMEXrHY2Lz2EXtC597A2AEFAPFzLNaCk47Oc85ELA6n+Exn4Tzj2vQ1IVfY7e6ft7jXRxZIf/CDVwHxjKlmbgKvX0PACYm+DYoSVpSdQVtd2u0AaqvHOIqKRLEfS7NOTs9y5TZkX7aNwAsB7SWtEqclD5aZvEvmvNfh/XSqTqLhNFeZJnQsYKS2JvPAvZFqbJsfMyuBQNBCJ12zLcou8+ctGosPn1IpRzog/4NnfLYwbJsDz8VHahuJJsGN/EQ19ku2nrCpxNeymXpvLyq3IXvZ0pkie7PjE+yU9+BGcgOE8xNz3cXpeL8bKH0KXJhSkZXeSy0gJ3b14J0zAUPiRu7IRkJ2j+Vje2sUTWkWUHY9so83oU+iICFwH8VkMXDq0+MjT61gapVam+32d/1wh31+o0xZZ090LyuLe1m0FvTV55C0QKbDhXLQ41turTqJat5Ba9UBEAJBS+UWBMCcqq8=',317);
INSERT INTO "sessions" VALUES(5,'376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef','number',NULL,'s1.5uL5zfUm.87hqp8BuxQRu2wzwLjhcOELhnbLYwI1O2LrOCoYP/gqlnwQnujpf+SmxVn3nzvx6wIEG+7txNAc3yNRrd8kCnfYugEfgUn5NaLKzvJAO917NmDbepmYL5sPuhwr13aTYdoyrA6/Z3D/6gQi5VvlF/dH0RgFg7JQb8N4goPFlxBYo91TGLP0EvynH2ijMPzAO+nT6b03vi8oA5oOgwlaPl6be5/lvNGHsIr98QWQS5bwKBPHFo/o8xHOMe0A/zdy5tEIiJoSm3Hh5MjMsAIU9TrtSPABWu4l8OD3w2nU8upG6Z/pByi68oVEgC0aHeI2SG5GXvOWHpocoCSz/4oyJx27a2qTKM0P59XwJuMIOTlz4/FCzOwzTRnMGbWrz1kWT87v8ywpuJWC5NcttN69neaBdN0mR2/LiXYw1r54izNJFUOZ1HCMOQSqj+4tn715dfW/Jhn6HRDgJ0iGp3OcSwRyJGRyKrpjlEJ2WcibIdQuLj+aj3nlM0L/VXxj39q6Vi/a9zk93eRk67reiZE7V71tAHRVhOTiaVjWdjfEv6bMNu4WD6pfFINL5lGQTG7iPqEUiPFH06PF/dV78dIh/cbXJCOM=',318);
INSERT INTO "sessions" VALUES(6,'376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef','number',NULL,'s1.5uL5zfUm.xSAgQIlnF1ASdrQFiCXugpuyn4vc8k1sZUnCiuiLvA1jdwgHKvnhnS29TbaOatOTCmVh+a2N/mPYA4kNgncgjNRn2OcQWYLwbBSK/uzpm0i/bwzHViGC0O/MKEpMvk/2pc8gvTSXemdjFqUVPYGnOkr0GNdrgaytPZfVUAGNWiLA6wbESK+BYTMKZy1sTE/7FyalGifKCfDSLRlFYLqPV2W/46Cz/a0V5YQQaszxpsz8kIXiW20G/vIueOowa3jvKmotAU2GwoM1Hhe2ApA2EZNG4z6KONbOZCxQHbZiTRFya63gxhubrSQLYKD0L00XuFaPkEMinFpex557GdnHwbyK80r7boDRwHQxfRH1OAzFZqWyrX5nUbBDmQ0uIy9Pc1siiUTO/5g3uBzLzeQUwE/wUpjBdbIlrVY5vaYujYb4ksKg9Ng07SqFB5SM6NlMCMjU2TKBoPt+b5CbZA5dEdFp2eZEXYqxqZrRpKyprPAUKI+itYcpEcVkUpH3MX/tcB6NWSHvFTECHRk6VsVf2YBBEQ0J1NCnDZE5Op3fhiNZkGjyJ1oy6QGTYvGtQeNT+YDviIWeszZdP3a2yHNyNIkx7oM=',319);
INSERT INTO "sessions" VALUES(7,'376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef','done',NULL,'s1.5uL5zfUm.NV2fnBQQUFq1hsIZaUPsI91oGgX1Ucd8YNz0HWTPF5Gzx6pNTXCuEbi9B8hx4+q2RpNZMoL4RB9V6+fDzD9HMJrUOwPYyDKcoPDMqDyyqATQa4rS1yRqzzC3VD21qnyMosFyI4+RudoBgi1a3F7QruUoV48grj2suJ6qUb1ddodPk6RtcKABxB0GIY8fwlDdcbPvL8KNQ8y/qjLT2qlKx8XFw75ym05LNugYh12HX297nCiBLkc3yteD82Lwawnehpv5Y66flynsxYqdjq30DZopBb7UPd2NFAg9JpNKNLt6xd4euoNJO4RkPTGPEFZO0jF00p8phQgq5bdQM0FPfmg7Sm1iERjpWZJX0YUOyNVsNwhdLyHJN4B9kwvV0sHUdcgcjDAjEbAWqcGj7WtDUTGEWFusKWzWlDjcd5Ng9029uKYjTwW1vlvSwzbY0E/J0xyurxC/ngIIxFgi7mIFBBLshJ0APJLNJxPdZyWZXuDdrZUvu1cLrgwgpUO23m7CxfJryGGx3TFDcHM94Ap73ywmx50/+E1XGKTp34QvAft36rkUrqjoF+q+wKprozLVTf1tIUtYW/fOGxxvWRtCsWjQBZ8iYKEvk/q7kAmXb1IGoFZ3q3PWA1xQnNbFAtakPVr8x9SRUxiLSDZ09XfDDC6D7/8QiJvawduCqiPi7060kcOx6Np29Vm6uLnvFvOSncu5z+lX4UtUdzhc90EluKar1EIYWSd/hR1ajpaHAyGvM7VJHq/zdbkFyI109a4SV7MAfkwi1zia99uqWNteAg==',24);
INSERT INTO "sessions" VALUES(8,'376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef','number',NULL,'s1.5uL5zfUm.iswx2qXi1otyueL5jD9iEicWojYD2fAPjIcY03n3cP46UBwRZaxgW4SUnXxiPUc00x6jyaH4TG3dH5eiAVSTnaFoTGt4xAObl2ayjZml4kCmNV0K4rXDnedI7CcgS3B+M3ZO6BVYIi6YSbBGfYcGrAW+mW28l7r3r1DcTGIklst4GlKzssTlbI2R9715bEwfZlD3ExMXqgrfAgrPOGmxrxYNhxhiEqoqZqkcxI6yN8jv0MBdeWEMJf4Cn/D3bPEHZCPiYbkyyWutsDJB7/z0mUqsT3/+iWrbTSoYopOtsIzI8ks3zKxl7n0MUHKFB3OMWmgLbMRpDBAQso+26XYlgp6I8XKP7SqUyQZ5WWYXcwF5WsYPkySK/mwCCkAmX3qQFkIxEGdlGnNuu1KO+YPz6i8e/y/BAV9ILOf5p292WR17p6qRRDQMvQ1mARQQtyjpeCiH6+czCD6E5y8kYVxk/Hd/YPXuaWCMG5cO35RQwJJtmAVNNP/7IWvJDyYgCcIN1h3SAfmBF5Mp6tRKg53BehbLDptElWphOR6p7F6fVb/CUhFazn8GJAbe3i1JVGz2Z9TYDe8XG/FyqOPIv11Tn2rXSgVcunP0Mu4ytcJEm5QpBMJ+2iwlqESVdNtjNcvbbUKV832d+3oRAaDqD3q+Gk8164UKZU+TaDIucJvz6Z4oeTTCZahEmMu5Kx/uquKbTyHJ67/bWmCRiZ1FgaoyYneDfKa3z0GgLCnR/EqRvS+78wG5JJk1p1f0o96F5IH8CWR608g=',30);
INSERT INTO "sessions" VALUES(9,'a38e752da454dae3038b9be30896b4a189cd674187295019b6e6060367f404c0','consent',NULL,'s1.5uL5zfUm.p0Byx7Oye16XiwFEoI/HLQ8oHEnVF7KwGhayAvWxzFE9td8q/oVO1KqLpUOuWtp2NxVYPpqNfg21enR0ba3oTtetyVZk3It9bUDAyzuTxt6IwimraQm7XtTbj/7SssacsMD657NCQzz7xHVZhY9rBgNH9HpBJ5sNqdF0MNEtMmo849zQBSjSofYIBq8KMi2/0l+vg4iXp9Vz8/n/z4Tmy4LSy3qQXhxY3Pg2rpYkDygsbkK8Lshkktj1ycvNxwJ5HqMEUwX9/9Ftq1lXSJsbTZTAU2WaRqQ7RQqzZAtrH7HsDnjaIYZyXUU4RTCX18aIMyta1wRsQWB4LdUQDEo6LY6TqfjCK8GSbO5l7BVzAjfxZVcttKfrn2Wt7gJU6UjH8m/kAV0sjLnzR72/PGkh9kDCbjyRsg//y39NnDdhvlWfwMuPUf7j8fzfZAWsvjnlPdGC8lypTQautf6p8sd4EPN07I95GFGR5i0xw/wO3o5IDPa181aOIhlTfhb2FHepKw3CIDLJhNBl6pXqumCM9UI93yAkPjEGBASPk2AIL+QoYuJ3YqLOuYPnTRpcTHxwCKDNRHvp4fTNtxSrkEHsgnd7hUPTTFfc7+FSTNhkPeEJTH+uHdMDL2bsSYcBqKI8SfAf75jb5mHmKvBvj/ooPonq6yihX22YtQ98fKH1ERx/BeoBXzjqiZW6YaAX7L4spAncr2PSkKJ8',33);
INSERT INTO "sessions" VALUES(10,'a38e752da454dae3038b9be30896b4a189cd674187295019b6e6060367f404c0','consent',NULL,'s1.5uL5zfUm.IJZxAa4TG7CD63yiCj0KQEIPctsgKBXxGY1bN+W2lldssrbOysUT98GzQLLpDmHlg6vMm1S5oL7oADTuwvA9qZnchwhrQOU5b4JAuRro9q+HZdmLXgwdVNV6ltyhiOzXgpZeAOcrbsDCoq43DSrNGwGnkmwKpn8sRqR22a2qnd6W+mUnup4auaiS2UmkuAjvRwkPjr2EK9vTvynAQY6mgNqS52QlPOaSfVo8nWYMy45HPGRp23qW8BFwkoWfb+kK7bEYGz6yzkpsufU9IBEXUOXApfzyBfYnI4kZ8Z5AyH6frqM0nHAv5fLOhmreUTxM2FBo5GzChGP7EcXe0ehRpsD+VbPwx3hgxGqsWZ+yE5irt9EpZzLP9UXdTNdAMVGZf5aU3vVoWn4y3CvUnI/V84oN2Qfb9w4G22jExJUASp1at/i1a7DS/SNpX+3tO/RUW0NBzs5qtDhhc8FLjv4q3FW7y+VgP/EphP7XuxR+j/EIncBEMYTYB9kpYeEaJ5xAyseg9uuMUH1BwTgHAoq1FCXkH8tsncHV',35);
INSERT INTO "sessions" VALUES(11,'376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef','done',NULL,'s1.5uL5zfUm.rumij586Dd4A5JKxHzggY87yp6AaXQjt1YfSC93BO910kedlWMBbdoCKyXJQc12va8Nw/OKICx7h3Q4Dn6fEeNwmcIBS63087QFNDb40+R7qVMde9ZEJ1PpOSMATevIkRozBWDPiDYdyzZQ9hfJOUpEeMypoPjdPGlkK7d0efq/QcZipuGhTN3oP/mzoKaK3oTXYWaiPmdwH8lQHAR6r9W+u8WNrIgDWPYEbwF8zMwBPnWenRekPORZ04xf5BxFXCjj7Qpv0S2fLvtVDPmlbLVlaJuFm+qhtJT+akz696RKiq+F1x0WsePFQppJLv6i+5Z0P9tGOl92yuv2gZLwdluCV2OyR0+LeIOCnbWelltHG/Y3MkpxE0/YT4JnYCms1LHtlX+23GM5KgMMZ8e/uVK/H4iOeX5YXqAXINKONJmvyNuEUI1E7oJ+PZ/tP7vZXwkMmuR/MOKnIEKFT6qCrquk7xbE6Ief4aC+KBOXXbI16RWk51gT3j+DcUVnRr/z5Mk+SJWMODxpoZSUblU90PUAvToS49aO8H7Sw2kjV7YpORIJntFwoG5aMCCB8w/8Gvh4NZ7e0u0iSjYvMnORmskaKlrT/sah293dxZJ9Fq6gR9EYIaUc920weVEhmHoi/Klf9oJtYBb07zyJ72WbrkrM36AokoP4fKxRGhGXaf9eD80qoaXfuPg9FHiKEDhC6VfRa4OD2YvPRJrpXtyUjbGTnLCcM5eM=',329);
INSERT INTO "sessions" VALUES(12,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','done',NULL,'s1.5uL5zfUm.BsSsZd0rPmAClQS8PQwvvvXAJXQrEr2ih38vTkqomdD5IhMKy9W2Gx+wIYeU/dPvetkZ2eHjXzhTOigX6EU3vi7mZdSlMbpUMxCF2r4YapkHKCuQdKZmc+9w/Py5vKcAN7+fXUNNaSCtk4L4e1y7aKamnYzHPVJ5QQ+ViyiB/HsVLy4OjWEhqp5rjK39+bDEZF2yYItT8tr4QLpHF0JECf4Xn+CxqznJJ8msLw/KGT8saDwrpEI1F/6ARYRkBG9VT/AjhMwfocm6KBwhy/14AZkYfPD8nfA5q21Q59BqY1wr0QOjrdVvnfRJOYWKr+uiyCWC4bQIkRIw8WAA75Ps5jYlzvIZDM3zMne2G2TRotzImOXxH6/VRlae5kR9HgVwxDGAGoVoIrget9/QbLK5axww9QRaeMMBczwX+/hcHfWzFRrIiJm21zPPkuPQUcdI0kDUDyF1vuDiNwl9tMfCAcP/cMQsflsfiQWIKKwHxFoFNhYDQSChwd5pp5hqcxTT5YWgnW2P8bUIcz222wYgprWt6OS0oMu9w2eaGpVS0MMMMQ/sNepYOv/VhswODX4h/HjW3xA8Jdyw6N5Cz8BUhChy7nrlRDJzSoaFKGb8kWUWffpoKKOOzv4Y2H6w54J7I8wigYQSKpdYg6aSniI7Pkk8WARkWi8r1YAZUZ2OkPzk8VrM83DiANB+z7aSN5hwSb0oOCqFqnM/ZlbHcL7FRn/JPRDIvHRbUHKdjIy25zBo7p0yyv/gYSIrscgrPR9U+yp1qy5jSuL/PkkQmp8bVA==',45);
INSERT INTO "sessions" VALUES(13,'376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef','done',NULL,'s1.5uL5zfUm.EVX1sSGqMn24Cy9iRABtsBQquuAPQzaxYYsGF/AKHGt/k/bmnyF0mLHnkInta9YvMWXzn98uIQBnRYXEk7W3eBlZP2VmhdVHEJS6+ilAe3FwAXdGsZo3krx8NhBOg6i2kS2kSNWVnZtN9TNjb9bHVoXOu054GNuu579qPaAzrAdwMbqQspDiHzjQUc5CI3tQvJR4H3G52RV7dgkxmmug5NyyrnHvk8ua78FBwyb8RaEP/TuJrzH5KTnAfSQVrO6iVYlLrc1XMGUuLs4qNDwyU0TRYd4wS8/hFpaPJ6nH0nivw9lfbju9niw7zmKP34e4Drz2bl52OapzLoAPUrQAYRuADDdSS3WWnFT4WzKXJBCtjXq1fVyUyGDfqCgigObIBl1/QeCvWAyf8NlPvw2tInWevpgdVoBASyDMA7UZAmmwJRcHs75WqEJvimmCUf4o2rkh4KLQfhtfQkGIQpEtGoIC+oQ7Xo85hKH41zDWNmhEKjaacZR9s1Ig2/7IGc77gLzRFjMaCOTmaoGLGolfY+fXQomG6xbmsLexmDKPnx1of8jvr04=',56);
INSERT INTO "sessions" VALUES(14,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','exchange',NULL,'s1.5uL5zfUm.ntS/JrxuEL5BeQYO4mlATGVFcsgTNKPRWbkqVCiDn6cBodedNHn8AtlTKPGKG04i+z0Qa2GyAo5ZkQ2dT5654NNfrXo/qI1Hr1/Z5883Ht+w3fPN1apZkhNlG/h0dCIHNEardwWH2Qu/Z2c/qlVdWoccOHxcrB91vA2GJs2xPkxf92Qjk01KPArQG6AzeI1rz88F9k3uwy39rMSi56jfBq4KtuBcGDALYlinNf8aF6jrTdebwGzjwdKtbLtlIWcb38qxyyl5pdYIco9jFY7ozndsuzYbOOv3EXu00KMZ5iTTUeclUDNnkAaD1D5IhVXtBlhEFkq5AeqIS5uWCd7yvrvE77izM1FE7ySJMYN/ik7+NhllO4ERA1gxCMM5tj6zQGmi2nYaEq19iMkAtq+GE/SqUCTmN/rYwJsBX60xrXug/52M28HXn4IGj+EtLzrivvzPsPjQWxYuRuLRMlGZZkllc2x1N01fj37WEc5DB8J/KMHbTeXRm3yeQZroiThYx8IhJ/ZsYDPAKFISYf9XXRVpVhw0IWaBbSRXOql4cSIC/YFBk4fU',58);
INSERT INTO "sessions" VALUES(15,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','done',NULL,'s1.5uL5zfUm.JFCJhNlzRF5X2Uk9EoEx2jyi+JOOrQ5LjD+0SiR1MRluRicQHX8pB9h3J9Xyi+nlv4lJdvT/ZVcJ179bL6q9FBo/8+o0qcNpPYFqsjiQ+y3Ft+KagY15SI+oSpVs8Xes71IoZzcKyvpQb5t0HXZDLpwfWcAuHGsv+BZ/67QD2/eOcGrTxfU7VDGuof7H/PSMX8V+kbvGxTg52GH8TK/w+5lcsu083+blIEZhob3FBhDDBNLTEq+qNrGJFiT4fCZMd8mfPfSB5nTzqgXMQ9fFEv09TIr43krNXDEoOtC1FtujQo1tt+BxTVLZfZx+VhrTfgshJ12vZ3oy88FxAhy2b+0IqHwKKzRKCVWauZ3B1Qvin7WOrJNpxUBlAWtcm5WfRL33Xsh+lfxs479zL5XcRQEizfr9QnmZxKvyoHm/fHHMiYQTYmYznYpQVfnMA8kapJ0ZDwAyDSQ3PfFyW6z/QzzYokfDtgLpWqHATJgKVGxW659S+IVreEyKwcxbVf4L8KKt0IgF/shmcRIgyPG1edGMjjTanUMqYYoPatTjiEMm9EaR/JVC5QKcALwPuJZX6D4ksY2QkkvORnv59vBNhCys9ybn8TROcccJJ4sU95dY6AIGR9O8mrZOjksaUPjuacjUY247dTuYxJfv6WYr/Wne4inetV9QMnbyXfCZBLNDuFx4TPv8gYElMfzJmzMo5iuKE0JkvlSPlQtE2bIjrdwugC6MSQZPBP0LSpVe01XhhnZcnE4Hv5tZAjqSbabyEr5gGIFHvi085bAnfX4I0A==',312);
INSERT INTO "sessions" VALUES(18,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','exchange',NULL,'s1.5uL5zfUm.TzjJMFGCY3MxbZi7Ijp39RgKWUNHHFxJtzG4acarVsBhuacJMs+iZ4z2Xq34PbmTx3el2NuMLJi0T19cW//UDALyWmY2ol4lOljR5345cRHdLeVTKooBW/OE2PkNm3L+CCY6NGFSq1f+a4YR256VsSm0d2R/dwcooGOaABQYZOb0E+S95QsaBpCrD6fo3wAK4LvmgfZLxaneGfBCkehbWKloYsXdXD2Pb0gyAfhtPrIQeLWspbG2wSCzTr3/tVYc7wmZpHi/bBQFSaBeYElWqflAWw/zCvKBMCrwK9gDFycnQOn79s+gkClBPQ7MvKFyu9mVJY5L7/dBN1Wl9apAnT2MXpZ60NQySejOqNYrpl+1Z4YiljFW7OcKX7FGDLwE3MCIcBCKzM0Yjd9Q+zwcDWWpnURHurtzWI2xlxjLIglxT09QIcWCohBHPqWlYPuWIBRIXPVSHuyxLQTclhm7p23XFUuU5MI5iD6QZW9KSo3uGlCApXoPQ3aEqOnKjMM2i4yqRX0KieIUsDdrdflYzY4qrA/xlPJKDUi1gmIVgvcLAdN3n3SoNJLcRMxa2+xIjyraBceQ+CsiyUfDuGPD8lN1ISkCZ3mz2Cey00rBYYcGfg96knk52WgFMp7IqwhuZ6GXUie7vK1nCcPwfKujtO+/H1ZLLMpstq2fJim2ZQNqu7q91iD/KNwV8SfXjWjMEGwIutbBcQoPDQ==',97);
INSERT INTO "sessions" VALUES(19,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','question','need','s1.5uL5zfUm.Le5wIB5yNw4+nwJMloLVsRY3QPhtMRa7C08RHYUBvpBGjL0CKv5zHAI2tkUN2sixfA10v6h3qgNFLqmVI2VaR9BUmRjDEGSn6AgIzSNHPn9u9i3ZIYlJ7HVRdUszlDSFMFYs4gxy+jtHbCPjLqPTFyYs5/3IXcGNS0gGFTHJ4brNYcSCRkeXS9N6SgF1SqSWchhvC8x06E6lgUGuaH9KMp1ZfAeshYtkxQPtwVljkp4DuC5ntokVGfyHwhhox7ywbaZTIbb8ezoHjCZnXxlfZWgPTf/V5YupuCMEov+0NPn6PMlZbUR9N6zlwja2gSBF04hp7hr86SGSJp2NmJOUysLbax/JIh1uwdjTTQ04/Mw7bQ3b5USyuNxlDUCvhTXQkgvFRhD0tTczNAATN1RgaIH/8Mq3cDWfuY62kkk8ef+teelxyeFH1X7sA4mPO21Yt/QMfuJz617j2ibMb6966OkA3L2uuydjwZHKb+aJtfsSBb8DC8fs0MeZZpnbpkmvNf56gO5trD1F3t6L9buHpkEcw1qgDSjzEBy6JuENPJ2UMCK5wtv6iREvwtvxKpOWmXLRvCFdCv341vAzxpHo1+JgpUHFYO0QtMI=',102);
INSERT INTO "sessions" VALUES(20,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','exchange',NULL,'s1.5uL5zfUm.D9DB5KO4IbU7njXyg7Bo99Z6jhWwHFo1XzA6yFRg6TMN3s/QE7OI6SZrLWdXouPoK7vaJTTbYvNbycHy2HoeXYRopQeL00twgE+IeOmXntwIX3PTJlTqS3DMZy+EjFH9GcqkeePHUufYtTo4F0YRKcRZFnyTwFfHmHvn+u9Q7bD4CnjNenyTDgqZ/yz48vjzBvySC03rZsgvLsFtBCGncsO4wDuvg9915ZTIqZ/AwqcCTVRC49SgmmjyEc4ui44kFcrI5NieUKL/990v5jNEAdV/ogwvxkeuYEYlBnmOusMpzcgW2jCg7U6VUs0yaOBJmT3zEYjNWqN1pPtW3VFRbzVgMy5fQbFhid2f8u78LzI3yWP3mluvIegeW7Iwx+J5onXQR+IlzXALVIKW3OAQdDGQJ7szbUHU6PhsULVc7KABFmu2C2lWz9AYgScQTzcs2KdbmDa0ZU/1KSb4NT912wTYU3wS+TjNGrz/9O2QVw4o/2Q6IlxpaWj30dsCb5tZBAK/ToJdOYbCA7NoyAiZafXoWvV1Ivqj+wasWoLG2vsm1KCdVhuGMC/w/PO43olv+PbCdmql1ove+dIi8iu4zihpdchX12CQu3h2sXTD00VVXxM7rfvkmpJy62iR5lq2s6aJh6HNYMeGaGeddxAUwvMjvlYhZqmV9t5njyjE5oi2AVCA5UIPeHWWvF2BDIpKoPYpgtuZS8Cb5g==',106);
INSERT INTO "sessions" VALUES(21,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','email',NULL,'s1.5uL5zfUm.p8/McY7swcVwcmSy6Qz1PO5HUqnmA7DskFbYAkV+2ykYQNcgSVMinnzAMKdLiZ10tIP/P7GlUZu09Gyv3dIqpAKS5rUxWCyv8rRF30ctkAkUTt+pZe9qg/pvestSGwDn1UVqFKVUBImev6cdON6QQrEor2IPaUhmXGXpp3bOldZlV1kcUHeeEuad9u18CDswuSk9DqAiEzEQa1M5k/es9QCji2w6e90Bom1RblIvvkeit79i1+9mZB/z8VkubcLyaURuYrdEJcyJCI02AZ4t6UxL7izxsFvVGfhv80/eDKvx9smfYW1pyEKiKzb8EV94evWxMPMgBlYkKK+LCRb0FmXPkAkagJWvynr6GQ7y4tLQ6XEgbqvKRckD3/AakQOE2kBirx9tLp4VAt6T53CepAofN9uLDxHMi3pur/zOKJG/dIQChB7RceP3DvNuXeRkgUjkTyuGld9ng5Kmzyzf1pHV7X4ZdSAx80wwF6gmWIfdIxJIdc9ZQJb9Ld85gp+br6ob0Gzy98SPinvo5QmxGahRHerAA7igQ+6tJEKsIZm/Rlf/wAAoAnHhBPOEESPUq2adCxHj+HULkJ2iw0yj/jwLAZWqMTc0C1EGxUWECGtTJTo+Mex37QFC5cmhMWAnfd/KUBDqH9HOz8EEa1oBWXL5D2TW6SFdFFyobwioPzRAXfcE7DSzMU5N1CxD7W1ubEl0wXpGdg==',110);
INSERT INTO "sessions" VALUES(22,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','fallback',NULL,'s1.5uL5zfUm.c2Ea2HrJnSEmG6sV64kPGwNt+0qw/US5zlkI+hFTPWO1jZMqxo2FHilJH60bQU02+GtoqGt3SA1K6HZp5kx15aYf2PKG5Aq0RqioDTpvektpF6tEu8DUDYISfeGXQ/k+JZZ8Lp1gtpJrzEgVkofi5MX2iZ0fLg+khDzVTHnWTHWnz2RsgQ0OrHxrXH4y9IAdhG+r/hOcl/ZEWJikg8agOHWwjg0yHTtk75DJLRa/Y3kBmSzrBdqNN580jWz6DtLXDIlS+3AMaqirzsKENVaBwlNZ+jOH+JnC9dsmronePaISRhrx3TVgpjdxb6ziC6eTKQeXasUdFdAonQxy0WVTGG2TjUcvmBQ9uyIemucCd15qliU9ML4dWrIKA23Q299y82+yZNq0b7j8ia+MXo1+cKhIxwbhKDKzksDffTYZ5IsZwO1YcT/s661TWhs1etii1JHgTMZx5zAiPCe3vqhfBRaHdLo7++YUmSpG0Dhfs2TLu9IEISgu+z3qrxqVwro+naZ4t3R2xf/1CiWzKr4X56g4L9qnYOBda/cXL1yOTKF5p7ZvI4v0Ubjqub72bhhgEF6a6yu3EObJZ3m4tKxALbj7kCg2+LSM3DpQ7JaiUeQzkC4yYR1su4JTj6vBkrgdVGdxSA4QZ/I1qAtQm2Bq/bB2jNKHFJYHnIiSZLWVuRDw6aOuSyEnxEkGFdDXitQZA/J0DolCbvbDUzrxbsfh9lk8bHTNL90=',116);
INSERT INTO "sessions" VALUES(23,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','declined',NULL,'s1.5uL5zfUm.Tu2oaKV++r3FhSTrH98ueM4elttCKVVrWZhgm1nKXHsp1jM/1uacgz+iw/QDRY6oUrpr2Qhup7VHA2Vnva8PtNUCSFRy6KVesLXgZsK87/ALeIzHdHB9CVYvFBflLaFPtGnk9L+My1ypbR66HmihzE4pFExqS3xjb8IEtUYKhfttUVlRZSl2ENR8qJ+RjcMAjtfnMzAm7xajQYTx8NrbxyoF5VUtz4j2PB23dzWanofnwbxGIFk1dqrS+LmnfhTEh3049zz2otivnH8/Hu7LWdvqGCLVxbdfYyYg8bZpQBMK5X8X1GvJlmhcKAD/GSHuAFc1g6DAGLq7aUEH9exqeuJQ4Zc1Nv0/LBkSIjP3Du8q9LM8PJeiB41Y/sREa49ZkWiAouoH4eqs7tZXl7OwilPHrzGX1TXUhrPK/cOL8TxaqXKKKmNdoOWlMWQUXyO/BU1Tc0v8lts6GEr11EGfeQg0lm7VQzgytJYk1u0wy3hsdAxfrN/E80d4lokSEMNLik2KY2hmATLSocgIv9s8p7MwFZaZPeb62saPcjsFzTDvmoYifqiq8xULw/VWUgDIHq1Q6hfaA/bO/0TIINJ1TvSPDS+waRfT67e5MKNTE7NCM7bQhtS1TIX4XSFBqxAZgDhJJR84Xw8cSjtgVKwqbAo758z+xaq7s+Ls7YkNG/vh806U1VjDo8QHpQpCOyyceT2of5ySuHKfNQ==',120);
INSERT INTO "sessions" VALUES(24,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','number',NULL,'s1.5uL5zfUm.KHxY3O/j1uNvUqyaS55ozgr3BsCqoKJD800ICiDHKTjaoYa6epdQbOBfrd1kKC8pvHsnkgJSl/gqnFGpezMAuX/IuxTXyi42xtqcyGUxAWMULtMcSheAtaikeWhlltmcnqaFk+/ZogtRD734PPE3j5wiaLUvA+wmC2n6KR9sAs04Ki263qg0hH9CprQlvp//0eRJ50vbaL+UNUJQ2v0KrdlAjnSWFInCQKo+ORz/7a7uZeUwl2ZBmrQKSajqaLaCXTgSvx6DkNubv4Pako1K/XahGmrVx659kGUN9SuLbnZNBwsOsu+++nOk6x8NhuCcKM9I659d4JfF5UZCIW2ra/GRRLdVbTV/sNmQBAs+OgeB1vedXeisqTd9W0pc0LhhlBpPP9/YZCr1LWz/9rKrnoEWi4Juh0VsghW09+0n+QDWBHEsdxROcShKf8jGa0S2qogGDgiBf8HIIlPkWcgy6MY+IF2P9pt+VCFD0tXNLBd3AyeQ7ELQ4eH3XBOl+cRPuWVDby3NB2qxQHvEHU5zpj0jCztSXF2kAMnHWw1g86xgFhNGZESNKXhf9jkImyiHLKoPM+8yFDl3W2xC6qZ0w0sQpHlWUQZ9eok7uYRr0ks4lmq6cOPGX2nZ31TdxpSRAOWBJKI2tLwt5gw1XqI0FIpI4voFVvIYK/qneDNdZ344Ay7ql0YPsUoxOLrZAlhD3AXDES61AFY9t7Yu048Ov6UMryQq5BZvE6X/W0VmgYjbDp7yhOShEUGZTG1voivluJoB0xA=',124);
INSERT INTO "sessions" VALUES(25,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','question','need','s1.5uL5zfUm.vNYaYfEYZ4Xwqr2928KV62tLhJ968IDwNYkMvgOJfKud5UVzhTB4E+o+Xmng7IvbqMfJOOnTjG5+DD7LxgPOgo7QAyiiby5h+JlESOM477/wSL9/VV/PBEUp+q6S2EtOGNC4XstYLQkHf0vJKPpQQLZg/IpINW2XA/bUq5GUpLqK9y9MXdo1srclX8QDQtov211dxnwb9Kr6hFNfnqNCYMJyBk/eKdaBtj9Fu5KT0RwurXp7V74AIWIj/zWxygqMGQjPx/1WcPck5cqtUvXum3ds8pFzs0MnmiWzgOfCueuWqm4qBWiJz5q8EuZqc00fDR/4qRUNkSCQ14WSNYIzWB2TUZDyqQUZHprqWJ2CbU+xTA4aNkyKOrvLlMmiWtXaXgKUM38HXDk2rtGyLPfGwHZCKZry6Dc6vU2nG5E3suDPiJcZlDwNMZrGn5j9wV0fQSZAwcvZ1ZY1yguidL2z0vKZJeVYEE000k2RMXxpVy4q49ZsjDXdZK/e6yEQk0BqvEntL8c228wkVa9rGoPQluuzSIlWGwz3fjTkIr8JTuh7HBQNUNvhuUJpQREAKK0tY1Ve87izpM/eYqBJdZHPraYL9NhQ8NXPS0oURga12lHBfZh0nIBw7TKdP4ObF90ffqBfnj9VIfL0Qy5EJLIwCl5ghfn9CZgLfc+EVko9fV2//Rz3/SXMfgXCXScDnFVFxe5kGs4yIqGE8ZCbYF5ou4lxaYO3iYCwCTnx++CegyI0yUMTov6w58VhlQNMQ2J8ChgkVOO39UiIct8=',129);
INSERT INTO "sessions" VALUES(26,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','question','timing','s1.5uL5zfUm.IgijnmFIz30Y9o3OA7g+XTjTlDp9jP1QLiLFOHG+Y2nnKeNuQn4azbQpA3lRHdlfgCL58Kip5zWsDnjeOaw73VwvAX32dnigde/bVgn4zeKHoZ6+SA4WSsXx0RzybEuy+nkjRLDa/qAJDJiAWD+WxtmDdnqVJg11ocBDiRYbpgmKUZsPF0iGIwKhtPtnbhTgcPdYXjG5zVvzCoz5XNWbfDNhOAp5eLZBNYNMpgG0L/WKwR5dfFgfvu0qLCdiWAn5vw7+8h1cq0YMhmnDRn4LymxWhKE2ujXFC18p2Y/Kj+YjjrPu4vfmnd++5UYvTo/ghmAmM4plFfCv6JUHL4zJMB0nvs1e3jxefNFkIOMtFJoWvRqHxUNvo/mlj/1dzRBWHWY5WfzagSNm6DLlW9iVWRxbqG7i93bayc7T9CTBUzwh6NoPr5MCedME7RHDtoGfDwZebxpqbbOd5UljE6Tir2jeL3UaV/xTonGtjD315YXdeL5UrZoVCxDYNfG/hT44jowglXeuUTr1Ad2KoDVhKhHZ+7KS3QPV3zBrm2e/zfkzEQL04dUF6NmnRO6jU4M15+5CqYM9zT9WcJ2IgF/+TlZQPvGl7/Rvma2UqJR0TvvWpTVbGJGJ0JbM4rObUSqaPXMzQVrU4hjoB7MP7ULhni4Vifh3hcyLmLilIbkEPx8S9myhfik7/eQjGHriqtoWDko+wwDUsbZhYPzMypS3ZRHaBm9sL/PWDo1RNHFxzhH3O8SQeLk3Jit14BW5v+YNZ17QVA/jXwJCtwHy9eb2fPYz9GxDNH2oAG3rTyg=',134);
INSERT INTO "sessions" VALUES(27,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','question','budget','s1.5uL5zfUm.ZlYvTsl/neE2SiI8HTA3K4hjlVtG5igRLtvjoo3hGkNdRO8QACnOZw1g5s6KSDJKAW13ejd6AD9dEu7FLQCQu/Bdw4p8DA14iy7VW7AWOo3d5bX5vf/+/joV047eaDFbXx4+OxMbTgKstjwej3hlDZKFxrcLpJS99rJbTq01RohnfMeRyfmNUbf+R1yuXsuFpakCjqOga/53Qs7Jy70JYlDbJALyUgrBC00cTIakZjmbV5ebcvz8FrfqO2yc+11SH9RSG1wI8reHZD47JLAmHDNTY/h88z2pS8fEWgcUMSlOZZ4cEpj1AxIZNLgodPSV6w7glJp/hQoUA8zSlpgnh43Cc2D2fMJugCRr4MY49rNnTmo1WnLCKRHDpn6+ihX03WFUaYS/qjeJ1KmDNCkiPY56qVt79VnHsqfJOu6yQ/3gd7sTcH8C+QlicbNvyDI5TBmfc67WBjs0WmKrrLn/UZjkpx0ZERDLBxn4G+PZPzD99XMnCVjxzXjA3P+8L3DlJVxINM9rzScu4L6q9Gd3By8sGPgwY4HyEqaeu+UaoGOe5/Oq5IJyfAU1z0k2eiBJ/un13DN72vGXtwVy/5aDpioBegxQ2z3nv7jzLpnZO4hpqRLUTmWKJbarUV0pEigesZERYxTHKTUzfKVHYsf7txmDf74S+q6SeFlGDwCyjliAj84WzO4dTXdYZFn/jg7Us9WDzKoq+03NcxPR9WEsTzq3h9ZNjLKFy2uUKfg27LLnhftAl0669zAwKt7uoO2WziVfi0AArCU8WLtQdvX61qzkhHO+Gcapv2DROUbf5rlrU7sa6DY=',139);
INSERT INTO "sessions" VALUES(28,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','question','talk','s1.5uL5zfUm.1lmushWIX6a/fxpChgqgcO9ZKViUMIXVmhl0VlfYgsTHhOns4L49t21J2aj2kGmlgWZfqRDO6Op9uXTLhjDqyuda5onbk1StFeztFS2aPKRdRyBWL3mFFcgSDCRpEy1eJFK5RC8MQOQdnElXQV8rFIid4fHuplbZVbWvqrGrsXiCR5VISuZ5XADMpjrV1L3O3/k7mC5f8GnZPh4PHK5hCprvKG9Rf33GFe+tmfuNC1Hvn/iBJm08U/kAhsypA2Ied6/PN8LcD2gsTbnJKddC0sU5Je2vjuC7849HCAm5IDDZvN4+DWZbGSGuuoPpnUvlR30+q/PedsxryTVG/V66k2o0oiOBe0i872VJzdFTq0km+iWPtxcqCfbDkUOdN1V7/NSF1W9uVav5itkAoG/sPhePF20TxxJ96yiTeiHHglvzgZ64h0jgciktdAF/29+TAMRr4y/3LTPp8JHCHPrnM9E+ImLKQ34JKPyUe2sbqrexZoTI6CU/hvK8fUsS+tierJ4krKR0OddwLogEBCM7KoEMNAcBm9eOrdqnioSlPJh6wDxpTJ1b1qXFTUtAbQ63SPQrfVREp+vWerG47AD9OHfFbwbvOYe0icSkM5+7kxa6OUUBe527EB40RYWMs41vcDT/cMsKoqTJU0rVtk9r6BsWAcWf2Ofd+uiSSNcd6ymiQp80Ti8GhqkCONXc+wRl4EwcAkTdpmN3fv7ppUkFAyGi64puozIu6YnPW+AwcHgdxyOnvD9LKkQjAna+qkCT2bgt2WptrdyEvNwQOsreQvjriPMP84jNtVHLcroGu+EuHyRq8fJGVdIn4vM2',144);
INSERT INTO "sessions" VALUES(29,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','done',NULL,'s1.5uL5zfUm.71eQk/jqFMDH2rj1WTbFs5a+NFENQSVRqm+PptNnDWy+qSjjLxZP+sZ5fheLLrD9BZPBbVg2AATm58c1C/oahxcMSI8hR75vQbEsapuYT4MOuguTeGTTTglRKbbIJsk1OHFTxVlopALQsVw6zBLLArlXI3q/mqXDyRF8GAvaxDOa9KCTrYEWDIFL2m1O/yXfCu6Tjotq9d5lxYhdNi8U0C5wR01/JxUFAW+iwMf5Xe3+Bu7ZTfhJoGnbLjTkZ4kqsYm14k0Dkg3UsqWfsOm9n4/3xkDNiN0DXK7axOfIa1MNAn9h+olEsY3sZX4oDPcRgeg29N+xwdjzR3ELXBmds/ERz8dR3MzMCC5mVdwYL9OR0dntyGHY7WZZXozCGnaJ38OchAIrSZB5UFi9nOMIum1OeQ7jrewWhwOm+WkuF9GQkoMXqH5lX7QujR5HQDgFVobBPxW0FL3OgxN1Th5I020bXcp6jN3omPum2JtGB7PNMZdJ4qMhI2jDvGhNEK6PV4NN9rhEKt0frghAS42ZbvSW5pAq5VVYUtsIFRbgqJ9smQL2AzkOXlsT7ZVDvafa9TtwXSIzzBxce02JBQq9Mxa9E3qemKqTDe5nR559sr1fHPFYYoY+bRfSMo94I1PWPgRkrErHA/X622DLZgoNxZbYQXFOG96VNAi/uCZ1PNqG+JbCd/q7NWVblpGGIQh7rby/Rp9ft78yZTxORHqaOLEiE7pfSfjdCQ2lxuzGsb2Jsc17s6Qors51fLGse0hLqCcK5+iS+l4/g0CkmCz0jQ==',149);
INSERT INTO "sessions" VALUES(30,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','exchange',NULL,'s1.5uL5zfUm.94G3pzewsgN55Ul4bTTet2AX1jCXvNcMJsRaiI7ujsK8dT1qy0p60RyOaeRxq1R3m2dg1NC8wbRrkTL3cvKPjH2mfWLEnb5bvC50kcIjlrfgB9M/XpFRVYG6q5QMYj2No9PkEeUM2I8pCGdNwfWQQLL5knXV0tE3H33Mxh8xudnHnEhFuoxzd0jm+ynfUySr2qiQFOrLKv9H5SKCyDYiz53At+iGQuiBO/geXfhpZUg1bQuAyv9BVKWOtxlWcAP1nKOxbpAy22ALvCA1nns715D7dMwXjdd5HmpnavhSItn09jsCK9fTxYSF+SmXyE/nYv4QECplhCpsKTqNf5MnDYvs0bM+fJOWLwIiNjdR9lqi8f6YQS9ET1TIY+1ZBhw+6DwPhBMfWE1h6mgc9amUKgDYPikRvSsr+D2xVmzE1kxAoQ6wu79x/346et7E2eclJNNOKCzOjI2nSCO0fb4AzhcE0VC5O+l5zQhaetwqBAvoww7kJQnPWKkpGFXmQ8HvNH4DAstavip7kYl+DmLKmWhTvfkZOixlOg==',153);
INSERT INTO "sessions" VALUES(31,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','email',NULL,'s1.5uL5zfUm.mjw5KQouKCjKhkz1zuRHL8XAR6aczGtCqU5NFlDBV7lXhoIKxCd4hPiP9yVPGox8y1BvoWOJ+DpUPsrQPXPS9biM70vZYgApdfqGIOI7Y0NE1nvvFU1817qfKI5xWym2fjVRcxP6HAB7KpQ6hJXIRXlBSJ4qj7mM5GC/Q/8ufe38SQuelzWPvnCqjOZQsO4OYdyxKdVncDUoQZds/J/u8J8B4v+MMEJ6ygsNzbZ58VNVS6hSXgjNfVSZ7138KJiRyhOej2Rslagy5oLD1/2GSYR6hmsaunByOye9gYUuGoYdp4+2Nenl1yJZDwzNMaXJpv7KoeGOupSoNTWQibcUw+f1SXRXrNfbpyJ+gIxz5/Q7wwaiqZm2lDahEAw/FlzI16XmKMSRIMgm/0mxnOLrH9Tq4NttqpkvtZ6FqnrfQBbp8jZkrTp23JueRKDXL+//TSouw2DceoOQz4GMgPTzA0LxR13Z9cwni3+8Fs/S1h2N3MBOxkdzUDXk/O2SwSPPThbtlPYzhu7ALVaiDqrI59hREX80Xg==',157);
INSERT INTO "sessions" VALUES(32,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','fallback',NULL,'s1.5uL5zfUm.6M2FCKlRv26c5WYL46Pfj+XmrLnrc0YQPgokvWFbukKmYgQOUla2ddKgTsLXq7dquMPvGcXJSFg2wRHnoVPmyMIapMR9qScXUUdJPJppC174tOqrV2xxFYpdEi0ciGSomcnmrnIot+dH82+KeZerY24GNr2p9a38FoEsVimULEDiOlvFYPJXBagE3MHF6LdnK78dgcY5QHjW/0UTEWOL7bNiTVo262GfUzxA+HWIE6MU5Eu+K/q4MWhz1tBZmAIAeTByFJDOOeS+3lAWaD/XlEZblA9nvNYv9sYFF3w6bvvl2yeZ4M2Eqf+15R/jEoJmlOrzW6ZjXMsU0McdwnpCCnLkzyyE1V057+Yr054enB99P4C1mWQoSYXpq58RdN/fjPl4m/Ns0Orhijy/zocepXeojHfeO3WeE3b9PWGwdIU+HsP1OA4xFJpiIODiCJItSlI+BpKQt+Ce+bwoebXx80qRTTJ1O7lpl/wGh8oENivjcyy+CXWC7D5qmsLkSyl2TIxjIbPQ1fHv7SnFZ09ELgInUu23LlucHgfbPwaRQzr7Nal/RNA=',163);
INSERT INTO "sessions" VALUES(33,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','declined',NULL,'s1.5uL5zfUm.uE33F7Sd8VhIEGziBuqP1d2NyqJzUG8m1uy0q3D2pDnoUFwq5teqRiIh7L31WA0atgydn49kdDllUnixHJarBX5PNTqi7fawnp9NK5LNVI62SBhCKOjN2pU2i1TX2bcFHVFtqeDwCyxJxZz/HoP4nZ45UNe7zB2pDP3PX4Y6EpegNA3CgbSYpxPYiufj1nXhYOdlZAI0T6k79LzpXAyFnsllKy//FEUQ/TrYqnYO9O3J872/hmej3ZTLmsV7Y+WCX+xU5UO2fkfhRhDm4zERGw1exvnLelRRRGvIgmo7k/Zg57H/S8jJbyO/Dc0jgXj/D6DENsHB7nfTz7rO2Oi9JpSxOpprq4U5O+PX1CZUjS78PKyNLB3q788B2XQ1QJ3r7WUWLF7OoqEkto7kpLKxcGJdW+wz4cvgtnWg/wwVMoKmq7Yw2U4e/rNNpepIbKuoycgVPt1tLSK9qEm1T7d2Gw+6pNl1oWG9YvBcdZNgidUA3RiRpEULBrYjkQVxBfjStS3pfAvP2lU+n3WZrQQMeommT1KSiN+fxA==',167);
INSERT INTO "sessions" VALUES(34,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','number',NULL,'s1.5uL5zfUm.YJhm6VeIpcuMVdP+2Qw6JTnrsdn6VxpAbl2odYIGzOZvwI/EWIofzAky1ojaUR69kgiLS55UXDJ6bBr7qthgYgIaEY/HYyqLMIFNwPZq6ocVwtQhlQkh4hGxhhGbdaNQ+oUcCwPnt6QsmJLAIeL7zVteOEOcvtqwCxgChV2DpXc9UwdOszAQH6uNWxtPbTEZ6LFpSlkXXHskoaABNtot6nKmX77/xyMWUYfPPsEf3KncfKYbJ0uvCWuO22nuTantF8zWkg0Pry/+OvcTFhXkgJ1ULljblTo8Of9yfQPy5Wcpgvqnhm23RBRuE97RlCiGPc8SDhftX5HrKOgquzfnyU//+86i1UbMIgT8H5RYshXx8BeJyfbZMVBfZJgwN2EV95jWtUyqyUGZ/8dY/4PhUhRTCHsSoWsAArs3e74ih7uGPVQ3Z2HV9t5ASy+2ZXQru3lB3EL91lOENG50KHY3VY+g/Zr+dK0LNhVqH/2cOh7quKbZb0KSNXHzOi1bixRA9VL7gRWk3tzwJbtewrI50NETpfRuTFaPcvBaikDS8Iq1vPlCtqyqr6qYYLEKJshD9+d7bEBfIjmLpnMna2vitBRjqEM=',171);
INSERT INTO "sessions" VALUES(35,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','question','need','s1.5uL5zfUm.FNIPgIrd23uqwCtGJLrvzGFKJ0UQ8lHeRyyK4OKjiHWZoNlNqDZKpwGrDhSBvEo8CJ+5w0RxNzmmLXPDbIlVVXVaLoV6Nwkgy/qF4M2FGXPa9Ga/455q0bgCDWYKCmij67bf01vCLfTo8HuYbWsjqDiNeH5Fmzc2j2IFjoBaWJfMROE5ptAasMSpfa7UisxKFJEOUQcDMXRjbmUHoh1R+/ZlBIXKwIvPCoQEzVzqXvKl5X7xIBMvBCp/m32Pz/bgy/A9mwHZ9cToPpjzmyqsToEVR0faXodtfRbdAs6Zj+feId+ycUeZry682Oewbwj3DDVbLfYCEbTnuTwXigA1kTGWSA8eBClqYuTGsiiJFsambaliFyxabQYRS9IWT/WRJcFZL+RtuAxttXsr1scmHR7eQyc+Ov6MhDTgnIbfaQ81r4SiiH4ywvApRzCIcAdiWd852ZdRIP9S38pfrjaoSOViGoVIoW0++DZZHvyUM90NvmTrBkhHTGTGAQI0dWqU8glor+kLtM2ps+ErHY10iyk6F4CeOAfc8WW1RORv/+jBkfhPBN7osdaxw75HOnT0vgN6Kv7lgmyDdEDUqdStvc8T5zTJpVLSi6k=',176);
INSERT INTO "sessions" VALUES(36,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','question','timing','s1.5uL5zfUm.e0rfXH3WnOoHigtZDMrxnoV2nqdXnCJwXNuqF37fDkqWoeDZoqkQmJd1ZRM1XIPbkb0TjknYc9xpkobx+gpyzFJgjyDsQM3ot20kZlxAcMj7uBd+ada/Mg7qBORhGvvXW5X7QzSjsCi9TwN9AVQt9SfIzXxgoRs49gEtd3fWOOgL3CVmugt3L3bpHPyiGN7QFcK+DzoCahIZwTImHLXrcQnE35Zan7UDfm6TNlq+rMyd5rmi0Y4ybt5YEtj031SIUHuppR2H7vGOlu+rqKntEhsHH006wjSgJqWcmqLcnucmvB0Np4ryC6YDh2I1iDpJGYBTYke4KzuhAGXvLc9GwB/03CQtVqFZ71sfze5+EwWc851qGTRGBqIvJHqHjPxOZngk16LluAAxL1E8MaYtR/ZH43OmOhu3eWlCx1ZNT3mbgysUrq43nTsnpnhp7wfnMHADZ9qeuykea5d9tyi5DbEM9/S6PhrT7fmMb2Oz+sqgqwHd2XkQV01DAbjxSyNQmrxxoEkNm+UwB8DPLqXh368XfsdUEmyKJhUcHy98urfSuk2BefRCHJ6RX6bg3rjqD2smrybK3w9yOVqRroRT9uXvbVmbLiZf2cvopJOEVZS78K8iPfsPeEU2TMM=',181);
INSERT INTO "sessions" VALUES(37,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','question','budget','s1.5uL5zfUm.mr52urHMnVDRMIEWWGmXQlT5HKnlGUU18CtJiH5NiKg7xCQ3fqJ4tV1ERSPm40I97em03mcDYokd6pMczxrD/7+Ezft8ftiMEf6e5Rc+M9i4FbBm73BsstlWupLSSeNg7wN0nRH3t8tnphQ9S13pje/M3BvqHwjsfdIcytsZ0+pEZX6JS8ExZ2+zR8Z8wi3s1qgLW3FUtE3D4h8mEo5YN/CcSDCNOjC2UIgP5eiMrKgcDbTkjJbz9Mr0gHqnzJAkmx1sfUXHo32m+GYrd34Kkd5wapeJqiTtPgNkz0qLSyXYlNTfs0NhLw7N9ZVgJfizDVLEngYNeTQvPvFCKbS1LxUQwwXj8CRYXzDZ055zIhqPvKUAZv/lTVvZAvYkYWET/dR7+gG98jdvTJ6CDjOkRj3lDtThXgBtSr7EJFmZLqPDsdtzvioK6GGrB1Kp9HpEXU/aznaFpPb9dsxVH8DZqgi/A1dQnmVA4m8jSTOyg8oxpZ6km7I4XHG6x1hScrscSQq06+qhXKQNUzcNaWhy+4KNT/ZokO2wB/VplLfu2OWQnK9pYaR5TQ35RdPoOAsuS0zL5fVXRc3d8pJa7Yq9kqHcbV29vbgdqLnQCW2x9LjoCuRHuwaEy8Q9xntviORzCqthQBQ=',186);
INSERT INTO "sessions" VALUES(38,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','question','talk','s1.5uL5zfUm.T+o/DgdUG22XJs2laRK7sKCyaYUQCxmc6l7zpZu9atxSdo++FWMJYpY5LJ5IZdXnuLVOS9YKw4iq9Q84FiNHLz0X9ZjOZUF56nniLrO46j6Z2KJ8XIIUpLcMOUd2V+MkCP9GvCt22nGyKzUVartbQ4UDhpvnIO0GCVrqUoHFLhlIOGFmbYadt2sd6Rjafr8O5vRVRvuXzdPxCDgdKQ4t2E+Xfnt6S5iNKYhfDFnnvwZ9gXa2Gfw7cSpb+bikYSFTO54k8KJlGDkC2hDwh7eZ475beHKVOddv9ET04Lal56Z5zT9NKRM31uwUsp30iffebmlVhuiZKUa07g83wLG6n3tkmw7VP2M3k9zSavPGrNDB8HfEXh+ti/tu5ymwoztsldwavbqfaQIsLYUM/vx8/IpuX0vX04mwLxjoQbEPVUf1A9G0i9GMkT88XbkZl/XIeXzTfS2SU5EFPdEsK2hHBzKRBlL+yeViHbGlKbjbo65V/vZgkmrh0AqnKgPTIhyCl315QHFbaCNyeNkywOWQf2pDNH0AmVebMWnPHwtFlR5APkLUAdtJ5uv9aTyG9SrOGeNbAXZ6jg/MVfGDEKf7Vel09Pj00sqYEbKcf5IoXTuVr/0cjJ/zR5wnuwRgzeUntD4p7Goac/XW/e4a',191);
INSERT INTO "sessions" VALUES(39,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','done',NULL,'s1.5uL5zfUm.GeX1UgzhEhp8uBWZKo2JjwC4aRO1rqwBd+iHDuGF3HzSwxyYOWoBGk2Kxvle8nHCe+XWJZRZTIDQm2X7dE3fu4AQFyGIo0hGE0pU5NaC5rlRLxVKytI9UQHifBqXPhv3sFzdMXtH/CpB+DewVH7lHD41Os5TiqYgKV6+tTt44Tap3XUc+U7rMvmUdw5jHfudpscJ6qPjtqdlyRW7UrRU4Ud4+mz5xqn5mdRCenClYQZjK4e0s1+4uuwdQmTDOWrO/MX4j/ZogtlZAe2gqQUognEPNhV6wGs3SsuJeU5iuWLvDWkpxhkICz4KypDhFs6Yppp2dnb3gWr40SyA7J913AZOd26bF0drweBXLkFiKsO75Rpq+h7o/7r6mDpsUs262Pr+FOFyD0eZUCpi2xu2DQvsy66FrMxOk1NMTBuYEpjIJz2tHjgY7eyqeMQrOJPcIlkDp6QSKJKRfGgea+PJxnEwSzPUT747HL+5KxoSs3IoSHt4em0+SC4HPryVMwjFY6MSoEyogH6lgCsktlbaYJpm2ixx+dG0P/puv7tMtX/CM7x2Oyli6vayLwrK6mzlyoscKsxpcJFjd+LNuo5nembxZ+nysO77L3FE14koFA==',196);
INSERT INTO "sessions" VALUES(40,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','exchange',NULL,'s1.5uL5zfUm.pCgTdvzZkviSwvSNXrrBN+Wk4WW2vEIEKUqtV2E7cCFswVVm8/yMlY+sNiZkUYwhPxTZVjRB2sC+y08EVHOQZ0sv8m5cfw6LlPKfxmIfWaX52nHTYvAjXxvv192di/WcQ4/dXLj2APF78Fd8/nA3M5HAwN7qMcyTPnrjtqB3ngvI7D5GR6iyEn099RJRjogBNPwE8RdwdA4zxx2YvOtXgs+GdpLhmAW2oziEOyVhW13iRjtnOkBd4rT0QpPdLWyJxnCQblVDk9surYsP7Pl0+7n3EQz6ypWxNt5veNdIQvNkd4nemv8J2V1ttFZifadTnNCswSfRdMhyih1Do0QZLuu88YlNYR8iWr88/HKGfMTv60XhxsD64v5HnlD9+MOlsd+nmygJOBUzGLfKV2VyQR2v29SBo4U5MxrOa8bymNPNR2ZLFcIZKSQYrHzqx1nfheKW7gz7Por3puVrDwBBU1ZONvr7g+UTbkfzlG0dt5WQ+pdXEkwFgSkxVHdYglLX1w9HW2cFFFzKteEsTP5PcrlTepsKvgjYBN5RnlfQTTaz7SeslRb7q7fAaEkZfL2C5lWoSTP6jjXv66kvsB+PwMjW2lFWQVPA757Fa6YsJ8n5BPaSEEV4jobbTA1gfMZbVJM6PcNNhp76GHE9x/l5uvxPjUK8N8uHCX9rA/K0sj1TrB721SDoBR4XT8inxO0xi0xaVdhs6XVGMsS/QrYwew3WKVVMfnBklaw+SssCJoQ2NvGKNYj2Fayacy7xTb4wxI1lelGIibX92ixlXltjvKpKUhmSgFs22Y1C9lTfSCu4HEjA',202);
INSERT INTO "sessions" VALUES(41,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','question','timing','s1.5uL5zfUm.lEP2a/MoO3026rykm2s+Kg4tJG+AVhK8OwAnDPz1eQhxF+cnUozFXeJ43+w/NAEQqtAPM87sMNLucikiD6A7kkOK8MJd/+U/GRX7MNhco53VogQZ9pfBlBe9X2kh8NFnvIsLpRQUz9BtvWCOIUcr581/pUrksi3kWwqDDa6PF9Y5tpRl7mIRfePgGI5IW+MokwsmGMYebBTnwbTXr5Mg4YzZKtmqQvNzkKZwJzJT8RvNixIubxOydslvLZetqfC06bll2ciVsXP0F1Rt5vias1GCPxLvsqKPVBeMTQB9LoABSufW+o1xpalGE/iFvrVzPggiApb78W4akUpwI9RGW3yOQKPZpFt28ENyFxgR7nfUkzdi4w5EPHRmOGLrUIgeOWue7vq1FqNO22y3zwSjrSuB/3XVzQN+szChGJs5d1Z/OjuZVClMWdYQmzMoUdy+omtmH9ETwevpmRKv4b5ALjhSk5o53vwMsMtSFj0YvuJi1YFxtCjSnAYhnQbyWu1Rzihe7f7kiU+oYDzmq6X/RUcdV0oMeZoPTNiLisQ78qJ0CBEvFAppEXtneCnEfbLV/OdbBERTaAVcyhmb1A/O77YTEiBC7G7gHEJ55OSccX7c95Mcah/Hrtza5tfzwnEYFgx1QURhXFyutHurrrBCDVK6Zo6a0UyHv/tzXm1TOECAlI69UTMWTNivOLGQAVkGWxoVWRO26oeR1zMbAPOAFbOhoANeLJp3EINmWG32yEojqXCXcwg32bs+wGsOrtScidty+tjXFDKfLpY69EF9dxWWc/hhlUFj4S7W1cz2nSyr4Xe3BnFs7QukptE=',210);
INSERT INTO "sessions" VALUES(42,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','number','timing','s1.5uL5zfUm.OFDo+g6KZAu0TBrIOyx6B/weZbR9Ezj4tXQEKQTmGnywZBfkw4yLUTjTntq3vwlXNle/0VCYZnsXgU7wz4YwBJvfomhvezYJS/fS4AWB11n6+gHKcMqkqksoE3uEJldXWYrDIZiYKBMxCwDjSTIi0YPcTAxf6AFEvRlB1vIGYoS2jWnApn5Jmvj8gnrw+YMDo8TB5RncaA7pReREyYuPju/ivy685utwCgL5LR+IGej0XAiT/OOkeaHJq+JKKGwU5HQ/5vGlGc7cIccdOaUA2iShMs4fTuijVg+U8uBRfxPMHfUPmMeMAlmdlZ+ALsB63xJSxK6W1vD7tQjTJDfNMMQsfm2Bk0W9pZ2uxCcLyY3QHCUN6nZqAigxxySunE7c6S4iBYnCIsQP93Lnlsg+3zxJwgaLXFtsuh9B0ylp3CWiPhBH8dBlXrtrrMJNOlBglaBBxWURBn28EiWeP0S0Ho8wllH/y5EuK8AQjz5kgmMrJhnjsO7Vs5aALow30hQO5z2OaZI6C6foOhEevvFn7QEK6rjlcbn8mUux0xaAX3DVzqTI+HFgZp0NgyZexz8IvD+Eu3SSuZ2JY2ag12xzVLLkYmc0NSIysz2OQ4pdxtCyfZQ82X9SfK5ACZv1xMDp63DmiflGZfzCb9OJj7TJ//XNwQFHowZlJUNeYbStSMDYVQB4i9fK',218);
INSERT INTO "sessions" VALUES(43,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','question','need','s1.5uL5zfUm.ukMH8/4w0vXP3P6Jv2N5b6ENXoGFl8Eb1LNh9V9veyQucDaAsPZ+LYOx2aU+2yV+Cl8mdk77ZLflGUkF+xz84yJWPK8ikJ6oMqWAVOI7jyGf1d1DWeRVWL6YCsKGVxPH7WCAXFK01Ea04uMTKPcl4emeOARApLAPUsaPj/b3j2diLIXDdTdCA7XgFO7Kpnohaix/638elzWACKILCrPoBzT7BF64Uk7AOyLzTHXpRXqDr4obZZNCPaOwniYOC11UUkMazUv8ZqtTilqz8vMA0j6IQewcuf63FFNffH9+IjN9SIDuGYahyYe732s2GSEbcbHCQNsZFmP7Sqne4uT3q+bqWk2CGAO30x+ywEhOLhAvz/NaOh2Sar9Ob1EJnELpo0/2OvY5dbGI/Jfr0kx7gKzN3cddhuBsZ2WpuR/fdvFEHkcI50De3dwxlqe3Kq0WfNxYIIrNPhxPqv/bN2svTfa6KWr2mbt55Vi9cZLSfjr/foPVpkQVAWr1zTR69g0kKoAk5mwuUrJIfk/cDYMHRoiNlGuxCSDBfyCU9qCEE+ORDWaRgIwMICOaX18oTipqHwGDY1kNElZUUNu2etkbtuwEChdVvAA/csyBniH5cWXiHkahanpmoWVvjek=',226);
INSERT INTO "sessions" VALUES(44,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','question','need','s1.5uL5zfUm.vQlBbGwcBhcEHE2gxWc8cZMfMsX2JCu3jW25TvO6S/nO+OTy9IRQEvCFChyTCUsroeBX7Dwnfxa3BlW3VDKKR08vLGqMHRGRh/SEM5XPppjRPrFihU+h3SOL/UiFbWYg7F32tAUf/1IKE7jmW+0De3xiyUaM720/zeOxOXtlpg+MHfkkuVObD1vVlcmAQsCp0K+QAGUmDeSt9F8wK7P2h5r3joqWPe8OzaDVPsCpQrdSLcrhuV6FqEuPhE9M7WxgETMZakXC20SftP1a+m3OQCjAsa232zzhOKZUTfa4f+Jj6OFayZl0R0FmS7s8PTD35zm3HQsZ3g2q17VnZ2rmWxUlViLG+rxaDTrxvgH+v+FctnBPcbHUnw/xELNl46AEy/AOkLYTHqBZ6k0QL6W+tQwBlC/G/G4l821UCQ+1bwxf35SDSHTA0dTZ4UW7YQdqFv5hnXd/2X/a1MvdyrDGKNZC+ycQzL0IWFEbVjxZWyDjYZIasYMPBtjWlL0ZOAGlHhGiSQPmxTbxgGtW+uTvGxxofjqo6r6YcxyKBgjIOStYOTxVGT5jZ6Dq9UoOOcM3A+K4hzkRAKK223RYwcmsB5SeE9M9JF7xvqAF7nOMr+lxtg1c/k54STf92aCTVeWJWNSylgvcO18RNOUzmKnnKTpDv9U2oETnGLIfqjtmh5B/0j2ftMn0aqm0vziXsPX/KPv5k6BK+TbgnBwzpZY1ZJXX855QNafTlA4BCP2KjnbrSjvm7nlwJCI4syx+ItUC4ctQ469ffzVxDa4=',325);
INSERT INTO "sessions" VALUES(45,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','question','budget','s1.5uL5zfUm.7muxFTzzre7RFk4uPMJAvqlTRDPh30cGWIEO6bcOPVSh9dbohjvxzNGsrt1JvhRjqbqOm1l59yeLe6pLVYMWG9CbeTJLz4gVC3Qr/P4x0BlkEv8iXNRudjDFBl0xlvK4dJCg43Drpz9IyrDN/oKEU7I7BAiigl7T/0r0V7jRUd9x5kM35xlXtkyR+Hyjy82kwUwY3K8yueF+bqCNJU96r7/DAE/+vqIiT/bkoX9Bn8yUvf9Zkh4ZcW2UJmc54yvJ7bhp65gNpdODPsDhE4xAGXuxdp5jMAkCKolPq6+IAUP5uaLqo/5ez2XQmPcReJv2PWpppz9kH+Cz720m3qnzzipa3Sbd3eFePwsRDMNr2VUQGe0zgSPaXF6ayQTdXIwwVUur65SgUIe4VJhYtBwnHyVrQg4kPJeN+vW9CL8ShOn0w1H51IBTFuGZ+qHb6pzD07duKEB9kAtEf6QBeKnBuBJmoQWiV3dGnZ47zytUcRTjiJrVKnLo2wNwn341QM5Vr70foFrV8BqFNCIV4tvWUyINUK0MqJdeuB3YSYNenUkeFI8LFM9sgOAihDITk6ASR8JZWTZO2pQgRWCb1/8iDN7aavYpwB3m0iC1lMiSYyjkZtBC4LxW81EQfqjiphhF59Pk8P2vDmoRQ9H4O0Y67Q/H8/d8/HVhkhB2CxsJBllMgodUac9NTMEdiDlj2dUA3kx+SEv5OSpn3NEAfZDJYGgFmAQX/HiHikY55KW07vdzm9LJsZCwIBKj8zMU1AY3xhj1MPssxbu6dFeM0lTFQQGL69bjSlpSbt0bIZBxB2JesT7P7AnVL3T9qb1HMDeOXMIq5Of7Nw==',326);
INSERT INTO "sessions" VALUES(46,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','question','talk','s1.5uL5zfUm.i9jflWq1p9rBtLToSV04Gr2wShnMudPnJi16CLCiHqNBV4+RMLLeCKOLQsPetCdCrb4T7Y8tdfy6xRAbThViNyGGfumTMRAXdxImErxJcpqPWMfhHmnneFyL02fBO0khmX3FqExRu17q03msG3sVXvRLInZ7O4AAg4NzJOe6XQ5FUiOnMAzW9nWugt+Jk688PfeLTyxpcy74WMT9BHZh7zzxNNuP0jSmPtY0peoTuckW2NUsevVip3cnsCLOM4erbq8jlXOr9uZHzr0FxJpST9rkiHdq5VAILHHdWYRsR0VEy3j+jAfAH4Njdd8vJZb79qddSM/H0RexnHz4d5ExNkS3FSvvHHqOqEmVLCcNSNX+nUW4YgmNn4OOgxWepzLxOJp/ScEtW3uid1pqXMrfJoET2gJJLBbT1CowB8VKxpj0HEC8X8+AAHe6PS1hSCdmDRFC9PupT0dK2SK2+Py2ExQKtmyRqS6cjypwExsbOe++fz24FFDUgbkcMw5i0Rvb+kJKgc0zNzRHGc94SUggxaBIT+OPZ8VGFDd3HQ7JF6VHZUUnfjpxnjxKLnc28d81UmTJV1ZU6jbxX7z1p1MGJQZjTMflbU9JeRIJXvufyq7VUuSGFGWFbgihEzKARosmvQ5ssPT/SiTP8qvPQGVPO1fPA9if3aDY/3sE+OSeakeau86PNTpDDLF7xaavG+RCs7GlgddCAHoKotKvcmXKVtmPTAqQxim+daLeSJSWw+TxZnjDl0cumwI3ppeF8G2mWhnT7hhvgstIyRVBsGrJ25ei6paIT4+lractTTcAR04PhLn4Clq2OMn+xz/t',237);
INSERT INTO "sessions" VALUES(47,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','done',NULL,'s1.5uL5zfUm.SUu+8Bu8JubbMjaupJHHD3h/dCaCZHuglO1B4eo237ZYFv7dyZIvgUynN8Js6UTwOKjYs1VaNdSez6/omLvKmEAdjvZImOzzAgICAA6oJrzjly73onvyg67m2uVTaHcLUl4dtjT5ywezKuxyY1/hl/m4JrE8E7UC1xp4m4EdTowxK6S37FaysFsmxFNIFDqdRym9XOUD4eOWA/ZIxCPiZ/EwCxfjFL3fqduY4PU8R4ZKZGDucHJODFLbkIX+0ITt86ku6RqOMId6QxM3RmSSka8enWfNY191woLdQw9La+v/7PfyLTj9WAA8Pw6EmUTQU/zp+QRsI4a4PiH6W+OZQ8M/XXpCIrHEzjhosxEKrXfT36y+br/8mBhjjMDi8AyUfIuqRfP82C+3vQrZMvPNNZ1jGm7Vao/opMA8fAKe2QcPLAlL1X/CUdAOih/MR/CbcEm/wJIeikmdi1qTMYgjgr7wA65ke3+kROfTronYPYR/i7kwFAMLOCjeR93xgc27gug27EuLPe6MnnlXa1n8CsIa9h1Eqdh1Yeefuk2dBM6qNLdus8tlO5XKb8kW3QLhky9Ammh/y2ee0epxR6uTqk/xfi0PZPk+446sxXTCDcJT1Omn9nwrqOoKQvBIrZrTxTUM/FSUfvS8Q2tGHL36bb8CswNUamOaOitB/Niz4XBjaUDjtKAN9wyuw57psaL8CZs6bVTdbnCbXW1FdTNmFcuCSPGMp/KvhwD1whq2iU8bGUPk/XdqM3bE3m7f3IpwIGE68mNh5v/pbX1KKgRuJg==',242);
INSERT INTO "sessions" VALUES(48,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','question','need','s1.5uL5zfUm.Kx4YYdgQxrzzzcaQIubjPYyYZ4gbV+N5u9YmeuuortL9SfCOgZMMqPPx1Gg1jn8lprcGDxGyW2BN74d/Zo1yQtmLF2kV+XjvUG3wvbKxs87xMbqOPvDxsONr0qpHLjS7yhauTkcmXJad7SjM66MebpmvpwsGZ1twraGS7z6gobs1H6Tb7GyDD/xfIfo+mL//yBTBaJgLOm9+3mUm0oRCrYDTIlJ9IlYyB/3BD6tNU5GDmt4G102k7wFMxjll4XG7cRXG9E8l/ycDt60cKlJubVtBlh/Wh0RNAui4Uvu0fVyzAy2C9uli0IASKr4MZVwrMTACmWBHLvsxsJBOngqfONXzmlbrIFcCu5OLorLYAqiyNEddEgIuD5w6BYl1N3uuaP9bFSHKvUCT876zX7Nw0rzaVgxWUO8kYds71+CvWlUhSW2o8nwu1jOijW/3U0T7S7k1/93tS3sH+7PkCDP3a4dQ4WQjxXxBGSssxcardlRfEvEZ9GnkYmUo4KLdKny5+VScFFHK9mo+QQvArFF3OxFuEayTR9jC28i2gTeFHPPP1d18ovccSK5N6yJnEOsEIsa3aGmCiZw3OgSLm9/6dMG70YH+lT0DE3MSs0dgB37X0NQDl6ft1I8HfN7eqjgg1yA98urMMTf9xnU1aNTUR8meXxQGA2hoZz/FWqoXy7RUXfUkcLxyy02m+0xIAc+YgZ594NzCDDvnMl9KaTQ0Y+S4EiKRdEG6x+pKEuMaIs6LRnxBeQN6fxvAe542/CrTkNZEGogxcqsdbSk=',330);
INSERT INTO "sessions" VALUES(49,'376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef','done',NULL,'s1.5uL5zfUm.WDYigIt/gkGDZ74V28MIoTpH9twvfl/NhCQqQmyXAOMkZ3vk8a9FJO6yel45J7qhu/S3HXC8ONRrdIRQSVcQpoA+DgwlvTTAdFpuQiD3gqhlT7jpXwSHEyRo/Bom+EQCJyyDPM8AFRkVbrGQF9VP+CmowxgY9ygzQkqVAqkSDb/mKFrie4cgwdGFCozldFYd7TTRkGpFcb4b4z00/NcWvhjzdM5Sixf9ZQVaiy6ngpF60nym2Inb0y9GpTI2pNVZVtkia6mYtEk3MJvS1OrOAfisa0H+6X7Hv49mzv2Ny6ZiQJqaRYhUKK8dFPgUWzsLEm3YlVFzQyxT9T8Y42QpC6e/zUQBcUaIN8+yDkdoCjdy03H0A9bUNxKOvDpRJ1KNyH+1/C8Lw/ZfDzdxyJOK60mHgh7Sh2tVA5isIUN4CDFm86bk2R2teiSUbWn10GZRHPCjphfW8htVmSJ9mdzQ58X7u9YTLSHwoF+aHnH6ImUNu2cTXkldj0fRDyq87geLRmNIfhGssODsJB16WzvwC2k6aX4I5TuMPWJVZieiSFxIwsyuAoYJpecx/Cn2jPOcSQP62v1hxiHtWOLpiu2Yu7FbrynwnXCXM65fCUuazvv8f3eZYhulN1nHyf99obnh+lCyzLrA2ucKMN+BTmYi8FyEMZeHK6SNH6lKbCYCE3u3F8oeEWY29cCprh15DnOf5ffYDn/ism2DxPei/gjx7PoQVesotcU=',327);
INSERT INTO "sessions" VALUES(50,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','done',NULL,'s1.5uL5zfUm./PqvZbBi7+7po6phQdEPSns3SX40oZ3MxrKi3GQRD5Uys+FlJe245D6ZkEk0B48kW54zv30qVZexDnHdmyOY4dRKFguM0M/VVlKYAqHoDYFKgU8wbxgzNHOHJSaDuXTaWP16EKBeTaCsl7LdZCi3Xz66gOh9FviE4XejZzqFFy1CPA6i6g7JNsK0nkq7sPtWUGlGv4s/qcBtmlvqYdnOgL4m+wZkBSBrEh8s36nI8D40Uo0BrphnaSmWgbf9wZe5oa44gsosvJ8KdX7iOdsIvkqzE9z8XIH+ogdPSwkefSSTF/1bJaCj5N+yY8VEu2fXLPYlF4TOF5pAixnVpwMpcw8+7igZ+hZWIOsadPmqJP4r/u6JTDri0Xp1IhuqwVLXbuKauTsgV/2ICdT5Kk3ELsQYsva3qFuYw4107J9HUbP3IVkwoSeCbIQmxZZ2ArltFcA4ElQW71iUcnPfh9fjVr9zQTHzgQafrtxFvCX2yrlpufhRMPEhPAA84gUPUeCBrB5aZDVJS2eKxOR5n/LFBfy2RkdNP9b18DHjuzSUzVwuavHYCOnSCv76tWk6PU/Z1sfjeeQeeQ4VNyJ5cghid7zrX7Jzg1aovzWBII/hv5BvoGrVuRtrdOgcOxXjm8LVgnazLU+lkAtbSjXMOjVYh9ipT52mSjxmcaMe3VkHwtnK1CjWkUxU57gF6xVfeg8DL6nHz8APhLHZwtr3qcSYDD/SXYr4wjerdjBFbukEuaCxgFl4BT4KS2miktDvJhC+093E+RMcEZYDZPYjTrkt3A==',280);
INSERT INTO "sessions" VALUES(51,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','done',NULL,'s1.5uL5zfUm.cR1nVgRgK8qCAj5gA70ebtNwII1f9K+uUVVw9tU1kxFzaZnszdBFrNM8PJwoHeB27MKdTCVdfkxQuAjjmJVNT+GZ8ieZATt1FyXjMrfEh2j0Ji3lDFOp7LddG5YfcyOUdnP4rWWRtDWjKLpwX6WIBF1FEhyP3vfq74ZdNcsIj13rX0GcOdvg0KU8AdBqOQoaq69JAH7Y2DOwcadvlO2yMO5UVpc/WBoMcwCleZxK7WezVkPgaP2sC1FJHQlBnHOgDOpTYrif1CrgLKL6AkPGAmGSubmWSH+Fj5ypqYvotMPUqpIkajt9hF/eU3V6dx2GY5DSBN8hlYRbLBXMcYLeu1pWgNAdnY3XN24bVb7i/62rFRAN10dHuZNwkLlUuIq/LPmuataOKljmLiYhyGHWkbB+4z6efhLVxhOp7z3Gp01oxIxVKgXS4eFOYlTQwmWr2YH9Wz7J9+Xzg+fsLpXYiizoPf2nk9by+tzieJDhkOn+jmjSFHw9F6LqHLXi/yrdsHURpf3AvEEHNefjPlyz940Kn+DcisOhNoeYvU3FDRXMyrJbwjcYHsbqtqEp6MMiE7Y2bEupYom3Y2UyZ86x1gw+2O22abnpYUVJpq8e5Dm7nAat7Sgo1Y9HuYIuOLbPGNikENhux0NBBrGn/Z48mmaLdeE2ovAYIOtnq6UdKYbkUGJhZXUh+K7LAfk+PaIdAs3+q8K+ml+PJTGbw7u99drU8SxBlNy/8rSn85noG7s6Kcysp+HVQO4avVAzGHvpfc5AxTkYU1Y0pLsLRVPTDQ==',281);
INSERT INTO "sessions" VALUES(52,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','done',NULL,'s1.5uL5zfUm.nkmKFhLJ7x/e5vgtU8GERgtDYJS7RrqPKMB0dji404VJwSrsoVboqlO+QFcRQXzGd6K99UHjMheKgA1WoksqDHMKlEvTbXu2EC7vLP9M9kxtkbT2ZIE3yT1NTnfYrCpOI25V7A4M1Zy4m69VZvkgC92syNK9f+v8rr1op8pOD7uqQdKJDuqQIaM6KDDrp2RpiMCv2a5ZO4OqXYiXyEdbdfcepmLRmGnQ8W6cZBwMrb62et5uhT+AQvQlx3nQ/6k42esBVKYur7IxBoFJGUJYfzMoWdMDqmrUZL6bl2AdEOFl2M9tWdKGgJEUCEmOnhR45g+YwuU6YXPv/eVSjSKUgquuCeUrPuYqS2lXjieMS+8ghBOD1OhmbtNuEFWeKdRE5/dWYI27MLYno48kefPEQ97j/d2JqlAh7gTaMW4UqaONzOdoNni9kj1K0Topsk3Y2VUQFHlTJnO+ouCNxEl3V6ptn6w2RJ2TP5xqVLiB+dIzjBv6St7TrY3Cgn/6waPXHcnmWbOi7nYd8OnfsUCC3mBteBzjoXI/X8TM5ClMWll2nlC3l4BH16Vapuj1hdK3GAmxYhIrrU6xMIqAzuZrApdP+eAV5Tf/0WTBaTD0PAdCR5/1eUzLAS5b5PtDBrrBMR/ISgCaHorh/7ZQmgfbntV0994QYw88mAOuM5J8zhMewzmwCk4owZDQIFupzt98qHs8Vn/YfcP/L1qPjo89CnPKlED1FlWMFHACjQ8OlU+n/PfMRlXY4nxat/n/SyCtZuqSP6mrTEdTOuHbNAVWNtp9R0fuOQuLezUDBlbNsFs=',274);
INSERT INTO "sessions" VALUES(53,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','done',NULL,'s1.5uL5zfUm.JjcgM8N8AHYV7aFHW7D1cFpexIN3kd8fd/o7cTN6n3pA84SJFbMZBbfLL17xLnozlpvKXoOswKM9yBSTXXasZBRuLJeO/7QGqPG2ylUYlyoGrmGMJHJuK5JCGXzT7l6tY+FYQzhdI5KpQlMHHYs+NTWjHda5ai/Zhq6AxWZ3huTuL7k+PCL17BFFrURVagu/lmXF0m9fX94BUjAWjQlYXdP0ZNrHB+EWDjgUsV2hOBQVDelq1eFkBloY6n80yB/vy4KGjZ/jpu001GpHWEnE7iKfx7aNWdKtctqEFRda09oJNLXzcjMiUnHIqAJRMD2SfU52j459Q3VNi4uPc/x7wqqlZOf/xssMrIkEE5zXOZ5xDQW8vaVVE3+PbelXgIaVsLlkB4Rl/5AA4YmhxjoM2bEdpxP/I88jSpA++KvyK46gPutZvgDapIx0R0bvNL5KF06zkQSMEaNJvDdb70iFUsuSUBDAYOwS4nWl+XXZ8UMs4aA1fhDHrgqrUtFxaJgPfusmgGxcWL61OqNIjt/tVfhmv5c5HuMwICxWJ9sQQ4ugyatquEO/jUTOFrqEzD6GJBALbTGqFDFKOBErJrzqpBe/uGg+g3sWgwQEv0pFuhs1D3iHp76qU6xOulap8IMVPBKRQZ8iVQ/ot4AKJaNcwJxPNGfrflko58x9qo7CFcIHqrM4x294pPzXoOplTY3efZlUDiJ6sjTcRC8icXDK8W34hY++brGMu49HscQb5dbuNjymTBs9q0ts6IVXeVekIv7WE03fvDfLZYoQA98fiw==',286);
INSERT INTO "sessions" VALUES(54,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','exchange',NULL,'s1.5uL5zfUm.mEf/u/JkccNmhqRfU879DEdQz4GP2yixkgTqgSR50f/o5KLnBc/rDSD/B63O9rE+8vhLc4F6S4npdBybPDhGn6ZNIQTmTHTeM/cJh9oCtcVqrO5vqHTnAzDYiogYSpXxfkBhFYW9FFjNdyiGUMntUlI6Tau7QUMph7BhbKi+9LBxzFixXnMHuXjA291f8zTeyiVZhw8WdPHNHKJGBnUrxDOXEYllrzQdHx7lj1JifFofuV5UIxEY8EI8oR7tEhw6OJ4U2zOTKdUQ50iBBxZy2XMY5AYe3VK7EVvgThS0QZFE10q6sObotJQFIJ1rMmhVNhhc00LIQC3NQHvFmq2/Vn7c9iyhjt5rd1xT2aXQnoZ4ZaREklcTJHQ2zGoTiQBRG5zmB5UFT8pm5lxT5x9VUjHZ7s4MOz6FgI5Gias7jhR5qbKsuFIMCfYmx+8KZTdgniwv8qvpr3sIsJlgPqbbXwZYnvh7Hw0HY0h1CCjVwqjh+4U5Co3ToK5kWcCB19Kn+nt5t6h9Oa2JzsKa2MM5IFX748ctvtGa3YELtO+NPEf12m4IeVIj0RxSZOrr8VC4yFuUDaZ3+4DvqECNZW7wiJIyXr78z3GQCoSwA2VCNGp4xJxHYfvhdptwdRAdxQf10d/0p06VQmpRYS1bohSxDEh1Uh+fbZ1E9dbyGrtu8NovJIsPes3mL7YgATNaGTPiJe5OAImOesUfXoSkGFgQEJZ+GR2f/+IT',291);
INSERT INTO "sessions" VALUES(55,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','question','timing','s1.5uL5zfUm.ItEv/BRj45qBpaxzATm+9n+sMvOf3PYofrhyUx6EvCf0wjBIbR6ar7CwYbL7j07sZbDN1CQ4eWHMDHgk7VAFMJDYC6H8RI2zVF9Cm/nRAF+su2J/T92k56QVJIcre2C2OHhEo5f1taGeuFmVtwbLa0KJXh5yzH09sjd3Oiw2KTdNeLWxBxvADplOdhv34jeY3y6BmBEevwU/3z4IjaWwswTeSN9vCJmf+HRm4GUNbyVqcmKMNEnNNl9dQloH8pxB8yoHN5oSmolnYHz6dxPeg+l9dvhKi+bVo7/semp6xYJ/aNoSlQuCESVEngoZ0MJAgw0RLlW71vAACVPJ5LyFw9t9xj/PuGF4OCxTgai1HkSub+OT8JtkQYKZPeU4yirEj1mUNhEBKmg82s8MPNjSVT6Jo+js5oaG8WIaaScR86q5DFug2eHuby62P03380R83CLbIAlh5hGuyg0afguDP9Hn4s6QuXaU9f/8/3mNb6Fd+RzKI0+ybMTcf4DjbYTJ34s7iQmEr0t6bTkPBjhlOhxGB/Ap+OT/JX9R0HGCvjagR7qF0eydUszySU3mryFlaZhxaXlKmV8I3KGuVq9a92PHxZ2dXEuRM6+RVwOeezCPFGFVs21xVRbj92GBagloDHkOdqytyB0iHq77f4YszpLXfOA2uhuK3A9ny91aNmVouNGBQhsauBVmcAdamqbA3wS4ID7U8HhgY9ou4qFjtoLsyi+3AnoNM9GXMnolmJEeiY09U/hQbVJHoPNQTNbjPGOSjbXAXxxqhLM7unsROZFt6zDxAzk3KbjSZhxGA8rfRJpaDWN0DcOL5VMEIHAb/Q==',298);
INSERT INTO "sessions" VALUES(56,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','done',NULL,'s1.5uL5zfUm.h5ehFP2aoiEhxrZ9mVqjBqPpfdzy80xGgyixP5U84JyLCtpjIks6ciaWT2ODiwizpMt1zR/NRdMzGlRXrdN2KNQowy4FR6qN1UYxUd0BgM/9Sb9XrRa79vnVIDblFzX8MmwbyAAbQxAd9jgtYyXG63WRXTNLvIfUHLfyxNCXcznpS0uzPPJEUCRQSH5eA+Gxjo9itp8h3PF1iFLM6wksLc8sibrV8nOj5ioZCaWYJ2ySPzNBRJKbcfO5xxs5ixdXK4Mb7ZIMd/wz7LY5Qv4hYrckHiDJM6htXkhwvZHKrHC/HlJy6J3D2QJVR//SKhH8CwIwJk/UIrehiPWh4XWFPUVGVS1X93xZnWbkPObjoXXqMF3a6inc6mpOdIEiphcSxHLN+EZSA+7+OTWRk03dUxnTRqmnIor3uC71bRmqB432y+396CNWq3a1YK4UIRr/ls5TMVvbi30hzbNtKp1cK7NQ8yxY1sCJP/JXOmoIHyU2KN1KrpcOSl8jTCDm/OiYDj339V7R8Fu35BUPvsWwS2rw3UsruHFlwfSD2dPzzxo20jyxIDgtxxMkdsNczYiu7kUWvEwpoCYl3C2bJFSCkky0eXiCdsDJyZpCstdiGnKCbYVqpUoE9Dl0yc7buDob6rnJjGgWQm0c0Tn0FVVyjpzw8iCVsS5HR51MswdUqbf5GTqcHz81FpZ5qkXyTgyqwP/J4cstu9CGnagFNocD0rtkjtbbcK845tj3KD/2Uv644QLkv5P35WjKgCShMwo806ueciZPMBt5ttV8C6yY2vuLgc/iMKtYjTUoTkRdPyXkSW33uP+dvJ2zHAA/AGteFhoeHR8=',306);
INSERT INTO "sessions" VALUES(57,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','exchange',NULL,'s1.5uL5zfUm.JPPTxTtEtIWH4xfmA37sVfLbCppJnzFyLWzOZq/ATv9ww5l8Ytcj0CV2EfOWk9hRLYxe5LitRyc2r9eJzk8wwrMUYEGw8bS2NSF1j+RnJtpPmJAJiH7NEu6xZ1oWL/SAjSaapD2hs1RlJts+ZvxMGwkDpy93ZGDlO3t8HeyJo33SleKNaR8t5F5hDgnCQTDQZAL74hgV5WHnnVryBUi4yQFRlLiXDlm8iwO14p3j/MPL8tmSfKva2I+s10kFu2qL47Lg8p7ex5Bmj4aIgHMjG1li2WfiBTf0MkEGDBMmTIMlsV7OLFWaaeDzQ98RXwNAga0t3Ga3Nu6EHyhEANBHJ+3Nm+15oxQXZjX0UHO3z9KR5h1yizN2C/8dqLu+yQbC4XugJtDvXpu3n3VSQuOdzNqhHN4RdPcWdp47FdGgUAowLQX59d+6o6QHhedEKQ7YsrEPCH/HC39VCpPsS5c5CnM8/JQPrPAXB2w/p1jmYKmv0SWddLYLOBFmFNYJFEtmq85fV9pdSJ58W5MVfpeRLLeYwgwdLmYNTg==',307);
INSERT INTO "sessions" VALUES(58,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','exchange',NULL,'s1.5uL5zfUm.w5fwWeM2D+3WNY0Pk2Il0ZHqy2CIqaGYp9v543sFUDaf8EfYD41zJ+TJh/jjmw0W4Tp7cB1DfAC2oqZbC8hi7CXxfNdfEip93kOGSntP8eYj06u5Kwu2ydasaAVPvxirHNeoGClHpVe0r0Z55xd5f7nNC3F/9+gelfDvMKTVi6p8vP2I3WR5gCASrY/5ZcWSpQWbB6LCdwQU23tDch4c5Wr8n/BBEMVmmIXP7I7KPupt',310);
INSERT INTO "sessions" VALUES(59,'0d2c3d8b206b4229780fde6382a085c7a275d1cffa6d198d0a7ab2fb9e0606b2','exchange',NULL,'s1.5uL5zfUm.Azk+PyNHd5OIyKU+bZfjTB1IXXkxqwsx0LHTVmMhXEyNKuK6tuo9nC58GXwrG+y3sfjk7zKhMVVq+By6gztjwJG9mVAZmDccXH+zQJYHTLhDNao6STXXUSGTDQELMaAnSnM1L60k/xz/Z6xIUH0EDlFvXA7XokitNsTtOZr+tXyV6rzWO3czUa8yPgaDp4D92AFWNQV8cYKElpjkD0ScZ6oXrLTOdkg7U4B8bUBREtofX0qcJjhH0jb+b6oebOfsYVFuTzrb6jRwB4Gy7KhMwu++fVaO83o6xZ5ZyQ02v+Rf0GUsetRmVSCafAK+7dqhaHgkFtVDaKYqBv3RHjyb6EA+u66yKCz6xnabum/79jIikH2JnPWru4LLXVmYFqmbfiPR72qixRWtM+TxPJ6Jpdrn2lVWkgGHX+tjVb2wJe9tRBtlFXxB60DmzKK5nDm+7B6OYSdQ88OIEOIxP4B2Fz12OxZoRjm40/e9WDrEo4sVV8YzlTImHD61wv5BdjuToFWibKwUQduOnUhmMbK10udwn05sHlP1Fw==',311);
INSERT INTO "sessions" VALUES(60,'376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef','number',NULL,'s1.5uL5zfUm.sV7qFz197+Q35cb/+c5VWZDArH6yWGpas2eD9PLvwTt/E3p7kuSq8Il4NFV1cux+jsZ6kzG64OO7MNzh0zUXdqPh5L097eip+BQIxlhxXn+342Fgze7ULAgTtxGqH3HPzxUvwBD9RvUQ3ePoDhBFhnYDSKuSYxnutpuPBROI8yqJabP8viMrdSAMxUk9E1zf7s9vJXAAfvC5T8QJxAGA6E8UvBsrOP3SuaFHiY3ssaH+8Te2RycPvggNp0H2vEv3YlibrEV5tHiBR0XHkNItkhjDKulZKqajE+bvBROcBpks0+IjJfb0ydQyke07dHonvJ87RxxQoRu88R9lNX/nkGdPQzqao5YWPXZw0VQd4A2JuWMaS8rqo92i18xAE/whrRnEJPApz3xhazcx8QRTdQe6jWl2Ge2TAbcy3pQoQYbU5ucp5bBpRkdaeny8wTq9CAAgaI5t8UnG+F17UMVP3w1ftnZMLAfRYaGVFvT190t6kt3BnhaF4iP0i8igUTuF2lyx4vfEkkqLbnqxAS2J53jFjlKf4SoOFcXDmSXndsYiT3mx9oqQg/vwh2vLv6tI5EbkAyO8apeG8WkSsMxMGf5t8LBoTBO/zt5yG9c/XBbHB8AuthRZ/ARx8EyK5SicA+sSPotRxfh9vANzSN/OSK5qshzRiOKF76CYOOJgbimZALHk0eCNaAhBLx2DJL3oXhgrwJd68CzUwlTOm9JZm0hlf0ONzrP40Uob+5MPOzpgEKEZ1E36hXipocQ0GHFc+nM5UqE=',320);
INSERT INTO "sessions" VALUES(61,'376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef','exchange',NULL,'s1.5uL5zfUm.ButQXPLON+bHvYLxqq7DPP1EAF6ruMQKJCMRLhcw+bsESk++tOX8w5EOaIouVBB7zGZ217Z62AatDY04LC3s6ljPAWxjdVMDv09OIBt/bGPL2eNaa66Z733MAXz52rpXELumsqZWCYxJQ6PxD6vOLkT3qnF+vy5/fYWhrtWTZRNcgSYMe9zm+cI3mR+sMipZU5TnwuYaEsS1A4t0fkbiUb+FFa82qakxQUlDj7q0W8lkCdP4RKmsQl0PAENIwWDS8//gJ+1+4zKNEOe4z7DQpx1cEGfyMsF9jZkqKDJ2ZLXXHnZQ0F00YKlyqy35+B1P73pnqE6De/4o/JXXIvQxjwAIrMrV5O4M3HOJteeEpGOXR32RfDHHHiayKYF6cCiwd12FgvGjgEi3QtlvbvLyfj7L664CPWwbg7E5slRIukPkW9R2o8qnqIBzlCvYi5ErQpuXgCDiH2hKXPA5ZxgvgdD6xsQqXUpxGr+YH8vSER63Dq8gxOoFZebX9VN1Iq9UkriscUk54nLaEPQCFuxiZ5BLxnpbC+oZL+fpcc9vuCcIx9W8TxcKuhwgKSUi6Ugp1RqaLVFGX2TCqfl6RC9aIC1mcHtI9z6zUwFf7uaijZhj3c0NQL9R1lEuu34doBkfPseD7qAa/P9rAl4qFjTEEui2+oPguejuYcG/L+tghpujWDm4x7wXXT+FclWZ4vwrwmEywvcz9hI3RQ==',323);
INSERT INTO "sessions" VALUES(62,'376b0911aa53b62bc27f9b0100b0231dc3c17848ff5af3c54177cbe3fd6fedef','exchange',NULL,'s1.5uL5zfUm.2tCjFGRDZHA4kzD2ho/f6UXbsH5RyZuxHZ21yTah7iwnrKhkNCrbf0Bi5UYLkND3wYj/UBaFIEkGcZlmeFwS3CCfImFYCuAbCewMMquNnGaeWDpj8kdmJ5RUNm1F7Dv6Fic/3EVXcuUrQ1bkijNNHL9r5LHJ/FcZJVFtGZjF3Uwx3YpnOsV/tQl00jNBTmySo1G38MbY6uCo84dnjdsngutKsF/t/ZFCKGNTy9R8qgepGUhNUQ/rLx5vD1pfcW3TJf5VCGrQ605kVTsV59c4B+BH5vYCMaYhNNYSQaZ+htYoeWN9hdSIO6iJSs1lKLsIZ0tKjxJ17nagyRpTrSxihWq2jBfIYzYSk1tayw2IyMxTFgEECY3dpvE4dHfjGSqkWZTS10dX+qRhhCsnxuQa9CUbhLcbnV4QkCCZ8bFlUpBhwOkZ/C8ZUxeOfwfzRf/QEZO1SuUvedrXsd6kXgfj7niO2GYYaQt+SdvGegkws0bBjtQMOlhFRQ4XDmcl6urGyAcudz7puaIliYpxMPVKSKOpc7gPZ8QJPg==',324);
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "state" VALUES('sealed_with','5uL5zfUm');
INSERT INTO "state" VALUES('opened','2026-11-23T10:10:20+00:00');
INSERT INTO "state" VALUES('bot','4242424242');
INSERT INTO "state" VALUES('menus','[-1002200000405,5100001122]');
INSERT INTO "state" VALUES('heard','{"at":"2026-11-23T09:01:34.944436Z","noted":"2026-11-23T09:01:39Z"}');
INSERT INTO "state" VALUES('erasure_keeping','{"visitors":"P180D","leads":"P2Y"}');
INSERT INTO "state" VALUES('owners','[5100001122]');
INSERT INTO "state" VALUES('remind','1795428022000000');
INSERT INTO "state" VALUES('sales_group','{"bound":{"chat":-1002200000405,"thread":null,"lost":true},"by":5100001122,"setting":null}');
INSERT INTO "state" VALUES('witnessed','2026-11-23T09:01:42.188019+00:00');
INSERT INTO "state" VALUES('closed','2026-11-29T10:24:01.162165+00:00');
INSERT INTO "state" VALUES('profile_photo:4242424242','99e3da308f4130cccd5b2a43b8065c57225754310ac1b577769d354aa3637859');
INSERT INTO "state" VALUES('tombstone_salt','0b6ad16948cb43c10949b48c4fc1001d');
INSERT INTO "state" VALUES('set_aside','1795424460000000');
INSERT INTO "state" VALUES('bind','{"id":"RIptUot22XI","by":5100001122,"chat":-1002200001072,"thread":null,"until":"2026-11-23T10:15:20Z"}');
INSERT INTO "state" VALUES('reason:5100001122','{"number":12,"card":"PXUmfi9eKJw","chat":5100001122,"asked":"u347714044:why","until":"2026-11-23T10:20:39Z"}');
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
INSERT INTO "timers" VALUES('report:347714043',1795428338000000,'report',NULL,'{"what":"leads","chat":-1002200000405,"thread":null,"message_id":31,"language":"fa","by":5100001122,"stage":null}');
INSERT INTO "timers" VALUES('again:347714045',1795428625000000,'again',NULL,'{"update_id":347714045,"bot":4242424242,"ended":true}');
INSERT INTO "timers" VALUES('again:347713862',1795428620000000,'again',NULL,'{"update_id":347713862,"bot":4242424242}');
CREATE TABLE tombstones (
    person TEXT PRIMARY KEY,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO "tombstones" VALUES('6f5d95cb68d01ae110958007a1e24734ff1f71c9dd347dfb56c3183408b8ee93',347713857,1795424454000000);
INSERT INTO "tombstones" VALUES('52a74c621d4d62ba75b4434570cb639b58c26b05e9a21c7f17203cb1860ee149',347714036,1795428331000000);
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
INSERT INTO "updates" VALUES(4242424242,347713793,1795428620010081);
INSERT INTO "updates" VALUES(4242424242,347713794,1795428620012840);
INSERT INTO "updates" VALUES(4242424242,347713795,1795428620015325);
INSERT INTO "updates" VALUES(4242424242,347713796,1795428620018974);
INSERT INTO "updates" VALUES(4242424242,347713799,1795428621058122);
INSERT INTO "updates" VALUES(4242424242,347713790,1795428621059090);
INSERT INTO "updates" VALUES(4242424242,347713797,1795428621074592);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',400);
INSERT INTO "sqlite_sequence" VALUES('leads',62);
INSERT INTO "sqlite_sequence" VALUES('put_aside',1);
COMMIT;
