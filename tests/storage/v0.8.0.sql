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
INSERT INTO "cards" VALUES('hoVyJpeLZwY',1,1793696420000000);
INSERT INTO "cards" VALUES('y97X9pwh93k',2,1793696421000000);
INSERT INTO "cards" VALUES('cIirOFoTKik',3,1793696422000000);
INSERT INTO "cards" VALUES('FVOtpBzQKoE',4,1793696423000000);
INSERT INTO "cards" VALUES('m2Fdxamy40g',5,1793696424000000);
INSERT INTO "cards" VALUES('sP328tBeH_I',6,1793696425000000);
INSERT INTO "cards" VALUES('8YkrLq8_AnY',7,1793696431000000);
INSERT INTO "cards" VALUES('pNzRCMvw0JY',9,1794218600000000);
INSERT INTO "cards" VALUES('qeTCD3h39FU',12,1795424420000000);
INSERT INTO "cards" VALUES('jubbwxIU_k0',13,1795424425000000);
INSERT INTO "cards" VALUES('W8QhjGZ-_I0',14,1795424431000000);
INSERT INTO "cards" VALUES('PvavhRdAHCM',15,1795424435000000);
INSERT INTO "cards" VALUES('6qKeSb9GzSg',24,1795424466000000);
INSERT INTO "cards" VALUES('98d0MkZwrgY',34,1795424476000000);
INSERT INTO "cards" VALUES('aHJxgCOV3hE',42,1795424484000000);
INSERT INTO "cards" VALUES('6ktupcEfiug',49,1795424491000000);
INSERT INTO "cards" VALUES('aMfm6zQqPc8',50,1795424495000000);
INSERT INTO "cards" VALUES('w8z_RzOOl4U',51,1795424499000000);
INSERT INTO "cards" VALUES('d7BDsl70lfg',52,1795424503000000);
INSERT INTO "cards" VALUES('ETWkbsfKbCc',56,1795424521000000);
INSERT INTO "cards" VALUES('brTwNBdwBes',58,1795424525000000);
INSERT INTO "cards" VALUES('u9dkWU6zRb4',62,1795428030000000);
INSERT INTO "cards" VALUES('YIqXRqDzXT4',47,1795428325000000);
INSERT INTO "cards" VALUES('f70vf00ryOk',53,1795428326000000);
CREATE TABLE dead_letters (
    id INTEGER PRIMARY KEY,
    update_id INTEGER,
    telegram_id INTEGER,
    raw TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL
, bot_id INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "dead_letters" VALUES(1,347713871,NULL,'s1.5uL5zfUm.rkA3vzt7AegxUzoKOyxbyQsihsP77J3YdCaPVesI0QlAzVpTbmP1yytVMgAPb4buZGPmg/BccMaDXUxSKqX0QmqdzsWyD4Zv0cSe+y9+y/YDFeG7uIynu0QUcI5Gmf3uXKDbEJvBcm796fGBwtG2ZIcz','s1.5uL5zfUm.+zP6oSemZzm/tB6xp2Rowja4dHqlJQftiyQBHwqyRJ1w/386rxP+0C+5S4A=',1795424459000000,4242424242);
INSERT INTO "dead_letters" VALUES(2,347713872,5100016520,'s1.5uL5zfUm.wwdWW8n2JaxkJtPa5Gy1BhisxSuTVMrAGMKMYIRSY4fhWgIU9XoG1W3hMLFi03r2NfUDZ6gijyXCDgx579KGKV2iS0/R4Rp99c70KM3vnvozBThkfVxltvB2GnhE4sOwIyxajgqsAiuHilVmd+7CP5mqtg2LhIN5LOUcLQm0HlFdnpZ44vsxpnMltaliGMYKPzj1a0ockx5fk63BNmFiUFw03Y5h/ijVtoBnZOCG5O+TiCgbflii2VQMZ0d7g47QYFcU6UuelEYu4nX+j+i6wXE0M0TbPg64wfBaE5piJ3mmXVPLP8N66J1qGqXZcNTWjweDfLy/Kupyh2VvSodKi8454CpJQ2YnhHkqfWY76WrSnMKSoT6o4sW8XsPjddc2HBsJh7yxA9ex4ahzFeiprI8TthF+yYs6zB9z3HygNJgNopeqbMxA6lvipsKRx93K+33/Tu8HYyO3MoXTCp8=','s1.5uL5zfUm.gDdA3LhHdOZET56vKWJ+BZGYDqv9TO4XIMcTUxFXV4fVAybTqLtTp2HvUKqjj3oModn1gfM0ih/CTiXP3hvgHhhObfKyxOsTVfPKYiX/qAidqlaG9/Vp1v835JkEBc4aR3d6yUOlwgj76qnjYHxMr/90kWwOL9IdhJ3KJOU8JCPvL2/oLjWt+DoOgYfe1tVS6xisnnDcXuAo1JTJuwjio0+P8/A6s0TapFRYQFU=',1795424460000000,4242424242);
INSERT INTO "dead_letters" VALUES(3,347714075,5100060486,'s1.5uL5zfUm.fbrV0LLvISiOs8pk6m2j2qfDdVuE0DfjdNVfmHW4E1jEcedYe97b0waudkWYgHZiOSxJJQo5QXsKX7uChSh9z+GgOV9QN21ITGfbyv1WSWAPhYOsDx4r8A8fT3Tjah0FwZxrcOMgtyGvZHxN33jn5lErWeUMOPDLSCUmdK3TEBEfXVTmyHLzfc8MTsIj7yfxWNlvraqj6+3CbTNMaVjtc5lnse4LtCY4KeQlIShIrBpR9Viw4kRbgufY3FXpLlA6BuIJ2Dgh5wiymx8ZMH+I8FzBfJK75cAw3d0d8ZGiboIFx5ebuWkVYf5yn9XC4fioF4Vh8D49WfzVgxZrD85/MflOvX/sHkzJ6vZq7wXjgrPvZ8JulFAg4/nPb5f9rUJIjgg7nv/uEB3Ib+IpfSeDLdJNu9DT1O95iHSu580DqnrTffYlqGjBA1YBEkdkxkgnBkUqf3Z19xBz2H7yIt9DOocHEtNARQE3','s1.5uL5zfUm.kFYtkeYdxgpOPGMy4VDFpNrnSdauD9RclrKFoVdx7VDp3B3tscEr436TTXGkyuOtCGIByWAgrRXn9djsJR2Q7pN1QDAr5YC8/nECi9S1R4eLkttX',1795428620000000,4242424242);
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
INSERT INTO "files" VALUES(4242424242,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06','BQACAgQAAxdbc26e65b5850eabb415aee9bb15f323c6aa4e6dd8f0e12a',1793696431000000);
INSERT INTO "files" VALUES(4242424242,'54417b8a94c5f96e5fc3f401b1be1c26f91d4758fc38b644ba9f7d2d21d358a8','BQACAgQAAxa1a199d47aa88e728e98f2a8d78759d26bd6b692b2abba83',1793696443000000);
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
INSERT INTO "leads" VALUES(1,5100002684,'s1.5uL5zfUm.DUPsbchlzwRGz+pZqWlZHIsohtK2zmwbRVp/IBjLRbo=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428022000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428022000000,NULL,NULL,NULL,1793696420000000,1795428022000000,1795428022000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(2,5100003656,'s1.5uL5zfUm.uAUnZDjA6ubFqdwihKQW2I8Sg0haje6QacKSfzwCA+o=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428023000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428023000000,NULL,NULL,NULL,1793696421000000,1795428023000000,1795428023000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(3,5100004648,'s1.5uL5zfUm.+zSEHZc6uTOLqvzipMcxjSRxyUTKnQurpwL8roQj2GM=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428024000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428024000000,NULL,NULL,NULL,1793696422000000,1795428024000000,1795428024000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(4,5100005388,'s1.5uL5zfUm.9YP8TEFwkqS7ai9HzjyNOOOSCLbYUSUUzkm7qWBY9A==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428025000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428025000000,NULL,NULL,NULL,1793696423000000,1795428025000000,1795428025000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(5,5100005516,'s1.5uL5zfUm.8OO0r9QXgT0GwBlj9oyv4eE8o01bJnjPN7fQG4krUA==',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428026000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428026000000,NULL,NULL,NULL,1793696424000000,1795428026000000,1795428026000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(6,5100006390,'s1.5uL5zfUm.M4pZ7kHAsI7CAMZ3gObLCFoSSI0crqenh7xYYzX4+Wo=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,5,'[{"about":"engagement","option":"returned","axis":"interest","points":5.0},{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428027000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,2,1795428027000000,5100002038,'s1.5uL5zfUm.cjZT/HDrUqcyuxp2ne+oL6q1hOfnIUuNAVkrxgVaMw==',1793696427000000,1793696425000000,1795428027000000,1795428027000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(7,5100007048,'s1.5uL5zfUm.7Pnp4iRmqmkYg5FoL01ivZgFzQV3m2sZZ+pInPNU49A=','s1.5uL5zfUm.CFUAObxZRye4n1znvyAIRhqx2PiqsWHwjKCUSsqztWKrGJpCRQ==','fa','s1.5uL5zfUm.6IfMc9zdSbzX15bBxpYPtHiDNSj0nux+IJoICX6+t3t/KFBp1HOuLjg=',1,NULL,'own_phone',NULL,'customer',1,'won',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1793696431000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1793696431000000,347713792,0,0,0,1,1793696431000000,5100002038,'s1.5uL5zfUm.KemiHkYskkiuOFu5nMWRGbySaet+uRWmb5T381nW2w==',1793696432000000,1793696431000000,1793696431000000,1793696438000000,'d2b420bc6daf06fcfe0f85593e0216a0ff76b60362cf8c5277015fda0af741ae',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(8,5100007667,'s1.5uL5zfUm.wVDachN5OYKTjQsdBx5i/Z06bUWD5jpTlcZslr0MWiwnCD0b',NULL,'fa',NULL,0,'s1.5uL5zfUm.ZbImWj1bgpcuO0/O0Wl4rruQ/kwgi+Lz0USNpKs/NTZBG6DnNpxU8Q4C7a9RTRXSjA==','company_email',NULL,'lead',0,'open',12,15,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999975932418527},{"about":"engagement","option":"campaign","axis":"interest","points":4.999987966209264}]',1793696452000000,'{}','ig_story1','g_ads7',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1793696443000000,347713804,0,0,0,0,NULL,NULL,NULL,NULL,1793696443000000,1793696447000000,1793696452000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(9,5100008394,'s1.5uL5zfUm.uI6xRu1UTmvWeinIQSKPxJkKOmoA8mMI/4XPJwcSZD4=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1794218600000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1794218600000000,NULL,NULL,NULL,1794218600000000,1794218600000000,1794218600000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(10,5100009096,'s1.5uL5zfUm.xsrte6qeL/9lHT5AixkEtJPG77hDPvVtMr0zk3ltA9llc6P9DGc=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422620000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422620000000,1795422620000000,1795422620000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(11,5100009802,'s1.5uL5zfUm.lxq0BU8JIAViRwU3bPbE0FXrkXS5helepQ1AwNtS2kMo8Nmddag=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795422621000000,'{}','site','site',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795422621000000,1795422621000000,1795422621000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(12,5100010118,'s1.5uL5zfUm.torryy+M3ynhLBfm0iW26a+dDw8z9gSfYvAx7Fc5BGeXdXxR','s1.5uL5zfUm.uaxCrNkNKtXpIaBelXMougbx6tGvOnqCYed84l04n+70bVIIWA==','fa','s1.5uL5zfUm.D5OhoGatuotMuLuHBGiTt0bU8dpF3vTDVp9SCSJvwZuPGKjUylwxr1o=',1,'s1.5uL5zfUm.HaaCNyizVEmAfMym69N3VLqFMcFotBvwDv/Mer7N6f/4yu6rqkW4PZDh2Bw5MyX5','own_phone',NULL,'pql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.975617310937935},{"about":"talk","option":"call","axis":"interest","points":34.975617310937935},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989552096273112},{"about":"engagement","option":"completed","axis":"interest","points":9.989552096273112}]',1795428329000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','ig_story1','ig_story1',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424420000000,347713814,0,0,0,1,1795424420000000,5100002038,'s1.5uL5zfUm.xlKvsw0XpoNMlvXZxqAF3spyw0UfzntSXQOvlsO+SQ==',1795424421000000,1795424420000000,1795428329000000,1795428336000000,'d16d37869eefdf8836ef0cc8475a234c65903638028191e2e2d6a88655e5f4b0',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(13,5100010848,'s1.5uL5zfUm./yMzz1yNEiqlPqGApwsoXC+I9o3QpmGz8D2m+qun7iHNXQ==',NULL,'fa','s1.5uL5zfUm.lx3WQLbQ7c6scu051WWLL4qvcpu/yNyaadybeYGpk2+GkEL9fwqkZ+s=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424425000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','g_ads7','g_ads7',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424425000000,347713821,0,0,0,1,1795424425000000,NULL,NULL,NULL,1795424425000000,1795424425000000,1795424425000000,'7578910a9f8d4c6394f50f38ac50ee25e7959170ba3c14ebee43d15619260c9b',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(14,5100011286,'s1.5uL5zfUm.4QG3gXQOgTKf0h21E5/wiK0vmNz/56w+ESod8/bFtls=','s1.5uL5zfUm.0ZtPrM2G0PSQkPfuaLHAmCFpv3J8o8y8//+vwU3OUxUu/fAM','en',NULL,0,'s1.5uL5zfUm.gBBxVvhQEaouUp8O/m2UqiNmHy0JphzQ3NIJqF+KItqNQMFEg57Gm+VRy8Z0','company_email',NULL,'pql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989560110431269},{"about":"engagement","option":"completed","axis":"interest","points":9.989560110431269},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795428332000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','site','site',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424426000000,347713827,1,0,0,0,NULL,NULL,NULL,NULL,1795424426000000,1795428332000000,1795428332000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(15,5100011959,'s1.5uL5zfUm.iSFnhF5f31xVFqRISo/iCqDKYPUJ601Jvdssy3lD2JA=',NULL,'fa','s1.5uL5zfUm.rVI+6ONLe1FT7J3CXDQu1/XMmSrqltwvcSsTjPZ8sCcsDP2PqPbwgXY=',1,NULL,'own_phone',NULL,'sql',0,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.99924499829006},{"about":"talk","option":"call","axis":"interest","points":34.99924499829006},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999676429583586},{"about":"engagement","option":"completed","axis":"interest","points":9.999676429583586}]',1795424556000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795424435000000,5100002038,'s1.5uL5zfUm.hgVF9ahVd+A4JVGbvi8XSe64/SJodjUos8SQp9Ysaw==',1795424436000000,1795424435000000,1795424556000000,1795424556000000,'eddef4db7aafcdfc1482bd0b630a0cef1a7caf55aef9c32660cdefd4b5c19673',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(18,5100014995,'s1.5uL5zfUm.2qwLamWhhbcaSsvFhAHYqpO6R2QpcwnFaXIM3+kH6Q23PikWeg==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424454000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424454000000,1795424454000000,1795424454000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(19,5100016390,'s1.5uL5zfUm.bXwqMEJXKFo2uyUPSiaPt9bn+epDWru815BP6JmV1KPmy/U=',NULL,'en','s1.5uL5zfUm.Ez1mvI9sQYrV/0kROiLQzvKIkgych5ksusDxaTuRakjCv8wPlBDx/zc=',0,NULL,'typed_phone',NULL,'lead',0,'open',16,10,'[{"about":"contact","option":"typed_phone","axis":"fit","points":16.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424458000000,'{}','','',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424458000000,347713869,0,0,1,0,NULL,NULL,NULL,NULL,1795424458000000,1795424458000000,1795424458000000,'f8847dcc84813dcff38b5751e13a2c078142b7e3ead5f6bf3717126b7e9c3e02',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(20,5100017988,'s1.5uL5zfUm.0WLxT3ga1YYk7eq/P3bDr17jntIh9Q3d8U2/aKrbX0Y2q7Sb6ibL',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424462000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424462000000,1795424462000000,1795424462000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(21,5100018969,'s1.5uL5zfUm.O3d+vyHGPpgwbKEoLmXbQ5PoR/PcDew0eIXPzkh1rPvFyVMV',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424463000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424463000000,1795424463000000,1795424463000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(22,5100020259,'s1.5uL5zfUm.pObzAEp1usLLqCz81lfgunciQ2j8CTeGbZCM05KImHSK78LPlbVD',NULL,'fa',NULL,0,NULL,NULL,'s1.5uL5zfUm.GGwNZEvalGxEz8C6mEQLI2i1PTVVE/iI5ygGRRPOUo0Z5LVaMODzxk4=','visitor',0,'open',0,0,'[]',1795424464000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424464000000,1795424464000000,1795424464000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(23,5100021558,'s1.5uL5zfUm.Hphpxq/A3xBX9YMfmcPGD6IR/A1cVTxUJlmpWp9sPh3luIzY8mxz',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424465000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424465000000,1795424465000000,1795424465000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(24,5100022584,'s1.5uL5zfUm.mmlJDq6JVsGTyGJTjeSfY4rHo8bvOg9AZMoJbPJw+u3KnRQ=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424466000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424466000000,NULL,NULL,NULL,1795424466000000,1795424466000000,1795424466000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(25,5100023889,'s1.5uL5zfUm.wBJ+IqFEVQ1oV8SwYwtPyCF6CzUGN+4wQfamAd4fwbgjBI4MmxrICgQ=',NULL,'fa','s1.5uL5zfUm.Cobl2wHjmWg4QKqJqcaej6o4gbmSPBbJqr1qtw3cByd+BDIavL5kVAQ=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424467000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424467000000,347713884,0,0,0,0,NULL,NULL,NULL,NULL,1795424467000000,1795424467000000,1795424467000000,'eab726032dc6b82924afbd407af02fc4bc2ccdb0f5d92c2e5ecf67815036ecfa',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(26,5100024930,'s1.5uL5zfUm.zt+Buze/5d/XB5o4sfWqYjihCwXaPg4S5fke5NeBVweFRtNk/JvZfNs=',NULL,'fa','s1.5uL5zfUm.KhmqkPcw6hVO8zwxS1WOFENjQznf9kBlvxfzIZHT3qm9yFWwPInQfSU=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424468000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424468000000,347713886,0,0,0,0,NULL,NULL,NULL,NULL,1795424468000000,1795424468000000,1795424468000000,'177d9764fb3d4cde81c32275397bfcdd1ef97857543e55ac93dad2731bc39496',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(27,5100025729,'s1.5uL5zfUm.RU8/luu5+RRGYHcNXy7om+9w2dLvxawTEQibP9sBdidxOsEzYAN8n0I=',NULL,'fa','s1.5uL5zfUm.y/wXntNQYaxVFUO942aBNTu28EftZZ9s6c4E5j6/qV4VTbTqnO7znx8=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424469000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424469000000,347713889,0,0,0,0,NULL,NULL,NULL,NULL,1795424469000000,1795424469000000,1795424469000000,'e7552dca0721c42954deeff1977a85956e4534c60cc09b3228e4ab438e3eddb5',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(28,5100026811,'s1.5uL5zfUm.2n/yyi67KDBvqGZBydfVQsH27MOR5PiBLMwf9ohwWp9ZFjDR3w+cZhc=',NULL,'fa','s1.5uL5zfUm.xVdpZ4yg1s9+MRqjOzpJ7wTlBg73xFhgg8ylzfFyR8Yfgojka4HoKH8=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424470000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424470000000,347713893,0,0,0,0,NULL,NULL,NULL,NULL,1795424470000000,1795424470000000,1795424470000000,'a46a4a4a1391d5017839d4bef71bcb13f82277e767e00033de2adb4a60485d0a',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(29,5100027065,'s1.5uL5zfUm.Oj2sgn4+9w9PjVxTyRXvWm0vkm3leQdR3vdu5zoKo1B/xRA=',NULL,'fa','s1.5uL5zfUm.c68CdyhE7z0bHnpCSj+LAXEgNRN5fT6LkgQWa9FR6ll7V2rBsUvI9IM=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424471000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424471000000,347713898,0,0,0,0,NULL,NULL,NULL,NULL,1795424471000000,1795424471000000,1795424471000000,'4317c17ecb1582c42c2037690ad864eed5fd7590b124b32c7511c207667e2529',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(30,5100028514,'s1.5uL5zfUm.A0OKaHSSCwcxuCvFHUAqjvVnl4DSHf2XDNc3rv8poWs2Dn9HKMpQ',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424472000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424472000000,1795424472000000,1795424472000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(31,5100029524,'s1.5uL5zfUm.M7Iy2MhiMK2KgmDFXt4nMjjegBWK9MsjZhuolCo3aGZhu/nx',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424473000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424473000000,1795424473000000,1795424473000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(32,5100030318,'s1.5uL5zfUm.8246HKbSQcUxM+MhEqmm3S5GJ1oj5L0SVlQLJ7ccyztgZbq4k1YG',NULL,'en',NULL,0,NULL,NULL,'s1.5uL5zfUm.wrpVjbSGNquHN0ZdOteoze2i9lRmEy+urvoPp+9c8v9m7yax7pi8x9g=','visitor',0,'open',0,0,'[]',1795424474000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424474000000,1795424474000000,1795424474000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(33,5100031924,'s1.5uL5zfUm.PpOF8Fk9MvrQTFjJNtprw2vZEQm7pJ1lPluwGWUq696t0j4Ja3dT',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424475000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424475000000,1795424475000000,1795424475000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(34,5100033295,'s1.5uL5zfUm.xWCvYzNeYQ+juOxvW8vN6KIcRA8oUq6g62fr7/bBgW5PAyE=',NULL,'en',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795424476000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,1,1795424476000000,NULL,NULL,NULL,1795424476000000,1795424476000000,1795424476000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(35,5100033687,'s1.5uL5zfUm.tDX0Uv8IkJI0HxRuVbb+nMNTJ2fPOetr6KeIOxvcsKY2C44TEFnzGIk=',NULL,'en',NULL,0,'s1.5uL5zfUm.nVUxQRjAXHOpBqJpCbv/WmR4OXpwPLDyHmDrFthDBNtZKH86Hx3P3a9VNBUxklOdAL1GJmThPZY=','company_email',NULL,'lead',0,'open',12,10,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424477000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424477000000,347713914,0,0,0,0,NULL,NULL,NULL,NULL,1795424477000000,1795424477000000,1795424477000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(36,5100033953,'s1.5uL5zfUm.skro545TPh0UO4E93pm7kkTLu9X1V0c1fDx8JRV897/FeoYULLV3tiM=',NULL,'en',NULL,0,'s1.5uL5zfUm.A4XUklFYbiyBe5ZsUHDy4JUyQVCzWaJR+whCD4yGqDSk5kyQEK7Fnsg5c730Nl1ljsOWAh0QzTE=','company_email',NULL,'lead',0,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424478000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424478000000,347713916,0,0,0,0,NULL,NULL,NULL,NULL,1795424478000000,1795424478000000,1795424478000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(37,5100034867,'s1.5uL5zfUm.awunOB/3yIBwewgfdU0cvQOv014UTOwZT3nx+iereysLqTB2a3ER5jA=',NULL,'en',NULL,0,'s1.5uL5zfUm.YTbbXRrwARq/zJ5ryI6YDgB9tQC/xwW5HQxP9M0A1loHcMhLs9DmcbgBnYjyhbec5PazOGy21AM=','company_email',NULL,'mql',0,'open',52,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424479000000,'{"need":"build","timing":"soon"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424479000000,347713919,0,0,0,0,NULL,NULL,NULL,NULL,1795424479000000,1795424479000000,1795424479000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(38,5100035324,'s1.5uL5zfUm.SVp3lhsBMGCjKy9EyojGmpJkMJMVFhqJd/dI1mXRVH//rqqV4sA4L2I=',NULL,'en',NULL,0,'s1.5uL5zfUm.qMj4VWXkrTbhL+iCEgHhqkEC7Z2inLPI4zMY8pGdGGZt27XNETl03cFiU2mhau7xG/meXH8ujvo=','company_email',NULL,'mql',0,'open',92,35,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"budget","option":"high","axis":"fit","points":40.0},{"about":"timing","option":"soon","axis":"interest","points":25.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424480000000,'{"need":"build","timing":"soon","budget":"high"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424480000000,347713923,0,0,0,0,NULL,NULL,NULL,NULL,1795424480000000,1795424480000000,1795424480000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(39,5100036529,'s1.5uL5zfUm.bcXE8MOZDqh1Tu58d8Y8YiV5ZxUBBPk+YiKUjQ/azaYjK10=',NULL,'en',NULL,0,'s1.5uL5zfUm.5vIKblinGrOc19FPYVUHJr3hv4X7T6LC4NVqw16on1lH8BKpa4GFQ0HElS9W9u2sK+Ot6JNEiHw=','company_email',NULL,'mql',0,'open',67,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424481000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424481000000,347713928,0,0,0,0,NULL,NULL,NULL,NULL,1795424481000000,1795424481000000,1795424481000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(40,5100037343,'s1.5uL5zfUm.ziI5kNl8/pNe7Ec4DGhilF8QLtUxpswWBcAkETFTuMmdpys=',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424482000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424482000000,1795424482000000,1795424482000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(41,5100038733,'s1.5uL5zfUm.Edvrfe2KR3r9hfFU/u1DTH3nqvw/nPsNtkDXoDbcxSM//CzU',NULL,'fa','s1.5uL5zfUm.P4K+e5QSE7gRtFhurnEjk05Z0PEKOIoTAkn5Xb8rpmY05lbwKsJQKUc=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424483000000,'{"need":"sales","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424483000000,347713936,0,0,0,0,NULL,NULL,NULL,NULL,1795424483000000,1795424483000000,1795424483000000,'867972611177d8f4845c1a43a1c52bf5d5d77a569a4b85e779d60b63438fc4ba',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(42,5100038998,'s1.5uL5zfUm.jM253UJLwgsLEBPMRrl4BRfQMu3zcxjdy9gevdpzwdsnl5yXaQAEHEh9VAxkRBznFA==',NULL,'en',NULL,0,'s1.5uL5zfUm.tjRXkSyvF8SHwT7v9P9QS0E0Wh4paulSni1zQYWEbcOjaAg4w6zzK9RXyObuSLPZzaT1aaWNL4c=','company_email',NULL,'sql',1,'open',52,10,'[{"about":"need","option":"build","axis":"fit","points":40.0},{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424484000000,'{"need":"build"}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424484000000,347713945,0,0,0,1,1795424484000000,NULL,NULL,NULL,1795424484000000,1795424484000000,1795424484000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(43,5100039617,'s1.5uL5zfUm.egxdE/Xzkqy2nGl/Xy4lj1Gdexh7DxcAgMKSiRlfl/EbkSUK',NULL,'en',NULL,0,'s1.5uL5zfUm.nc/c4trQ8sJ3EaJAP3UB1wdCxKkWLc4pOQEizhL9GuONpC96aqoofnMNa9KpEeiah/aLfwcmRqQ=','company_email',NULL,'lead',0,'open',12,20,'[{"about":"contact","option":"company_email","axis":"fit","points":12.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"price_asked","axis":"interest","points":10.0}]',1795424485000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424485000000,347713949,0,0,0,0,NULL,NULL,NULL,NULL,1795424485000000,1795424485000000,1795424485000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(44,5100040079,'s1.5uL5zfUm.HHKrXDDVZVDUakJNpqbFeLbeWnEhVgsS9mRCXXjqhcc=',NULL,'fa','s1.5uL5zfUm.dLwIDftim9/dAGLhaiKYE9WzjyVVauzrVIK66YM13BFH20k/fDGTebU=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795428322000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795428322000000,347714057,0,0,0,0,NULL,NULL,NULL,NULL,1795424486000000,1795428322000000,1795428322000000,'92ebec934abbe2be73812db0954a506cc7d0696fe3296ce03dc7a8fbcc0ae092',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(45,5100040749,'s1.5uL5zfUm.DHhthsxOjuf1z746lNl6eec5aMQI7HnJukB+NBXjFBan',NULL,'fa','s1.5uL5zfUm.PD0QaJKzJcTZjy91bVg8OGQeHwog4yCzI8yMrEW+YnHnpJ6KWR2Nk6E=',1,NULL,'own_phone',NULL,'mql',0,'open',60,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428323000000,'{"need":"sales","timing":"now"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424487000000,347713953,0,0,0,0,NULL,NULL,NULL,NULL,1795424487000000,1795428323000000,1795428323000000,'4282d142adfefba6f075ea3c3f7446d44493076dc021cc771f2aa8e841456b46',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(46,5100041485,'s1.5uL5zfUm.LqghRfZ0bYCeHWYtgXyo3j5ig+IO/iXAm94efsvstglg4A==',NULL,'fa','s1.5uL5zfUm.9stO7BJUMPfnimwuJdMwBd7WaHjxEfi3MrNnzn/ZupCOerJbm6HqAoA=',1,NULL,'own_phone',NULL,'mql',0,'open',90,45,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188}]',1795428324000000,'{"need":"sales","timing":"now","budget":"mid"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424488000000,347713956,0,0,0,0,NULL,NULL,NULL,NULL,1795424488000000,1795428324000000,1795428324000000,'3a340dfd267742dd7e94662792e118f7af1766bc7a494c5c1491805422a19338',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(47,5100042141,'s1.5uL5zfUm.CmN2p+gtdEBh7kFsa2H2/6hy7n1DENgM9J00qY4QTllI9w==',NULL,'fa','s1.5uL5zfUm.v5yVIHHmBi/h1AEiOblvB5WQFaMRxEv2A0rEhZVO/DZoVRCSAy/ZkZo=',1,NULL,'own_phone',NULL,'sql',1,'open',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":34.976072498387694},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795428325000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424489000000,347713960,0,0,0,1,1795428325000000,NULL,NULL,NULL,1795424489000000,1795428325000000,1795428325000000,'1f27bc2ccbf99c90dfbd98e20f5d2b374e19ddea3b700a60c01b7a990b2144ac',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(48,5100043476,'s1.5uL5zfUm.RE4ts9tCvlE6a69g8CtNU+JpDMjpPsP5Zyobwjc99OagFQ==',NULL,'fa','s1.5uL5zfUm.thcS57RLLbinihjB/dIoNrHSJ8VxSaPlICo4LBh0r/cpJGSAUA5rfnY=',1,NULL,'own_phone',NULL,'lead',0,'open',20,10,'[{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989725737806}]',1795428334000000,'{}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424490000000,347713965,0,0,1,0,NULL,NULL,NULL,NULL,1795424490000000,1795428333000000,1795428334000000,'a3ac8082b4a817035b8ad884301c5af8c15b70899123777e26a1a5c0d4bcf096',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(49,5100044466,'s1.5uL5zfUm.zOxcEnIEJ4XaOeNr/3UUrNyM0VoaNKym70wRj4l1f8I=','s1.5uL5zfUm.XTBuy/KInvUg6jSxbK+vhrsms8hh8j09PblFOBUMJr5wYVdsYg==','fa','s1.5uL5zfUm.MzwcpxmqFf1pmpK7lTD/5SYzlwjlHJIUzDW8PiDewkqe4kSMSX8uiXU=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.976072498387694},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.989747109280188},{"about":"engagement","option":"completed","axis":"interest","points":9.989747109280188},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428327000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424491000000,347713967,0,0,0,0,NULL,NULL,NULL,NULL,1795424491000000,1795428327000000,1795428327000000,'d0646c9e637d3c6a1a5f1939ef04097ca7a0aa07e2fb54a028c6cb7795d8a80e',NULL,NULL,'["asked","words"]',1795424491000000,1795530600000000);
INSERT INTO "leads" VALUES(50,5100044719,'s1.5uL5zfUm.jtfjHEWrarPTKDZSzdQXywWvXKGW3Ga3ehQJwHO4za8=','s1.5uL5zfUm.PTAzqet6FS746DfhRqQtSkb564l9EKezMP5P2jzZeF6USHshPg==','fa','s1.5uL5zfUm.if9sH52fkdZGh2EW0KXYVgNCPOwe8nUv5MXaJK7D5gQOZqPMiQoc9qo=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.999868965477354},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.9999438424},{"about":"engagement","option":"completed","axis":"interest","points":9.9999438424},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424495000000,347713973,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.o22u41sEbiANLp8g3urBUcaUa/YahLYhT4wgVIs8gQ==',1795424512000000,1795424495000000,1795424516000000,1795424516000000,'777dba47fdeb4d41b1922deddd04eeba0558f5b708476b8878baba30cea87580',NULL,NULL,'["asked","words"]',1795424495000000,1795530600000000);
INSERT INTO "leads" VALUES(51,5100045904,'s1.5uL5zfUm.i1g/yNrVRt5ogQIdFD/bi6hjNekL7FXt0bhe2D4X13o=','s1.5uL5zfUm.VlE2DPV8cGN43SHe3Mxac880IRGHIWL/845DVAizTO3Rv68QMQ==','fa','s1.5uL5zfUm.jykaAW5kW6f8/hyWeLu8WRinhRnApPsESh7MQ8vhkPd2pbsRPGR3TDg=',1,NULL,'own_phone',NULL,'sql',1,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":34.99989392439623},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.999954539061399},{"about":"engagement","option":"completed","axis":"interest","points":9.999954539061399},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424516000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424499000000,347713979,0,0,0,1,1795424516000000,NULL,NULL,NULL,1795424499000000,1795424516000000,1795424516000000,'c15a37eaf041280c88aeb6813dff431acb534967c9b2cef686f6f3fcf417ea9f',NULL,NULL,'["asked"]',1795424499000000,NULL);
INSERT INTO "leads" VALUES(52,5100047222,'s1.5uL5zfUm.ZfHSZXte0Z1k0Fmg3rX5Y1lhiASmDhyuA9LtNEZlfhbQGg==','s1.5uL5zfUm.1lRRI43GU8FjMl2FhiCtedkdDXdutVZjlNXeBb5ChKd5GS2Z4z7X','fa','s1.5uL5zfUm.OditonjN78ar7rCAdLWnXxeDx0lOVG+g192mAG1GflaJ4HieD2um3TE=',1,NULL,'own_phone',NULL,'sql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.99999732582142},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795424504000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424503000000,347713985,0,0,0,1,1795424503000000,NULL,NULL,NULL,1795424503000000,1795424504000000,1795424504000000,'0596bc76de2ebef5c8fb79022352bc61e6cc8a0c2e0db14960a4024671350dc5',NULL,NULL,'[]',NULL,1795876200000000);
INSERT INTO "leads" VALUES(53,5100048278,'s1.5uL5zfUm.JWOxsoIytbif0UFV+q68hKC4lB8mrWge1EsN1NmFCyk=','s1.5uL5zfUm.E9fYM/mX1pE4+g+I0WchmPbyZ2Ped3OEY61nGrVA5o4XeX/pLQ==','fa','s1.5uL5zfUm.2T393G+Lsb8C8sJZ85h8FBaDUdMrnP+mxt6X6wnvrbUgTuuNAnQ4SjY=',1,NULL,'own_phone',NULL,'mql',0,'open',90,55,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":9.98982725271559},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0}]',1795428326000000,'{"need":"sales","timing":"none","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424520000000,347714001,0,0,0,0,NULL,NULL,NULL,NULL,1795424520000000,1795428326000000,1795428326000000,'a5896c18c111aa84e932e6c6f99196a6426d6041e37e8a8d7947cb3fa582390c',NULL,NULL,'["asked"]',1795428326000000,1795876200000000);
INSERT INTO "leads" VALUES(54,5100049117,'s1.5uL5zfUm.Nd22ua2toLsQfM0CXdUSTevCTyRy9Rc4qprMbcN0OO0evA==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','flyer','flyer',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(55,5100049888,'s1.5uL5zfUm.7rENu3u+5Qr68WqiRhjOYE4GBLC26fdiPMYwILhiCpjyqg==',NULL,'fa','s1.5uL5zfUm.qKZdyK1bXo8UuKTmmiiCJhR3rdOQk+exoeialy/kavrnMRVFAJATQmU=',1,NULL,'own_phone',NULL,'lead',0,'open',60,10,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0}]',1795424521000000,'{"need":"sales"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714008,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,'de9b5600f14a07819efd32f30036b2eb83cf50d7b6a1d3747115eb1f47c21c31',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(56,5100051218,'s1.5uL5zfUm.T4r15xoyKiIv/qI6pAV9CyaYL+YcqUwUcQdF8C37vrt+jg==',NULL,'fa','s1.5uL5zfUm.pk88fuhWfIZWMhhgtHFzbYyiIZ2EJd62bSCP92WzqGcLXz4boKSJeqc=',1,NULL,'own_phone',NULL,'mql',0,'open',75,20,'[{"about":"need","option":"results","axis":"fit","points":40.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"budget","option":"unknown","axis":"fit","points":15.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0},{"about":"timing","option":"none","axis":"interest","points":0.0},{"about":"talk","option":"no","axis":"interest","points":0.0}]',1795424521000000,'{"need":"results","timing":"none","budget":"unknown","talk":"no"}','flyer','flyer',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424521000000,347714012,0,0,0,0,NULL,5100002038,'s1.5uL5zfUm.37TBKgRnB+pwDpHJYjcJtV5ncGkt0LFNrFT77wTswg==',1795428330000000,1795424521000000,1795424521000000,1795428330000000,'9531d2570b16c0703b4382f4a5113c908521a9ad54d6aa2a3d8cbb342a35c69f',NULL,NULL,'["words"]',1795424521000000,1795530600000000);
INSERT INTO "leads" VALUES(57,5100051549,'s1.5uL5zfUm.TKnCj3gwSCO4prOPJibUPHUkLQ71EE1XltlE/j371eWfl0w=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424521000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424521000000,1795424521000000,1795424521000000,NULL,NULL,5,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(58,5100052264,'s1.5uL5zfUm.tNzTTNFsWB/t6du/CMFHEk9teX2Yj+sPBpGgKY1CDJ4=','s1.5uL5zfUm.m2wOoP5/gB+gCNXnAGo/k8x8dkOIwY74LHB0a7cs85HjrBz3bw==','fa','s1.5uL5zfUm.pmr0X98hpBO4zzEFnvH2RKoY+TxNhmaVqIIWaQgQbF+F0yKtLkjVzks=',1,NULL,'own_phone',NULL,'sql',0,'lost',90,90,'[{"about":"need","option":"sales","axis":"fit","points":40.0},{"about":"timing","option":"now","axis":"interest","points":35.0},{"about":"talk","option":"call","axis":"interest","points":35.0},{"about":"budget","option":"mid","axis":"fit","points":30.0},{"about":"contact","option":"own_phone","axis":"fit","points":20.0},{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"engagement","option":"completed","axis":"interest","points":10.0}]',1795424525000000,'{"need":"sales","timing":"now","budget":"mid","talk":"call"}','','',2,'86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e',1795424525000000,347714020,0,0,0,1,1795424525000000,5100002038,'s1.5uL5zfUm.KiJG2SaQIDDV++iw9ZjJ6v4gyy4MFO0qbjfjICBwyg==',1795424534000000,1795424525000000,1795424525000000,1795424544000000,'eba4887b63908e420e79c15123cd4498348ba479324c7767b9331ff690b85a49',NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(59,5100053665,'s1.5uL5zfUm.wLWoolHhDwk4CpBS67QieFhQBNyBe3fPrlEyi9VFdxNl3O/1',NULL,'en',NULL,0,'s1.5uL5zfUm.BPg616jdxHURBHhMfG+myMx9IV03U/t1T2lCgB/ZspbDgQvwi7mrP2k=','doubtful_email',NULL,'lead',0,'open',0,10,'[{"about":"engagement","option":"guide","axis":"interest","points":10.0},{"about":"contact","option":"doubtful_email","axis":"fit","points":0.0}]',1795424550000000,'{}','flyer','flyer',2,'6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1',1795424550000000,347714036,0,0,0,0,NULL,NULL,NULL,NULL,1795424550000000,1795424550000000,1795424550000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(60,5100054293,'s1.5uL5zfUm.M5l+TweZwLlBIwx9T2/vtP3Tp5EG8fd105ROVOvu+KazEaY=',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424551000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424551000000,1795424551000000,1795424551000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(61,5100055754,'s1.5uL5zfUm.01+D0LQWXrcZhYjFUvIrH4fMUzO6vODTtS7rUIiYvTto5Q==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795424552000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795424552000000,1795424552000000,1795424552000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(62,5100056184,'s1.5uL5zfUm.Fxk/HMPIDG55/O2Nccu569UFfg30BzNP09rQS+DvhIc=',NULL,'fa',NULL,0,NULL,'telegram',NULL,'sql',1,'open',4,0,'[{"about":"contact","option":"telegram","axis":"fit","points":4.0}]',1795428030000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,1,1795428030000000,NULL,NULL,NULL,1795428030000000,1795428030000000,1795428030000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(63,5100057974,'s1.5uL5zfUm.1ymqjuE5HdA5NtdVG5bZ3FQJC5Zug2/8VRJKQDCkPLg/hA==',NULL,'fa',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428320000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428320000000,1795428320000000,1795428320000000,NULL,NULL,NULL,'[]',NULL,NULL);
INSERT INTO "leads" VALUES(64,5100059709,'s1.5uL5zfUm.nqXkhgYVbqkedozouM6R4jc+5P7IjzKy9fd+DUURGHHkrQ==',NULL,'en',NULL,0,NULL,NULL,NULL,'visitor',0,'open',0,0,'[]',1795428321000000,'{}','','',NULL,NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,1795428321000000,1795428321000000,1795428321000000,NULL,NULL,NULL,'[]',NULL,NULL);
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
INSERT INTO "ledger" VALUES(2,1,'contact',1793696420000000,'s1.5uL5zfUm.8EMraDaYM2X8GlnkEdMVm56dOEiHRP8l1KjSDDoPXF8U0lX135ZwFWfMlIJkHO/hXv9hoYYcLdzyoUPkhowVxogqUI4=',0,347713783);
INSERT INTO "ledger" VALUES(3,1,'talk_asked',1793696420000000,'{}',0,347713783);
INSERT INTO "ledger" VALUES(4,1,'promised',1793696420000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713783);
INSERT INTO "ledger" VALUES(5,1,'stage',1793696420000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(6,1,'heated',1793696420000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(7,1,'alerted',1793696420000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(8,2,'started',1793696421000000,'{"source":"","known":false}',0,347713784);
INSERT INTO "ledger" VALUES(9,2,'contact',1793696421000000,'s1.5uL5zfUm.xg7+o54FZ9qMhuEPNoiNFK5cuJHXgOKciM0inIyOGWf3enZYDtCp3oS848kIZAYaHiz6EbF58EdRecF+/co8HkwZSOY=',0,347713784);
INSERT INTO "ledger" VALUES(10,2,'talk_asked',1793696421000000,'{}',0,347713784);
INSERT INTO "ledger" VALUES(11,2,'promised',1793696421000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713784);
INSERT INTO "ledger" VALUES(12,2,'stage',1793696421000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(13,2,'heated',1793696421000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(14,2,'alerted',1793696421000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(15,3,'started',1793696422000000,'{"source":"","known":false}',0,347713785);
INSERT INTO "ledger" VALUES(16,3,'contact',1793696422000000,'s1.5uL5zfUm.A2xrxp8RVTtFmHsljclrALpDjdNZNcZ/pnndKQ7Z+vRV3IxTCJVYkJphdFDDk2c59qXFSehHvknjuhjJfGaffTnq37E=',0,347713785);
INSERT INTO "ledger" VALUES(17,3,'talk_asked',1793696422000000,'{}',0,347713785);
INSERT INTO "ledger" VALUES(18,3,'promised',1793696422000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713785);
INSERT INTO "ledger" VALUES(19,3,'stage',1793696422000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(20,3,'heated',1793696422000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(21,3,'alerted',1793696422000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(22,4,'started',1793696423000000,'{"source":"","known":false}',0,347713786);
INSERT INTO "ledger" VALUES(23,4,'contact',1793696423000000,'s1.5uL5zfUm.0mBuJtDWqlAhFmDB31h+tAKLednxvK6fFyf+UOay4F1d1eMPCSxhtIBTM9cb9NXekGq80OfuI+F3tFzvePT5u5XWaAM=',0,347713786);
INSERT INTO "ledger" VALUES(24,4,'talk_asked',1793696423000000,'{}',0,347713786);
INSERT INTO "ledger" VALUES(25,4,'promised',1793696423000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713786);
INSERT INTO "ledger" VALUES(26,4,'stage',1793696423000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(27,4,'heated',1793696423000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(28,4,'alerted',1793696423000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(29,5,'started',1793696424000000,'{"source":"","known":false}',0,347713787);
INSERT INTO "ledger" VALUES(30,5,'contact',1793696424000000,'s1.5uL5zfUm.gtE4Nn0gZSXjVHN1m212qYDx/RVtapn6eC+J5/3c0ziK5RAprH6B50wRVaT2vtk1uZSzk36pLzAObByb8FOgJrnY7no=',0,347713787);
INSERT INTO "ledger" VALUES(31,5,'talk_asked',1793696424000000,'{}',0,347713787);
INSERT INTO "ledger" VALUES(32,5,'promised',1793696424000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713787);
INSERT INTO "ledger" VALUES(33,5,'stage',1793696424000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(34,5,'heated',1793696424000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(35,5,'alerted',1793696424000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(36,6,'started',1793696425000000,'{"source":"","known":false}',0,347713788);
INSERT INTO "ledger" VALUES(37,6,'contact',1793696425000000,'s1.5uL5zfUm.qQ75FlFI3drz21BuQtyk9WrCfQQMwjeVJrMLT41wX8DX2c0aG6/1BYQTP8nbNNt7f7jfvDAQsp77rerKbpl0PG8Y8jg=',0,347713788);
INSERT INTO "ledger" VALUES(38,6,'talk_asked',1793696425000000,'{}',0,347713788);
INSERT INTO "ledger" VALUES(39,6,'promised',1793696425000000,'{"promise":"before","moment":"2026-11-03T14:30:00+00:00","deadline":"2026-11-03T14:30:00+00:00"}',0,347713788);
INSERT INTO "ledger" VALUES(40,6,'stage',1793696425000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(41,6,'heated',1793696425000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(42,6,'alerted',1793696425000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(43,6,'claimed',1793696427000000,'s1.5uL5zfUm.ELZ8jyusvwde2MgDg5hcz3XIuqKEmz38VVPTjRsMBFQskzc43X2hhOqWDjDUJTF/rgjOeAKU',5100002038,347713790);
INSERT INTO "ledger" VALUES(44,7,'started',1793696431000000,'{"source":"ig_story1","known":true}',0,347713791);
INSERT INTO "ledger" VALUES(45,7,'consented',1793696431000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713792);
INSERT INTO "ledger" VALUES(46,7,'contact',1793696431000000,'s1.5uL5zfUm.D7p0tTuNcilq9VNhc1ov7m1gvOqx/WVEDqLVzuKXkBgAjmr934icvbNIITcmTRKSrzuSIlKmXn8QnPipolLrZlyUfPgJ2tii',0,347713792);
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
INSERT INTO "ledger" VALUES(59,7,'claimed',1793696432000000,'s1.5uL5zfUm.iGKjLSpaPIb92Fj2Uu1mwPyWHJw5q7oK2FsGYuvDdAMPwT01Z0p25UuFwzEc41ceECCYcvwg',5100002038,347713797);
INSERT INTO "ledger" VALUES(60,7,'note',1793696437000000,'s1.5uL5zfUm.dH/tYHbpnLXcYRMNs354aqId3jTgb9B3pa+X6aqbJKtHONiia+2Mld8Mm1TYfWNJi38J03lg+H3SDGKJAkfHIY3OlqXf7hK/sh9mTg==',5100002038,347713799);
INSERT INTO "ledger" VALUES(61,7,'stage',1793696438000000,'{"before":"sql","after":"customer","reason":""}',5100001122,347713801);
INSERT INTO "ledger" VALUES(62,7,'outcome',1793696438000000,'s1.5uL5zfUm.k8YW7YcJspPoX5W+8xRvBmLDHwdSqpk4EC6e5TEr9smkIK92rz/V0Kit1kOA7d35xdruH98yLabAUg1+fnwS9Y56iQ5TiqQ=',5100001122,347713801);
INSERT INTO "ledger" VALUES(63,8,'started',1793696443000000,'{"source":"ig_story1","known":true}',0,347713803);
INSERT INTO "ledger" VALUES(64,8,'consented',1793696443000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713804);
INSERT INTO "ledger" VALUES(65,8,'contact',1793696443000000,'s1.5uL5zfUm.eQwFyf/CnWeU9vRE3WHZzT0S/SkJba6IQoLGn2z4+0Q6dztFH5EERlzcuK8WE13uZWFCBlTqi46DY4zlhnZ4do/ft4h4jRD37rijTC/tquOaPcZa',0,347713804);
INSERT INTO "ledger" VALUES(66,8,'guide',1793696443000000,'{"magnet":"guide"}',0,347713804);
INSERT INTO "ledger" VALUES(67,8,'stage',1793696443000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(68,8,'campaign',1793696443000000,'{"source":"g_ads7","known":true}',0,347713805);
INSERT INTO "ledger" VALUES(69,8,'guide',1793696443000000,'{"magnet":"guide"}',0,347713805);
INSERT INTO "ledger" VALUES(70,8,'language',1793696447000000,'{"language":"fa"}',0,347713807);
INSERT INTO "ledger" VALUES(71,8,'blocked',1793696451000000,'{}',0,347713808);
INSERT INTO "ledger" VALUES(72,8,'unblocked',1793696452000000,'{}',0,347713809);
INSERT INTO "ledger" VALUES(73,9,'started',1794218600000000,'{"source":"","known":false}',0,347713810);
INSERT INTO "ledger" VALUES(74,9,'contact',1794218600000000,'s1.5uL5zfUm.qANuib+i7AX2tTO/BTXHBZWNoRar4lF8XgVH6Km/PB3YUiZlYkgf2WSq5hRlEKNGMrFYbtQwBa2Au1yZ3gbkeXdsk9g=',0,347713810);
INSERT INTO "ledger" VALUES(75,9,'talk_asked',1794218600000000,'{}',0,347713810);
INSERT INTO "ledger" VALUES(76,9,'promised',1794218600000000,'{"promise":"before","moment":"2026-11-09T14:30:00+00:00","deadline":"2026-11-09T14:30:00+00:00"}',0,347713810);
INSERT INTO "ledger" VALUES(77,9,'stage',1794218600000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(78,9,'heated',1794218600000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(79,9,'alerted',1794218600000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(80,1,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(81,2,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(82,3,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(83,10,'started',1795422620000000,'{"source":"site","known":true}',0,347713811);
INSERT INTO "ledger" VALUES(84,4,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(85,5,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(86,6,'cooled',1795422620000000,'{"reason":"gate"}',0,NULL);
INSERT INTO "ledger" VALUES(87,11,'started',1795422621000000,'{"source":"site","known":true}',0,347713812);
INSERT INTO "ledger" VALUES(88,12,'started',1795424420000000,'{"source":"ig_story1","known":true}',0,347713813);
INSERT INTO "ledger" VALUES(89,12,'consented',1795424420000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713814);
INSERT INTO "ledger" VALUES(90,12,'contact',1795424420000000,'s1.5uL5zfUm.fT0bZgPyKJmSbJCStMGwWgfVCPH3roLO97GuD3vaMAz9zEzHwW7NFuLezhcb8i1nLeWoQ5eF1Xuuth4EkXQqHpN7Z3cB01dE',0,347713814);
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
INSERT INTO "ledger" VALUES(103,12,'claimed',1795424421000000,'s1.5uL5zfUm.GzT+C1dwP907sBg6fpYunZzlDmmJPOwFd14jHb5noUo+PZUQ9Fg1WN6hKS5zSVPHCNUPmnuR',5100002038,347713819);
INSERT INTO "ledger" VALUES(104,13,'started',1795424425000000,'{"source":"g_ads7","known":true}',0,347713820);
INSERT INTO "ledger" VALUES(105,13,'consented',1795424425000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713821);
INSERT INTO "ledger" VALUES(106,13,'contact',1795424425000000,'s1.5uL5zfUm.VjallfGxwB3X9OdbU09EyeVanGrnbKw/Mw5+TkcW0d9EEsJH+LiQIw88pLGEIw9n54fi9Ps3pJEYL3HGap/pJHF+7Xr+qamY',0,347713821);
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
INSERT INTO "ledger" VALUES(121,14,'contact',1795424426000000,'s1.5uL5zfUm.GdkLB5Fyq3ZNbrbAZY+ZmSSkkOvpD/zW1cEkOWTRuwhaDZN5ZzEarW5ttgzjrXnC2VGxzrhVwCZ/CJkCzYkZJ8nOyOFkg9h/UXvrhfckxHA=',0,347713827);
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
INSERT INTO "ledger" VALUES(134,15,'contact',1795424435000000,'s1.5uL5zfUm.rlvRZh35x1bv9WqVXlJhPr30yfWu22JsjAMFDHtoQzu96hQnN0AcQ+8AGDXljukgjM5GakVggTSVjjd0lbhpQXdej+kcEvHo',0,347713842);
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
INSERT INTO "ledger" VALUES(147,15,'claimed',1795424436000000,'s1.5uL5zfUm.EeqcjxBz3piIoph+nE1gX0fzxNxknkECn1Yf7MXxqNBtD9aQOY6iCJBNCGDaX5v9NLF/c5Ye',5100002038,347713847);
INSERT INTO "ledger" VALUES(180,15,'withdrawn',1795424450000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","channel":"telegram"}',0,347713862);
INSERT INTO "ledger" VALUES(181,15,'stopped',1795424450000000,'{}',0,347713862);
INSERT INTO "ledger" VALUES(182,15,'cooled',1795424450000000,'{"reason":"withdrawn"}',0,NULL);
INSERT INTO "ledger" VALUES(183,18,'started',1795424454000000,'{"source":"","known":false}',0,347713863);
INSERT INTO "ledger" VALUES(184,19,'started',1795424458000000,'{"source":"","known":false}',0,347713868);
INSERT INTO "ledger" VALUES(185,19,'consented',1795424458000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713869);
INSERT INTO "ledger" VALUES(186,19,'contact',1795424458000000,'s1.5uL5zfUm.hB1sj5sfSPnjNfS4mSyNakZQfHcIna6KK8c69fk9/KoA+j0QMb9PMxWOwOiws2OaFlwdDgevkzZgQLUeNTUU2Rzmw87jPwzQ8+KzKPhIbpjh+v12ybOWRL/2CtbWk8h0NtP505I=',0,347713869);
INSERT INTO "ledger" VALUES(187,19,'guide',1795424458000000,'{"magnet":"guide"}',0,347713869);
INSERT INTO "ledger" VALUES(188,19,'stage',1795424458000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(189,19,'blocked',1795424458000000,'{}',0,347713870);
INSERT INTO "ledger" VALUES(190,20,'started',1795424462000000,'{"source":"flyer","known":true}',0,347713873);
INSERT INTO "ledger" VALUES(191,21,'started',1795424463000000,'{"source":"flyer","known":true}',0,347713874);
INSERT INTO "ledger" VALUES(192,22,'started',1795424464000000,'{"source":"flyer","known":true}',0,347713876);
INSERT INTO "ledger" VALUES(193,22,'unread_contact',1795424464000000,'s1.5uL5zfUm.Pk24ICUXQTtIgMWPbnT8XQl1JXkxMmBNvhkXN4qLE0wqJEUXbfPlIkbchPUms4iI3jERLw==',0,347713877);
INSERT INTO "ledger" VALUES(194,22,'unread_contact',1795424464000000,'s1.5uL5zfUm.HXEU0vUH7JRVIfZ5NnoxCfj9G5Gjfiw0sdf6FrRrmnCE6TZPQvtnivLHB7GVZAPlGxHcMQ==',0,347713878);
INSERT INTO "ledger" VALUES(195,23,'started',1795424465000000,'{"source":"flyer","known":true}',0,347713879);
INSERT INTO "ledger" VALUES(196,23,'declined',1795424465000000,'{}',0,347713880);
INSERT INTO "ledger" VALUES(197,24,'started',1795424466000000,'{"source":"flyer","known":true}',0,347713881);
INSERT INTO "ledger" VALUES(198,24,'contact',1795424466000000,'s1.5uL5zfUm.+UJ0rXQeNANLMsl+hpWGl/pe8GEKLn7h7e0pEeWeXafIGw/MDNIuJ2vKbOlYAcYgq4AL4FNf8EEbgNb3UpFLQR1jjx0=',0,347713882);
INSERT INTO "ledger" VALUES(199,24,'talk_asked',1795424466000000,'{}',0,347713882);
INSERT INTO "ledger" VALUES(200,24,'promised',1795424466000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713882);
INSERT INTO "ledger" VALUES(201,24,'stage',1795424466000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(202,24,'heated',1795424466000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(203,24,'alerted',1795424466000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(204,25,'started',1795424467000000,'{"source":"flyer","known":true}',0,347713883);
INSERT INTO "ledger" VALUES(205,25,'consented',1795424467000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713884);
INSERT INTO "ledger" VALUES(206,25,'contact',1795424467000000,'s1.5uL5zfUm.bRrPFcBSYqT3S5Ly6MTKe11kRcFa37YVQbBaKNj8xAdrYAiJJKmb6bQaizUzkemm6X0sWCwQ/n6twWKeDZdZ5SUaEwQyvjwU',0,347713884);
INSERT INTO "ledger" VALUES(207,25,'guide',1795424467000000,'{"magnet":"guide"}',0,347713884);
INSERT INTO "ledger" VALUES(208,25,'stage',1795424467000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(209,26,'started',1795424468000000,'{"source":"flyer","known":true}',0,347713885);
INSERT INTO "ledger" VALUES(210,26,'consented',1795424468000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713886);
INSERT INTO "ledger" VALUES(211,26,'contact',1795424468000000,'s1.5uL5zfUm.aIlUtnCkj1IHqDsx+OODHXGQDmuAUqOzvs54Rqtni/Gn2779xExfTB1bcAsgTNobpaCyvFug0JJKjkMNNBhUm0JumTZ/ggZL',0,347713886);
INSERT INTO "ledger" VALUES(212,26,'guide',1795424468000000,'{"magnet":"guide"}',0,347713886);
INSERT INTO "ledger" VALUES(213,26,'stage',1795424468000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(214,26,'answered',1795424468000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713887);
INSERT INTO "ledger" VALUES(215,27,'started',1795424469000000,'{"source":"flyer","known":true}',0,347713888);
INSERT INTO "ledger" VALUES(216,27,'consented',1795424469000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713889);
INSERT INTO "ledger" VALUES(217,27,'contact',1795424469000000,'s1.5uL5zfUm.S9w/OmNbh3SASbHxZwvh9MuRu7qdBSe9Tj9KJ9h4ByuM7aAtiiJ1L6mO3OF8M+47OC5Ub4SOpM0Ef2iOVLW2GxdatAimiB64',0,347713889);
INSERT INTO "ledger" VALUES(218,27,'guide',1795424469000000,'{"magnet":"guide"}',0,347713889);
INSERT INTO "ledger" VALUES(219,27,'stage',1795424469000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(220,27,'answered',1795424469000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713890);
INSERT INTO "ledger" VALUES(221,27,'answered',1795424469000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713891);
INSERT INTO "ledger" VALUES(222,27,'stage',1795424469000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(223,28,'started',1795424470000000,'{"source":"flyer","known":true}',0,347713892);
INSERT INTO "ledger" VALUES(224,28,'consented',1795424470000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713893);
INSERT INTO "ledger" VALUES(225,28,'contact',1795424470000000,'s1.5uL5zfUm./hfZoM4gTugrPQ92KWoe9kZsplac9dnPk/tPEIolKnTGsgTS4POVteiw0q1BbESPKtZBFZLfOO6m+/tfdjdGOZ5etwkpVsw/',0,347713893);
INSERT INTO "ledger" VALUES(226,28,'guide',1795424470000000,'{"magnet":"guide"}',0,347713893);
INSERT INTO "ledger" VALUES(227,28,'stage',1795424470000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(228,28,'answered',1795424470000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713894);
INSERT INTO "ledger" VALUES(229,28,'answered',1795424470000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713895);
INSERT INTO "ledger" VALUES(230,28,'stage',1795424470000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(231,28,'answered',1795424470000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713896);
INSERT INTO "ledger" VALUES(232,29,'started',1795424471000000,'{"source":"flyer","known":true}',0,347713897);
INSERT INTO "ledger" VALUES(233,29,'consented',1795424471000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713898);
INSERT INTO "ledger" VALUES(234,29,'contact',1795424471000000,'s1.5uL5zfUm.JoqcyedKvSGWkeRSJJKFDxV8cxG0JeTfui0LATOXriiwvEz5p4cGceUM/kh2dHez07B5L/duahhOXbmtDzdXNKgDgYpXmbW9',0,347713898);
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
INSERT INTO "ledger" VALUES(246,32,'unread_contact',1795424474000000,'s1.5uL5zfUm.x2DfUjmXcvVaLR36Jo5Bg5tfgEMYu+u6HorPgsU90Ddgtog70A/ABp4iAyprqXCm1YfqBQ==',0,347713907);
INSERT INTO "ledger" VALUES(247,32,'unread_contact',1795424474000000,'s1.5uL5zfUm.aQOweLdCDC9UfYnDk/pDT2d79tk4nqH8o9sSpbUHa8UW0h7YKhppa1alNP0tPDsqk5VY6A==',0,347713908);
INSERT INTO "ledger" VALUES(248,33,'started',1795424475000000,'{"source":"flyer","known":true}',0,347713909);
INSERT INTO "ledger" VALUES(249,33,'declined',1795424475000000,'{}',0,347713910);
INSERT INTO "ledger" VALUES(250,34,'started',1795424476000000,'{"source":"flyer","known":true}',0,347713911);
INSERT INTO "ledger" VALUES(251,34,'contact',1795424476000000,'s1.5uL5zfUm.6QN8s0WTw0kmVeDTKiu5Om6Ste0JMTTPGZ1uvkVvs3ELzSuFu6vGTZ+CtP4ZB06ZaEJ3jTvw6Yk+rzJ9bcWB+Xt3C1k=',0,347713912);
INSERT INTO "ledger" VALUES(252,34,'talk_asked',1795424476000000,'{}',0,347713912);
INSERT INTO "ledger" VALUES(253,34,'promised',1795424476000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713912);
INSERT INTO "ledger" VALUES(254,34,'stage',1795424476000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(255,34,'heated',1795424476000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(256,34,'alerted',1795424476000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(257,35,'started',1795424477000000,'{"source":"flyer","known":true}',0,347713913);
INSERT INTO "ledger" VALUES(258,35,'consented',1795424477000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713914);
INSERT INTO "ledger" VALUES(259,35,'contact',1795424477000000,'s1.5uL5zfUm.P3Qyb5UbMs5PX1nD3r/mlfbFKGdxTj0zAcDugl3gjVmnazI3jpP22LmCbAv77ZdAwTpYcfO8Zcfm/7rfhAECH0B8vnSzcYK+0VM3+hqB7VeSORdG/mW5/TW2Qw==',0,347713914);
INSERT INTO "ledger" VALUES(260,35,'guide',1795424477000000,'{"magnet":"guide"}',0,347713914);
INSERT INTO "ledger" VALUES(261,35,'stage',1795424477000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(262,36,'started',1795424478000000,'{"source":"flyer","known":true}',0,347713915);
INSERT INTO "ledger" VALUES(263,36,'consented',1795424478000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713916);
INSERT INTO "ledger" VALUES(264,36,'contact',1795424478000000,'s1.5uL5zfUm.p2nlnoBX4az4HGVrh92w4Ps3f13YB879eD0tyY1qLgF7mWLdCxy9sJQ7WfN2hsoT14DFCt2YdAFqJpAFMFlBS195qnz1f+oiwN3tDrArceS0uDoadu0Q65CtDg==',0,347713916);
INSERT INTO "ledger" VALUES(265,36,'guide',1795424478000000,'{"magnet":"guide"}',0,347713916);
INSERT INTO "ledger" VALUES(266,36,'stage',1795424478000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(267,36,'answered',1795424478000000,'{"question":"need","option":"build","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713917);
INSERT INTO "ledger" VALUES(268,37,'started',1795424479000000,'{"source":"flyer","known":true}',0,347713918);
INSERT INTO "ledger" VALUES(269,37,'consented',1795424479000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713919);
INSERT INTO "ledger" VALUES(270,37,'contact',1795424479000000,'s1.5uL5zfUm.YN9vlPqQR9DshP4/fT25jWhNAflSL7VpSqFg5+fMw1g6HVIXwp2lHIfojXjrMXBymtFN/ZicTu9eromZQqVPgBBIziiqNa7eomB0Fh0Gb172LMAtrkO5e+9c4A==',0,347713919);
INSERT INTO "ledger" VALUES(271,37,'guide',1795424479000000,'{"magnet":"guide"}',0,347713919);
INSERT INTO "ledger" VALUES(272,37,'stage',1795424479000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(273,37,'answered',1795424479000000,'{"question":"need","option":"build","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713920);
INSERT INTO "ledger" VALUES(274,37,'answered',1795424479000000,'{"question":"timing","option":"soon","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713921);
INSERT INTO "ledger" VALUES(275,37,'stage',1795424479000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(276,38,'started',1795424480000000,'{"source":"flyer","known":true}',0,347713922);
INSERT INTO "ledger" VALUES(277,38,'consented',1795424480000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713923);
INSERT INTO "ledger" VALUES(278,38,'contact',1795424480000000,'s1.5uL5zfUm.zs6qATnra0RrdNzlrpK2vhgjNAHdJU2BlSAzM7p9p4I3Nq3rHcWDMx/Jy1zLQTmcduPq12VdVm6wb0ro4RKtILydPum1VbOP3Hywwhz8Hw/2nNoUqsmSVnu5jw==',0,347713923);
INSERT INTO "ledger" VALUES(279,38,'guide',1795424480000000,'{"magnet":"guide"}',0,347713923);
INSERT INTO "ledger" VALUES(280,38,'stage',1795424480000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(281,38,'answered',1795424480000000,'{"question":"need","option":"build","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713924);
INSERT INTO "ledger" VALUES(282,38,'answered',1795424480000000,'{"question":"timing","option":"soon","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713925);
INSERT INTO "ledger" VALUES(283,38,'stage',1795424480000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(284,38,'answered',1795424480000000,'{"question":"budget","option":"high","language":"en","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713926);
INSERT INTO "ledger" VALUES(285,39,'started',1795424481000000,'{"source":"flyer","known":true}',0,347713927);
INSERT INTO "ledger" VALUES(286,39,'consented',1795424481000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347713928);
INSERT INTO "ledger" VALUES(287,39,'contact',1795424481000000,'s1.5uL5zfUm.6HNNbHwHlCdEXNvbliKn+AvFUPqkMVLDqYmmuBwwt/MpF1RE7zb6ZgznjQmhQ5Yh1tGhkjlXQ+8zjrR0WSO8xaTBUi8KBYfHnTuJplMVU1T9lgnsKqbSMmg6Cw==',0,347713928);
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
INSERT INTO "ledger" VALUES(299,41,'contact',1795424483000000,'s1.5uL5zfUm.Nj94ueKlW1H/emkQySAIQEy8iaZKDQdgHtLL6UUFdO8dN5+zBDKxwMw185+fN6k40Kv5PL3AiWDtodI/jlShDCftstNY2pky',0,347713936);
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
INSERT INTO "ledger" VALUES(311,42,'contact',1795424484000000,'s1.5uL5zfUm.MzInMBZggzL+s0x2MmePc9OUkT1d+vuEsbVE4WRWqYchJC7slTj0ec8j/dl00fXz7G6wNoMrpO23uxBT9jfeu8DY1jgLBw/5ZDem5vbBghOkAHXiZ+aR03fuMw==',0,347713945);
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
INSERT INTO "ledger" VALUES(322,43,'contact',1795424485000000,'s1.5uL5zfUm.7u2vEZI6gD+GVZC2ajuLEC2yXZPbaKdbwU3n/e+nvl+CRDAJMFg9XGdB0gpec26gVc7sBdG7Cv9UZ87w0pXGJQXXC7tQSAbWD/YbbCN5udk8OpQt5VMXUB98tA==',0,347713949);
INSERT INTO "ledger" VALUES(323,43,'guide',1795424485000000,'{"magnet":"guide"}',0,347713949);
INSERT INTO "ledger" VALUES(324,43,'stage',1795424485000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(325,43,'said',1795424485000000,'s1.5uL5zfUm.m+UiDoh+0md/nu5AssuNFtjQ+EUwz/Ex6Rm7BqWF2nkeYNIdncerxGYResmvCzZC9QWcXQXC16sfMLF2Q9rgRHK7Nu6MbYGQZ69v0Go=',0,347713950);
INSERT INTO "ledger" VALUES(326,43,'price_asked',1795424485000000,'{}',0,347713950);
INSERT INTO "ledger" VALUES(327,44,'started',1795424486000000,'{"source":"flyer","known":true}',0,347713951);
INSERT INTO "ledger" VALUES(328,45,'started',1795424487000000,'{"source":"flyer","known":true}',0,347713952);
INSERT INTO "ledger" VALUES(329,45,'consented',1795424487000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713953);
INSERT INTO "ledger" VALUES(330,45,'contact',1795424487000000,'s1.5uL5zfUm.8snztc0gaAH85R13mZmJwEvBh1sx3ysBXiU6yMQ5vUdIpU/I3P8pk3XOHG6tz6lGgAkCYg7xn2EYAQRU+y33CXMiIlthQM8q',0,347713953);
INSERT INTO "ledger" VALUES(331,45,'guide',1795424487000000,'{"magnet":"guide"}',0,347713953);
INSERT INTO "ledger" VALUES(332,45,'stage',1795424487000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(333,45,'answered',1795424487000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713954);
INSERT INTO "ledger" VALUES(334,46,'started',1795424488000000,'{"source":"flyer","known":true}',0,347713955);
INSERT INTO "ledger" VALUES(335,46,'consented',1795424488000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713956);
INSERT INTO "ledger" VALUES(336,46,'contact',1795424488000000,'s1.5uL5zfUm.JgiXgA8hWwV26oLRRPYBi2s3pQKAQEWmsCwJUv4xZVi1D4Ph2BtjSTidZR6pGZwFge1oJkJVwXgGyjJpWTx9NkLboXUPD32m',0,347713956);
INSERT INTO "ledger" VALUES(337,46,'guide',1795424488000000,'{"magnet":"guide"}',0,347713956);
INSERT INTO "ledger" VALUES(338,46,'stage',1795424488000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(339,46,'answered',1795424488000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713957);
INSERT INTO "ledger" VALUES(340,46,'answered',1795424488000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713958);
INSERT INTO "ledger" VALUES(341,46,'stage',1795424488000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(342,47,'started',1795424489000000,'{"source":"flyer","known":true}',0,347713959);
INSERT INTO "ledger" VALUES(343,47,'consented',1795424489000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713960);
INSERT INTO "ledger" VALUES(344,47,'contact',1795424489000000,'s1.5uL5zfUm.1wVF+hbiLYh16TdIjdLGei8PIDmI38LtJJavJlECOJE9ufmEaWGuPuhaos/zd9qEHvNiJjAI7mEw9FIBtw6C/Ai4GzHumfmR',0,347713960);
INSERT INTO "ledger" VALUES(345,47,'guide',1795424489000000,'{"magnet":"guide"}',0,347713960);
INSERT INTO "ledger" VALUES(346,47,'stage',1795424489000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(347,47,'answered',1795424489000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713961);
INSERT INTO "ledger" VALUES(348,47,'answered',1795424489000000,'{"question":"timing","option":"now","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713962);
INSERT INTO "ledger" VALUES(349,47,'stage',1795424489000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(350,47,'answered',1795424489000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347713963);
INSERT INTO "ledger" VALUES(351,48,'started',1795424490000000,'{"source":"flyer","known":true}',0,347713964);
INSERT INTO "ledger" VALUES(352,48,'consented',1795424490000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713965);
INSERT INTO "ledger" VALUES(353,48,'contact',1795424490000000,'s1.5uL5zfUm.pAFXEZHFRv7QRVKE3liuUbcanO8m+28QVW6dXUiu87XXiX+FFYC8h+9jlVOgPQSlWwc4dHh/0d0UXEoU3NTE+wQi7/xf/xgT',0,347713965);
INSERT INTO "ledger" VALUES(354,48,'guide',1795424490000000,'{"magnet":"guide"}',0,347713965);
INSERT INTO "ledger" VALUES(355,48,'stage',1795424490000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(356,49,'started',1795424491000000,'{"source":"","known":false}',0,347713966);
INSERT INTO "ledger" VALUES(357,49,'consented',1795424491000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347713967);
INSERT INTO "ledger" VALUES(358,49,'contact',1795424491000000,'s1.5uL5zfUm.w3xwENFjzA8UQ8eB6mYDZM0q0y3eUXQf8C1osBmxEmsnoMkhMpUTx/vL3jdXyCcTOBHXEXm8iJCaUrhcLrIHuP2Outk6PnKo',0,347713967);
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
INSERT INTO "ledger" VALUES(370,50,'contact',1795424495000000,'s1.5uL5zfUm.KoY6tckjMSnzF6G9GcazotuiT6J5oks1kUdM+uZ9EcEOqpebbtbvm9lIKz2e9yT5L00u1abv2/AoATqTjfxYS0hoRUUSujBN',0,347713973);
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
INSERT INTO "ledger" VALUES(382,51,'contact',1795424499000000,'s1.5uL5zfUm.iUJJiUHTtNRS+MRgd03m4a9g23S4qc4Rln/JktkmsVXJG4ak8vW6d4mvS5XWVitL1s26u+QIZhmQw7ZsantEPy+ZCA1T7U66',0,347713979);
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
INSERT INTO "ledger" VALUES(394,52,'contact',1795424503000000,'s1.5uL5zfUm.IuNqtvVv/mO6ugVXY7iW+mzfDTTt+uYnBsQH7gS3886JoY0vLGY7g8WixntVobbFfACpuMXb0OnZO06h3e2C4DN3bzv8pMZT',0,347713985);
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
INSERT INTO "ledger" VALUES(414,50,'said',1795424508000000,'s1.5uL5zfUm.18XV69NUqtzh91TT5GxJWgNV/NIpDBtUV/uwinUJeiS/yGdvlCYpdAD8fgFX/f9Wjj3daf++hAX8OEoMZt6Ub8C6yQ3OO6v9',0,347713996);
INSERT INTO "ledger" VALUES(415,50,'quiet',1795424508000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347713996);
INSERT INTO "ledger" VALUES(416,50,'claimed',1795424512000000,'s1.5uL5zfUm.+KONXc/b8SP4RCV0HB99+boxwq4TZNpotDmpPD2l+rC3fJ1fCZFCiOr0TT+wMtq8cJU10JX5IQ==',5100002038,347713997);
INSERT INTO "ledger" VALUES(417,50,'said',1795424516000000,'s1.5uL5zfUm.9Gakt7FdgpizsT3DRnymNXz6/C/5Q+5hQ1CGGzubxt8MXGMGjM3zfAPiUUcHEhFOKMrqcVzgvo13oq1wG1i61RBh9nA=',0,347713998);
INSERT INTO "ledger" VALUES(418,51,'talk_asked',1795424516000000,'{}',0,347713999);
INSERT INTO "ledger" VALUES(419,51,'promised',1795424516000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347713999);
INSERT INTO "ledger" VALUES(420,51,'stage',1795424516000000,'{"before":"mql","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(421,51,'heated',1795424516000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(422,51,'alerted',1795424516000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(423,53,'started',1795424520000000,'{"source":"","known":false}',0,347714000);
INSERT INTO "ledger" VALUES(424,53,'consented',1795424520000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714001);
INSERT INTO "ledger" VALUES(425,53,'contact',1795424520000000,'s1.5uL5zfUm.V2Vsqg3l8vFWd/5Z1+rk69LL1Xjf6KbQZqnI9vkzst8thVR7pyRnoNlqTc3tyPykrMDKabanfTCfcYnPGLR9SW+bALj2cNgo',0,347714001);
INSERT INTO "ledger" VALUES(426,53,'guide',1795424520000000,'{"magnet":"guide"}',0,347714001);
INSERT INTO "ledger" VALUES(427,53,'stage',1795424520000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(428,53,'answered',1795424520000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714002);
INSERT INTO "ledger" VALUES(429,53,'answered',1795424520000000,'{"question":"timing","option":"none","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714003);
INSERT INTO "ledger" VALUES(430,53,'answered',1795424520000000,'{"question":"budget","option":"mid","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714004);
INSERT INTO "ledger" VALUES(431,54,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714005);
INSERT INTO "ledger" VALUES(432,54,'said',1795424521000000,'s1.5uL5zfUm.MmmmlJ7xb5m24BmLiNsyLksToaoZX2ti+IggNC2J71C5NCaDaAzBlXRH0WE3geXcDOS1TUxywrNenw==',0,347714006);
INSERT INTO "ledger" VALUES(433,55,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714007);
INSERT INTO "ledger" VALUES(434,55,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714008);
INSERT INTO "ledger" VALUES(435,55,'contact',1795424521000000,'s1.5uL5zfUm.eWIlbDL9ayQDP5Gi/U7MiTvPuQfyJPhrFv4OpP6SKBrNicJLS8TbLLwpWC//Gbx6yj7QPAqLiYRuk2CbhownIbzDXcJZpyTI',0,347714008);
INSERT INTO "ledger" VALUES(436,55,'guide',1795424521000000,'{"magnet":"guide"}',0,347714008);
INSERT INTO "ledger" VALUES(437,55,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(438,55,'answered',1795424521000000,'{"question":"need","option":"sales","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714009);
INSERT INTO "ledger" VALUES(439,56,'started',1795424521000000,'{"source":"flyer","known":true}',0,347714011);
INSERT INTO "ledger" VALUES(440,56,'consented',1795424521000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714012);
INSERT INTO "ledger" VALUES(441,56,'contact',1795424521000000,'s1.5uL5zfUm.TZkUSCSVWJ0syI69WTCAn4XcvPN6XyBgP4lALxc0FdNTiqApwc95qYq7xcLEkzdH8EeFn9NGiJ3q0iieM+uxSWlwCJx1W4yQ',0,347714012);
INSERT INTO "ledger" VALUES(442,56,'guide',1795424521000000,'{"magnet":"guide"}',0,347714012);
INSERT INTO "ledger" VALUES(443,56,'stage',1795424521000000,'{"before":"visitor","after":"lead"}',0,NULL);
INSERT INTO "ledger" VALUES(444,56,'answered',1795424521000000,'{"question":"need","option":"results","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714013);
INSERT INTO "ledger" VALUES(445,56,'answered',1795424521000000,'{"question":"timing","option":"none","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714014);
INSERT INTO "ledger" VALUES(446,56,'answered',1795424521000000,'{"question":"budget","option":"unknown","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714015);
INSERT INTO "ledger" VALUES(447,56,'answered',1795424521000000,'{"question":"talk","option":"no","language":"fa","funnel":"63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a"}',0,347714016);
INSERT INTO "ledger" VALUES(448,56,'completed',1795424521000000,'{}',0,347714016);
INSERT INTO "ledger" VALUES(449,56,'stage',1795424521000000,'{"before":"lead","after":"mql"}',0,NULL);
INSERT INTO "ledger" VALUES(450,56,'said',1795424521000000,'s1.5uL5zfUm.Bc9L70QEwAsSHb7TVTAmiCmiFThajj1IwsM23+wTx/f+pvmKwDeLqEtNBlqHb7BKmNrLbOcY5M+PxYsSO+CEnHa4/GVzfu0=',0,347714017);
INSERT INTO "ledger" VALUES(451,56,'quiet',1795424521000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714017);
INSERT INTO "ledger" VALUES(452,57,'started',1795424521000000,'{"source":"","known":false}',0,347714018);
INSERT INTO "ledger" VALUES(453,58,'started',1795424525000000,'{"source":"","known":false}',0,347714019);
INSERT INTO "ledger" VALUES(454,58,'consented',1795424525000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714020);
INSERT INTO "ledger" VALUES(455,58,'contact',1795424525000000,'s1.5uL5zfUm.Jbmp/y/e2xJYjBaC4pcxLWi9zQC7Rnffj+utToBAVkwqHqPzpxFITUphKQAzINwjDkpm0UTVBIpU1T5DW7Gv3Ryut29USEhU',0,347714020);
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
INSERT INTO "ledger" VALUES(468,58,'claimed',1795424526000000,'s1.5uL5zfUm.thYu42jHmHl30j+pm+0Vbc6d2vPJlKwO4Qmtj15GK7xKn9cuMw+iOLJndLyrBnrkb+rX2in7',5100002038,347714025);
INSERT INTO "ledger" VALUES(469,58,'released',1795424530000000,'s1.5uL5zfUm.9J9i1IHNk9E8SIR/ETvggMsNeb6d46A7XnzVyDp2/XwpDU1qmkuu6Uei',5100002038,347714026);
INSERT INTO "ledger" VALUES(470,58,'claimed',1795424534000000,'s1.5uL5zfUm.sQGs75d2ictzCGRFxN+BPEJkhR/gvzBY8YQQWu6Wd0DsNZF+kWbPxOqfzjCD8dddJli4V8WJ',5100002038,347714027);
INSERT INTO "ledger" VALUES(471,58,'corrected',1795424539000000,'s1.5uL5zfUm.fW+AgcYslKZnWV3pBURneGl6iMA+QqrhAP5D2KjpF9hd9eW5q3ld1EXxo3A7hcs+f5Cs2K/000hwN8PLFFzKmPk9YAfyBX/jGJok4IjKnvWT0CVCdm4lYjYZ4g==',0,NULL);
INSERT INTO "ledger" VALUES(472,58,'outcome',1795424544000000,'s1.5uL5zfUm.cNROtIDTZI8Fk+J3IGHbZQbai72Vd+wb2hmxdTGUORka8RfcyDGLCCS2vXxlbC9d/aEPf6IWEk0Q819kcCnOQ0T+KNS/LqonNlMr0Ww=',5100001122,347714031);
INSERT INTO "ledger" VALUES(473,58,'cooled',1795424544000000,'{"reason":"person"}',5100001122,347714031);
INSERT INTO "ledger" VALUES(474,59,'started',1795424550000000,'{"source":"flyer","known":true}',0,347714035);
INSERT INTO "ledger" VALUES(475,59,'consented',1795424550000000,'{"version":2,"hash":"6e17e37188fe07c720e15c6084c0aff3ee06781be87b708da0c29ae6d36a62c1","text":"By sending your number or email you agree that ⁨Sample Shop⁩ may contact you about this guide and what it offers. It goes to no one without your say-so. Erase: /forget · details: /privacy","channel":"telegram","by":"contact"}',0,347714036);
INSERT INTO "ledger" VALUES(476,59,'contact',1795424550000000,'s1.5uL5zfUm.BVA1tC/1GyIqee0qdjC+eq7Q9PruVJiiECwSB71cemoYhj74y7+xAL65nOtg2f0V+KFmLv21RBcTCgv3xT7eO6zFxM13yXL5jxQUUBU=',0,347714036);
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
INSERT INTO "ledger" VALUES(513,62,'contact',1795428030000000,'s1.5uL5zfUm.fnJovi/jhQaS446KNrgg/jgEOFf1FkQFzUkMup57sVU3R+yQN6lqdXOA/dnhfwHyyVAwSZ8AdNIhOJAVORovNPYizB4=',0,347714052);
INSERT INTO "ledger" VALUES(514,62,'talk_asked',1795428030000000,'{}',0,347714052);
INSERT INTO "ledger" VALUES(515,62,'promised',1795428030000000,'{"promise":"before","moment":"2026-11-23T14:30:00+00:00","deadline":"2026-11-23T14:30:00+00:00"}',0,347714052);
INSERT INTO "ledger" VALUES(516,62,'stage',1795428030000000,'{"before":"visitor","after":"sql"}',0,NULL);
INSERT INTO "ledger" VALUES(517,62,'heated',1795428030000000,'{}',0,NULL);
INSERT INTO "ledger" VALUES(518,62,'alerted',1795428030000000,'{"alert":1}',0,NULL);
INSERT INTO "ledger" VALUES(519,63,'started',1795428320000000,'{"source":"","known":false}',0,347714055);
INSERT INTO "ledger" VALUES(520,64,'started',1795428321000000,'{"source":"","known":false}',0,347714056);
INSERT INTO "ledger" VALUES(521,44,'consented',1795428322000000,'{"version":2,"hash":"86aa74afd9dfdd576eb94495e7a11c74a5759a51df66239e85737dfc90eb241e","text":"با فرستادن شماره یا ایمیل می‌پذیرید که ⁨فروشگاه نمونه⁩ دربارهٔ همین راهنما و کار خودش با شما تماس بگیرد. بی‌اجازهٔ خودتان به هیچ‌کس داده نمی‌شود. پاک کردن: /forget · جزئیات: /privacy","channel":"telegram","by":"contact"}',0,347714057);
INSERT INTO "ledger" VALUES(522,44,'contact',1795428322000000,'s1.5uL5zfUm.VNHNYKqfQPgoxv/gxWgN9v49GDY4gQaZ84hmiPPFTN8mQU8F9vG4lYgxXGkwiD9po5Cyo9AqmgEthyuyB6BTKfggBmoN6WjY',0,347714057);
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
INSERT INTO "ledger" VALUES(538,49,'said',1795428327000000,'s1.5uL5zfUm.rKEuVoi+hWqRyCCP1dpVwbraS9qrFwfGDwOoLoAGtrUY6MYZlG8dVp7P7t/0zLQ6KTReSnlGzm57YHBQaCJMXNMXFtA48w==',0,347714062);
INSERT INTO "ledger" VALUES(539,49,'quiet',1795428327000000,'{"reason":"words","deadline":"2026-11-24T14:30:00+00:00"}',0,347714062);
INSERT INTO "ledger" VALUES(540,12,'said',1795428328000000,'s1.5uL5zfUm.Vooq4AOPx0Vy/TGBQqHninaH9gn0BVjy3Bb31lQUFdAMXTKW7zkrg2o4l2B6wxY8WoqFqBSat8wihgnONsDJDKWmIul+r5htoL6vg5gHFoctzWySMA==',0,347714063);
INSERT INTO "ledger" VALUES(541,12,'contact',1795428329000000,'s1.5uL5zfUm.MeJqnZ/Fa9H4HMBR7yxFwtA/HUucUycRNjq7+iK6H+HGDxhWmbKDbcvgnkL0min5UAsfA1TwG0fwtNm+X9H40rUhxHc0Hv866AE4QYx7C3gc7xs=',0,347714064);
INSERT INTO "ledger" VALUES(542,56,'claimed',1795428330000000,'s1.5uL5zfUm.wH5ZkIq6jWngJNjUdYN6FzlFiGZDHarGrFeeWxsgcVSN7dIfOUCdl0vn8XMQ5q/tablqk2Z15y74',5100002038,347714065);
INSERT INTO "ledger" VALUES(543,48,'said',1795428333000000,'s1.5uL5zfUm.OCVvyyxoFAZG6cQ9uZLf4A2kXyQ/l4fh+TQkFGhlw8PqXjHMKa45QvyjRuZwPYpJSz7/cXFBHbjWw/+K2pJID39KNPgxRJmpDg==',0,347714068);
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
INSERT INTO "migrations" VALUES(18,'0018_totals',1795428620000000);
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
INSERT INTO "outbox" VALUES(61,'alert:3:1:-1794906022000000','lead:3',1,NULL,'editMessageText','{}',3,NULL,'alert:3:1',NULL,'card','[]',0,NULL,1795422620000000,'sent',1,NULL,10,NULL,1795422620000000,NULL,-1002200000405,NULL,4242424242);
INSERT INTO "outbox" VALUES(62,'u347713811:consent','chat:5100009096',3,5100009096,'sendMessage','{}',10,NULL,NULL,NULL,'question','[]',0,NULL,1795422620000000,'sent',1,NULL,48,NULL,1795422620000000,NULL,5100009096,NULL,4242424242);
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
INSERT INTO "outbox" VALUES(377,'u347714038:exchange','chat:5100055754',3,5100055754,'sendMessage','s1.5uL5zfUm.sRMG37/QzB2Fbs5OzKswJ+46MQd0auE5oD8M0NJDAlryAwgpcXb5PI8z8XPXNGcSD3GP2M5ErmqA8fqR2rJ7PL33teYewCuCW2NUIafWnYdSmfdyvsItoIQIjQaedVoYE+cH/Llkze+TOJIGIV8ZzYpGd1uJvJLoWYekjaq6yLiEyIrrz6NxI4MAtNPhA3n7VQj9Axj5ickppw2wrEWR3oj3mtP9Uq1mh2paTqrQgEDGPHtYRFolnEmEsvCULA95F2fiAzLy2keoFeGm/D1yg9yh7c5gj2L7lBaNwOos3oMpwC6BGzLAfk3sGubuRVeyCbmS3AKWuZiWcQ8Yo3rGsXSQ6URfi61thjxpL+YP+FOPFA73woImy6/hUci3LjtmXehzFRj8dlGN4kkxUbfFg1idjq5sMF8grY1ChwUBgN2UEJQpcCQo3U1p9xDjcm7kGWUHiPnAiLH4tgsPahNhqA+tVGH7irEfkAo1d1+BYiZzyBtjM6btmfy4/dgphKo0dyfYQUUTcNhL11d4kqB1PCfRXzENESTvcOX8Fd/2h8jjIVUSIGxC0nTn/ajNGTTgxz7linMw4KoJ9swidI72dNiJ2oi0uUp2ZOunbsy1COk8FLHCtZiV01oQmMiUtrXGAKWlcNfA8qEXxOqxbQqIC1re71zf6hZvvN7hWKcJKKRA1Efc1nQwVw/A1qP8T2AmErUdnRewL61dQGIEuyLNUzNqdZjH9pw3Ytqgh3/gWSCbdB2Ch8MUkpdLw4APRna2pqUU1iAU8mJETq4DTJ38qjdlEhQttsbwdBWqSU5L9DnaXnQUgznX2p3037DjUaiNWBYg1DSnouAzUfZZeZhBgmioWbG62pcjPSL4wLlssbBHy7jYQwayMlE6t5pH',61,NULL,NULL,NULL,NULL,'[]',0,1795431756857491,1795424552000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7204857491,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(378,'u347714039:consent_again','chat:5100011959',1,5100011959,'sendMessage','{}',15,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424556000000,'sent',1,NULL,347,NULL,1795424556000000,NULL,5100011959,NULL,4242424242);
INSERT INTO "outbox" VALUES(379,'alert:15:1:347714039','lead:15',1,NULL,'editMessageText','s1.5uL5zfUm.4b3/Y7qdz9OGmeG+vCE/Ra1/ZBOTP6Ld+qgdEd+GSk3j7+J6px1jAPkq2fGWwwODM7jyGs1tI0W5pLhSYYqPZfTmr4/Kz9813Ba3PYjmqEQTalwixL4Z8jC7RR6jhJuyUwO+7d7uZjRGaJefM+ID8bO/gsci6+Ba6K+dtPNNwhimibTqLcpcdno6H9ugZb8Tksicy4dj3uf4VWi4+7HL0fkDsmFIMQ+0/I39A/al5ClydU3NkZmsAxHVViGDFrk2elttGENm2s++Lhz6fxn7wTteg/laoIIO08dMEoDlfyQ4Dl9AtUpCA9J4MjVrxN4WQFYAbWkU/3LpbAFnDVK4VjoGXxacN252SK+L6xFoTgOK+VTqGSdqXMuzqDcLlwY2nVvIfH7fVEXO7HW54lQONIO6iY6j2JtzHD3pziKEYKXJ+j9jO2YqCDCB/N2peJsAd3ZF67iiXM8ux2SVBHSDb9oU35q14whAX9HZljMbxMnEwJ41QiR9+YGfAxQjVl5IEWyTEDy8Cd9BFjwaYdmSyMY12Zdiwm9eDqLcAkG2gMtJAX513y/Kvne2nPVqlUzGqvNHzqhMx6U5D66Jr6MbtNRVtyMCRaTXYr/lna8Mizp+wBBDf8EhmC3NsvrOGz8B4RDcB/xuAQqzV78RFPr9wMoYyTTLzX2peYCjU5mq7kLcIf4TcSGoOzn/2YDecvzc7h/p+P3O8zECT3jO3sw2sGAPVPiWwnjzXDdNFgF7kPO/H8F0PjC1Y/o+nBGVM48/3DQLDxajRCEIk9euqQqQDskAe8Coe1Dl7FMfkn9NCIBFrZZ9cZ/R0zfXRp/Fb2Dnz8WVLAKM8E35guo/Q45B6mRy4KQhaahoNI7SCyQJ7o4F2WaGdZYLuQ8V3EKKQyBxw+2kW1AEYcwGhheVBJ3v1k2bparQXbeFtm3N++kVBS31VH77U6ONavlrbKMjHt8W2w9B+r4UcUTVTLbvUwMGYiLheD568e/6GG4pc2kxlECTithta/LMtIPR+rwkvjgu3fyvSQJanIv4TDkvic/AK69HBbVhCpmaXAlkQCyg8A2bdcRI1mjGpET6Q+KhNSc+oJd0/LCGPKx9GQFK/XaWFXHFICfpf6uKLD4UHx9Iff3j7vKXVxZ4wba/ZDd0okFjkj+CLOfexsB/wbOuxGPTKSnMd3QHdE8iDSVyXwDVyvA7AEsG46HzV+cv9vmLUs5HfgGYCt2RaTS2niDKQ75aIMiizRtfZ1wUPY0=',15,NULL,'alert:15:1',NULL,'card','s1.5uL5zfUm.HruHxnpgQ8zvq74NDeL42+YAY84liqFsphOv+qxI9THvS/9yMBEHAZMk562B2Oygq+GFLrV0/QybiAFNyVpH77aNCBqCkWxSzsMGYGKqb6JIp3ZViOpAQ3EK3Ij47QpH2AJMXZ9VXWtupCJd5NsOSLFh5YQzDoFL6ejkxqQcHE9YfDNWEKko6ktI71c1FnAWUnjx2SN+NFcHaNG0Xj2bPpGt+NOy7e7akMmhtpe8aTf2FO2rKAQJv3O3ipc2aMufmlEXjPtlhqX9howf5l1fJ2T9a2dx43iP2nVePCfvDR/IlCPzFcMyEMVcq1RcV4bxaCKiq9aVHIlX1+uIhmfp0sVIPZjL+zOT+l9MV9jQv85WgG7y3Iqqoc+cF99mVl80mRafSxEd9ITSUZCnEYQIx2ibRx/v+fev85SHX8vVSsf6NFMiPh6zx/pMAYAyf7EZgHGceL8FRX/yCHD1YHt4TLANRg8wVcA2kR7yvcLlkfJdqGa2gc0wqxwmOgFtgIAbPByxmQf90B9JzxAeHTag8bQ4djUAXtDV44/Os9T0Nvsesaw4Hn4vBsoJQOUpQQa7LaxGRAd22v8X9xa1eGwWyl9LcK+AXj69GTft0TQHEFwRgr/sKLQSVsnEunnj/X31DArrBm71wPjI22jhWUl4RwcWnJUydgXpmmKo0HsZmnJAW4YQsZgLXmeXkMnfP7VLVLaetvXOdANpLYDUxh2mqCLn3N+CT2IWQVkvQfcqUIVbAPf94GSUnmrIJYRau+79DZpd+ho3aq1i04cs8mAhOCp/3kqeUy5pOQ3fm0s6cTmKvXpdg5L3QmycMTb/r+uJj4uEoZwCrHRUk831iPJksdNrmst1HyAeemCGLnRDhAo6nGWFfI9QXUpKwsOcEaO1pdPCwx0h3vyVli9Etv7vtcQaMkak3CPnSnj1Dhgldp7ljY2d181tFfTV90+8e1KQrTNmLZOiJSm71Uf2vv5iO3C/Cl2eVPFXxsY7frHW3KFps/EdxzC8+59nEPK7V7Ty2i7rhbCB+uwUNRGJUPz2aZSGPS+l8w7CBdWsEr2mxUxpJKFH7QORQ6D8SQvwczC9bu/wuWm96zug46N2NWt8TOgw+yqeqvViFXFTOCI66/Uxc0tgygZ8JWo9WXyXcnvdd6AmAqhMKCR9urWems7HHEMgbSuxshrlWgYaBCavrVSWDlWt43fUUrP17Yq8ZK3kpY34sSWa7qKTE6vinOBevLV6lTqC8ytOiTUBGxi8JwJQrqxrX/gq1VY+j2XnVOK30nXnTW7e4Y71CUQM0oZBaeWbLxV8tgm9WjgwYCpb7+PPgJn+LTGpftZ1Flk/1H7VduxkzYFpVkEkmtKwvkY3KFx/x+BXsmwRdFZ0qnRvgqqNOxDVsdPfNUgi9KOELRT71m/Bnxjd8yxRxCGEXQ4eNNa8Qw7ZYTE1EnaQ+G35knQ/lK41gemNWbSQ/PN4jNE4ouGUHu7CUw8qakMeUwz4VQWpLBNDsgn7Bpc+nZA46rl60Zohw1+YcjFAnwGZZtmk5OtSZQIfiUVof5ge+pGacaZEBJ/R7+wFAZqQIUv5PCPsgBSQZ0G/BoPH1PkqmcUOhODJML4zZtvFcy8Maj2t5HksyJYZhqJsLo6QbNHV4S+8TrJqAw7iVYsnp38adchDO8ztul7UjYvDaHYMUDBQjkARk6LnAQrWjEfIQJVe87LYmJjJSWmaabmfqewj7wDw4/YjOBMW1XREUR5p4KuZTp5lu7bR5599lZL5Z+cRAFe+Q02L/hhZhgss8YBZbsR+ikRiIV034KjER/lTPmQAtylr/RQwxChyl8A5lGFTOcP/4aNbpnfO18x5mgK8KZl5At4/b96U6CoEZjZC3yk7U8FkQz5HpkX7Hh7TztwwC68KuMYR067vCHBrz/MeJUnEf+0vCTCnrjti+THNmT063uI2uJQkR/GehN1wouoIMVUI855QuIyx6D5OFXc/WejXN6khOIMi8kDH0FnAs1EvreKKSRAZ3xtagsQBwSzjLAY9t9zrDb/4CQTSoHlE1elZS/lFqOUbfRawkce6Sdp3iir1s0jN6cYMkXnbcSTzZhxmGFfif1suNHsEUEx+kgo2aJMMk28lOqeeVKcd/dMtj07lpU6F0euP8OdRAEzBbmfTB/EPfrc76iTiPB97aP/55yI8Z85KLRbYoJirakwZ0IWMalHKN6qdqBTxyi1+hzXUxpUPJy+hvW8VsToBo+upRx4ZtoLnZSIGkkgMmNmleb8vSQ4qXtYKV0v1pPAffWqRbytP5E25LmmvJkf4VI73yVHeAhwrlYJCtP4OnhaiqVTwn2Ft',1,1795431762262738,1795424556000000,'waiting',1,NULL,NULL,'HTTP 429',NULL,7202262738,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(380,'u347714040:test_begun','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,349,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(381,'u347714040:exchange','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795424561000000,'sent',1,NULL,350,NULL,1795424561000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(382,'u347714041:guide','file:u347714041:guide',1,5100001122,'sendDocument','{}',-1,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795424562000000,'sent',1,NULL,352,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(383,'u347714041:q0','chat:5100001122',1,5100001122,'sendMessage','{}',-1,NULL,NULL,NULL,'question','[]',0,NULL,1795424562000000,'sent',1,NULL,353,NULL,1795424562000000,NULL,5100001122,NULL,4242424242);
INSERT INTO "outbox" VALUES(384,'menu:5100002038:1795428020000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.5RBrHCz7MVFb0Jumz2Ffm8OlaavOmFR00zJy70lnAEFLjTwAAFDnUI1UpEv2JlRLKKw9cM1xBSgMxTrO52ptNkhlZVTGQhw9SyFc4+QDJJzQPUK0Y7C7PooKVEX78Sk7/ZCxIbKLkcnMAwSNubiFy1GdgzUEm3/4Pw6/qnEalfLZd0gKdMsmtY4Jv+8h9O7gSLxl4/lERQBmjyU6KFtoU8DV5HAgL65HHdE4jlFTe+ok531vz9x0IyKPiiPQKS2xjs54/G48e/87cXT8qqRKvVzYP81efLBUgKOiyJtvltlCh4mHRdeEkwL4xtW+gWiMR3o/EUUquLsby6j0aloY0baGdPAT8tmQyiOfmz6x7QUAM2CeyNhtJt+mKqvMUSozOOFBYPGlKoADeIxE3/cml2j1qBXVDhPdRt60mEXK9qG49bD4hKRsqDoc44uLdN9XmbGWJkjb+ShY87bzjylYpvz5tLDZeB7Y/LZcaRC7kL/B2iRrNJjPrgkd4IK+OZPLgHeONuCfwLTu6wCBsfGygwG3bMIWQtLdZih4ws2N2A8g5LyfbJ5Fo7q1OXX+7FM/tRw2ywmpof1jmGrIka8sumhMlSfnKss=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(385,'menu:5100002038:1795428020000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.PY21gML3KVf8rv/OrLJCi9ZS/0yvTEOrJAjDNhH3Pbl75/dF0S3HuWl24pSoEr1Na9xk0wFwokFBfUl2WrfcpZ+fTuQH8jEa86+4rDu1t0Fe87bMAwIEiu4zN0FRqZ9SYQGNw6gRHJp6L/Rs38WWezu5p3etEyEakoVR8hXdOLKRNXQ7XC1LRok08sTlf2xWTD94tIlASCwc85rHTIxJ8kAeCjQeEmicdye8X1PRFBDDMAV5RoOLJUHcDo1Se7cCp/U8E5x+SYSDz0Wap47AaH6Eocj1OW2KlI/gzXH1jeOSzV+TbjE+r8N1MD8s8Otqy41XtzxmLFWSm1mk5ZDo1zXgSeTLlYYLnwIRDq9BcJcrQPwl/eFrXv9RTh+Bl8itKRSr6fspVOkPtvmd5Bmcqkhvid1NSnIppu+9CvO655fIpA+U7UA05T0t7+cabvk6Nye0OZkGdr5Nhbnz5zOCU8arHieRV59e4IM5zZg1zwhQcIhCfqfZG0J45CW8+JxXfliNcS/RMCEnZPaNUVqLAUYe+dddK2CxIOGH32HIKOYuXMgJcCIUuKR/fNw42EjrNLJFH3wh3sHoAEcDYEsH46re+kQBAqWWsjhoatoS+rkJQtTJrKzGPFYoNn4=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(386,'menu:5100002038:1795428020000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.dP4VSk0zolD9vY2hArhRjl3UUgqXHlxlwlx0xDbcdbH0X/c0EVJaUj+lAb1GW8VBYLF2MI7lzqWpIOFMi3vz9oBjh6xtPISox/n5N4YEv5jP8znK6aFWHBpG4DPuW4TWDQ01hFg/v0itac3db0obkX2O7e5+0/RHIPesu7XtNP7wChWi+Tg4L+p5LZ91iv/6wtLv8sbiZdoCoAfcajj2TER8BU89jQ2dRs5gTEAArQ6f+bfN3Uokh/ShiaVUiVmFlbJbdtFIuePlC4gN820iV2YJIg52kvivAFJDD7SZAbtyR2DMd2/hzu9URyw9wX22gNJKC7RPcH/re/7dkw7+vlYbEUwdQgmGcyfg79Z5rnfZIKFOmD2jvkgg9wApxvcYD6NxNvhBf/QpRGYwsHsrZ4tjaJ1/nEStYKi8MVUh5jcv/CpUvs2zr+mW67FgqonH+uLs5sE33QAbVMO1GzENsBIzfl0EdFz/94P7BbYU0Ssa1JvT3Ps=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(387,'u347714042:answer','chat:-1002200001072',4,-1002200001072,'sendMessage','s1.5uL5zfUm.rjFvML+s8d/iLCFC7v0iKSYXf2TlglDXPis4KEYQvfszCUHLPcmLCgt+VrfkztPx+Ll4pVJ1CY8kWozL/HxuQ0OwwEkXZ+UQ2TCN7SzhNFm3raKYyRdlaFPQg28SRg4pcZI2YhI4mXHXSlS1bAuzmpX10VaJ1FtWDW78bKy/8aD2gN+eApGBLUs+UgTgsB4XQQxe9biZBZs0/Az05aPCnQ+QqgwdTdZQs9PCeM3N16cIiosOcRQGJlQOPe3RricDvrwE9vqApxzTqfY9vIBYqcGmc464aZOxWLMJNbHFWRlAaMojYPmJ+NaOMqNgUyx1aypaOiEuXk+ih3jmGcKdFER6VQzDELdsSkTeS1TPp5PjY+3kBwqHi3yXCf/PzSRTb135KxkAuypkp8cAbHN0T8twnau5xfsO9SmtjQ1eJQHUaS1+/Htf03u8R0WtzSbWTAMGD08RBGNQBMMXFe11M58LlE5dHd/y5B+h05KU9T2psZ7GUq+VbwoVB633m6wUcVZVTsaOf7niciLq15rxBWA=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428020000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(388,'group.lost:5100001122:1795428021000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428021000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(389,'u347714044:talk','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.ICSqRj2GRbNzbH/MBFAbEVSuPTaNruZAUUJTRdM/l9edRgAoQtYA+2ADCCFTpT1It0yH0tEznEKvx0src9TcNBU6VXWmTXDFI9jaikM2/tADwQNGsyGjhmCnmPOEelnXlY/FD4sBELU90xUNuvkNV/s4etMezuNfUCmPJhgXemFA0mdrFFSPp/9kF8T6xZwU6onON4zX6EiRSgRne+AZR7az0JUaZJT/CqO5OB33B/lYHeH65VTJ+DXz+tazS7xT9oXytsM5zhg3LTHaCLeZ4Sk+7fdaWV8uQMLp6mb/5vFYjsW9Cb19/Qxa+9nNAcWheUGLxTV/UrNMgDMJaOxIcVgDI5Sa3EE5T/q0L7VXcmQrLYwaDrxhOW2cW4weCV1je+2k/+6EjPC3r8dOrP7ky3v/bzQhjd6rQmzM2eBGkbAxWt+BcKnSH4GaJUtuOHV4NQM=',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(390,'u347714044:ask_number','chat:5100002684',1,5100002684,'sendMessage','s1.5uL5zfUm.vdFvZn9t/cauT/fpLn7lc9rgh3Q+l7BKaGiuV36Bg4fXBiB7TyFKbGPaz1rJy7NpInYTH3QlFGy9TKHSnEY+XStGhX0uSzXkve/ghJeJYhpZdBi6XM4IU265fsrAH3a2lpcozKq5TVyY3BODjmid9Ui9kdhh0e6+yOA/m2XyiR2ZK+syTB3sH2PNRmElxPqYUCC/BCzZBG+uZ0BXQlpl3hmDcVtlN7jxA7hwqT1a438J1JbIMvHMH1TadSj+gZqCUcHSIxsB9E8XBUBHbflcMIbUXOTdMwJAl+/HwirmsobKfuUXxFNQeeeE48F67LsKTTgPpiZxnbef/f10t1+BBhuna0DLhfzElw2XoGFuBtX3s5kIlwvyC3i3pjyMl0o8CXHMXg+T5L0gEksTd325emLuJxo8YKsEUa2J8EHKZn7J9DWF3jDKbn4TlckSgujqcoV20dtqOpK+UgoANRP4FW2SU8LrZrzo6YNl+s+1nsez9ipUd90uxvdUFcrSmKwlzUmsfDK/VlaKpXXvZpdIL5+jzrPt4rFYsmX2WSKGGxCiAtI1pf3JmRTsFnGsDwcHrr+0h5FuP9/m5Qal8G8ebpIQ+hrUACKU4+3wAuhyK0WxP6SIrYxnT0qt3FKdhdNDsuViWsn3OopXON0zSJWq9O0/hIrQuW9uVm69+kwIff4wUyHHSgT0R52A1ER02xde2kIA7sLu6z5cIysbr1+KS0dBa1Vz6Sz8ZopFA03szPddECBSHhp6nQeZN7Pl+x+OyKWDIueWKas4IAsOx39+8CAtJKytjj5fzM3Quq4GXd4U8VE3uRnOi+8uVctbbRMwEv6fjOnZGIL2g9Mt0t3p/m/ZcoD+07c+FOEMCND8pqwkmNOhqGOZfokyXbb+yile2CtGMwJ0ydSu3ZBYqym76MG7veJQGalsNvpk120/4w==',1,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(391,'alert:1:2','lead:1',0,NULL,'sendMessage','{}',1,NULL,NULL,'alert:1:1',NULL,'[]',0,NULL,1795428022000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(392,'remind.lost:5100001122:1795428022000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.mM5276zRxNlGuaWK8uD2vtV7pt9dxqINPpeph1CT0jOb9Cn8nifCeTNd9CIqiKcNIJotDSBSTEmFqjaXUxxA+C/uRKz0zGWUa5n9YzKOsE8A8089rFEnYMlZDGMcnWIB3prB2TcBw4hsrGUcEgTqMFHZo2IyHIuDDLIUeBg8Jzg6lDS1jUu953CjJMmB3B1gg0CqOoyDgdYkO/68VtT+ovSavm/NI/5j/nF9wYYY5KvHtjEGmriZEQKnHRah50Q+XxAwibSHpnLGBSbgVWwoLrwzvJ1rS8GQAZ4KAXzp4IZL5v9YU8Rwm3xmbKvE',NULL,NULL,NULL,NULL,'remind','[]',0,NULL,1795428022000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(393,'u347714045:talk','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.0GjcDV2ZzBkQU5EyfQOt5PhInx+Ww0dbUY6SwoxCXK56+KyQSwUCKNQyBGmm/u3RRJ/PenqLwusyWL4p4+JR4YKRQedW+8WIwcTOIFJxAP1QUKtydPzhWRF2CvUpzHxIg558Z4mPqauZ4xBhuHywCehXoI15wbXYmOhsfpfSS0CFtZ+aE3VYIpz1fa6+CpWdqI6Saequo//58Afb0MkUTfJ/IsYj7oyNOTJnZ7kPYYaOVyiiNCXFf+aQVTDLLAO6Czz3lMBrTYHpM5l3uKjqYH0fOJ0Ij/6PP42gs1adzP2TXEhSJKJdTKqJUYp/WLyXuI3BjsS9lqlkmwhkDrK9XWLPNIeMDV04/VNGjKFIZzDCOKfchkG22CU01+KC4IKMIGTwf1D5RJ08DnqvhwhsOhJyPIf7fFCg4HHBnLkt+qEC5PDG9aouEgS26CjZM7iVmBc=',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(394,'u347714045:ask_number','chat:5100003656',1,5100003656,'sendMessage','s1.5uL5zfUm.yuvHaGMxNQbkg5aQt7iD2PZSpd2eSZ6g0s1bvRefS1DrbPn/WbVUU1YMjKflXW5ZbLTmnJgJYqZEl4P9/FXzUrpqS678zgUPKxoO6PrsFOf9Brbc+sIuLJYWmdV0WaSAOGoqq/nkerD1htg6ss4ENRUZA1zEBpjYipRgLC8vAqfxyKugwoAvlcc1wOvgg+3vzjBCCbHEpdHkq3Eckwb61x9MDLYZe5q8BqkuARDdld2cCF9G81I4/953UZ7HhtBYzc+gGLflV6EiTiDXs5ApApZhZSwRXH2gBYzwAazSEh8+Isd3ItcuucgrEZ6zd/kuLDsDkpF3KtOoo4dv1Bt73jb0qDZlU7skyoXehhwapLUxhe1nBRB7m68Z1/p2ID/l2D+Mes58EHzd/NGXhCRRUz8FHIKqvsqQehtRuxXHO8hXUfU16S4KHGYOfb4jr4SYHw7/NBhnZvtagt/htXDwlOgBsG4Ku8ovXyJl8GotWLIf6PuQuVWp8veEjys9pgt2tgTgAtZfsuFMDgmM8iV6CHAEOW/trZeFFxM1y/9hXmSA8anPNQYes2+pUGZdjfA2TVE494mWzcQerZbibRM+DVGM4ZjAjdjeIwZMKizzUzNCzrJSuBGYOgpc4yfHUac7gCZ3S9aG0W7SURkrF++GsmvSCLU3kKUD7km1lWIR96nSWpmtk9ZNVnNd/ZLPNDBSRgDjjcK/CFckwNSLs0Er31oPXR4SVIblkjPSr5oNKomM2XA5RdULm9yYQrcXndv/Ocx09XQajK8fUBYI800r66Vr9cUFJYemZTPz8Pq3ADtnJ0hC+eBThL4h1eGM+0lHSoDXC6yEGRj5rVR990DrypAqFldhVM9278tT3CaDFVUvmED1DINvu/wgsYQRGOHeqCXyBzW/BuLp7kbh/myN0o8scH8ujBmn/9phx+3GqQ==',2,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428023000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(395,'alert:2:2','lead:2',0,NULL,'sendMessage','{}',2,NULL,NULL,'alert:2:1',NULL,'[]',0,NULL,1795428023000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(396,'u347714046:talk','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.sWNhcXPoykqJSvqhDHbqy/BP+ZR5gPb0o0bbp4kKfjdLLdsaJOWD/r/HC+SiyKA3rdRV8hNVOZkKcAHsD3uSlSG6Rct1P2gl30i/Vh/RKMRc7+ZgD1UE5rg3uUVVf49CnOCwkgeoPEy4nG2DrZlr/k4zfiA5kl+YVwXgUruAcIXJBx+fBXNCYy/mbAykjWndkgPRebUaxOydXokahFeKIvcpmWjqjbeJfsN0TO6KUK6nECwPLI7eoG7daCLsvtlHO2tTjvAkG7+fcclk7NMTmPu9QgUviQbwjjaDZdI9ImdF5SFQp6D6sVdYaECl4HXBzwVkpiLbOq2WFTdqPTg+AmfPXg6PWpZtGkfkquEE98L1s68N45zRU5YzI0vjkmNQAJUxJIxBYWveaJujAqjp1Jm5+m0U1qY16E44GdfbwiARU1JB5fKTDA9gP0ZWqaWOdvk=',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(397,'u347714046:ask_number','chat:5100004648',1,5100004648,'sendMessage','s1.5uL5zfUm.B7olORXJ+tH6mSKiwzYfQwLf7C8bOJlVp7SRdjWR1dIg14Kv8ZLCNybowJqTBi9LdyVfwrq8oJ7NRDFzy0UbM45jH9a+IFk8bxji+eT8hrnIeC15qOhSZoFopBJIpArQMRFQTvxz86BbtDqJkFv8aImD4BHrPSpm9QjURBJNZzyRE+D4/xC+ydimzlVvhbxHdN1/dTd+kSSjjS2kFmzAfnfMxUE/lu4Ye31DDtrUgZgOESrnRDtTQ825H6bYKOu0tJGTmM0AhYZm2rp7CnyJ7fqSyuB9VgjFlHy9W+cCLU/iKD7eXSrFA2oh9khfBw2hHDbPatEUuhSBqqGDgTml2x8mIHeDj1rra2U4p0LxcP5hO0rPVvOoykWzsT/uNSGCK2Y91DJJs427+kOHe8UxMNvwMnG0Motw91hlUYx+koNFIs8EnPM2RNHR2b+x0wh36aZzvMX+hoB21DXerheCcpIQr3kxFn8pSvh+MuHND+yuYFN+qEl1PoBMmH19AqtUyeU4NfrOdqR/+BvbkuIvHYc2dOLyIIGqiWar6sI+J2ABoHtibDCWIB2x4mUo+aKRW1DK749x0ZORWuYCjO3uDuDgwS821mCM2+r1Mw8RLnNlg6Z7oGTjkoA+HpYelkQQJa4uJpW9NIB429qjzCZff0x2Td2mYYMcjE/2COapma9ALK4e8pSydlOvF62c/E5/uZGg6okAkTO+WvGDhfGZdh4Q4D96GLcKOpUI5loG+SSAzknA0Vd9+RbRQrOHPlyOhTTSDw8zt7aBfIpcLMeoxxJf/iAj7Dkpp4hO2Wswhm7rgPBeSKJLP1O6YxI8ENPMZhqlG6mcGaY3+5SPjDoAKjvcRUG6DORF0QgXDCsvvMc794TE/FVqsRqOtUZEHXpr2kWWUSjY8MuArSe+M6TlcI+lHACvfwNK/H67m/toHQ==',3,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428024000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(398,'alert:3:2','lead:3',0,NULL,'sendMessage','{}',3,NULL,NULL,'alert:3:1',NULL,'[]',0,NULL,1795428024000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(399,'u347714047:talk','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.VK9CCYFaRbixqR9elq9O3umuFwCmQg+rH+d0Awa8gPF1bqp9MUkxXwJ+otjjY7+W83sW51zK8sZ8MF/A6DkAJRMrUI3Vah+dAciNqXJDfGd51+WuCPPA9sCLSLyHAsrej/R5J0Gtcvia/bM29MOLPj59KdjtFzih9urHnkj/rX6/UxU9nsqWwFduOTenaYDDbGrmP+0gbrS0z9DVEHML7y7Ugns09GeezqhjPqG5Vm7ENZRSlbLTLDQxRVGOx8uwKdbVS1n+Zkfl0ROGdPk7jKTlDvvDr1jfeG1OInt0dazW2Ya2jLLkvp+sfcqmbwfr/ow5',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(400,'u347714047:ask_number','chat:5100005388',1,5100005388,'sendMessage','s1.5uL5zfUm.KM+guxLVTETVhAWyM9vCdbTpBJ6r/sFwzGux5P9SW046EJVSBCHINU4vzkuzHzaX1WNy6l4KW6Uri2sVVcQY5WlXm0AulYrwfFY0ythzoPTe8NYmGN2RQqVDt3DdoFKcmvo+rdf9ZeyYo0dz1LXhz80qKVKqQA9gJsV0Bx5kwJ+XGd/mWsOWB0ghJYqqbMbWBpbU2Wrg0n7oJiqVAjeqz+lRUAiOtxsCMdG4lRsbuDJeNIhyls98qD7aaeyrIv09RFRmBspNeNOw1hAdV+8DJw4NdNigSYxv83qolGVKbn4r1bLQG1PgdF1JaskjWVHb222OC1AlKQTGgL+JitAJLEqmppO6UrvTGJTjPUq6ImL6iQ1O4kfwtBlfzTaCHm6MShxKAYRHvWZio78yc5FvDiYaqTcpbjYRHqRQ72xlaDvmPHuoHaJerenLuf3mpbsel6lJQiMGyJpv6SKXNkie03OkM+IDF5LpOAd8F7QGrXSBu/xMASL51N91zWuoP9AiaMaJQjvt/IoH8HJbcKGUDd4fJtjjIfCirtEIBt3DBQFkZ1u297oVTcLei4ro8cFsxx8iWfr17nMMCY6xPqb330w3x7J8MgpgF759Q6Et/V+jHTSK+6+GuVvPyFE7NTmi6O2F8VnxFpLbuaRX4Q==',4,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428025000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(401,'alert:4:2','lead:4',0,NULL,'sendMessage','{}',4,NULL,NULL,'alert:4:1',NULL,'[]',0,NULL,1795428025000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(402,'u347714048:talk','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.rOdtscRE7vO5DXdwNIf5qk4LV7lsbKj2zdqLyIf6BC5swC2PpNiGZGp0QFDzz9wprVI8GR/09RdoVa7NitiPITWGFr2lrpOIbp/TTiHHcTbZwiBo8eMzyLmGw693L1upq1oiAU3s42ti7BKVfmZSOSDi/9Q6nDzaWYaVEoJTw2rKIbj6WFyJtUBWdpviK0yZmpjRfqSIP69RYmiNYvERohWz28HzG/f0Dh1ECboek4YFYSOasa7m8y5TDri055+yHlcQDmKb1tmj7ZCewjMgWb/2oA5lBxiU2M4pZFKowuBubIMjMKvDwk7rSf/Ob2lNHhaw',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(403,'u347714048:ask_number','chat:5100005516',1,5100005516,'sendMessage','s1.5uL5zfUm.VO/Jb8PJQH8hDfcCuYLKZfqR9wcZSvxwXaTovLbJ09uRV9hOdfrlL5s0tGsJfD1zRgl1fjQHvbedoSJZYwLqpa2HWvDaA5QTPhQqRp3GeAYUEv7joA0Wc3JEZeke3SF0SZ5RL70LKtMYe7YhmoTBDhY8PGOyrJFpUc1r55repLlq1u0toqj64vKTL9Q3ApwBkWlfxExub9O5jBQ3OBDSm4BuG2knfuDq0gETjzFIC5qkvBESLU4nZaJTfKeBeogsVMy7efG5U2+Oy+wYsRgA4cgWv4N9G/VO8+iCnwech2DH3lA67JxRpwNFY9zBw24bmUorf03AQcO6KoRJqkhrVr5SfIlI8s6n5zVML9Zecdzg+o8o9fbbPLxNPeTVNzNnQNPQ8bnRDh9pL+pmpZCGq0p21sjDLuwJmljymvJ8HqdFYTZEQTqzk4d2fyr9mWOcAI4cr3OPq7qQdYkU1OYmLv9aWeEByLlDy71/4ifTWlHsi4k26jvVwGDU29v0JKkybIWt0Dz+ZV8LeItaQmRFj8Fp4JQjIfL6hMjG89M5oJ3XNL9fueEIXdGo9kGiAVtW6o32kDt7OUz6inGGXILwlSDqOlnJrdXJnSrnt0+JMD6bth7SsKD7bJorayj6L/HH2Bx41kxbB6Z7khTAgQ==',5,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428026000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(404,'alert:5:2','lead:5',0,NULL,'sendMessage','{}',5,NULL,NULL,'alert:5:1',NULL,'[]',0,NULL,1795428026000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(405,'u347714049:talk','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.BQN6K/9FZqCtL1KvG5ZkyyVQEVEkZp4D+2zuvciNOPOJBzAdNv2x7sBxn2+Jxa0WHfZPfo0kyRX1YS9sFh0iBgUuwU8cFZmcEO7OK0mODQA1O0XfAhXTwq9Oh/sQLKqDAo7UnGbN5emNQe9axXhwjIjLpjnpdKdPnuA0JEzuLWt+CCqOscbldehAJfEE+5AyL/PEVTOmEtzAd0tqBh8G+L6jEawePFQht0AgtgbgwN/t4uNSJ4ihVqqOhH9SvAdI8CKHqCsmOPQFmSDJnBnU/nIfphlR33cU5ichhWYQ/bHNq7cT9jUVHegaZ0XjSY8wSGVr',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(406,'u347714049:ask_number','chat:5100006390',1,5100006390,'sendMessage','s1.5uL5zfUm.4AikkbYD/3GGE9Q5+sesuBgo+7qwx7AIKRmxA1NaqqWpT6RnSBPQspUVQP/kygsmS1Sj36Vc6Jvzh2RyknReVEr4YSTFlewJRegYvsDIZP3XuLk8yGCHCT0wM1H9ZEXcWqQfmOCIZVtE8zLQ2T5j8IrXKERuwhHPuT/pkgPHCFzG1hpa14tRiKIxrU7ZKhwoZEFszyEKJ0eo3uEeoPlG3Q6lICS8crJmWBGfy/lzDFC0KtjeFStbAgqrxOWe5rAnSq8TaoicUEKqZQi7yi//UkxWlFeiV5Re9FGMvF94QO+HPV7/H24blk2egn2ZK5C3Exf/v0IqrEOJw0nPvjTt+JxyvD2F+HZS8Tn7c80taT5yStPtM8ksjs6RWYTPttF9cA86L+drZZjymd9ZYBiPHghHWDbHG3B516ZteHp/vTrYfx8JZRT8PU2+01lMglnNsHOJUo8BCW87v6sqnZNdo6mQ6+f3JhjQOfxpwse357cjvYwwxZGjO8x4bsETnFg/d9vownMj8M55X9Ai5TBoWOPebinO0L15MUGrZp8IYt7zz8AvTMy8Ub3g5kcEjhnonISLlvXcnML7kAP3l8Zj6iyL+A30Gc5/NxYjeyWlLQDSCUEgPMVopz2CF6icF0UTVXcxCOewND1oK6K4pQ==',6,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(407,'alert:6:2','lead:6',0,NULL,'sendMessage','{}',6,NULL,NULL,'alert:6:1',NULL,'[]',0,NULL,1795428027000000,'superseded',0,NULL,NULL,NULL,1795428028000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(408,'told:6:347714049','said:6',5,NULL,'sendMessage','s1.5uL5zfUm.Eejc5aswtKNV1BeFVSs93oHPWoLHkf94nZUwsZtDRKYbz1q8W0thq+fM5iJJTbZwJtFvfyq+JnrEt3+wOKZEygMZdjlgFQIxeJX4ZCvP0L6zHw2sQFUqQSgdc/Sqa+1CFu13vfo9h0EB0SZpXiP/5RflOXqPnLf4mTyq2mMFSaKEmQmQfDQcz6oC/EwJk6OfANYD6EaU9I6gXu2TYw8e6HW3Z+9qBEsd5NdwmjtB6E9GWrP8TFAU431q2gJkempdOMnjJJG8BrCGSiTB2Q7uVWvx3qLSUpzoRz5uSghDkCGLTxjMrMxeQX3Nnw==',6,NULL,NULL,'alert:6:2','told','s1.5uL5zfUm.s6a3ZYh3pe1b0/pibRPiT4Dfbl/N47eQeuUFlvhNSbBjI9Ojdj4AleFI8/+0K5k8fpLeAO8h+DONxN2koXOZ/py1tzJpnXxRyJaV0wlxwbHoJ2+PaHl4V0XfftTr0oZkzeIaWQhPivJ71gofkFaqnyUSawADKxPZK8xGIYSXrt1zBbRqg7t9Z3YYmwoHk779bSxjWUA=',0,NULL,1795428027000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(409,'waiting:1795428028000000:0','waiting:1795428028000000',0,NULL,'sendMessage','s1.5uL5zfUm.DCiA1ZLTl374+8Mx0kpLfE1Tw0Cwb566omko5WvhAYAV6Uk1RsCuCGxfCpYEed5ZHWC49cIDZF8VIOcfk1+4ymA5Wzi7NbV+Y5kFljb7CNCgyx7Y9wAp+LnI80QGZa7VjtiMzR7cNxuE1Xtcs91uEmO3goi49OMiJ74YuJdfDwy3hEJsX/ptutSdf6zV05yLd9JK+FwITO1vCen7dGEOIcJsDQTXiKZpoNP+RijntymBticNkC06iQ3j+vNX2tkQJ3E77b//vdZsjq7+ijLbJk5Zt1r/0txIJmh/6WD1aMQlkWcMcJZTC23mDyIJP8ZZm1MXb7rY+4rkTlZFq/AlFuEFZZhepYLjT0SCUyf9O3zY0HBHiMJyRs4UCSxg16syMo8U3nvD2ukRHSWkY/+ZZwbjexL1o/sQbQH9ATCyLOW8ywdhMYDLl+uQ5bNVXCePT+5SkEYK+JKrqPRh7Om0eJy3YDebFey/7LoeUL6SHsGefT1zEHeswvbL2u0m8l5IZOxvC958hwdMZjavIN4MPw9QLpnPfsXRu6v71YC4vJsoqfUJn+D6gstQIKB6msWjtqAN5UEfvfxa9hbNYzYjjC8nhBtIorsxo6F2zJvkZkF0k4YLLeW98J+kFYn14kxKwX0uYUJs66RxQ1AeZhj0LLio2bCR4XxOl7MZx0aaaZR/R2SJWejbVjZceA9tNmN6dbTWX9MLQqsKfhycYX0HKXU3DYxVlGnF4N4gJwa5iCZpb5iU651fl8TDED31ZJMfYqZcEagEWpM6vywwf12rLFQrRWZ8xOminse9SaC9JwVrZGuhQZa77mxaJqtViDvbOHO8SXph0SuiTjfiiRYD4vI56N9DnYEv5gxPwdNA9QvOY1+Uth0pfLZeJE1aprWP3K5W0USSib37V8x7PzGDWJUWemPdQbY9VjXoJJMw/YSFolg5mboCBfQbY7irA4WatMxFpWIRPOARomPQ4F7ZoiIiIUCoJMPuMag3zCmGIC3gvy1Ze/77OgTn72jXw3WrNOwD/rKQ9QVoGh4CSvRUH2qWApMxsDjucQ80DwKH5XteJdvXF+jdxRVFCm+u0SQjlB5Sl9UeWGFgAlLZ4R0+QoAo0ZQKJefQg9S6DHQExce7LtR7rqeretFRMCTPs2xR+fvYx8+R3NNDmONnUlrVusgr9kjSIVl9lRmuYPsW8BsyE1T9YAI5LJExxOPYgAwQEHxepKIqggVaEsCmXUKZD9iv1qNtUiVm6JTfjX5OUJibi7G9+HXMm0d41BDQL1fKOOeJJyd/Eg+vzJZLltioNzq7L2PEcO1NAKoo20OfJ8OAgORC5J6oG9KSzKjRNUclsIaRY34SfvFK6trA9xuP7rU2k+h9Xou0nTlRS8355VhjOEJ54GfepH0f3J83WQk2l8xiewMsDdmGarC6yWnGktMW9LjUJX2aaGPM4YKbkD0ehqdyeOYjOWzlSB4F+FqGoObpl7WII+85NZ4sURtbw0JQkPsRIr+0jbM7tR9DjqXz/NZWxgFxsG9U5/DPROv1E+AVDbc+X6Iai1xd7EzKjbUw8Z5vGatmukbJS7tcuf8HyeXqpRTBPcjh4N3zMN2f88mYxi8uIeZX6Mp/ozJWcEm7gMrMj+EyaK+oySAcJyPAL0idxD4lCb2uIjq701vAXQ+C5FnmDIDxeTlPjCl46wbc5Xqle6aGLXTGDrv4v3oBnHAPezKBGRF6l5GrIfJTKSqFQ2Dt9mJ37yGNTgwdrOLQSTLGWl6zH3QNrD039yULU9XKQwwws5sZ3r/BxdzqQBCNSbcx6aouyoEEq6T1W6yu6xo70YH+RVHoxWlnMczc9LMVWC0wXlYnUSzMTzk6/hcwEA41nro3tTYcDA==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.1q+hICG9pGdw0OAjz1IKeSpKlq5u61EunVK6YIlDSkDyxm9MV58mSCcLrzjUAo/Wm9+1KNcmA8bjQATPRCPkGbgtgN51t6YEBOqTg9qGWWNuCi7C/94FO1pjY9pPhz+d83HsrniXIOOg90LL0olp1i/mkhgJdsg/J6H06S/3SwFb1aGOg55iHpqcImqz9nksbc+VaCPavvetLaNe7IDp5tKlihB12Sxxc/hDnFVH/Kx//6t6Cun+RCnH7BeXDqk4dfW+OSinBRgdcL8xMWf6+3kGAcBPwzEFMl2mQOrD0/DEs7qlrQPv2BQD4IO1r8AIq12Sv/ye/Sb+Mu6vl0l6AP2YApJWGx9qPzT+TVgKqyT5Wh9jyV6tL1bVlFbvdjSkFtTp5J8VibDDT092CEd0lG6EDOn7VAPf7jU/whYdyxnAWsbAVwFOaufK2yQgVu2eBOSd048ZNxdd9KGeTWVzoBtZrTfOFWm5Ffks19dUUXeFYuqy0d4wvv6Y473ZMT5Gg5956Xk9xEDU65vs54T7xQzLRtfXgxZtglwFwgjbpE/XL3KDhnjPw0a+nFfoHETm8XF+Be00jfv88dOo04nh3i8nKmmFBEUHeaKVnt3HoLKQv6VXYArm9aLQm9mJ8iWkeMVhWliZ/zmqAVmkLIpylm3aQGjvdSwDWdIVcs+1OoSrisiHS2B8w2EPZZ9VfkXAVd8yA3L1YUzgjpFJxYCOiw69U+BEHYS7KmH52OBaUCm2i9FN3LMkEZIAanQkiDfMHfxKt4Dh1E7grbA+P1LBkrQcbCit39JLXtAok5Qp+bjIs60p4rP0jLVBP0SFBtDo8gMH9N3iKUXjmvvtrjvXIChvrHukG9PgCrntEACN73dAw1Pp7K+rCE7MYelOfKvTupO0I4bIVgQV9ZM+tqyQ3Nt5btNVmPLDpfKxHTu+XxVXQUr+NjUUQrXR5wVIDAPNQHA57UOcZ+XrapWQrSmnA1zuv8RzgetrpA3pLbtNnBK2UuTjqlf/jKm0YP2M+wr4zNY8YIEH4L1TQkWsEdMRa7U38hJzzv2P2ofDdIvVNlNanueRjQCF1nrcO3kihZxb/LyBN71uYfXyQaqM8F7YQqP3ECoBccVodd/W2A==',0,NULL,1795428028000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(410,'group.found:5100001122:1795428028000000','chat:5100001122',1,5100001122,'sendMessage','{}',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428028000000,'superseded',0,NULL,NULL,NULL,1795428029000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(411,'group.lost:5100001122:1795428029000000','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.mQ29slrg5dYO88RLE8rsSvPeiFHGoFV/XhNfnL6xeGk9ibzlilGzV+pNR/g4eDrjRnO7eZ9zB2NDNa5QAzq+Xr70UPoHmwDPYMJncSjmTIIu/eLIW68kaW2jw3GiuUNA6+f2sQvXh2z5r9fSRmCeIfDUj1k9iKDXpUypQTfTeUF2anmD3o2yrRKfSqB+xu7kd3ruC5zpvhwGblfqXZBWByTQhX05C4W5mgtueHKmr3wxrzSICqOu4BRMRYib2Zleq+SONSvY6C52aCN2bVheWBhQ/aHC4xTJCRoJCGzh82A3ztZNuVt/s9Z4g1lqOoL86h7MLkHl9VqYLNiepPX+ienRJc6rJWrsog==',NULL,NULL,NULL,NULL,'group','[]',0,NULL,1795428029000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(412,'u347714052:talk','chat:5100056184',1,5100056184,'sendMessage','s1.5uL5zfUm.s4Wh7cWxY0+T1eUJLtgM1RpFigseZhdUX7jVnvV3IMZOzRCAe27MrkphsxYunWFp9UYMc7w6n9pfwheHLuCCBNXQlNBMWZjwYVNkT4ipaBry07DE+nGoP+WkeUIUYKpglP2gw1jcMZn1p7FZ/W2s3RlarOTspStXl87bq5RAzS6kfRTDm1B1cDVCo1ShcU2buZ9Xk4L/Yv6uCZ0igitKBJlb6u+qD4vR4CF+tjcXVu+pdU4V9FJH9qmV4BOEnhHvBVvFqEAD6sJ9ub3cXCs/olBCychfoaqNtjqw+h876EuK9cROBY2VAFKqxjriIc2TCQrv4R7i8uXugmNZsnu6jjTeXpXzDu+SpyEcwhdtOxwkOyH30/OHeNcDifXiBVFRMbCegKQ6pCWVNbnA+XCFQ859Qx6joXcjd23V341x5UOPLUfT02DymKqPgt8uZWUwCxc=',62,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(413,'u347714052:ask_number','chat:5100056184',1,5100056184,'sendMessage','s1.5uL5zfUm.hQWmmg7IR5qizmx4AHNisvcNZzCpiv8mbVs8CAo+PitGBe8E0/ibVKd/lltcDVNlNaPnUSlKl/GUXQSr3Ackr16ofuu52yWlBYoAWlPeQKRcAEzk2KeOffOUEL0fg6ettz04tKIQEe6HIED6I5rPXEz7DVJguRlm6oAZ5EHjSWZXuUjL4mLuPhP/LRWDm/9jQfOuTjML1JQ97WHCvVTW/6S7v2q+nDPGzl3ZmLNzYGEFFWQzqaIwYmKDIvv70uuUBd1yKdvNa43yJockQOiJF0F1d4lsM/G5ABTr82/Ad1OGfVQkevoMEg3W8ymUeTt1OuQUF19Z7OodPssLeVKYFPXOPL+f+VCTjxBL7Z/dWCTaWA/Meg59JChFNOQ+dBt9W+QJw6J0KkqgY82RyueNTJTpDN58pBvyDYbf2vu5AfX765mhvbRO80i+OlNoeHLwHem5Unp/S7KD7bDtseANcXrSLddXfdoTUpHFcgmetUWMmLhSva16iVZCfaMWdW1LyQ0FT0PCWQiAYcgP6yWQiTi67fr8v6eemLJdkUg2Hyc8KfV/eex32+o0wRLFF6sZhrvsrOdyyWlyC4TftugpD9DHe7Pbd1EC7HTkiG79hiGVJcuooJ8IPEKPDcE2x0nGA9m9QzyAHlswJHOZUQ6mk0vLRazk8PBjrtQ9aTY/F72UC27yReJ++FYve/EZ6jobVPOqg9LOZ+HSnGWlyj9DTdllQJ2fLFomxwD9gjHfiIF/dkeGna9attRIUBwAVqy4p6wNASmf2BPdS67oVDJGB0lW+9gRJAS22/Y/0n/l2xwX+gGnlsypz7X2OLprYvxAO87INcPMMJAALb693KN6bMzLDSMho/fDRT691yaHW5feAvYyqm64zlIwrVE/xQj+prNDMG03UVX29qt4YYgavElQUmSki1AbTF1QGsQHnQ==',62,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(414,'alert:62:1','lead:62',0,NULL,'sendMessage','s1.5uL5zfUm.zp4nFpIe1hUFYfvriZOLEcvC8YOQ3cecQ6aqwrAM6PaYiy9hwthCNt+YcDxWhplegi38bd7Gpwpnm4kkaL79QXKVC2Oo65SnWIpmLyfFH7LzvFdvfR0QeQc6MvW+AzjJszHGJgbqEHRHzAJIvtRfQgQTipbr8J+Y7yIsbIpgMjRdDORZCRbx2gP0NvslHa1DT+Qe9nwpaI//JmGko/5G8BwIyHA5bObGZSRKVf+dZn8+SvToBVJTpxItZ0pqxOqGU4uUxBkT2KjparZyAqXgP3taGuksgVL5L3MpUOFlVyTdj9+KObGiGeQx0zKEayDlM5rYm7yu9jn4uuvwXoEmUWc+wRwCkpPDwlo1yWlrpXb4iWVtyU6i/d09vsHhhQdHV226tRwnpXaKUffCOwttUpSTQZnR3ZJa98j/F1hpIv+PeZXLbS6ZjKiSQ3wIsKdzgzO2HzrRDueBdx25+XMDMuWkbQYoEw69ALecC5gpnNxERz7rveW1a++IaohIVFGjK1gcbnOatnk5IeAEC1qS8t4rgjqvUHi4xjA4+m3a9nO8g3ncOGkXvOVfc7hiWNS8BUV2Cz9xd9M8jnbDvVNO0iJTFzmV3TwPJlzXC5Ou2LpoRDRs1BOdfmoqQ/5pJjF9UYzhrTPwfJsB0o6QaSULtC6Xtz1tSp31WFP7x/GH4S00lwVoHPvlOIgjjGw54POZqG2MINbj+UAHislnANzEMnQtucNcjeqGa0sjVZ9ZQu48Lo/Tkr0Y/dvtYdSruYkSKRSLm3SOwXslcq1OKW/upa5VaYogog8NhDLpIjr4pnhqll12lr4BHwsSZw==',62,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.nAiaXWT7R/BF2cRhG3MxUfaMVSi2KmvJTFAlwoRx5ePkfASaEZT1MuNl1Snwnx8eioWZRxN6BBOY3C2R9wEhU83bXssa3v3shl6PaVGqoCvy90TIfimxGMouy/ZptARpciGv4IeG5ya4wHZEV/b15RZorhy6oo5r0x/ADKIRJajzFDw4weNwn7SZmHoL5dVMFrhhsf3Dv4MzqQ6DZ9hC/7UJ3mR/LMcMoBtIG55ewzCkecyBxMdsGgxpl2XNU8ekkGN+wce8BUxDvNBW/agdOuMO0wv+9d32ntGYoq0ukwu/byYXs+RI1lvOUxrVx+8GxZotA4Aw+gDLRjDC7xgseNr+ZiMgVDVF/7R4ptdqHAd5g+bqS1ajReroiRmB1kT19k3L2oVTz7YE9w/vKG8cYMQDEahqDdyVRxgOdPaI9soTqTZEZm8WoEgxTrlkEi9LganUDJD213dQT28RzId9HXRsJhEnDeIgsO8sy6QMYr0Je+ZgU2dzY9HDsHDALco1H23QyvdqeWq4B2w+mOlWmJd0VE6acWHFJgrBfWJBGg9qgzenn7U9reoB4NYbgPykB14ed7yIWVfZjVBBpZIPSXjk27QXuBRtDmViqD3z6uw6M4H4EeG+GyvNknJKrLLtGKjSGWEqIAk/NOgJ1Q+J9SYjjuihfc6Qe8JtGOjfqWrTAB4m+16w59JXYk9Htd1Gnnj4ciTgSJv6ndcTAy5GPvX2Y7tBUYQKT+iqEkKijFTdRRszT8UAen+g2xIljpphMedusRUmPF/5BhHgQAHi7NE8AzthNLYnvOst8O+jGNBjhqh/YXc/WDTScb8L0U7plP2hJAVKRF0evCPIJo5DhR0moholtEovz0sjcSBr7tdS15uXk9J9cNWEMf2cczxtA0NPw0cxDohMcOaHWla74dUTtoYlh09cdx1NOCUwpvoBuAkYZa5UMf85JLGSwWUPxt4vT5CSolQTPGseejWIa8CKbnNcXyT+QChykn6CKv7YSOOw5FQQXUCh/8wBp9nKvLgYiQLtWnOr2EuGdbR9vZaxz1h5AX32li7I2i4/b2SXS+8RwKPgPo6pdjr0iOb+7vdCIRr2QcucALJVigqwqe2c780LmOQEliPWo1L/1QhuCgmEH3jmVq1jukaPRSqQLBWjQ5QZNatpidhoCNAdJ9tKf2WN5s3OY0CcU+CnGAFEHVQzm+o+TfWG8G1R6L1j41EE4BcO9qOCefeIGzDqjh4QWxouKaW2nv2UECLI4ns/1hPNsQg9Kv8nw8H1x9+fKnqA18rrzJ1YZUZZMh3wXGTuuAdenwFHsUXVJQnCmq39NzeJaKXx5Atb3Ngk3rc+lWNlQL3SK2/Q5RSlLHGx9ZScxTdw9iuSp3jdxraq3sttLUoLRrjh2gs0ydAXx+gXokWohL7ZsmXnn6IcBkyfzalVR84eUdrgLLX0nPPAA3V5lFi92PcH4yr5nswKhSUprOHCsqvIgn4tPLym36GHTyXDNUxJ9RA8078VL7hsnXUnWsfND5szeyaviiO65COarpfRzq+qPnrh',0,NULL,1795428030000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(415,'report:347714053','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.PsCbUIiIiFDoIFIqJB53AAQSZfedkBHB3spA3l1bN0/RH2R1nKHIhUZ49a9YNMP1wT56u3KZyXMw9OJmB26sHgaWGmWwQ6lzLY5sWGobD+bT/84TW3u7SiJKLYD5QDXI6Wsu6PDnztiSA1HXLfJxzuRo+eJ5NZdvpu6ti5ubf/Rul3l33KAIMyv0XweJu0iJJPI1oMOssCx9N7iS96pt0Td9qicdbEV7Cw8b3ueaBpT0sSR4jDNpb7jJRBWU2fnEzeFdpw6FAbGcmy96mtW2cUpMas+m5b3pi4MarSWml2ZFImi4tw==',NULL,NULL,NULL,NULL,'report:5100001122:leads:7d:pql','[]',0,NULL,1795428031000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(416,'report:347714054','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.9S0FmSCVpqNEdJb5g8iSDywqjRla9zPyr2s2lhMckbIhtuk8Tken+NIa4PWxMCDiHN/pKb/5thtTqOpADiRsdo2ORRpaM+mJm4Fmkz2zp1YNbShYdfq5e81Mq3PbagkUba+Xv4PyFZcy3MrNTEWCTxkEgdlyxn46n2vzfg4KHfNXKY8xFITM/f3H1c8caDDIOyfeqhz2taqIOAGYqCccTKXQF9R/SuoXv72WLV+IFH75HIWNfNXGBIurkcD9sGNHlMYb50IPa6rrrr3jiywVZZRgmxLBeZMNOoBKYuev5ZUKSEg0m1B3mWvdOvAlps7PR3+bJw46Teug57coUeXSXdJTRbi2eMCia2sAPqctrV+VnRa2b7qWWe/emD0yKKBBJ6edBhc7KgHTN7Y1DvU9Hfx5T0TVlZOZJbf5aUSKTEGqMEJKs4ggwTo2ym7JNfnJRV2Rl9r59fa4I5r9h6uTTep3kJPs64tb/JrzhIfs2a+yPOOYDAthm0pjbu79IUwGgeHZkjiiKuhTx6s17l0jfEES96zkuQWiaFnNN5gqCMVhEAJzIx66HFlOzJibCUfteX2IbFmf/e32tZcPeIx9FyWBtvB/SBiiKNKI2Zz0GQlVU8Abzq/lFDt8qZ8edYFVNOzStYitXpSzrOqVDLMn7Bw93tndmZZqcX/8QmlR4hHq1Rc64ZLp0tZKB5pEruC+4aUAmg4K+ISn69R3LIPrlxIX+3LjQx9+6kRoGpVERLNqq3Aor3aJG5MSxPAke3BlaVoOs6j7kO1hQImgYBe61w6LosqIFFXxHLysd9LCXkWUNbsdiq2Mns+1gyhDlQvDLCDdaQuDQKMk63gGxHVaUzx98sCBbhH+kVQSo7/peZ5YTxY3ZpNto8jf8DiP4KT87DTVfJRBenvTeTo31PacxKQyGfSotAaL5J//oVFgK2MihRvY1CYOnI/k2NYQXCUp1iTXsyEetjCiXHMgKL0R1ugVPLxY2fGsE1mEN35dESjqMqJbb/sz+oJfZZZeAITkdDsOCtGuN4hlwwsjE4aJJaOxJ2uRU1vxteoDwXBQ7CaeSVQXxf3KTNOYt9sGLLsFMCVP4b6X1vbG6vpGKcPXg55EgAZNk1GV5n0HIsFYGgwT97bdIHmA3eH9bAkzp7pkR+FZ3YZAGKlvZESgKRn93fNfkDH/jfJ/e8LTmGJpZNJ+0NZelWsMTSFaKTOHL0TLepDxjUhdxOOk2MgWbF8hDePSSIo11NDuF3l6EQXrhPS42JrCYMY2yMN1K8bRU3zWsL1F9qNGMRDKCyU5CABl6BHCCpEZie4CinRDZz9XqpwZBw5p6nUvMgpbgiDbs9GbNDGpcpUQtXfwSrC3REfOg8lMvSfq+b1BscCywX3OybhFy6ndWrae4VHwzYH5/3cjN0+qhUXFM9dreSlXCd5y9q+HP84Q/YcNG8cMAaX6BchAKXrMkCawYUAuJCwL0fSD82BKO9sTWT+1azEFEfEIZNFWr7nw/guJxSTam30wVBmXBsPOsQwHcO55HadAF+sbHEJ5XpmjKtY2OmoqDtC5PUFhtFdwG+CB8GammM3LF7lx2pHkO2Opmd+UWEjK1OhT+gPgCPdW/C+FsYqCXJwVU0KmUcEE74vrG0RSjdDoysCe5rGGGeg7g/8rUu8s+UrHDAudzeEDzJAloziHmNH7S0BQXhfhZI1Dnx6i5jxyZsRb+6qtC68DJkn474dbhSa0r3uO43Al11RESimwSXVoQLiMEnbxSdxI28d7U6lXXXWRSDUU2skVYDDQkwixOt9RuyQpBgC1gFWcwxMu5vz7P/wRpINO08n6Ifd+JLPGipCPauOyAyJk3PnCja0EoRwvBNiWQlU1urnY/JMtJqD3WL1XZaGXR5uXsvslG/IbGPWcwHXB10j+zOu6',NULL,NULL,NULL,NULL,'report:5100001122:stats:today:None','[]',0,NULL,1795428032000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(417,'menu:5100002038:1795428320000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.on3eDnAYyjH2cNZX6329kLsYJI+gGhLnOSQY0sTWsdpFEJgYqz8NcgdmXeRy4I/MDzLea0p1H3hPDkvIOoph+bC9BE/lxw4d0GSGlSnEc2povt9ZVBHupyFuUVrHpGAsxRwu7rgMAwZkudNvssZ+9W+SxkAlefz4koT4COXIJuPYJlxHNj6f5CtZHHfU7xJgvfVPchpJtj8Yuvav7JWm9rvQ2Yhc/HSZbMUQyoNKT5bS9t4IZ0nOkB+oO86NCca6lGtfcR7FVQMLfYnu8ERYxd9mQYNr+9j/ZUtpVCUemE7yI5NgeNqGZGwWfQr0auarGwhBusIOCJhTu0R5zM1Czxwl9cy32yt+kVMPz4U71e9x8VK7RrhtJgfocOQxqhvCk++uLE2k82XhwTV+LqlkGRGWQ80G+f7XKL4uu8LYzr/QQoucJqib+R8Qw1DsoozWkrC/lZhlnm+9XTtoHVwT/nGOyO2cGmjWD/LdREbgC4ZLDjF8lX9V4WpLxC+b3xrpj3NSqgqLhttnrz5Xv3Bq88f/v2V2TJrqgB8uptbHB5dQsxh3y5d5BO+rehTUFEoBnhnJKH+EI1/J8qP5COwgluMckQlLl1Y=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(418,'menu:5100002038:1795428320000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.r9v5YrBnUc0CWyNyivvJnayXGTphY1vARzpiq5wjWZ/RPpcKqbb0MfHkPYUgYXG8jKiqbHLjYQzhmAQ5Fmq4oqJyJAUosPJZPs3WX2dX/wnrtdeGGK3ciKTMXji01kmpGV43rAaRKVklu95LI/JhO/4x2jbhhNQORhevbgJfgYtEmMEHEdLpH/GKOhwWRybAaGtt78aS9XjE+4G0Y67aAxwm6d5aW5uuwP6X+s1ssjLWKvIKj6nbNLfMZTJHgdaEOOSQj1ucVAhVpFzm3SAanStkqPIm1UoFQYO9uNNtz0uEwoYTlh7fJNnYqtvHpuxoxliLEHdmI7LQdpGiisVpX90LdlNeWqLlWsBbbD1u0so+q7sf4Ft7XPEoViE5szlFtcX7ScdSFmf+/7faGjJkaafyy/7wT/il8ZQevrGFs6uomJxpakFjZD7DV6f4bXp65H7Jnu2oceE6mIHRZt2EajNQCAbzDwi+/ebxnUjY7o0ypT28r46AB3juYPTpWXvrKti9XesTNCa6s7iQlR8JL9w8nMyXnlV7lskYDnumX7mDg6BHaSblxWmsnDYiwT3AlijSQpJYPaIOlKq60FMLpMg/DUffgw4ssYHgYekpEuia0hcQbMDJkzREuhI=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(419,'menu:5100002038:1795428320000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.+RfjceaEjV06IsQ+8mz6Sq6VekR176zGimKBIrX7Khf7JxUUXk1uwNTsPiQiJRHYIb3m2kSCL7ZXLF4vO0JYL/YupR91rtpSaQ7GsgQVJ7uz78AiPj4SgNbLTB1a41oHhI4bkqnlHVKAzjIC/PSfU27orLahYtqbPZFdHLFDllI0zCGllSNpFzMT8E8y/A++aHqTl8F0Hjqb8DoykbKk+tme41MX1XL4i5goMkxEDn3NdqFQMYJKOtDeb2L3THYGXW06GelZajW07+6ZLeQtIHX6Lm0NMvkQq0/N2dIndMLjGe+h5DEPu96yFPdWBHhbwEPWBZn3L8PG9jpdYuT5bSXRbdqC15nN7+XNZ5nPm/yzrAJ/lbAgLdAv2+8DLFs4sui632cJHjFbrEbjKohOsrHghCfpucyY9CyFapZQYIHhoO9wmhvS7rwRTHMEIezg5BGqpvvcsntk8h9ujVzZg8Eb9MaMb9GbHLXfr/h4hTaBprWRzB8=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(420,'u347714055:exchange','chat:5100057974',3,5100057974,'sendMessage','s1.5uL5zfUm.NnOEsIfNqoeTEI1dLmThWhj68SZ0JE2ODXJMUQ5Pq7YIRWqjVJanmLIJpgOeBHKWj2jz1hhnv+o2gzFfm3qImDTNUcIV3jN4FUU9ASS1k+ekj7nAqBogiRp+6t1Po8X3youb6EkyfYJXPW35nb3Twr4qZkTvHy4V+8RvJbPvV5uHMXtEAUKq2KbfXYfBBEMBbsHZeZFmL6Ixo/eADQWF+1SXG7ollJ+tPe8wSrNmRjs1/jnbdrYXB3iBpMVqrm+Z9WF33hmBwaVguNiZrpFI8QhdYLeVqpHTByz2JtmQbzKk2dcG1wtn607KNWmWe8gdzhFstt1j6rEoQpBPDm5fJwB0T8joOyBm2aqkCOdqO9QjaJqbaFrd2SvLRIxiHqrRu8Z07Qg7mRg1cPOf4t0r1HXIULO6JZoS4lHK7RW5WW19ulG8xqpELUb7wH+lq6WfwjCVQ2R6e7L+IQkCmVepRmkYhjAuzKqilqNAQC/oaKOWT+A9/D3kRg6MHlIHloMFsNR7ZH7mzlr2fbDylIcXs/SZ621S0lDLlqI+2conAj6TQT3plCI9JiTKe+X1bCO7iwmzTgSTkfYWcG5EhdgNQVKqmGGYv0RVV6Iga8A/769DCR+vmCG9CmUALMpxG+ShCxIjJoIXL1yJB24YTj+RH0R31IpJg3QNWEen92M2a3qGIgXYn9X01c+pKLBtgnTXpanJ4ZKLcnvkyFy4dnsZMkukneKgwIRqVN3RwFEwnWR5QQ6lOyoPGo5saGqnhuBEulnoo8/hV0PU+/jcKBZx2aTNEbzCjNjGE0fxQcuCT49fuKMiz/lfuKlKYrzE1zf+LdoAv6etuJlBeo/CZmwvPZxWL8GNwlpQJjBmr/DsghrjFLDT67VnrYNP68AIT8xAzna4RGDUI0PeRQWRabJsqDK7k9rEjjlnveKu1U3ke/8haV6IcFrzrgb5dO3tT5Pidc5T42Wgzi+rNyYwcnWi7e80QL6Jw4J0WXgRZx55KOD7MyGAw1XzNzAgodJtEU2zmi7jQTswEptN/lfNTbvhoxsa2Y9wHQ5LoDpYPZLFDAz843cfuOuTWctkc74R9jM22Gwi/R2XwCSGNbWqgMKIZ7/W8nl0zF8MQwlQ61XQjhkA5aZDFbnLR/CJOmSSZ1qfObu2fH8dr/ojGedV3+uQ9irzysiNfXdVl6T1Ri3jJb5bNqdIcKDUZQFBPaaekIh0Z6MB+nruTE8VpWdfEL9dPS/BVrpVmwUcmL9PIOln33qqsY2X2TTY3JaHum1P',63,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428320000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(421,'u347714056:exchange','chat:5100059709',3,5100059709,'sendMessage','s1.5uL5zfUm.LYAohMv2etiKBJ/aAk/aXosNLxpz/IurGqrfegawkU5uxPtDcu1jtO9Z9Hi7yaYCcRY2CGC0zB81Fy1VyQMx/J7DC7zB6Ef94yEtD67p3ncOLh6owaFVagBoYjPJ/7iXw5dZIAXWYZ2BIz7CcmbiKLYfF7tg2A536wrA1t2orXT0/HYAFFI2+bhzR0GBeGXdEKa2qjpzZ8/EhsFBFcU5joD5inULjpD/Sm4ShUnojmF7tWh7TMWE+4HbDBnrw61B2ubpbsOJKB7wcuDtdwFd9xOYLGnqHu3/TYYxLHgadBOLcIRg5vpnYHmw0jovxvtQVJD9RVry/GHJEPes1jYaf7z1F41GdDgPu99gsW5rSMjXLChQ68+ja21Q6g3OK8x3kKlw2h8B+KTrHi8X/KJKsAV7BabqN8+AYscKyQYt+Z4UNCYfANHfhNcaN328C293YLBhRzfBHsuhiLR63EJL5/4ntthVbZFbcN9nxPGEgmyJv1h2/m3KUT4V5iv7X93Q7edp2F0ckAD9ha39dbyIFUpF+jT1VYlSo3h2GtMQljXUDO/D5XKn9Z8I61XXJloDaMXhT9LfygGsdfrdapPZ+FyCmpWAYxYzDRPkomoQJU3cexyksODKwzucMCcufXMRiKQlvze912N39vesdSD5blimJjL3yT+RPLgxYiznm6pB1/mCkAhmSxaj5dD6coCqx/QGWZC4FR5bB+3AQSR2yQsR/tDrXDBtsVvLpW6TzK7izwRH8bTaoqvEcuS9h8QXkSQUYvxkQTwVr6paaaDVWBspSArROK0y4xvOQcP1RDa+M7+TWsY4c1lhWKXOpcSNQPi8c8ICL6MWKv4kp4jS0/2e4QfyaNK8CurfTQAMSO+dbDn19hRvCNRSRHG3',64,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428321000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(422,'u347714057:guide','file:u347714057:guide',1,5100040079,'sendDocument','s1.5uL5zfUm.0ap6WgGRUPqggup00eX2vEtu7Zo+Z+ylxR0GakrN4Qy0rOx24+zT2/otmgJo2fWeZ/7aTMtw4azoW2kneXsQshBSgWiR3ZFU+0d5cRbzCuv5JI9bFrZXaeUj0GewewpImDFlmgjedo2ASwV+lfwXvq1JErMYhFG58zMCdgfVSencxQ==',44,'836be42750fa604c4a65b805f8ec11bbf51e5ca16bec84fc6a15fe767c383b06',NULL,NULL,NULL,'[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(423,'u347714057:q0','chat:5100040079',1,5100040079,'sendMessage','s1.5uL5zfUm.SiUDMa8vdTvy345fHlamNJtTqrmRja/GMGyY+U6JIEDL58m8hpDNghw8dT99B0y9S27J5B9m2dpsT+Xzs2ug7bJ6ECeKYe5thrTXeeHVlGwtodZPy9ku9/D7RSh58FbyfO3cfOf6lRtf0znIKtQPcQrO++Ej7MGKArt4ggQjmDb9fRL+/Sg6XmCKuGWULr892X9+obei1eqhRPT+xmGFlhz1j9yAPrzRh6iCB+p/wtZic9LwqIihSqjgLmu3cTZCbkJ3kLV2EuB+7CxSzskh4H12KeM4qY8DRXnRDXbAHDFDfdRjin7AQ9V/lIIUvvQMMwwOQxRO+e/11ekdAZ8EsWdXBXxilXA8OCYW2RUr5Mui5yrjORFgiHLQRkSgrTxuaHoW7dLh5Htm5XOYBwMfW0TFuoARqajHlHfENnZp+xSqs9CUTdQi8KNriwG+IkaXxAgCqpra0Y+tQdlMt2GMR/U9r3uImuJK8A//Ggm43ytrMJssiuvqDwHKgk1uqtkHoRH7yp6tiFWO/g5uLP1n2Cn7+ZYo/MPonQw8pjz5xtZ8lDHd1v91M+yzGWShujLVzB7bZkzvk8OUCQRlVAa/kAxzrVF4JCo1/dvScleX8OqeFuFG3LCb1pcnqOIxaTQAR+Ms8dDUiSO3TkRZmCqZMg4Y6LQMgCHJikHl8K9wco7Ysy1fj70xUP6VbELsM/IozW3VmRvNn4DBGBucEIRjFhySGFDYQ71I7lbeAt9LrUNMz+2w+Djx53vE3pLVS2FFWOLBs8Lq0/YL/uvI7Srcw7+syg==',44,NULL,NULL,NULL,'question','[]',0,NULL,1795428322000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(424,'u347714058:a1','late:u347714058:a1',1,5100040749,'editMessageText','s1.5uL5zfUm.MZTbwkSAJ3Pv9D42Jddf/+KLRW1bys/5Re+mcFWtG/NaLktETFmugkgg4IGbb6Eewpis6qrZH5SCQbQOQK8IagA/lxloZOAomDAzg5+Iy3hyTPY39yvBrHP6jAr0sj/Sd3/tyPHJ+2JbYyH1BYwYXIZGrB0BES+P6nemQ727ap7QyPf5Tcnah1Xtmgll1q/zddF5H5QcA5yekXE68AF2',45,NULL,'u347713954:q1','u347714058:q2',NULL,'[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(425,'u347714058:q2','chat:5100040749',1,5100040749,'sendMessage','s1.5uL5zfUm.zhCheyn/gwRfIyf8VIZ9cFiTd1m5Ux1Gj8e1UehNoMdad7NyKQrH3eyZXDUhRk7/4X5A873E+F6lCj+8GFiaP/AGEf1c+zBbaE6oXdliL17REZALVPFBn2LyZpLfdWsxDsACPR0T9oFeIYvf32oSsekILfPgYnyBkX/SxeuxPM4lMTO+UL6OjkF/KYtLnlfGklS2WXjdEhBjgQi22dK+ayeeGdEjL+pzulfDI+by3H1KYMq9wHGD7ekrqrLad0S3lu56osFsHibBkyA7gYA10oDJliauTXX3QGxMUgFldL8P2udko8Pw32HYCoggGSR70BJ5+ScV3dLxKe4w3JYApa67b0rWjn0x0GcFzJJA+IE0125la1uySZGFYgqxBRe+1BQBVRwvxEmlojHlNk3S62SToVGPkacoSB7g/pmtjb9+hmBTUoIjmlukI7pDBek+ki5QUsWzrU3AIBs/IEe6SpH/NiMkQ8cRrtaAqdh89OLmeZbBm6OEVuZF/q3TMSrHmASlXIKV4CtDdV6duQUserV2XLTC7bUCoebgvJvcz0macw4lf53ccogwAU4/iIsgO9Vs4ktn2zNEN27xlS46lJLZnfDQ1CbuFFDDycoDxeFxJpva39r2SAJDt5L8hhkiOpjTRjkhsJCHalJ3/X/Vc5KbyXrRgTSjF2v7kEIBTQJRmCdih6qmY/AQI2dHBFt93GM1NDGnXdPhG7pwKS6keazjuP0PvHKz9I8f9i4Lyn0d5hSDmCcLt8RKQGaYEc0MF5JZHe5jMZ4/qE/SDdd7CRiCT/WCt7Iup3X9qP2/1uQNmCM=',45,NULL,NULL,NULL,'question','[]',0,NULL,1795428323000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(426,'u347714059:q3','chat:5100041485',1,5100041485,'editMessageText','s1.5uL5zfUm.+KZDT/VEhDh8W1d00R5nY+f5ww2KPw/JOhj/En3VAGey1tgTOgKsJbByWH6U3JNuv6KnKfcfvMhdQd0+JepBQ+Fzowk/TXvdJW8U2ig21coIBIMAMSEoMeyCnedvssw/QSEZ/PKWno74KsFwfrI8Qnn8Fo8WT9+YGuFpbYZgHK/gqk/gYKAL+g0l248XuFODYyZZCI66cSP9q5jyDB7mmRru3NYltf7KSu4vCFDg2ZbtShjMwfdDM36MyWvpaHIMR/jEePDc7BieTMaFbmRkRxhzPvTUVod/uzM1OGhaA8AOmOheeQplWNRmJb6Gc9UDxrGffRddeo4LkfnO5PJgGwspcv49y92fjqq74ojtObXIfeAVkV8eXlnvcybcKd4G9+kaoovuivRk7FfoYDXtTwRyUcaGHXitwk/BjaPuba6ky4V7DuQ8zSsJyCbi1RbpnihVHDdpgLUm7BarwOeGe+4/iDHnZUHdfRsfcKK19pFK9qbfvt+aOMRqnzarDpPEDQCdk4G9AairPtYbvbtBnduyIerVUUL2VwVdRp8isy85lBbt+Apmv276UJkZuJMAKENMPZ4XwsAB/+p7z4+CeegdttM6XAfOuTmtM8IMk2i/Lajvo5FI+Iv7gOe566rO50Fq0SRICWtzJ/Gx+yeUvnAwqoCp0vADlYq4aO30/WwGZA1vw9myIYjflqftlJ5HplS/s7Z/iBfUFBhQU652b2CchbUH34Dl5Okkh17UUWPHmFpFKDnQDiaBcXGxZ2OJUBefU40ms0uoSWLnRghYMtc/KNoVCpd5ZLi3zfXLm1vFsd1OCZ2EUFfiTfXAyAyt0Mb4NSFvFtct1QbdEPlQsWG1ixd21Wza8/DkM4jgslLler2U4f3amzp0Zh9kt+hzW4qm',46,NULL,'u347713958:q2',NULL,NULL,'s1.5uL5zfUm.D+7LWARerk8CsKWfo2I4LG1LbSYzjRCjhTUz+ncIfFLzgpxu522KUFRNVQ5N7V1hFv1fRfXUCX5FDVi/VzDk1tDPcXo9HpeLEvFxBXMJnoNlZzY94+4y4YyPJbzBSyqKhMINVbDc2XNcmvTBpfVtxkaYtBnOpCrGtEGTxRMyFQ5AkrDYr+SAzkkakQEatNQ5g34I7d/2+ke+LWI2DbZOukEQUYxrsIBCr5th2WLRHfciL0nXADIbYPVJ6i/EfSuGox+PbyMNsnu6+sWyvX40vZgqo8kezR+0DNBMqSa/74qeSHDdfk73uRykeZgZqzXzsugS8ZusSJ6AWpTSFkkCqpLBrFbgWrRwyBSKUvp27xZFD3EvAZdEYpNZw1M6N8gzFGq+MOhff5KmYB7294hP92vs5AibnzxT7FT4hECTdlkJup+VfkK4WKGYtsxifvFUW6RsS/jZJROM3Pkem9zvbvgQrBapVktlQRWB5KzccFe/89AKw1R4NIy9+FQwqjZNr29fW2AF3H7S/Y39TiuXPP87+zWaIQT07asJZxL7JuJy0+FxsNv8WI1jNtSZ9BNoqWTRSnH1lzqcF2XI1MbhUtMVQn5wt5XqjUZXE4HRyIcSNS6evUpZQ62h8R5H97WMLms5OdQGDd69J7O8qGNXVgZ0rDJ8xFX+zBarAs2BVua3PIVBkAYBgH86o62MYl18GRRK9g6zXJ/u1MzB01kGRiBA7d1dcBQrnr7gE1pfHB9t9OR1UNehDeZ4oGU+2NqAj2gaH9t5vpcH6g/dk+Qhj2yhwZIJhePyeeuYUELDq9xkZ+W2SSGWR2pf3UiGPMXZfVNWhmCtMeWl2MJnaRu2PjsquKnP20bjtkJkgSH6aHLorG5+8tBLsKM7ZSpFMP/oBBSilbGZTTc5c8oOIsX6JB84FIan',0,NULL,1795428324000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(427,'u347714060:a3','late:u347714060:a3',1,5100042141,'editMessageText','s1.5uL5zfUm.xEja9tGB7UEWx5qsMHWCkVOXnHQz2TDgsbo3BLicVXdTMd2+fSj+5+03VEwc9iq9f3ShBDvk6dlKwQjQxnzWLGuooEmeNuPzQke6QgiIdm8IQha3IMXrj2SUdelSCglJjKMuY7PEu2jCCE+wjUlWmIepKP/Mu/5YcfC+hW35lfQkYKnnEW1788iOmQJJAKql953K1XmfpNF64b2nHmlCK9gljQsJfAMjbLMgWP+JYM8yqqKzqZjatdBbg5i3V5T7Mrcrx3lzZNkN0EK2BQobOhy7tFMf7eYd1hWfLDHIG7SdjaLBU+tLgk7tYliFB9ioLqSopudwBsiHT1lJcUxskoyn9udl6KXr9alO3UuIRAofoj8=',47,NULL,NULL,'u347714060:end.sql',NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(428,'u347714060:end.sql','chat:5100042141',1,5100042141,'sendMessage','s1.5uL5zfUm.6vyhz93+DctXFxSlhtL/+MgaZyuFHDuOPTfY/6QSJi4BacqI8rWlIiWEdGQFxUqq1XejadIdRvng+ZrelIuRcPlB312GhHYF+dsxStl0fyas7ke9vZiP8p9JznAJzt/zaN1Zw7r9DCC8oTT232vG/B6VW6Rs9/TfD3c95B6/Wom7LrmXv2v6MYQ3xF8gZBHIZMrFc8Ojsg0SchDacNVgRb3BnDJgLoqLIPjTlFlDmjvVVBP9yT68HOUY1EKTeaerjMfzf0vkWgA9pRUdQhOOi1gfkxLOtUUNamsQQeWxARkVos1166EKZUKPpYlsT03Z8d76JODLsQOJ5K2UWOEASrZ6GvT2ZPKtnDOAqHnASVekrQO9Ly1O2VBtdTPYzvKYDwoVRULT8ws3uOGCGQJzaoNJ7RYbLGVmwHGFPUD2aCT3B0XatUsUIKFtMMHrr+BxWRyzK61Kuzv9g4WwMq3whSpHLjcDVJIgAv0KfgwZkvR/aZKrwhvmf2M/HBfWsJbMi8AE5JxkX8AF0g9j26n+WUznwjWEmvZ/LZriZVa+JKmbyRbsV920H5wVcvPO1qusfgJO4wcnDX27',47,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(429,'alert:47:1','lead:47',0,NULL,'sendMessage','s1.5uL5zfUm.TvDccJuYO9OvwB7i0ingegkZ7YpTYsj5NwclIGQgJWLzVIOds/fShSGeiZ+CQTn7ETpummymGl+rzJs2Ei70ZD++chBBmWlaPXmojjtSdmP6hf2IlXgS8I1ht+KZlyffbd5UdWM5olgJoyfxjfgAa+dGKj1/c2H2BHCQ99hdXBjslrg57457uUX+2oNCPlAIwbk2EEVptLlUbJXnfcvya19gZFQSFEqlpjyBGF5lTbugW130vd8hk7Lg/6f1hJtedvALFoqCHx4YRppdYH1zrRKc8Vfw5apuqJNiUkldKP7bHuOONNvBTQg2pgNoGEDCTwyhtFCOURSxbH5YpR5BTe1d3UIDagerioA52AhJeswxSJ48l/F7ghS97HYLcCQKAlmv0Wz7eHTOKTeITlMPWghc5ts0xBO9UST0pD+q0228GxnRRPrW8/V3b99q3GnA7muRfTiCRhY2JvLh0Dw9dQrxznSq1Ky8Uh9Slj53FZaU7mcE56g0sPL7xektqzls1KbZytgUOPgySO5KrhjYNmCX0c2JGKrCqHeHVveH0KaNRJ+e1THRtBAIJvIq0VGOxNq4Fb8K238X/Qg2XmTVz0CwPBNi9iK82q4LIEaP6hf55cg5xufKGAAZ2Z4Cp1BOlLvX3XvmpasZcv9BfZGgcy0FheExzNbWG6Niy4YvdQy24xj9e8SyBKh1FE5aoRkOCIbj56DJxFpj4bYKJHMi70Zsj8rpPjuNZdfy2LWL/AUXUZmjfB6Nh5CYCq4ydsNd8lcvXQ7pacVZeiOa44c6c+pQqWJlp6uK9pxGLuPJL0ggSh9+YNDqGZN7Q/g4i4n7Xv+J+hZIgauSFqDz7PkSauGCazxuHmZ566f9E8Iw8I3KE3CKiiD3qVUgJgs+7INJ3+uCaprYTsnz3zNtXfigWLhe0uSuXNs9ZFvKiEV+rN3sdLBbbTCyAdfAf1dSBWqWN/UXtjGvPnfQljyrSiMEBGMy/XV7Z2xPZwxqozzb9xN6d1/V80Gu1aAQMPEeqiDXAeN9NKTjZCjBqqaHFMeuRzh6dDm8woEf7T3tD37si502t4jZzHNXGDOxbV0KsoJnidGWhfcz4rDxm3WaIYM5zDmvZ1/kBxhZe1AwjhmBBz/Men3t',47,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.7S9+paePu2FF0sJbbCw5mSohWBoC/lWtnlf72xAvF2EXt64MuO1qm5qaOv9sAbnSdUDy74oaHHc5BxtZ/2HhzjIRLz6ZwHfefNAROKeMmp/maltt8ojTcHTllpuu/4JEwJRz4RjNyWgX9eJbkwNhZT3W3fJSmZnmOnFbFg5d0SC3+bffUHTJxiuUvSqSZ/Aor3DPBj1SpFY2wdqWvMMeGENB9W8fv2JZh74QHMjL+5B5cqeqcJxTAqXM/knTTHJyxJKDkuO6AwJ/V7rXckfwoMckzlbCuz+bAmghL+0zSdx8yAvPvzQ09apt2t/4R18u66dTQnvYZym/2r15gzpB6B7vdZ7vv06Fb5ZmlwrW2365+Jrj+1Xu7nSR7KaNSgmGNzsPzhHZc78YcKrGUAUClNmyfq7pCaeoqzcOLBEXCDJJkSvIDqkJDiGLgtD/z0RzuZGPFMKdFzn6hKy9yLqT+nAtFuLUCK78GaPpDvcAP2OpkLRwRcyxAqhh7NOVYbvz6LU5NTBNn8letjNvUaDVMm6cSRWf0ZTOAjvkk9boxjxefK1MUrnj6jT4LZYFsV/tafOIoSBehdRgLrw6XFGckUQF64qtx+nwxhYKC9Vk8XsMsbvGqt34wBsP0XjcrNm4zvqCa8SvEEJPruEHym+V9npo1eTJcApd4G8MiVv5NfUPZX484/NuearHatQTQH+o37SWOgN2LEmCYf1Y++DDiprEVeyjyvGDsW/VgQxiR1UKJxfSf2VKk05DDufq/0dVCLw5jTlrAUcdE80YIB4jqcnNVbr/9M8t1alFtoEdjI7NxFx3ljxhGmzs+m5SXee0fKc7GzqkdzGPa8AHaAG3ICm1O31wJPKuLYWLg1xmbiEkV9JZaDqrNZkMPyERvX4vUfYHjZAkifs+k1TkzUQWHCy61PcOFdiH/AWRp7C+i6A8bhT9JBqjHEepgEq/IilkWuwT1VKeVmsHtRl+Q7ck8l2+Fvynlk0GBOoAKsLEAR8ozqnCUtCht909Cw0GuTDk+6W0kgM6vfRuEPw8+oAuTM63JYXKsmAtVDIY2ZaheX4QKYHOzMSm8ntGssMt29SEKl7q+WNLaLKiUkTM1Hg9l2t/1ds995FUgY0aWG/H5GHKRgfQnndqwX79hcurnwc6E7+9UkDbRms06v0++a7j4tCXu8NKgbu6y/fCvJgD5XUdqc8pMAgBZE/3uXwv/vGA6qorzGwsRbpS7wkkZ582GItSsT3q+nl8FeX3XiGtoL/IroII1BaDXB5ZWoNbBloqlp2if06ecy5z87anQNoJe0ucd/s+lXC6QDUQ12YF9YCNWH5dkqeBGilRXZcVqkyXNJfsxM+eyH5qSkmIyUuNxummd/Csfyc82hlqHkQ2DuL5vt4rnfNabqUCR+0RvW+RZfWHBT1ppDSCUS2ffLEBIu7WAnBwP2E720gcnD8oV9m2pNx7uuhi0/48aI8fvBlTNWBXgUl+kXS4TMFFt0to8OcmNPaAGr089cIgw5st2uHgzMnkozGHuTIWpyfJ8dtfnWOHIjiLo/wS8MTaW9kFRpYIdUXPZnmlcnFYy4xpIBgGNfAgOAws5wY0HnWlfJCC9xgHHR21yrzAkxb+5qJJpInhZ64U633DQtVEoNPfSwzq4yofHz1SnNkI6VPJI2XaXL1Y2AaegMAZTA0re/hujb5m4QFkcK1PQdH43QaxnoK7+FkpRc7o82CWPRS6qFK9o1u6G3xkeCe4QEAquK5oBANpK4F5jiRWbz6sIrL0yswfxNLRED5a8g/H3VXpES1DZpvrUBcQUI03AIGvgGYRkLRz8rzu2GD5yao9sIxDPx7Pdm/IVZd0b7s+WVKnnWwRCZp18JwD/nxBHfoGYP0lNuoDl0uOINYxHPiXgmMXM8FMN4IvAemHT9Ylij27rK1z8pk9liBBJWGF9JTJ5tyWvPK+/Tnb7XFQcSFXixns5XGG7cyK059WMwE4yRONffy6UKJCh7PtgtLSySCJVickDqlwewhwTsnYNzdM/5Lx3JAOE6DdDIpr1luyLg8qKL+a4GLeoTSYIYURFZshtiVsoNbViwn6rAaIacKtm50=',0,NULL,1795428325000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(430,'u347714061:a3','late:u347714061:a3',1,5100048278,'editMessageText','s1.5uL5zfUm.eiNCM43WS8Uon4791yiWDAcfcbO5Cnm2SvI3b76sYwQ8gWvJhGNSAV87GYUNdVe9y/x5oKXEEHH+XejIJnKIa/2gMHmuEKVNe852pg6gsLTx8UbRgYdABfOJbR32ZAo2nFHjDDRgQ3sgnurb1SzgJI1RWaGeyOMuN0M0wTI+Pxsc64mMCuz6+xjYblwDeNJ0FreipJG2P/SJ0zo1Y0E52/gJnBb8/LY9rx6PADGMfXXWx8Y5mS1HoGAfTor9vaSqyiVj2lsAsRLmyvo+KZoDTo/E4GBW9MvLtSjqPY/5x541P+/bA0d/Ve5v4UxrXotylJKnykh9i/Umv5KCCXVgXP+XMmzx57I4PEMLmKBzM6eKsRvGjgFo94/ZF8K9E5lREZqpV02hpeeVfwQ=',53,NULL,NULL,'u347714061:end.later',NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(431,'u347714061:end.later','chat:5100048278',1,5100048278,'sendMessage','s1.5uL5zfUm.d3OlEZ82mPADdtL3lDkYzjOk9lBvwOnbAn8+QqiqMBDPxbmnOGnBJV28/GUu9x5GeMfYcSbvR4FLHtZy+jpCodEtPY+gws/5+ZL3r9Ihe7wdwhM0KU3ETIsNr3vp9Dip/bUcE33CnHKLOZ/QKMaBj8nMgRniNgZ4SU5xDXBhwM60cI0fEh3CFSBZUh6FDLGIBTqa+wMgFTw9fDxB+XCNIH0tSTKZzn86IFlf68vmTDWngOoKvzv/JcgWpD74qDZ3LxUdM/3i1F5OeZHg/9Or0uwM0J47CLnUoEUTPwld86yY6bAOSy4Ck2sOyTJjffuCJYKQc7l8i5DUkkhMJKSp2Ztvhra8GCiiCW0P5bqhAy3ceARqNIYu0QPyOk1AJ2Uz1cvV+w3DCBSx0WYuIy4bJkJ0mdVezb9vhuPFlq6OLUyzPfHuY+FOSSQxOfr6dPr1Pja24rPYR3pjN2AlHvsdsxaAQI3rcPePANijscXMkpPhYXDC',53,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(432,'quiet:53','lead:53',5,NULL,'sendMessage','s1.5uL5zfUm.3dgjSLSowI8TeoRjHi81ubHfCsePPkxLIpsvtKNaz0lTxviyMxUJ6mRPQAgYqDW/uy6r9/U/1F4xMOVqlkYck1TUMGwD3KZDIBsxTgkf6qnypD41DGhSGa7bSq4h8DjDJyF4fSuPtGIC0DOJfqlwH8+/lBYFS2WY/AqXhgjBecw5LdVYMfB3OSp5Fh5tk94OaO7TMgO4rjChtzeseatfVgBTLVm442hPLWUGi4fA+43NwIYkKRUMM1CNCSUXviCU7cbE1RP9bATF3n532TK2Pfp6SdgktOYTZrpp4CshjnTixgZKLsI6ECfm+4eR0vS6Frfar9EKz5dvJfyxBDzaFbMz4Q4m0vT9HRdMk0izDrkFxnBdVYgQ+6IQS3LGzROjpdtBZouBJA3bApyOGPlLGqAQdxXJN4d2LVPiFAZDWMyRAccT/8CxHSab3YST3u7DPxswBq8g0RkhyFjXvqXxF7Pjgr7o9/pl6VpSVPr5JxTPpBPQYVTQ2nWtI1UZpbmPLwb17eD42D9wmLqR77uEi1QcGgyfG7sBAl650jZI6qS5zI4F8ZjTL/JYrqtTZimkia20uORF2egN6PN8kulWxvaP2AHtnXimhpkUWSbsY6KN1H+qppQbn4Xt1GaQMEjCaMu9JK3bv0AHzkAkIumXW0dNdZniPjJiZFVV2Obhxu3KjWGB1A927fvcSDLy7Tuu0ZEN7dwUO00O2NVcOVWoLNHFxR30qG6Ve3fs7AagbfF5RmmFDTxb5MCfSq1A4pA0DNP6DUwTo4j9TAErc2bDeh8fUd9HlPPhKvGsKyh7oMveS0UiCpgExQqov2rMDQ1LTn7qjNKY9RsGN3hdn0WIgtGv1GusRWb/uavi0cZTZQaHvokgkB9VK2kONBchb9zlQBo3Frb3PE+AzP4d00VEiAaCG3aw4MGrAdBFZmlOPvvMGjAD85mkYfG/akgefEGCIQWKyVtjHoIGfN9lpTvn3qDtlUxpVrOB0TLzD7GGBNKf/zWxzPCHV55EwmpkpOUfC7u34GINYebwK7XOJWrOzV91o/MZa00xQ0QyezK3s+zfcPClKBpkiVrEcxOvLeZkmPNLw8w4M4nNIjxGMFi0NT3uRVJklZGg8cqHrn7cV1fpIXXaVeqGIHqFfgkhjwQsPNREfiPSXlwqBg/K/EV+REWzRfoo4fJ4gW/COqy8GbYy3iCM2Kt0kVZfx/2eqV74EWep3bG+X653D7wHOUvZ5XaTAWw3CAW+6Q==',53,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.+MvcOSjwqGES3CTkr4DbkvJD0chIsuyW7dFwn2tCiSWIh9v/Uj7Li2xyRRV/jtVmE/6Dd1orQyiKGbp2nQChGlmRA0O4+ihvIUxqvlOul3Z5cfaOPeZVvh2E7q5RaApp1/mOXqwASOxdQFq+zT8+zbFYhfNPlDcgjcPgKe0/J2HXGjLK6HBikfSn234WdmFdDJ1rr+OM2hqxKOUXwr04c/w+HX9HIXa+hk309HAlYyIee71YBY4fbGY+RPeAv+8UvXSxFUoBybds/zPkzPtWSl1zxcXL+PTVH93bZB23Y786kTUbwp81FFv7KUbEdfGnE5YIaJ9DjK2ldZdl14/090DhjWPQOs1391QsVOWezxj57lZocEaxu+FDQWjT1QVwdXKXkv/A9bFgy1E0p88nOC2gKWs6c5bmMk5aadu11g2gC5vISTWqsVpd6IiA6sznR2Nu6qF21mA31o122iyGbmUHKsfYhjh/hdjrnJKN54NEiIIt/KUmKwGatcOF69+wQsqjgR8y77QoHxh3Z1+DIO+Z1jhUHAdROCUrh0rbsyrwcpdlFB3mJWqlSEDGD0wG2QF1RwtD9E8a1ya3Ur5t4DFyL1pV7fAHlSStdxQLW5YSf+NnpImryELxh8q/xXblXzJi84ENyhqDXPt+yErtSBFgV6D2xZQkvHXcPIoveZMnKbx9foJ1fdD7Tu5FHdVLuAqdeCDp+8dQB03w39eIIIHWSs8/VsO52pWEMWfEoO8AEXV1YiFn2SME4D48DK3coxI9O0Mib6qroxRH7AnCOJKKeGT5Z4zUGg2Fibn+ij1Wn6t2ydRy8kOq3yfg7Ran+8G5KrRlOduoiec7Uo9Vao5K3cY1iBOnNAFO1+9xG9b9X6DQEbkoCRL4mXipktD8E5k1/9eRnazw93GXoaKy1qmRsDBk7mv+GRqAuUFmZcN9iZseI1nQoBj/YdkeFkoxxzN/s1WYK3vyOq67rfOLl2JJy3J9i/ExGwFK6h/PRIHXkzenMOd87htfR4TmBzyKCsDJ9bPS/aQ0DCaSFbjoZgwB6DOLzD3cmmleNPr3gBM0OSGr7QaB+cU4off45YDIR19ca0p8zIVoKGj1o5VosrQijXOjyQ0VzzH/Ly+WUNmNLd6/em1gqAdpmoAzMe36ZSVxUX+BaVJlQf0aobVXTvj9Wp+xVG44Y3rGhCdemME89tYR0zFcJkPcDf7Zx5Og9J2dx4Ioe0DFf/RdAWPc/ePi52fOnfbykf1TIx+j3Xi2nk8MfIP52DT2ev1cMqNRw1oBAXsBrp8GlV1KiPiR4eOgRqoN3AgUVH4pXlb772cP3U2sq1rewqmmWkIhmf4q6CYnUMYwKo8iRas9pbTCOh1d/V+yZfUYu4UHSRWG8AvU8HBZumlnFPfIbmlFoNjAGQNyKh3EKFXXdVB8H4CRRqXG2B/1i1eaGZXfDqsRpbwGbauNHqxRzylWqseZK92V0Musk5w0CWDce8ANZPT22HA4H/WP8Z2U/kXzb/z6Q07e7YyCJRiXxBjbc3hRYAZoahLb6D6TpnOGXiGioP1PV8A42buYkuatR+OOjAcPib9BBECv6jEP2+DZUnowRch9PXS+xsE2lkwT4DDqBBCwIPw1aQtqSnyKUDb3ezQcIBsI0ABosXvISosiHpCTOHeiZBBnCIf2oV8AsIKc5UNDE5CL0zarayr9Cju+Xpd0/CGnri0/07pFuFhydvxiOnlJNmGIbr2kM1aIlQAq/okxJelqYcChFhVuqjbh/eZC4LjLB7lRaLyjP2lD5Fe3dWujn79JE9eC4oS+0M4kHag/StPvjwUwYa4gnagix89zAZbRUd2HYE2lNNZL/RHbyTcsz2uRNNZ8jXbCfIh4ntc177p3+V5mklNPJC3wgM8jtOejP/VbhKyS38NGqjcNcNOn+Hfm5Wm313sXxC5e5PQWZMyjAQZBbMB/7b/8GUQgNBW+oaidPrRUQmKRBx9hpf3p+XuE30YdbRx9DdNephY3KF3+ry1BYto1Hok2axt4jN+Qo0RylVy9R4V6GX9FrgUdzsg2wrn+zx7Ayze7/dXL7LiidiZ96/OxQoZwkAzWirMh50jf7+1BfZ41G8WaBI8yJBvhB5PN4y2evVeSDT/499RypqlFegry1mWKBfMLo9yX3dXcdZN+nEspxyLALhdzIjT9bxrqM+0ScaLQD1ie9ancAVNeOPUFz6cCPQtjSore7fDmPX/j7+8u3itBbum84Yf8IHoY7c5SzSOtBzYV3J2a+tODO1lONI+g8HZ5MJexsIu+HrmWDP6fu/c4NSYm05JpyLmuMIVSG+YT3kRWiiVT4XHZk5SFzpuqK8SVTJjwOI3+OA==',0,NULL,1795428326000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(433,'u347714062:passed_on','chat:5100044466',1,5100044466,'sendMessage','s1.5uL5zfUm.xzzILPVVsTzWJv+S6IclWMnh6PPKpix75Pue2dXh7WVCYzrtSz28jmCd6X+UA0To7XlulUKOQO+xZQyJLGipllTAU9FgL/+/HImJH5aqmGFMnXRyprgyJ1dslAr0whoVqDenPAG0HDOiDwwnKXwOghnvEsDEYy06mgDXvkBl6rz5+16IreCEc1q6oA8vVggjzcWbCnjD178LbT28NTVwoxiVN+P8Hj++J/N6bzJlOt/NoqmaNMfudlrO8pQUDII+FcTsMg9tSeArRDeaF/ir',49,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(434,'quiet:49:347714062','lead:49',1,NULL,'editMessageText','s1.5uL5zfUm.mMLTZ16y5mjKC7Z1D2ZeCJfc8vxrBUUWWtHghL3+63ilHfRz2sWUDpYnGSNXqygV59eMfWwNcspKbbrnHKydiNdiuPbaM3EJIMHAJ2wkCUXUvj2Ug+QvemHB0Gh6NOWkcBHmbl7jb1msyplVjzu4VQjnpKMlY9kQrtia5Q7xzI2HoPdelDVmPH+xp3j/IP2TV1N1zeyGhMzRAeBV62XMTsS/ni5bDauJwYxadKmjwqb51g4AJFc8PffeFgwGLdOK25DrsfP1/WPpgUYnV0tGgjPeTFkadty99w23iXbKMaVdSGKMbVUlmGYrcPVCxhp4Qo3BBlaevuLDmUlV8ZsXlBiaoxxMuz4MgapfERVvyXWn//j4nRqbyJfzCa3IDtDw0jnpRyLDt4q/h5wZWQdOWwMdxyaYj1D+QymdNqZWYaBWyZgGKGqN4mjgEZCQ4OQldFtaxXpv4akKXfNqqrMkJInXcbGrUBz/V4rN+GsSYDUeVc5oRefzoVFh1opUQ4Gx7MVRmYcsdwAR3A0XJ3KY4KWTPZ9dIHJOUsd6PYxFGS9pktED5a3Wc+SXnykYyZfccPTDwDa9WlMEI8k4QYp+uEXxXh2fojlYHUCmQE8sYQn++mOLUE7JomR0dYCApIXlIQH3kKY/F0jl6naE2sR51JwmhczOjNqYjxHHLo+MlXo+QiHv4wU6hledPcoF/X2fIujYcIowvuHgcm0YyYG15pQ1dEIDbMVK6j9SWDXbwniZfOcP34xzmHJGXZnZA7ksFNcJPE0o59gS3SMng/dl5E/nE3AC2NJ2wzTRE69ZUP5CoVCScTIMdJnPpVjnoqsjCJcYY4PKUX/NIIINfJy4172l6avfF8LeC1lZ5n3Y67gvBGiq2V/XzwueFtzYynPON9C0P8s6wCRMOOWp+nsqRUFEnM2i1B6CRRyle5SWPiFO6CypwSSNeytg7bPdBIxp21+QxDl8xEuYqed5gyX/2QGRj+DWFRs3zyiL6sR2N9xdlvarXehCEhVaibo5tEI1ak97xFoTdqi8KgiEoJAbE6Pw7+j5RxZP3OAcQN2qk4C0WqFpojiuznfJ6f6LSh4hDLfWy7W3pPrA8avK/tXLKiEr6G8y7mkfxr0ZLT926jWWsaLlBhpPtsZLBsuyWstQNdADfGwlOBQAerW8JmvK/1/khfhIu5VkrUz4hVdfsxENOGaFsivufodVW4xf5uQ+xfD4r/HychkZ0foG6Ohhr38tbEGG1371qV+VkRndQZBaE2Q93HdySo3wg46j3ctxN7SeavRDQ9FWVFGfe6eZFpSmHVTpMD8=',49,NULL,'quiet:49',NULL,'quiet','s1.5uL5zfUm.pgY6Kw5Oha9RfXrOiLSyKxioRb79PnBw63iACRZOCJ+wXyndcHL8kIZmmvXUNHQM5hg+A0HR3tZK8KtMr8qyt1H2rYB6hBw+Lk7KbS+RkTAGkclwdk2X7d9ceU0e4qfrOGgZZ+I+saeG2lkTJPrwFQ/guxpZMWQGBfMAOknvxzKIy4VIqhqTyGt4Bwlc4Eo5iBd4+qXVoeAqih0qy7FfbnIYphorgnyL/Lk7UMrzdr94p6P/h2hv5mb32QMgVlHlHrpbxaJZWTQzRFOcPN8Ounphr58IOaEOQgmXxnsJvT3tZ7HZqq8Iskdv5JdjE+bTCpmnhqWke0+RCl7s9k8yz5hn+lnwcilVRgOJ95FdBeHfyedrNWR0RCzUkPysI4b4m4yv84MSmVkUpyAvfoZ+Xy9n/wpRXMqMRURR/rxLc2IdU2Ey+52hFZ9ogSrHSqX0OCrWHIhivwB5fL7el2pzYbm30ZWp103eZ1ZJKZNbuVNEXkE/F0qeMsrYaJ8Jcbq4X6vTSarLs0ae6gjG4FBRRtuehzTFEkWKwVi+JUG+06IzSm1WQFiZY/L9Z/QTgvmlz3W74QzGRbbDIVYAj6INXvecrZ+IHjCiuO9P4M3nTwmgDVlIB8IIEB1ZxMWeNPv5z0yV6wcFl/RAhNbiOgBVXD7ikoJ4XQnJ1aNVnbgpoOkDfOxuvFSjl9Qf+22V5R/m5W9M309QvtXB8DrDgrJjUdWZmhMTVTsRjdxbn7U3GmWXcVE12FUi/+Y7Bb4ZBwNY1iYp+38s3Xmd9bB2t4ssitl4WWipUhtGdxLDsuCTbngsF1PtvZoAvh2n/RBwgr1QKPy4x3oU/PUX/rxz39VLmlPAHMMjvCQlauE60C6qxJjSo+JZd+QO3kLfpgFprGgF+4qj2bKQ9YVmnthLYAVoPNpA7+AeHfp6mrRsEAGGc+pKN6YrXXpGaEa7LmW9ibWA9cslHKiHYVRAs7Ncywc17WgtqsP3YISEhkyiJNykoItN3RAxghULzPobSnvMQddmUS5ZIyQkrElgkQioGaSZu5q3Yx6KIx5cmYhFsOg+tP3RpnmJhzqtfCk7Mx2j5tBSMr2BefvxcmqxgcbHd16CGMR0+wKCL1IjRvHmgW72D38Toa+M3XkZU6U50wm0XW7ttTeq6T4ect4tvVvuZtULo8eqvk4CkXRH5knquDdZoja+jGJxiFl0jl4cW4kmoyo1yLaH2prK+Uu3qgcGvnnWWCqnfhiw3I3P3lEch6nqZghwzfYD+3d9dD3yiGhi+ggkkib7WgNBFrnsi358eF6Jw0amYSzrL8QwmjdOZUNJZVl/NDWpiF9rrJhkFejV4VJir3qMZNktnEC0PRWXUF7wxNGf0o4PSi5CGoG1iFKEsuwfWWjzJpWiyr/gtXDVoCN67XGg2YBlaZQr++fMy8lAjXVPkVvyTChOJEq1DhxDEcGvmS4kVunUyKTTu2iguaRIu+3VXZ412YbAXEBn57we1Z1tUBp4sD2RS33FwUqQ6nHeK5/sYtbv8Tyk2mOpTWUj1TAQsB81t2CnfCzCg7aWoP4Yu1wXwfY2SIQ0qHXc1iyDKCiuRLo6U20yb9iPgceezWRVUv2Uu+WUKUkWhF2CLWAQIZJg0LTeVmj8nCHu8LoUizCH+J3XUviYHjEYmqjJo2kaB2PX9HU504LIJqf3TSPDIWEivGiQFzSmpEv7GHJRhlDze8sYiTr26F+qqIwEB2C7eDchdhS87sKH4FjFVCEbwP3r1DUZdBnIQM5+5veIn9YADM9kEhRFBlx0SXpdcx1eHYPMU1T7EZgUUr3xmkOUi2XpryFRdb4IYO6NdcAnoUToRJFD5HFynHGXYowB+x9OYzKy5WVXc9zcApqPqn8qfZJSAlAKGUSRqq5EsWma4Ue3lmcB336SFs2foJN4G7YgcEflek3qsa5Ctw0+kOpg7aSX1HpaflIpy0YWJmKKd1XfLP0fUaRkTqASZUgK4/GJ8Qwp2QE8CpjQ7wxMuBUFy1R9gHVs+GotXW6bAEPET4M226Yogta2k2WsRk0p0CL+Or88c2fHiReWBKLV9n/cql/6DY9GGL6lDQzgklUObSQeKyQ1wz+AsfIYKNmDtHhqaHzd5qCmO64iKfi/kMYeFlbcXxuYsgW+2uLTKC4lyffBrnjN1SSFvL2tQwxqxWQBNX82uU5CnX/AZXhGPfMPQQ+equXgBtkzpxyfF1KSpJqG/qjnfwgqGIXgaGA6UH4iPu/MuzCLc8RyB1f8luoLhjLiASku2Cv06Ft4f7F80lvQnms5Mc+etyhHgYGFBaMgdfzNRS1plf04lXQ0MfQi/cSkIIOuDq/Qga+e0iOrzU7NlvkfkRUm7KvWwg2j4PCLelmxLHIffvFNZuc3q3Bx2uxT718oQTh3SI5P9orB2SZY2Zdz15TPGO07BgzwbPx6LjTiZaDV0C2gXdUVJ8dA4V/Knx4e/q3wpX0cdFBfCMGhPu9ivsM11SD7',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(435,'said:49:347714062','said:49',5,NULL,'sendMessage','s1.5uL5zfUm.NTu3u+JPlqh5zNKFxJfY1BRvtlfPaog1P7oU04gQeceDK5vF1lPKtbNCcwG+j4ievtVpdNkT+yIwC1waneGK57Vso4JdVtyJiCp5kuINTnAHqRdJwNQ+9dIvLCGfGeng9ra8nlrkNqo9iPR6uCVE6AYK7yYXlDGu+kflu01zZ3R9fLQS03/M/5uyvzXWAk6llNgxVP+0RxzDpE66DeY=',49,NULL,NULL,'quiet:49','said','[]',0,NULL,1795428327000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(436,'u347714063:relayed','chat:5100010118',1,5100010118,'sendMessage','s1.5uL5zfUm.G21dS/CD+R+Z+Y4eEuKDjHUyrNvCZu/kDS+YrL5kpHkk+a3WK3sRLyPTK40ua4GIrlA4Zph09iq8yX8/vSK5F5sjQiW4VZHMnkjdRJ1YUvN9uBH3h40oEarKcA32YLOsD2yIj2JOMEYLzQ2vHBSLvFsAn7BzpYghdyUINJQ=',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(437,'said:12:347714063','said:12',5,NULL,'sendMessage','s1.5uL5zfUm.qjUFPlQOOPJ4FzHhjypzzQDbYlkuBJ7aLyt6furGU9g54A/lV6Xzd/Nc120vRGlVvaGTOE1pFZG3BWPR1IVV9WBTYwhoAJZofq3EhiUwb3313ERUTcanzcuV4fsz1M90b7emhsztbmfjDusdSaHZ8gnUo7+uBD9TZw5Gz+SUqNMbnplxWq0FSZUMZInRrHDx6A==',12,NULL,NULL,'alert:12:1','said','[]',0,NULL,1795428328000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(438,'u347714064:contact_kept','chat:5100010118',1,5100010118,'sendMessage','s1.5uL5zfUm.LYHbiJ4j8hI2a8EXeFDWpv3lVxdMyUSFUuQvLbxISZ863R3nqfkwiBfZJmkRtRQUAQT4xCvBfebpy7UThBmm9qfpmZ516PKL3UYdN7CPzdrXntLi56gFSjlYDNIwVVPktNpZiO4iBgRFL1o4f1Zb/H2tosKazI6IrLNjcTeliqZHm2+LarbSYaD81DA/quCksmmcYzUG',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(439,'alert:12:1:347714064','lead:12',1,NULL,'editMessageText','{}',12,NULL,'alert:12:1',NULL,'card','[]',0,NULL,1795428329000000,'superseded',0,NULL,NULL,NULL,1795428336000000,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(440,'told:12:347714064','said:12',5,NULL,'sendMessage','s1.5uL5zfUm.nxlXNYocO+X9dRaPO8fpU6lWFyIxgNRgZkrPbJB5gq6amg3ycCgTEucRWRxFJYXk64nZxmVif3UM7BLDwRPdD4tGbJyMX41/8AmKP2LU9CyRqNVIBfxIlxwEMWTXt6Iv9M6TImGhVl8zRQJUQS4/O217fd0urSataBCLOYvabqpkzF8qbtoPFxk5KP/raN3whjWuDlMbO1ocXOB8WsHbyICZAgpoTYZ0pN6Y4emM/bzokbRUW5HSBJ3szEdPaiXpoXfZUc/OwQY7aWsIDzUfKNSAK2Y7Kr0IDM0f',12,NULL,NULL,'alert:12:1','told','s1.5uL5zfUm.RZWjkGw+rehnJxmKzBqdb/LVAovzIeDSOy3H1wg1ejV3tzf4Ab95R5sYZ8WrQRVRSkD2qffUFiT4T9wC0sELlZECIHeU+jWzkaxSfny6qVot+/oIcHJtRhE78RnLbIuJAhevbUpBxgpHXWC7LsGLS3XWd+5F5tfvzUYCK7KBtNg3aBSDvg==',0,NULL,1795428329000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(441,'quiet:56:347714065','lead:56',4,NULL,'editMessageText','s1.5uL5zfUm.x0CD3egdvTwItH/aX2r8WvTmYhyeEaI56c2WT6BhZn1iv1T6W0jnWqt4mzXAig+3SNHHPwWA84AeqouBkEaUo/wV8OAGI31ObiFuk1cEvepUyZTLvMElFI+ZwMeMiGuzfn8Qipbg6bUNSHBMeEjGzqbE6C+Vc3aSL6Cvz+YZd79Nb4sQeRnba9+GKwFzOpJMtr41nuW/iP5W3LZ/Hm8PL8Jr1C/QCddu5qhagQ00EFR8EKfn3KKRn/fxa/8yGRSnWe0UYYRVNXvXzaxSXh4jIT5equFBFHspK/p5CieivC2epTh2tqVlkpvSMuVTkycx8bQfeJxHh+WoHaUbfvKX+oSUruWJJPzULcox3fmQvoDqG8xjG+VoXuMeVbOaAGLgXUYqdVEFRFnNlHB86P7SdAxMLvS+LeQ6N/afV8dhpkA1RJeNISENvqmUzdRwnh70pS6PDxVTCfodzKFqX5P0cWYDjTUkOiuKET7YxHz312/aSrhyjZuUcrAJS3cA5pS9kGRyEsY/C/R9hK804dT2GdaLRL5kR07qMPA63seYbr6k5fQKHxFZTkXoKcJA36kPEU0jBMGtpkepExs+X/0FXTId+tUtRkTJZHXF1VUMGYMJTUXyhQUscQOGWgH03eeu9o3k5F3vy/U2cWhBf6jMNlpKnnrbhnFeR5BgCa9vfIFvn1STiA2KrkOzWTRXC+C5CK4J1EPCkxSLpPYy3sObH9+e4pMmLFR9OF1sNHPRsM/a0OK/h0TWaUYcOoQecAKqN51y9XmAGs++9xC/x1/t7KPrDkl7k6iIpCWW1+rXjsLu918CmnwXn7tPzkOamQBKbb2EzgYqaBiKqVKbj9Thv+cFc6pZvE3nXw63FDY1/Rc2jIcuu38WAWvB+psBNvOznGXnl2fRE1bAQ2Eigqd+Jn/Y6P8cW2dguw+Oqmh3fhwF7HwE+THQKJCwQdpCBOxFrxu+8Cn6kFdpBFW6JP0v8LVIoiYLuQChsGLxvm7onHqeTyg5hWL7em3D35AltlbF/syvrt6Ip7w9TeXGtAZRYAhupjuyCuvkYtq3azaqiMcsuTmMHxl0ckwVGISKwA4fmFbmTFRqE55zdjHD7B5zyo9RP8/EgRxpoyz1OqOh9HOmhMcGJOz32uzjbWjnWGAuiZxLSNH9Qc930GUqGRGjx9bLuP3VDXEJZC46B1OKWJyz4JQFJ3vaN7Sg7kLDlQLgkdNBkGqA55gzFCYTvDfozhZ8IxSipUeJqp++4YZ+GlzluyHoIZ9UQTXZm7PghSM/JHdAPe/xMOMKqfSN1bEqQX7XK4hX+NHihkNNecLl84t3RCxFYHYTRKNQQJ3cJEDL5Is/YG+j15B7BzqoLUBJ0lZzdZfUM3k=',56,NULL,'quiet:56',NULL,'quiet','s1.5uL5zfUm.8GOsMzceTq2zfoRj5VQvYq1zlXyxjW7BjOiq//2XbFB48Z3snmnYGwipu9Jcj060VsjIbDMFBrSCs9wPIjMfR83Suo/J0PrwWu4irpy70/hs1LzAD84NM5uVZ7xMMKfgX8bRddG7Z31UCD6AY7osgQLtNZPzXojhP6ugz+MPwIYOnQx//baoHJg68rKI/CwInwthiof3AjqmF96LKIpdH2dOPe4BlA/o5ph2KfUHfMyPAsHof9LIkF792qxHxaplpABKxY460Usn46oJLuu9QT1KqYWmPPs4OjjCnNk1JDL7XgyxPhz0OKNb5X4Ik5SEOQUfMJeoo4dLbbrZUIZJdunmqjVDG+ujtid0mRDtsk6nO7R43Wle/UN7FbtwYK/e2PybkXsWGOJSRQcfLXI2klSNOfgSdrR38GSNZufagL2gNoCVLUOSzaJmMbHzLpo4kHqEnM9X03uk7LyDtUnevMSkxXULr/57IoT6bKNbsWwdBPbqoNYEIlzSsVY3rRPXcNNtqNSRlgSVQ3dIzQHk7Ne3ZGmoyDZly7Db7fE2MEOu1kXBv/M4q1ILglqe1vHjS4B4cchGV+3LqeP4Mf++Bs0ae9XStj0YBYLAZ7h9w+Mh2uXNVQ74dF2c5VJzRCgofQKmOLzVgMT9fqooKBmZr2t2PpSUfqD4YwH5HPSRe27W/Du9FByH/I9fSyBzdjbDgpddGmUxCCWZYJcAa0TYgW3MaipzAIEZInTYnxkyvnfFdlRF1HeKutz7P2BKC1SdHRjztP+WJC41ydtDYP5Tp+0xyMhQrtPtc7yzi/i1DzA5AJcSzj0AH2ByodF+AxVlEQs4P4dUrksvZjJSRntbYjcRQsxxIpKrAP49wKXerbWIbH/RiHqgoTWjKVcmEBvctE1sr+roXPysV7gy6qfJoPiD01UaH5uGSJp0AKqoRga/9gebv8HEJn3cUVMMYr1U4Rj+iCjQ+d5ivUVkxAnIF2ifeCwvIw6T7GQzYp8Gw2jNsVDBMko5DTS6/ywZJYYyb0zKXYph84AlrALZfN2g8S19j+TScZeI7diKWJOYXYr1xM7v2QUIyf761JF+HdvGe9l+0pFzIuJX0s8Wfs6SNPinuReEG/QDZKYxytzt3LPftSzJDTD/UhXS6Y1Ht5pdWZGjJi6b0D6BKrKzgWa6+8SzNCPSLDzfGXHtboMdxlq1Io6GSwKhoo6uMwEtQcra0KLyiklhPOiblrDcY9faTymS2pguxw2LwWWx4zIixF4B/AM3rg04MRWoFGJcGQgM8YiGXHLS96e8bXKA6r8ubG/qgrPweLV5enKMq2uGDui2UrUCl+7CC7FVGkaVDOG54RmVkQK7VK8Z32p6mKzuFpgsK4DwFLN/ZiaIqOSHFP7WdNB2Al70P1oxD888ru/fXbqcqCoE6cU4AvmSkLqe3+GxFa0eaV3zz+78dHPyFrDJJC46cEBl8Rtsf8PaedK0SXgMljUxMbWSbbGjxrt/6j4AfJuvnT6507x/xQh/0DUsAgPQZDNyiOn7D9E5mD/k1ZmzOPtwEAdQMJ6VT2TN5moTGEGlnqZgdRievL1vk8uGjt0oRxnOUwzORz4kuKvHn/PqFSCEmuZUXMhWNTUUT02ezcMcmD6hIDEo4Zfc2CLbVbfl8+z5LKohdepm1dQUhpDyTTTdX+LYEJHwl03wdczJ0JYVyc4USHB0SM8MoAJTInwHtdX9nFZvgRhdm0Oa2Ssce19MhRmB9UiZnTSbwTl4LdXurAvxRsuo35iL68Tk0eAUWFekf4ziUmaNh9MHGjOQZ9GwXfgTtIfPNYYNrhhGOmTLsqqzilUvuitnO3ZZCBYCY+umdwKDS2q/dtgLqdlCprV9MQ82Ifb67RD2OmzUPWieXIJSVE0UUXPFHlO3tuVy1p1M+WDADBa1rz7+QkNBg1Z7j9B9MLqoBRn+x0cDJC9ZsOVsL90QeJQtvFCkNn3MrhRxhhSTmOT4Esw8ac2Gw042swJr2sXtx7JwnC5i4hG+4dsF9f4+qElFZDKTmDK1vB5JMNGca9U8ezc5eH6eSp+n5J4IxNjGvvSwFAwJriT2krXMSm1odg6xxJ2ZTprXXrLS2FpSejgLOO5Ksr4PLQ0+mfxSFwkrE8yULimeyjSDda7pvfRi605Ts/YeaKL+5Megl9F1gHl++C0XHutB6LXeqRoB+8ph2MgsF+n8Hb/phd3T4EbWOQVhLTjMJzC0Mqo6Bi3xhUQ27pwCvOJ78PlHlF8gi0Ql19Y5SQjwXv1A2XOFE7TtCsmhD18nNNDm+ZG9SLRG9x1JYs8GtVfM/1tgBwDG5qkZ7aPxwkXwAXKvgErhHX5BOtBP6NVH3qGY+A9fwuTyMOG5V+LQN1yey8XVd7RBshp+ViLzYb/hIT5g3LlJrtD4sgLGRfk8rKUUtRo/d4pMhrE5JVTlAqeokUEX5Hrotnz8sprl9qbkfAAH93YJn2iCHrDj829gYqU31uCSR5MAjZwdJ4jZFsKItKiVmfHrSMRDbD5IRK40nqwvSfKuN3sE/ItmY4CT+FNzvbu7LAP1AFV2y78Wfhw7lNWwvIVpuRHSD6AYk2QO/qVv9dYZ4v6492IU2wPWtg6O2ps/RguWmw==',0,NULL,1795428330000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(442,'erased:17:347714066:-1002200000405:17','lead:17',4,-1002200000405,'editMessageText','s1.5uL5zfUm.R3Ikpo2kIjDZT1Rixva7BKA2M42BD2eh4QkAhIv+JdcShNV/asoTbPMb/QJUnEGQfOCQ0y5+pC4yCIktPAKA6kqqYzisKM9f+u7DsMCTQ5ehEjiSRdL+eC8oXiH6k7Oy2DSF8Kmw+1cfcN2gh0st3TqvdBB+aJ1Q2D6EaF7TrJZmAfar4kMdZ0w2Kk+5Kf7IQA==',NULL,NULL,NULL,NULL,NULL,'s1.5uL5zfUm.dExcuw6ILl3A+LhbpZ0vMe6dSVFiVJKpWyq+GKlTSJpaOwlDvhZ0g18jX8LSX4hL+MlwPjb9U9CjZvbjjFqygDk=',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(443,'erased:347714066:told','erased:17',1,NULL,'sendMessage','s1.5uL5zfUm.AkFWLzb2vZgxRSwfTo4wGPX0dpmGlfrpKma9M6C+lWf0v/KRH8SgHbu/RKy9SnUC+K5uAz7fHhlu2qUog6obeon+JldtpKamt/UVTS9+SefRRfQVS5fvUVurkEoXPxrTFoh/jtn329/HFzBhKFeEpkzZEUx13rNvuv2ckBzXl+JW745hAjDUiOnbhePs+NSikIzd9RLHtMaENCe52RMgvM037JgDa+WAf+nkV2UiIGRin4P8QSIQ5ELBIrc2TA+NOPhiSAeNtITFJyFAX5VXF4J2+bjWF48vpRyAEjymhhuotA==',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(444,'bye:347714066:forgotten','chat:5100014063',1,5100014063,'sendMessage','s1.5uL5zfUm.7Cupl98BVGvKRx1SHVqiAKZwYWBGaQVE3rT/EVCTr5bNIUhW7BFjF9Dr2SZoaMWaJln18y8k/7Pv5rfNlZ4ei9Os5rtVVMwHVVKZn/F3/w2pmgXrwx4yfv/4cGhGP97/q1V7TbTAAqDwqJQQNSLEsY0Abx2dCs49ENCP2F9ft1ciDSlPnmRXVnSTJA0PSRDxcp7KOHTZg9+ZrAvxMyPsw3rN9C7tVJLGcz6fay8s4Yzylisb/+b71fw9HTYwd1aQ',NULL,NULL,NULL,NULL,'farewell','[]',0,NULL,1795428331000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(445,'u347714067:mydata_file','file:347714067',1,5100011286,'sendDocument','s1.5uL5zfUm.PeDv1E0EYdcdCyIBdgFVTaqPVTn2006eXRQWdwpMdwHlIfmDbWLv4xUxIje9qxI21gBFEzaOn4Dnr3nbbpv/V2czdsiKxsUVQwQ4LnYAene9UrZqzgC/Cup63rBwOMCTNpH/9q11tFVtHHJy+/1tLLCBWT7bGdHEl2Mx1sqBQsHtjvS91GETR6hdmBw16+O+TOswu/n4QYqwhgtHg0VfyoRu2frCFWk47UVY5hB8TGFDf4nlUMHAZY8k8DPzdVSZN5QUoQQsGnAgMht/E8yBNRnVj4/Nj+9wHx89VyjmD08oNnjJ9S754JS4CmA1E/Gr4o+MiEKirz8EOugCAPid6Exbcba7qQ4jL5XiSnaoXOr/LS5+fGBeL7q+QW6zloo8KnDkyOedYFdw4rbZqdIpKuE28Ojh6ZPcLfZjLpm/YGrFw8pXdv7b85VZIN/znrefVcDYx99O/nooS+25qlld5MWP8koCaiYP1h+Q+COXn182WCWI9Ot9q8442oVkTMdVHa3yGvZl0U+Ig3qoMZzGKg4AoWffw7wgaKVxr338NGh591LlJ8kotQ9JP47N+lkvNJgxfASrYbFOQdLstmPl7JnpP8PthfM8jzmyUXSDiSz/g02lmiO9Qq08ED8IYgYbg5amcy4lBTWJK2uX0K/ifh2yEJApxF5vqjDDD27GkjowsucMTzXSTUZFrRFPCx2f78rK+NpJvwYo3sZ4u1g18LrIs8kljTe0zlXfUnqQqUCPwIIpF5QTTxJ08s9XdReUEmypeVqp/B05vR3iGKdsVgXDBO8lSAhBmXdHjt+1CWyyTmiBMT95/GyrCWlJAUZX0JsND67UkGUXm5OT7XhV2UnzQklVFe+eR/FE5uXKCuVBKhMDkHoj8uezR6k6f6VgNBkgbCxN/dt+hrxrRYboMqLNoW33qqrkNiaJNHLGsFSVNfN5HjZi0IWtzMJVWmOXOWgE3jYvlEKiwqPkDEEgcHWpqwUO6/2wfqbohuOImwDfTtU2gdvI3m5U0ht39loqESgI4YhmKL8OaIQaWWLseKkH+1lWNJdxgpYRVKtRjVtY4A0VkAdto1Zpz4eDYvg69ZWWUXEmEFqDM4raFzXZEhDtA/8fXrUsSswiw/E3aiWYaW33CZ0q6JqCjhPSMTtUA4PH+TQOw2OKQlA/rN5gyP2LOcbm1c6sWn7rjz2eqcu2ci8miRyd0qTlJe3LuTaSajtRNKL/3Uzf9JkLK8dOeKhR3nxeeOO6U351bOzgwEBDElCYnIzn/oX1bvhyXIxKhLnEIQrufpQjyxO9JeR4Cc1LvldVH+3R7C5UXhzhVg3WedisKEkMtJD4Ak3XCSoPliqarhayF1p44AkWfsuAVvx5ns0jfoFvaI7BcW3Z4byevbhZYezxpjYPZYYecOgXDoANYjhOf6jv30J9wC0hshHG9o0iDcfoTsUcGswGP/pxiweLjJDOh3PNaUtxrNfXoDd2BugWGwQH6s1I3Yx8Ko6wRvz8wbh935YXcoGLCneLXzKw7zixcsnPP+dWfWyqmts4PhUDTcN9RAT4HK47pAU8O4PRFdCL1Iu06bD1cGeUxrlC5ZsJA6Ce05pGvrO/3B9xbjnR/cWFjVE6tgV8wguOiBHXq9q48fT8x+NAFw3sdCYbXNHUOgB9GN1D5tH7aBwKnWmBlwGKnHyfvDc1AjHy0ztfEYf7Hbnl1wQYxCyjl4rLV6X0BlTL/aJWh3uxs2sLuTw0so0sOl5A5gvTGGknFoB6FDjZeFh35NKsUR2zp2jpei3hy3uV5kNQvi1s2GabrUMsk+VAmmh4ExnMrK6kW3M2KAbwShofkHNd5MKWkvzmXzIbke6QArGTc+SlOLUs6eZF4mdnHUIB0W2SSlEdh0xBsmh1jiHhpHiG9Uf6qO6/8YLQqjMa+5w4n5d5UPJl+RSE79H9Ut97zxmD/rcYGKsdufRic96tcVPLTNCvE1f9wfku3ywRzdCejRdVUydjPu/6yXBQMXxQF7yojlFxBNyhnmWpINZ1AJo7IKq2hnaCIFs0UaaWMsZoliRANJbsNspoupr2eCcXXz/Wcrhz/BBZjsovkCf4n0+V3tf/p/vg3BFN52Wo0dynUzr3dkQGCeXOpxF9Ulxcwa5Zs3XIqMOXVScxy8XXw1uDkTdqqllhbyEcGkYcia6IqtZX+5qgmeGjPk4aC6P7yLydSNL2uyApxdSN4JiM4a2mJWAbUN62BGoBYe2pm3js1DY9ltMccYiOsds99RYhsHGI4ZS9N+dBHlKtZ1bZ3OewCtYV+KDfgwKjCJUdtZBEkRHMfPV6O+pbL0yLLXy0bbVva/TFZQwwQC5kXsepGcZiZ/narE/6wEAAFRf+Qbh/8dD4qJTISlqE0KEC1gajrBebL8mFjjvDlqq/+BpYWrkpNVXmOneQE4MLLu+5wTG6p0Y9Kg6cEakJcFjPFNai5iA6k1o4H/LNvUHEruIiHprH4lKHQ3tgMvEl91SrkGaTMKMUFrFAakSWRNv2480r2hcXbJQ+w6BiRDoZMq87GhiwdooNq5OtzkStKkpmvF6fxFYGNDi1eYbQGX2tej/Lzn2l4otxXHAthtOanpLBbqX/pzbe1TNrCih2ZpWo6HnxXMWGdvNWi+7hDiY2GR1BasjNMToSqUAkXm6Ak0D+T+eNrautvakweWve5Pw3e7eNi/rO2XJvFCRHph9E73HVga4WcXgUbDAGUEwH1EwE+o8QaWULQ7pOqLKrQlYK4JcRt/4PVvPG67P/cdaercJxsgYgs8Pw/z9ESBLhOUWji6upkYR3yuw0CAjwv8NB2NKOyERo55pdiUN5DN4k64xQDeV4QiUbQ9EiUklajQKS30toL6RZry/HqLiE5DitsCJmDD6kxCbZ4dDpKGN5+fOBkbuspNBPqafZNIT6NqpY2F70sFnUmxe/DkcEsnHZcpR/4bUTWMfrNgJjTdWIPhqpCl/vGo0WgjX+qE2bsd1FHunu8LJGms07kC/L8TLRzqdZFfsDOZgT7lI3LucaA0e84G7WR2nvypMcCLtpcE+vzBbspHQSTNSwZKYy/4KmuIZT2PNQBcukMXCKRclf8lYCvxFYpmx8VRz6ZIhgIYsxLshpus1IZKma6F1X/xPV4wJzlWLCNYGXBQSldLWwINq2pBonrizGSuh00xmfh/iX9VQvJZEBUKuogeVZzqB7x8Nv1IfpL1d27Aq/3jXgXEFPP6rTMS7k8B67iSzmnnvq4Z5wTAbwQBRrlsFvU2uewEWK3YCqGnUMQhLtZX4ahMJTspN5WVe2wWdxh8Bl9gxODwEubdSyI23TVOUEmNhQfLF1c7GrUwLPNbGzfKgMfqLwglbXgP9/xSeZBCK2tXUivtMo+29GgQZ5TLwedDvu+ko5Dl+3Zs2s++RkNNbnINGVM7U/PcWRhtWrcjYL6yZRbqamVvPkq2YH55xBtIxl5elfmT79WaEQoZTHi1Tne0XCrMahXgz9bFStXoAntw3wFREP34ZubvI8e9824N127bcHIU06KP6p62T/qBV2qoiReFqfiIGfC34i+pwMwGYpPlct7BBfgTUmiB6+XQ0Z6L3ppvVDrCOFzgPWrIh4CAu+oZq+9HHnvyzdiANn8Coh/Q/jLHHKZKXGfwFAHeEm1BTJnBiZ71GvXzocNBV6+XCVngrzlClRtcYQO5HotVUq7PF/aEKgRoVv7I5o5C8lDLjy+vTOz2K59r7xwihMtk4YKCcogt905WXabQnYbcJtaDdU3WJjYvqsZ2u8N4RB2gNOI+8hOA0nvuJZOD5xVzaLEmfP1ABpQ3kTQs9voQDdeJwbStdz5iCop9k20LCc/SwU6aqATtvLgNX1PoCyKJjWP46WWU+cW9qDdFEM3umOZCofLafFjD+vsQeUAN207oPeaL+ooPts8ZxkIKJZjK984ToJ+O3OhpIy4G8Z1VL7hN+nyHndUP45TEUd3P8Yuf3IX6KTenlgMejgT8dKjtmtZRIh8Z9CDj8juGcxuG7z6lMyjQUoyVr5v/vH40nnW84jPs6g4IqrVw3Xj2Np+lINwB2CxJhlK9+XaJaCsE3IuPD80wFjGNv2NPGi1sWo7OJh1LaoPC9c4Viuv8P8Y5q+H3zCtaOFKJbNZO8QNZXia8bf0Pe8Vu2R45rxczovhwrxnhQHDPBYCFIq/asAkzpgKO/Wv8S+18/gE/aMoTI8AWNhMEuilE6M/JkmW5VQibjTKvYew9hZKpE8Zx9OQjOptlkIlwY6AygK7uriILgt7gnMLW2xH2R2i6ruryVQguVOHKb327EH2bGMsws9e+EWFebH41kcVr6iRU0zhkons/r0mTd+SzfcMoYK4JLtaj2MKwoZpqQnITtmjueCpDc2iUGbGpBVrJsHWVHxfRP9G1zNM4hhGQrLboEU9Y5M5lT566hwQob9Gril+F9DkfMiYECDwGCFQfOqqWzrXs6coMJbrDyw8ia6uPpucqtZixcL7EyXPX8p+To0oVMQxI3JkUWv8rEy7gYzbGLFwMCLyHe6/CRPzHRkQZnCymn6XjyCa741ogT3fEsPZPLSoAUSqdxvQnnf7iTXthivKwg6q6IKFmelnbjZfKD0010q1NcTYQEq8n2COSLDZy4N/JX1ma+uFPV3qXCtoJh0o2Zx9QOGAbS4YcpmzRHDZYYtO4YG6Btz6+WdfAsw/Iu2KEIt7MDA1voDeA/rSln0eA+nnd21Ih6PQ9qmVbSjUPpugd4fecvq9dlx0uxNzELFEJw+JzMiR7zZ5RR4CIQT9jTTXXJJ/Q1kebrqta+xpn4OU2plw/yT/F/H5g/JC+Iv/mNETvHEB8r3ktalzOeagI38Im1anEFQa/OrDcGkQdpdCMuXud2JcIr1uZhK6aWSffoNWh2U5Kcej3Qe5o6zGq/MtDYh/4Wi8ihXeAnFtdloVx1JJ65s9gwktf8bRERBX0AUxjf1m9BSq6oYFe1tJkMsj4zVQjA0dT07x1PqW2oznVBWnoypPA9yr1ma63U4QYJvCOQwhqPi66a9sBZu6NQRfwvfjjXYpGBpW6MASq1viQR6rxXW6qvvK1/3wvXjJ5c+NEPGnRXaewxFmfUVl6PXItMkYTvWvI0iBQBN3qZsWuluQw+aWfTPx47IDNVYyuAbT3C3+o91NTHRnXK7VHFnK/pl9sLzbdZOMI7twirkwbbFctDsvs0U3xj+84LC84t953Y6ry244xO7U3eB4s76+TNCxJBJyobhD5eeo45sc6m8a8ZeP2fiKSB2mFHkaK+UuV5opAv7IYIYLAcb0LFic06LMqthJrM7lKl9GadJxXLokrmvaP+s6D6jdDIH7Fw7WZUN0i6NeWx/azSggq84sy0I0IaPlMNVL0Vjf7KTAiIbZNzlGx9/hGg5v+d6w9uA9mOpYmKRav5d03OovDAczZL4WO5LFktgLzOYoZK1xIXldJYqp+OBEq0qngz3wDtyOABBItu9nlISH1dFof1fv/488P4y1i056U3cuZxbbOcjbNZfUj+686z+K1kIEWBFDld5L4sy6fcn5aNubaw2gNGl0Zo9+5YvnKIvx8x22Xpr7lCPBCO3N1fGiIcUN/OakbQpo9aRknlRYrbnggflZvGcTBqE9xM20JoGOHk0OvOEaKOOlaTZQAVYJJNm7ptPy/JtvDe3/KIUJZMoPIp1QwwcM+tRRhyzrNrdcnEez68vmrA02Gkb5inAfR7ABRDeFyvSnQkO4aXAGzWrD7HuZrz+yANddi16wjRRdm6kWjAzLLdbgoJ6u8JjVc/Q8HSLgeszBj8e5W7cLaaTf8AIxM6vZY8zOoPiEpOUg0Mjtt+0Cdqc63Bc1MjOrGc9rgdH4kfO0LqPTeJzRaffvMTBkpB7QC1FpVLPk7QAk/nSEjOJLugh6IzyBsVIa1qgBrQfyDYwz8cmTSt7GSj9ceM1YrRQWIQETfxKccXTBR2On2qIUnrqJ63a07XOLGn6bM6/RHoNlX+JwIYaXHK5a2U/ysUYn3h4stphA+eNzU+zPGws1OVZ93z9rjBU4tZkzXyK/P7CIw7l3ILbMCG6vPl0f/yHz3pbnUe7Bxlmwhl5Rm4pt/naDIDtbNFbWOqRlabQsymJtq5s0uKDHElNhdwV4R2UPf7UaIk2DxZGe2dz5btzhvgXAmGnz92jjqHVraa3NfNSjYDXZugORbP1ofryUiZCavl/k0oLS5Cq4fACy2908hZLDTVFTDVSgoj+10jtxMsVRpH3MBAFP1erSHl2RA/emAfY3dfqcMFWcl1T7yPZIjxX6Gh2dYl33q79sggTQ0UIiPcqM0JswuVVgHRutE/QSHTsS3VxcC3WtJD5m845L6uWDdUpEosAX4sr57/AFu7wNsR3y3oGKNBxSxkLoxvprf7ctPqL6M0ykv6mz7t1Q6/JFvYeLu2Vyke9BW/6Z4X5fWznMPIaXH/VCG5wVDbHdzffYpabz03CN5Nh/QFJhmkUyZFGC7vuOidTkh0WM1VuNiOEL1IymW8kyzWtZqCqETEUrp0EQ3WNrLNxAHJ3UHYzqHf1dXQHjHtdNHE/3LG5YKtitaLz+CZzyU0WC9j0yHA99shjPKdZ/OUHyrVSoPqEQbWsNdd6PeQnFZ0c5i6YXpfMK82UTWdg5fw5t8vNRBy9UjM3chNKEH7pUkGSziwxJFje92yBW9WDAif/szsWe2TLzKRdbNLXT2rLPho8+gsBNpWtJydSNQR6scRrbxBjxBrEE2WAiF5RuHvs+vTu8wHHPbATUXuTltVoHPRxVxGsA+v7fh9Mp4zzuQawi2pmcoZq/Ziq0F41hqIiJ79DUaUMWGadEBhNTPu0Sqin0gI/+jyxPDwBANOclsEHAzzu8Sv/bgStm1fL8nPKVab83DfqwcSLvgUSlPYOJQAHxs3qBpPI/lhtBzIm0cQiXw/TB2O9G3oyk539SGmnLJn/quq3O7H7eHT72iWOJyN6Vs24R1xj1JKG8nVcKTxQ9JD1B5t9VwryPqB3ENjc0L3Wge9EETBePtXMJKMsyzVXe+wiDfYgm6JqHs1bt7M4mmzmmY6p8QKZRiumeuSSbE/t2byMGIQANHFnicJfc/dZoXPnzGa9LSqpl+1+R19N7tOVsfj/1PzR8XpFcuuhnA9nRIkrNh+Zygn8BA5zj5Yt5azyIpmTYw5zp2x1Us1UJczP4s5cdxLJB2XYm27Krdg8FXjI6ypr+HmluuikW4g8tiAL4wTZVXq9uFXVt6+itwAptjBOVMGVfrN5xrfY52yPL0TkzQJ+yHKOJ/zaOWhbj65bOKryZIwMISF6lxOB24lJsbVSaqX+n4lhI4D50y+O47gL1nozkCzbaeRa/zmXiZIbg2gdrgKX0akmj3CElH9TPp3x0xxBpzyskB3rzVDNRDhJ5Ex5txgbP7XUZysFBHLSynVt2KbNAk9FBS934WLCq/F47/nDmkAKAT8UeWmnInimKH7GHOpRX2u2o3X6KB6EU0wMoyaURBWHpDw/yOGqQ90+vM/8jy3cndSiLPOD7j7VmKiEl8PR929WvTjnPjlb2TKoObcArcOdqLdpiD5tVcltTyv5m9BpkNZ8T2WqWI+w7ByzKhHRmy5zDyH/+tahQTO96shNuwdclckptEyOo01eba10y2jbx6GTbS1YDeqxeIJUHihlVKZOPLblyCGLFs9MiAMdaeC2lGbX8LZlMcL96D4nDLUoLis30tpw3maMuCGpEatyBZKcLehP0xe/HIo1aJ84LRGI4CP5i2JPjLkek5qmrt6PVCqcOucehm8CzxPmsKwxATFtHDRR3FV3+eO+xUgbk8KCSd0qJnjK/XejPvS73vG0G0yyJblXRPjLm12yb6LPzqgIZNrU9GQ733fBz5TzVtOxJoj8J0tItiNCavgOHxjittYnxZoXFZ48ibC3Ak70bVKWWDQdZT7QubgoJ2PrDsPNtfpVz0b810GF19HKDpeT8sYAluzqCO8C30Q8MzihCsqVFiLj6tdeX2J9yv9Hy9in4bJP7cf/Dzb/ZFYo9RyjXoZpDGn3IddclawOXghiO3wDxIRLV2putGJRb46nJmAToY5zs3Rq1JsUwt7ADzCUyd5ZxYD3BQRfNnarVXXLVKbvdqsoGbMDPwardNFjBfwtOorcwVNjAWKav0JVHW310Y6sjuSUw90M93ccgNFJI0SyPwV9bNfUW1f97nAZOqYsWsgxPnFhwd4OVcpNLaA1Pl5y++WpptSQHkLQRGjPPDDyQTqN0T0K69nkxRnEFukBm906jDZolRoPNG7+qJKmUARFlIROZ6LJ9I9GdtBKs2FdPUtrTdSsaoNqAOVP8UNLj7t/kq7imNkh0ffUs40U9en7Qvucn7sv8P3aZlGt6S85UyFjX/9c+gPSedV3DwzHPrEELrVLRgDhHwd3WehNsk20gSb+gUp5lsATiD2MX2tlZGRQdGtoE5KoT5u5rTqeR66D9soHeQ0oR6OrOwXcHCWniZ+Gd7wrZbw2AxGpfGxGngPsXHtKpa6c2copd1zRQ+gueoieSa5PIilrNSvQ5J81PCk6EhczZqFpvYU7oI9HjDyucjRvZx2Rz7IcMfwcRHevFcAnFRayF9gM5yND1U2VR3jLzqBYsoyBIysYhL12492h/Tr0HtCTDRhZqaikAEcJ1Hee46b4qgwRFwICWrlKXQxQ6p+W1SU30GD0y6IvLhLkc17AnvA1kIzOSAKTmIufMGHLgSlFslp5RhxmmJQbczRKEigDzf5Dh691GP9Wt6J+R9gOyjQDc2s6wyzrqryhuEp/Vqf8AVSha48sA0kBc0aAl2ZynmtKIzyoRaXUoEiqttPf67WJojBk1diLtnEGOqiRo4DOwaCBiv10U12Eh2PyBuMtbpsXxLdkUcQkuHPr20BbPllMgYdrINMZ6+AOXhAdkl0jK3m7JmOeDYsM3cuHJSEVA3MnfoQsru3ouJJnB1r2SuGJJ00t72Y0J3EvJa003arksyAwcRMFpjEPIVM0xD0dDfxTVllKTswSYPw8GEd5tAozntcloiCK5KagkC8JhyKvgkOK7tf5EhLxb/WcG7/lSZOyy2Akj8a86oHtH6FDFJ8oJ+JE3bH6vlhkhtusqU0GsqmoGhKSueNtD3RwuFuvkv0jgd3PFPCm6MjngWYYq4QAxui95BGgpV9oiP6AiWGaA4zPeDw1QAZkRnbrENcOJDWnXGJQwFhICKPkEFw7ZzMWkZrIuSe0pqOUoAO7q3sfzGcBBlfMckbMqAUQwt++/NI8dFVmeYAuY3LTqs9a8sBF4yPbZMmPwVqU9tV6fn65Mq39Qe5xdjc1s1kcqnQR+JxuOpGli0B7gkV2XlB3fVsKkt24MrhRdLpZlF1/iCTsifqS2p15MWi+7Ic3yvECKf2l7ZJQdJqp+q5k+p5CGZL6Fwa8l42d6JSIFqJMyFhed24NFMz02KhSJrB+OQCKmsZGXN2s/mt6ZUcgCnyWZ/VrJM3Gr3j34XKnwWphl9c5i2/RcXkpSiJWF9eWVGroVFVr1wKo7Alr9GEg7r/v48OzBWiCqee8uclFa0oRViL9CXlnuhvUNpMOul8qzdT9ewEKAgNgtHe48P0qnp/sbFN0WVL2uJw2AroJgVeeJ1QW8Bi6jTkK29CiY0D6a8UOoCzPyqS9kAkUb4lVLaAHLYYbr6dqK1kNj7pwJ0fvgUir7sxOFJydhjjpdBi9yEmwyY7I1iCg55bkyy3J0LS+ejV+QVoDi8SqHxQMtdibLPQb6tU=',14,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428332000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(446,'u347714068:nudge_question','chat:5100043476',1,5100043476,'sendMessage','s1.5uL5zfUm.mk91vcvT7hmhpIohnEouJpbRJSMe6HOwVlvspof9R3fBTkvcNZCoB04GromMJQMBmZYJMjMHZjeQW2VERZQIY8FcrlQf+WB/zSM8u+Rdn8LiIEdCVaBAw6tOmdy4tv09omaYG/iy5NTeI0jfvNQlEjZvmZ+fwrew3cEC6y4F3z3q05Jb+/Hhaw6qMoTnfDwHTr1eUfKVCRlTsvyA9xyejhBem+KFk68YUDoj6Qqq8oz0SJYHhMifyDfqtSxuAPULnQ+D9RQbUv/jeWY8EOatQ8YckMjGqe+FB0/UQITLvuBzGc8O+Jac+pUfUJuaaA==',48,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428333000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(447,'u347714070:hint','chat:-1002200001072',1,-1002200001072,'sendMessage','s1.5uL5zfUm.7K2iYFoGK96sBWE3TfPgDtVrz4lE6vE0DVw+w2zfbSpGuwTyDNDTqCRsPY/D159dHZNbiGeRQTR+mVx4PFzZh5IQpO3YOv3wY1IvMtWW3g9ldXOX60V78w0hYBCpWAIWNrKkrP7m0fN2Quu1F882yR3P1zCxAb5IgioDfCo3s0zJcfs4l2AZwhGXW8s/KzjSH/1adswtcvmLatoTQ/hao5PgRhBpvHCwZNNOlB0Kv5s1hkkN9dzCtCY0E0bSlQ==',NULL,NULL,NULL,NULL,'hint','[]',0,NULL,1795428335000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(448,'alert:12:1:347714071','lead:12',4,NULL,'editMessageText','s1.5uL5zfUm.YZtRdl6uutetVzbwkGgKhgfncN7P3bPUUGR9ot8Fj2/wOnu46UxBOvOyGclDCRHMX19vaIbhgRv3fyuJCimHRFOrJjQeMAcTRNWIqqFz3rR5dSU/o022Eq7UlqdQ2yg+d+yyChfFCJ3+eqwgZn2HvjaWVXZAH4VRWqS/WyD43aKyZII/2V1TuJVUWxZb3fdzeuc085qxBc35xborMf0qbUoEXuUlZCjXPZqh3oFTMj4PA0nMSMEoc5iosnzRODcnicpt5TqmtGRo8i2Sb3ZxFLOmEOx15Qcp/shxd67LnJIq+lNal5AcpRbaiH9tNLtOh1zfcp7xyf3OvCTEnYvs942JQ8ArSSNLYYzMJjFxE6+GOzv1EqMxAKsAH5moNXDtDxUWmbSaOsapCFIef5Pm3IV5WyMGab1bKPs69r1fGx21K6al9b67zCTH22gjpOdtUFL9Z1JB7apsun1ZzP3G4MmnFJT+II8pUudQL0fy49oj/2Cpn3znNCCIuy3sQ1kAEwbqVLJjSFcemC+o4+pX6vS8N2PJgkBfa5aaP0AacO17KcQO7UqssAAdDT1RXMLZpfhuiKz3ifw/HkMeerxO7tMcDmxC0gt2G1xe7Yz+AURGBm1VE5O3F7I2wS52BAxUbZ+1NPrKrqvVGMBJbPHfsp3H9+gj66sonUQtmL98kxJqM8XVcU+AB1BVs3+BUSDUkxcszzaFKV3r31Gd+9aA1CdhvyON5oxsMMPhKZcDCTyVBdnfjDqI7xgeJEBs2t0GBscj/WEDbdhCR0wAvxcLYFXBRg+pi2aMJs7rESIErZTAabAmBaDnTDYM0LP/QtxiQl3s/kB2TBqGtRbKOvQrt3/69HF4tiPEDUQL8XIu9BjA5QikaqGmklraGVyfp348gMufOCJrSF0YUo+hJ+r0aWrw88cmwS1QI2gu6I8JipI83KivE6cDrDSbolyweJfv3PAdwHeLvm9p3e6KnCZA/xtndOmEO6dKT5bfMpbLI3CO017ovcBHKAuVYv/POWBz0Joz8PfcywtKdZuqJQTLyaihbazNdLjhEMY4Y6MRXQKUnFvArNFzrmvrye6ZY+V+/Iyec0FpVNbpvjPS+MSA+RXoCfHfepYcNpCrwOxFJrIZ33x8pnANZHv8Vl0yKc9/VIf6DHSUazNRBGzUXe955w0/pL4aiMih76r2hNt640VEg6DgRjgq1J81LDdNUy5vgXJvPvVDBQIpnoz/6X2KJAPmgoHfgL1fh3IC9M+WAgWL1yRwXQc3dAl7F6GmKVH7aZjgWkPku8fExZpEROo+6udQoY0Gp/aRFNE/FeATuknFgJlSSQ1xhBxfizvyxIy9fCKPKHSeDFiNU1Rck9flpfJswZIg3KJBZ48YHsyJlnGAvOi4UYiZ353Ls42XumfHDURkaOuczxflt5I9eQgqr//bQvNuHUBOuW744R7LnOlFFVF7D2y3TAe0Q5wy',12,NULL,'alert:12:1',NULL,'card','s1.5uL5zfUm.KxxQ8Ev+s4f4VJ7MO6Pnn1aROXnkoiz1Es7d3ikOKQvJDRE105OitAEMMaDZGQd3CtdK/8kwSaRFUvbI0BfDb1rb1stcCP4IGAyvdzid0O+dj8ulTlocCwzzFmp+pYkkmncvBqBh8WRpOtKdcGIeOA74hN2P4ED4FKoE4M1sShk0nEFyKcXYbEXEmq36xjm8o7CAYPjX00/8yBmtMU8JVXNNkjEbmF8VFv5mHtrNhl8904vARQ1KPJJa6ajrb9MAmSByh2L6t7XBLdxWtwq+HzSRJf6OHSXNnZ3l3hPUc2cJX8zS0PLvGKBESKUJhIFtV6wcqXvun1B8glxVAAm734i0sU2pl9PVseuTwHRVhEgWMSdM27mJog9sTkuGpFgXeBvY0onKmS6iz4g05zK46xf4aTk4p5IQaufOrbeyfIEGSShQSP7og7eF5J1NNDEib4iyXEVl+ZMVtcKPeU9zSu/Q/xUuw2oRETmwT6NqUCTE1rICVbUDP/JCBV1wzI+74P2FeT/p0lX/f1T0aS/z9zfr9zxJGYDDbfBbhW4gFQ9XYeNNtAHrWDof+sTIE3NpV2GS3s+7dV65Q+qYpQo9mdDxzbc8DmBpf7OjLX6Bcq9CqlJsJcFxq4TmjxlqMkVK21tSjBHOi4QRlS+Vz/lPX1LtdmWQ4eoFauJvQuqX5IRDdhdAiU9Ws9QKbNjg8LUAcQz08d76Pjk0Bs4IGlwvkHeQypw2AKBr1LGEs/jBp5s4BvP/OYpbm85uuzVBtGV5JEG4u/moMa9vqX4I8bHzD99xbq0Fk4UZ8DEcwp/cKYvMslx7OJdtHlVEIADdPbdU+NWGud+vmjZhUEKo78WBE96vq4/MWSapZu/F4U9ClQrgJ7Gq+pfkDVS2uYDnzzDVTcX8XnEaJGI6cswvoaLrv5txI35A56AISfRRKr8cWqBmrVrHQIHZe8pVmDL8cCmz1iyON6HvI6QUj+g1AeCsKMjyYfOz0Lf899QntJ8k4rq+XuN4r1KO59O3p2Np4nkXTjZ5mTPF95kRaPrWL0Hr+FX09BXd9ux9UXLZuk+dLJ1mSBGZYdGTL04EOSW0YSOW1HL79TPy3AGEUThnEQ6C5pH9CWeBQlO7mIsJYx8tY8u6S5AcGHTuaVMaA+vaksilw5zK69N1/kBpkzsXOB8VQ3aC6YuigKOc/7gPzVf85e69rc3xt/ITR6zXnkfzyN9zkEkKP15LOFM6EuJKl9pRAV0mp1aa7ecg3ba6L8Vgk7NdIlAeEBdzwHvyu1DXh/A2ZiwidcwHxwGcqp0tk0200epbng/XdsI5s9D+RJcoFb3Vp8a7VUXmRCUQlZ9oONGV2HdGyB+xEkE7+4Jr3pJHrtzZNp1Xo9gbTgc2rHisibdcjInpJF+4mpjkMtemJbXax7I5RYf2ZceHdeLSkmjuflH3ju2pQPPeokR96geejxM33aQbG+y7KSKzoybfUs00//Z+guZ28uQh1hwjOjMjB05ADBzTquKlG+z3sLi/MtS5rbA2HWNuE3g8t1rNmB3lehWrd3zebaS4ABGaDLUwgYg0JKas/mHzX1hOKlYgc4yjDvtbMpK2vf/2n7y4/5zDhmnLvNuqvdkaiMYLaek4oVuPZty794VkHoe2HdWBwT/XweVvI5qaL4b6X9uzaKD+VFrd7D1OMzRt7rGnbSITSD/M+inlFHENPzEAY7ukKTaHvEktawaFKMvhYgZjM+KoH3b7Pmr6DGERPTNucjC5ML3hJzV0SqIM9zZtxRcOvFRsI/kUmLgoRKTdkjA90wIAG4toChgpt6XPJb2asIwtduQ1Rh7hWOBcbo05AxR5xosUa5gDoDEtnSpoT0Ri3TmOOWSrTTW94X3in4EErb1IsbbXzywhRbsEyTd5OQaw/7HhT/hSWCcd/9Tkt0nxyM4m8f1KL7X6YgiE9ywuzBT6tX1g19Z/J+931PIKM70TACmud2BJU8Ek2lOUAllXmdLypRPpgvIAQtHBq0zK3JwOIGKGbmRxgpnMVF1M+3xHydP1YdM8mgRUEZJ8fkxT2cEg+lZ6at0X5kXFr8mt9mze64z2lL/YcGlMv2/Ed9QZsFWSzvh9h8d0dql+xW+hl8nlMIU65EWEbcMIIL0oT/46PA9MseEBjJTiZx+yn8bMZxZLn5M2Qk8RqVKTZQ8+FUJwl3V6bjRTH8Y4BZ7UumUCaQryZP2nNe8Lgo09FQ3rTVaCq/s0O6Sbx+TBfmWKuhThfZqF6puCK605yT9OTTNNOkxVFxBxGhy2U7fz2PCynBv5Kf0m0sx5eS2UBlI6YkP2Kqi9JdCWRcKaqT8OD7q6KPWWyMBsnjmYdH0FBl052IX6JwQ0NpLTErCSO1iFlaOU/J7NT9ggptGnR8EbOMg3ZrabtA+CAhKfvdBzw4sVhearbB6OAwVqYj3Szr8zAzKBX042gK6B1vm+jKF29gnPCXq96KtzhFWjf/3eSBLM7P+5OA3WkZFF0hbTxTEGKK6h+YssevqbS7ZwSMg0SLKEyd9aNPBQ13D4TMa+5Pj7Djx4H0Y4UWHB8LsRHAZNty/0Qm/GxNkIDv9neynUkE1FUxQQ57fTQ9eRc0W6Jf0F5t/Exh2l0MpAQz/rDUoZ1FUN9AG2VazSjrrHT/SnCSlNlVL0g3kJrk12igtaTV3YHAo8gXJ9EY3X9f/XaZUz9oZ87Sp+FJPl9LcoGbZusVwp4InHedGdP6/oQLlmc6LtDCBlnaMSyJWgysy1IhZ6tzlgFqHrjpLYSNZrHdxE4A==',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(449,'u347714071:dossier','chat:5100001122',4,5100001122,'editMessageText','s1.5uL5zfUm.E5ckSmGnhV9eZ7LuHff6AQzjtEInNlXdvi3Jhm8UtET6+1E4ZcXvwBtYPKRsznY4lekfSlm7hNYI3/D/VHeB1kltOrtDakTIsxuHtrAYw3rjBH2mCt6OYiz8+3mjWMuhqOuOu6LtjU+rHYx6/W4kn3lSL1EEuzvne/0n8GymYHVMCzHDN7+bwI4F6HWlaguyDwg0/nSIXdpGdy6z/6I3ysv0cEcll+LDGtqBC1uSOk1xY7C1m0KDfRAFEfB++llO+fWNNPRNRkP2D9RuldLCir2EJ3SGpG7JKzU8xK0Wv3w5pSZ2qJoNVVL0EYFBiR4B2r1TJspF7GDxjRavRothGPMZWLTFY5VQzkwcqcm5nA5dfVwjcu/M60dm4T/HiyAzjTEsQcGL32x1W4GlYwBJZnPG7OgVwG2XXoN1Lp/eNH2cWy/6AinwxnKAbXK4K0I+FWlRB0glc+Uuubt5kvMpsEqJXpJxovSMQWAEb60oiJYRI+9j1fhWx5zqpaXqpyf28MaHc7o1Au7Lgj5NzAWYFxNcNH+YLnv9FZ28EuG+tYRnVMfMrqQo9+WaoU3V/2XloeIOgpXB/pbubxudBryqMGpaPfoI857Aumx5v5TNh6OMDcTZ9Z8UKTUarDlzybR4s+P13FCLzozMMgl7e3vCReXabzve8Tns2Zvx2u8KV5Z90RVxymBdG9gAKcTBLEbTq8xZ8R7nJdgsItzqE6acct+3Ot4PhP3SK0MF0KSDgfYKwlJo0v8efJucNkqSpG/50EaD+Vsw+pUtsUY1EuRTebUU4jLzjXPWSpkpKvgF0k1Cr3yOcCQGZUVxiW2OIm0Sa3ywwrE9Fly1dFejbXHSKi9Fqod9eIZq2P8iIW60d2PIqukepFcWkrBAUXpPV9Urnevuqs4Ma9d/KwS9rUYgx3gjloev/WSMGNo23M1J/IizNKmSbtSIzL6nh9weIR4lmcx9zqZdiU3uA2dex1lzDOq/DV/+5oqBFk8e+B9ZRAAqXRg43aq5wo8yEntkWtk5qsXH7f4cQjSBJkU6BDrfEvR66h24P3A6jvHWagT3IVhYMqUYON5CO2xZjHEGHBgZ7gvy1wGcjIj2dF4OH/jVNYXbhcuc8I+Uc8Nmtz8tw44FTfD4xybsty6nTXmIBtsR4OT/ft35IzgOeO5Wyxd2o8ELV4jDaDQ+duFuldsLhjUpEVjznslrv091WBQhY3c+tsMxtZmMFcAD77nL0sBjgiW41h4TEJDVe2BX238NaKvs3xmVWTKLWHXWnW8rOO1UYP7Qs9xPJp1IdAN5O7RgMPtS6OaIMgLGZu+gB9W9ES9D6j7CPGHo4ve+aESODgpRhZJ54fxjTC66AgE0cbbbvZzTWZhYdBfKFEuRRQ0BKZrDlG1/nqElbwuNLaa9+ZhcPUutTld83ZR222yjD89SOOl8YoL98ymF/Ks6CE6bUcwavrAcmLVPQ+kwVImPCOZT0wmgBHFRfpwJl7bYBox2EV/lZPfXPb408TBZcOxppUE9D2TRetJ89P3cXxyUAp98b9L+ocu2XJl+DXRvpnNqqc9lxwMv7qtOHNBJmQ5ODPyU9TtFHi8TIHKBbCThSBNmyAEMwMjkVVqMSXuwnJo31axfEoTkhKmptwNTZ4667kR8HEX0dMnDdLBXUpHCxu/G/uIH73dZ7rxIKIHk//Z/SD0YdNlfSfD5X2+Z2B6M/wO82IZomBgNHIqT+rgdUugQyo1w82zHaKd4+OcziHy5ovUqrhtmVUTAZj5yue1YNm+cmXXYiOln6EiJgnra+bbo20MH/HzAsqhrvk82HX2S4ZiuO0VzU8IjcA9IY8sQGUxJZQXuoo2o+MPHTztpNWXOg6Yi6xdnKzW3CpOj/KT1wkc+80j7xmhp+d7uw2vjUkUbKjtYF3rLCHCyQDEaWxchWUD1aFJda4frHs2Uelz98dh6k+/JRrKeWl0qhoZ7DWyxaU8LWoOPHQHDHOhFUUg1tfuUlhtGPSLJRcaCVQjHjVh4uqQ/5Ifw/UeXXJ/O+yzrPYxa7cAzW85soB00BPSmenaIbFTqmuyDOZhe7fTdOD/LOU+nHBXVENEVcvOtdrLJJkTJsWb9T7uQ/Nti26q12AV6XDxtI7YhdKW2RAfB6Q252/JfLQI5LSbAYOuQrHlXopChMulOfB08Sd33In9iSbJZ0Zj7LMYQNdONVtiZgvaRKHEq9Y8IMV+kNExZ+6d4tDwLIbX58HG0bsjERoYrjN5BJ+KgDNIXt1KanhHlkKaQAK0byp7QtohNPmM28SK9acRaiGE/vLXBA6klZ3bOpsVExtHUkpGRVadDya0oLKs1w6RINCQZHGckWgs18s3/rchEb1UAMEdlRO9lXAT+Eimf28d+/3amsIxDJUheRmY6YJILmJeptGoes3/quygqX7zJX7iZELLasYBfdAr1NxGkDqhIg86Sw4c4BcRtIapCeULWyS5ShERYdM0hSLf/V5Pvij4fmhuTBHYZ/MlM63Y4lWHI+HiVsqGdQK7qpSmvA3OLpPa7z3JhKGz7ZzqUuuYqX8FCQJTRFw++vN0nWPxsMktxtXghpPzutnYyLhZKhXwLyyb/T1l0Jro3LzbEkTu1k+eLAl86VoKDxsfydbbXN/cy9s4S2vune9LMGqunW/GOvoI2gqefivG0pJ+tcUbr/I/Zto0hM6E1b4aMAxYcy/gQrrH9FKnF6DCdZuNHFb95LICQ1qhMwNKNUXC8aIoIt+GZMiT3LvttAFiDUT33Ga/6gRoDPiJsj/tsr1TtMHrlo7Qwrbvi4vKFbTCSO1Bb76bRVPUPp49p994Tcj7HiIv2wP7ZWDVuUpjja+1GFjU3EHB1ayWJpwAKqP/bZ+4ajhR/sTkWX6ilZFqpd5Oma55Zq7HISzOxfZR8gA6eS/xcNGMM7iEHIQ/pREanMuSst3sUYEnCzyfHUQJ0sIVnoBTwEW2F2uOWfj6IaJwL+Nf4HPdglsljkECzlEAkj/62fd8oiPSOQfirAOlMXF4ruxNw6dM8F6xOys9yWkZqSwINqkpKuAvvGMz6k3QDhwuVm7GKucwYav7F0eeMYpLHSdWBrUq8BpSW1h2iRFzGfW1XXCNYW6FRJC88W/kx+oCQhZBDJ+coOKZZeShkRkWm37dbYaJtVzA8xzPr3Y+0cbOAa5FNgXi7V8c7YqXR3O92xLzySDSwB591IMZrxhTyYVqY109QC6hGjWH7NimkvGzIlDiyrI0WfuSLXW6NyPiYJCgOQ2yqQxjnU6djT2qDHM26BYSGouLTk1uL2fRP4wyW/M7qc4bK89o+rbJJfoZrwUcDKHl7rOEGFNX3+5WZMLuvI3Zz0+9AhKkgLaCUfoNdJkb+9bloz0WI3llkU8lK+HJ7iDDdw/eyDSZjdIzBzvXoTB6bRxtPtPLIFTQMjXQo0LOWdERLJCk65t1Of55EOIPHeb6LoXdSmm4HfpTfUaLltWMi2k5gcbaoBldgyGubmKHHHaUc+4/T8aaIygv4WPc39v5ts9wBWLzMlaTZBeYdYO8HL5AsgUTwrMdroCU5HTqkgm20CWcZxzVowxO6POaL+7G45AUtpM2gIaz8RFtfmxTlpgXftDdQ1c3sHNCclXKyxrKCO/4XM98vIr7TAaG7oIUWbEiFw3BdB8GjRUeo/SWUAzr+lJ14H/zviAmU/u9j+Cxx+4JqykvGUbyWIXFK+mdoYcko4DJS6OySHfcZpIUocAJMQcwhf+AZWr9h',12,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428336000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(450,'u347714074:why','chat:5100001122',1,5100001122,'sendMessage','s1.5uL5zfUm.2JCkMXNglFxittRnlu3mgjFFirF3z+lLTvpL6vMtpDktp5VgR0cnFkCcVTTPh9u/cC/ova9b8u5OuvPMCNEAYMfzq0YxgqxfInf4yRdp3CklPUlLxA/8MJxcZ2WqXlBrY4dOUcF5FZwBh2623PFclistLrzXoD0100Rh9+5wGT0hTwjMCfl1q0NqbVnCYTdDgOveSDPOr+4LDV6x1S+mwrRv6LaYYptFQGiL6goi+iIQL046EeqqUQa9jFAKL1cd/hrZVTftrzYJO0tUzY7wed92uxGW04NWpyvZXgJoO7hmqsbxm3s1ptLvLrQuBe4OTFotjgKTJ0fPr+x1aET42+8eruTimq+Q3w4PKHp3IDfaAErVJDsIW/JYMJqlw+QTVlsgdwrBk91qb9zp1QIxk0cxdEB5RZMOamDMDVVT7a65dQaa+YVAYS8G6QOJB017D6RrHmam',13,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428339000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(451,'menu:5100002038:1795428620000000:None','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.g3J54fPs8xLZGcrM4h3SZLwLoSTH0NJAN3qX2FnukAQIVG7wyKC5UAbQyRpZZWCMAcZtmf12YSavU3KZAYYwP8nc8894PViawO2JBXfJwLFGyJ6TJ5c8PLvQQoLEKTXV5KGq2o6Je3lmdTNYdoP/CceWj4UeLEvoB1Jv1YkdP7umoKggM5j1ajORVHWeD0VS2ilXbPzY1vkw7R9lF4RQ3DugiqzHdW6ueIRtlaZkw8k+ljfIQHMfHEKD8aiaf+PNzVdGyITfCeYKufPbCI51TewkoYYO7LqIB4qAQLkuiLZ0pDkrz0MZJJRLlN99inOPd1Au5ZQ5E+pxS+zeDwNlD2S8peDXGBnZkwxii6g8C2nmrCEfI6ja9iNeBpU8So0OS98Rru22fXx8UipYSLOwVUxq1YUFNNbuQLNfAc7VD+mOpkD/RZUHQbbOr12MJxpgI20pypxlG9mA97VviyUKEIpjm/TQcR8YQfX4qJNPgxZb5wGS40gqBcZRXoYUjSZCdIQUeCvZe2MIt4g8J6uLjRkUFRJkCb3ufkW8eE10ohT0MmtKgO1Pu8VyMtUC835iAvtiPCgjj70kNEsTRXXlbPkMD/ytXnY=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(452,'menu:5100002038:1795428620000000:fa','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.o4ps3FPXzfc3YEqbM/A21RzF38fMA/075DKuBwAn0BwMvGKCR5dSwKMcBqDoKbhSNUWKosw13XPpkXJm9eoH/jcVGYQvLJdjHStzCpYYQPjF0jCS1fJb41IAx+h3p6yqIpBbnCtyhU1p+YEBFGl2C/UDjvlW6bjCkhCgyk6OkwvfipoWJyLAUCkv/YMfyzKQAZROiPwXHcdlmIdKB72MRkViIayn2QR8QvbdOGMImNG/NbZ+LQ+I4aq5y8B0pdwHetOhpGuVt3nu8YKoEPPUBq50Tb7g99iCBcNPrIOlIdPJZ2hcg+n47PCY1kVVakGktSwHyyvfVKU6VAL8ICu5SAtcZ4girfKdVUrEZIeEvCv7SCZjSf/ArgsFxmjJ5LATwPp24u5mJCer2rLEul1FGxKxsaRijZtKafL4oHEcXDzDZqbqyr+2z2BRVG9FgS9rFS1/RyZdS2m+B9H38RVSz08sjlmsb6wscoA/2jykVyMDVyKCJykO4f+Lieg5DG1BsOWrlIof4pzyTzSlujj4tUiLMb42kWSDjwqsbPgWn872XSGyNMyVj3q/EvFz6Evs6z80Reile/bOCTSMCX4pRJ5DDI2g+u020O11J+jfcNl3C0hjrNZf6uJG0YY=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(453,'menu:5100002038:1795428620000000:en','menu:5100002038',1,5100002038,'setMyCommands','s1.5uL5zfUm.2EJ0YXWxXF8WaO6qIY/JcLmXmEx/ye/hiOo5UOhA1Q/C0t+dtNkBPvJX5J9YT+2QW/AT0o7k3kCVZt1RLYX3Xx6GU6YVL+d1E48eZz0pIfjccC9CGOZNrnJenVYECNeaZKLE0jbVNvGn62nSNfyxX9lRWwaLsjXKyBFru9R9Mq/ZhAkNveUiVSoK4JKajeDT3AhIHyQ2wM+39kVfuW+sq3XGdTZZKanK+eNqFKE2P4+PDIhvpu7iRcl7oZfL/w8V5T/GTqBiyXHOI6dqX+0gFxNVD5Ep+fRd0cM1JU77a1p4gYyzeukn4v8ao4573bdzchEpUQ5JrHjsdZhPn4CPekbg0+m+3+8SZKb4W+PwmwgJZnmMBIY43Lp+JGFnf1+mrC3OxYSBrcYVWg41QgTTPj/uVrd8WWb3+fOP/6yht/ZjmAan6QDqZzw/kpLGVqGBmapBNfQXh2CUK4F467PnsmN92qT/qtkCxxYFh4Cc4qpawltlUHs=',NULL,NULL,NULL,NULL,NULL,'[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(460,'u347714075:trouble','chat:5100060486',1,5100060486,'sendMessage','s1.5uL5zfUm.Fa972NwRi+5U52GmpdiaAWISt4wcEyt/HJtDXfLjtMpvFP6orqQ62A4bMUgxqcqcUxoAB2vYE7YykKdkTGlpDjX0JBJEWXEu4rkfVp7CQWPT6cnO9GIfcknXmYu4qhnHM7dpT3+XzAz89XrYfeQcshrw',NULL,NULL,NULL,NULL,'trouble','[]',0,NULL,1795428620000000,'waiting',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "put_aside" VALUES(1,'timers','half',NULL,NULL,'s1.5uL5zfUm.P51/Wj7Z84OHpkbZjxz8q4o0/MLHEp59ml6lAD2NiEa75c0DNnSlTH0eilqZ3x974zNkv1XOLwJpXLiKq3vf6y1Cg8cvm9SKYq4CV5MBQIG9dVEKL+SxewPqa5/jxIFsdvRRBQ==','JSONDecodeError',1795424461000000,0);
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
INSERT INTO "sessions" VALUES(1,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.1Tfzk1CkIbMyNxWkA+5ype2sJDS1VfR3sxAI90foc7HE6dQG78FYww2BpExYhc0eeRwAYKleUsnaxu5dED0rzb+MR7CUT/EOWu9JPeLUmE5d/G4bT9CEcZxi61MH1vwIgKLUvri9U2u2kQZeET5rxYk45W3OII1QlZmu3q6s1qNCzOhwzTnOX4+M28GWWgUE6lRwIq59Lfo5EBFZKN3Plnn1kwWDAkn6Ivhk0hfnufGU5VfC3NWdbvVcUsWe2cGmO4MqkUzPTQQ4vHD2pOkTXza+f/PrCmfhC0vtlFkoUS/yW7fZ23/CEBMzbnj2qoLdZD0zUxpDF4g923OWD35flOtY9VyBwssRcwEYpGnI+VncMsJLQ73IDCz1RmLyS0CUH5O6SMFfuTcvk9R/zWv6hPeZMQTAjItKKQXw21elB+8onU9c5ghe8kv0Q84m7EbtWh4viNUOkCFV8sj1wWtUTVevEEsPfEMnix00brMPWFXj0wLapWcrYPFWJqfE05y0gviFaiaU/vV6R6NiX4rAxwuBZZiKHenPF0p+2VM8kk1HbqKbgGqePhEablqYH3BSndtlYazoNIsz54MbD9bIqzA0PbR+UB+1JrfTMfRQ+h2+rO1jzbDK130yoMUCu8mwbnfO9F9TzLg6I11dRkBPYHGZuO9oRSUzLnS1kJuwKFRNR6P4U2TMf7ud9OIDhO/q+qKfGP66mh6f0dVD2bq9Lt1g7Kn87j9ywupX4wsYxPSZQ4yxEI4NshxH9TDQkG41P4w4EIs=',354);
INSERT INTO "sessions" VALUES(2,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.0VmUOstYj6JLIeNO0levawMYwZxCu8dKch+3ELX2NWypZp335bh6xzK8fJ7tcfhr/RBLTxyVtFU2dJ1MODeRDSsN2nPrEcUu4Xygyxup94LqNenXLgnKHXVf+bDCaMZXzWHCldwkfE1QgsnOpkzMAY6PUrMDwtKEqF7ZkPO/sVaC58UfBwG2ZnSiTCxvOMUdBB/h5klpm7Xo28xW0jsCX6j+/0Qk5sro+K7E0rMRSo3spZLPLJuZ2APr6Bb3aQWYB8gBpuZvjlITR3UHNl3g47/n30UFuqkR6xtIqH8OqXqOFmkoA8q1r6Psk8XSBDVSAgrsFZi3FQUdVAD1kMwurCAGOr673jLO4fZk4D6J3b0qPDddWy5fwhlG0KnoVv+Ih+qTRLaBgx2F36PKAD3yJuSBGosGs1fXEKEYI5k/Cy7XLVucXJHpzQBa+LWKSAOJigd1ntGhDkV5XdloCW7CvLemFXSXtX5Sb4VncS0Vn+xIyJ0H1vrTXyOFXlMpNZtBBait+t14aab4WyKxTJbk42xJM6JOzwb/bfquwNg5lIF9fWKYnOyXJfiGHgMTE5QLxn4L15YpVzGxcfpqbUzB0L5KXu5HDZIOimipeg/cMfcERHzNtfJYQJqimfWxAVjAHD+yKSzUBW3SoD46vdUhhzTMF6tzik/uUNfslXwylNYQc54OPAbjFddPMq9J9fnOBpN1qG/Kjx3i8R6U6E88Oj43EYvu1RhIc9ik9hmxvzc5ekq69DyAY1jQ7K3JOv6fVwpbfxY=',355);
INSERT INTO "sessions" VALUES(3,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.oRrUKPJvVtrqjeVx/Plc/OH4e+Xue3Zeju986zGUjnfHM+vpNtX5bOn9YAezHD3QYQ8xgmVMbZhApxiQwWyAdmKfMajwiXxqnhtnBEzDpLvHIDjmTKI6ck8yaOvniUw4meY5rIKDMxjWuhfXqFtriQgVEis22lqZH5e/K0kAw3g9mOoQ7QfzVqqksQ+YXOP536j6yBwuOuk7kZOZf4AgM+QxN32ApQEfz4wIwtPDZvA7RPdIcIzMlfgdSvs5DTWTQ7aP0vxm0/6qrVMsEulsuwRrpgQRd/DZ87c2/AnvdUStJhWmwZdZ/QIvYCjVd90ZBgFOux4jc8q6TjSj6CGX+PatWExnYUxPGpPDC99TjZ/3vbxl6J/Zz8GT/VxazogUY74cBmEaAjfuZ8CWeAGzL/7Pyf6XNY/2e//ZE2iaEEpAA4DoIPNv47n3QrRmiktXL6fNHRLNgiyGPZiUT5SumL4UZicsCvU3+Xw/uClIPz5jVWLcvpfwMRidDPynzuaGVcYt0lSBptC3bfzQedZfLcEYZyjdrb1NH81v+P9ILufOHLIIjjz8mBceungLN1sowwtL+o0NPlFBs/ak6KEIDlXGDcEoj07cUSRiviIetOc64+tU4AL2QPC0MHXzgoPBSw7M3vMY2EYQ0kYuGh5MKW5N/t+Vac07Nc1t/VXRaWIQkmiCTKwqOVL+2H/oZSy0xAEhRZ3OnZhgRUMFThPAvC3vD6SxlgGokKjmx/HR8Y8movFz5Uo8nAIwRjDV7zn0DAc1gmQ=',356);
INSERT INTO "sessions" VALUES(4,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.e7M9D/y1PHQG2hUvkxeLzqQfFQtgynxP7M2sYqgX3zvrdJfmSFvXTI1c9OVc5J15E339+zNDiiRMJLwlYHveL7dPwGbk+DAF/jBnWF2nvAQXkTXIyVzZ144Z26QQo7zM7p0iOFX40JggpgP7sEuEteFF2ISt8yJ3F64f2/gTIT78pLTLe/Blc2f9vDaWahWF1+GGhQOn1c6OtTe7ghzpOZKujAY3gDN9oGrY/SOlmR8UNZ44x7Z7/Wo8ccp7G33lMLmiL4xlgcseDPoGG69T/Bgbcci9g7cisFEinl4En0opY6tHJkyb01f50dVo6qVFSXWgKcxl60Vz2pmRep6vOqsNf5Fg0c7ewpgB5PnmsJC93esluWliprvnvc62XP4gt317dDemkgXtpjD6hCQP2iVmffeTlWsUB5oXgiQzilC3GB7JVZQQRqk8RvXRt/bg4+gUkqC3sHwwz/2X3nPUeKp7TnAE875TH3BcuXcINX015YGEbfSWIsT9gYWKCGPWtXnrn1wpHHl8AKCYXkpqLh+PuhNRL1L+7/zStFDN/OQp9PJJ2UitKMbGQpry7EkFByRFgrX11s8C0/Y96djSxHk+tUg=',357);
INSERT INTO "sessions" VALUES(5,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.aXbSdPGkKPuTrKGqPR3pGYDFAjaxoBXGc+SN/BL22Dfk3+htX2z277mln5YC9646KFGtPhWOqR7xAVyOPXIoLC+Bt4mkAm7/J3u5WC0XkRAFa+D/YFlOXKM3Q2hZvVt4QZOUoz2Yhq/59CBz9E5e+5KCMCatu4dbsaNieW33diF0Rfesj97knbpCx7rEr2H77UWBNCUOUgp4OMy1a6oinJt8PZE94+bQ+piT4gBQUNUlb8LRQJekJCf1YQLUnVHs5kaEeKdbp+ZgqdF7jEWzmDKjRYixqHeyx0FI9ZOkvH/ezkFB74sv5jF7Vhu58g3cBBMth+pLSw/ClpMoebxgWZtannu5qAEmbznnOO7/T0D8go7WV2bhbFR+KWsbozScejVXXSgVjbrDu3oPQ1sk2KZTa4HHBGsOfxXJlMRINoYr58yxRRLsJmRUw72i4viSHhYsADb9lcJ6XqqPD4v+6pgCj8LCVxJDflZ1qJn1QziHOSdLApxDf0ebS6PnKwCrcRVlZ9qot269zA1EDefjHiEv8T9ZVSI+upVjt0fWZ2CzIFxtLx/iM4T/mALj9b7v3j7QRvuo5NhpIbfS+ADqU7T7lXg=',358);
INSERT INTO "sessions" VALUES(6,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.lonETsA2CQNzDrnxxVtTqNsmzJKnjZdwiZw3cm6V4RtPwK1NGluUmlzSQLlFZwiPfzggZ5dJXni1mAQBHEUxmwezYqcQUNlWHc3Mb4ROiiL3HNYkcwa+lK/J8+o6uf54uVGDpC6rTcT7194n6yF/bLCfLBu51d7EzWttzdvzUwao+fmJWeU/F45XaCXdLbmjkHIs0G6uVkr8cCxVap+Thu41XgSWFPW97NHKlPYYLo/lYeGKh5oXUZDrIPTBlZvwgabrFpfiVDT4F2+X5oWhirmKsaKUXanw0WFREkyc+ge3AEgZ8m6mZKPuCAScGD83/3wH7ZnEAqYn++B6oU+vsa+1FlJCDYGjMCdskyr941kqHh4dN3/mcmi1gOT7gVsJIcc8CGbTn1J871S5xSbgcRFkCJy5nAnNfI18lRBX2x8kmka5h+ulhVDWBJGYcPzVvL5dBrTkvDX9NNxarPHU3sGfibYoY1eXl+YbehFnqMdz/29dUmT8XlPolr+jd+iMIiWobzNS8FsZ842D8hUBU6yASCbCNLYlf4cRnrGUCrVv1ncarRXr8PHjh3PH6xOBkmyQjQaWiPrCFrlSxAeuIoXd8Yo=',359);
INSERT INTO "sessions" VALUES(7,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','done',NULL,'s1.5uL5zfUm.imM4uCIbiAg5363MrsDvEXoSJFY0COOl+r5/6KXS0dIdvYrbfCbtGmcO49Aj+eFY4vPI27VJyG3oH9yJcDWyJLG5/1gWEOjxrF0NBCcy0uaNfipTtJiiWugTKzgbzQ12hnY343lLuzys+uIIpr3+xlp8r0VLXFJ/aaMCKeZgP2onJNGEKTNfjLaEx6ZFktidiUBZjZKDpSPKvoV6w97PVDS3XtzE9BWKBoTJU6fvbRQjH//3DQmghuuxumtyB0X8m9ReCQIjErNx8oBR8H9akj544P5sEdeegUQLVBlc6ogb7PADVfgdpcH0jTfq8mVNqB09riUXFzN7qW18yUzM2CN21EUNbdTSv+S5QBTatQ2CnYIOsf+tYQKEehYbghERpremgwPZocdYLK7cONcwvC+sTm02/IPUItzbfc5IJZ2IDTPkcXf74XI/ND8bEAtSPgePhLCAvP1Z54P0UlDjmYYdpW+ryRsiWhJddQn4sAPFGWpu+f1p59tEfDU/N3p6TGBSzCoMvj813cU8kRzO10r7SwJpfiNeN5p+YKb/VC6qKbeUbeQYDTjx+121ifdMLUlz3mgHCaTeI1lVKVprY8CP1Z44XuHWYUgonQAm3enPpzK7slpFOnve+ZhbcZqtt7iuXOUsC/q92FEUVDfwIxEPVQD7B4QtZxaDC+gDARP+fQcUScfG0DNjo/zbl6lMMUqkbjFv59FfZUEfuC6/EX/7VYhZK4lI1C/bKOS8hfRlfOYe6E8ME0jssZSU+2LjmBAUJPCU3eu4hhNidiCGtA==',24);
INSERT INTO "sessions" VALUES(8,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','question','need','s1.5uL5zfUm.MbYpFBmdPenig4+7Sf3jzumfep74mRcIWqx22xyrqzaHOt9A7aeSA7cAyVKnHJG+W78CzKZCnpZHJKdZ6l+qMrZuCThJ2aUpxdHFo561ntVYLjJi1jPJ+4M2fVqnJYeIMf9xS1JqHM4Yg2tCcYGQHjTbFHZHYvuzL65Ab5vb9oJoNyyeh+qQGymypwpdJbsvzb4mjGEPy14BofseZAoC8eRFVqH+prSmelK8UTAEl1UVALl9S0LizIZhVvda1gB1BVjybIDkn0pY0oo911ai2eamjAeSBE/vnIncCOAcxUg2Ckq5YP/kopl1MJFjKFvXvllbXo2ECd0MnIBZsU2/UAmTp12DxauklZvNK9xmymlMGi7CmqmFdysTeiEH2ZkwRCKTKWHT1szTefKDj8PkS8yz01gNn2tY3h4QXz1p5Mx6Yt3UmQyifVq/Q4V1MUtpuM7r75XXHu4MIxlBGs3E5QWO3H1o23sLvIq2Lm2pvSxodXZYmFRfLHmctRKrW++DWfYgzo/Rs4TpMpLohh8DvSU6kZ5/SCfpdT6V+Uv1Z1a4fVRYaA1/utVLt4irwRzzyYp3E+roteeZrW+qmRMX1nu/8wynyxLeWAM=',40);
INSERT INTO "sessions" VALUES(9,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.0VIeb149HigtpiGKSiGPvOXWWQ0pzrNGspkgPS/gJfO6PXv/ZFsf86+6Bgph78rtGCJJnmCy8tOlIJF5wvfjFbZl3egwU2Nzd70EUznDDZVklqF6AKsRqUuIrlcR6Vjtu/tNH5OPg+5QHZz1j/+9dOkn0cvxHohfL+erKg43cbLMpcrJ6nrforqsE9PwSfwBdKU89oXdjdhF8+hI+l7jUS/YHtuPgOQ4TpzBXTu6FDFhfbrigvA+yXDXDeb0xBMBbL891s4sd8n8XqlpRpFeSA08j26OGqJzWpBvIe2tswgl8kPqiN5dd0guia1MLY6Oo2YtYygi5reSH+y/ha7OlSVmVVFyBUfkhBdusITNyYYF4NXjfggnEPLXBvWKF/laJvrvx4VAUaz+Y6H3F/WX+fXGxM9LCf5JS7YLHAwqLCm6K9S+MT+hqiz9Z076IqTY0CKbFmLX/PLL7fNb5xO3paDQjA+jQY02Tov6W94jMZqqTei1YT+ppcAgOXvVhrmQktER/Kt0EHIMse1KUFhACH3KYThwrUITNbaYnP/DUm7TubwPYDt1Ejeni0nXT4ZFurKyY3DWECGjBEANy3dsEftnGrq6++LmV/K4b7px0SYWupCXEycLVilXdirtYrOsbyu/EivLS16v6FWJqb7GkFKHsA5K7NGmOG5k7fNRkbQhQdT8e6r5C087FJQRmMSDJygmme7JuRGtiCljSfK9b6GzlvMi3SsyqeU1SC0so252u/B8+YCR7Xkw73+wojWWGRvhFeA=',44);
INSERT INTO "sessions" VALUES(10,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.Ik7huzUnwxU+0mSneProZTbBGf5RdSjTfwjAuocELrR9GiRQvrK51TG5n53ekKE6JOBogb3MGc5EgiM8twAad9T9RL/Z7ItGolxXXR0wEOEEr4FlkmOus4wJoMr82Eh8Mh7VG7lK1nBnLxnFe8ANTzmF0LpWzExxCK0gVHOl8QAJ2sLOikq3DeygUvRmttXwZTQOpkhZE2UWq+Qj66SZgvBmYn0qh0qcei27ngbG2wlbpGBTji1Xyb3Qjcc4S6qw7jDtKoENWSAJM0yHHWEikBKMI6Wfo6/gal9+mSNSN90USzA/VrsDamTltSAe6LNZCf5aYH/A0PJtB5b08VrS4vvwcaokckKsao/jzRbDtKzzQYFw4YbiO52TKjiLGuKUugOIZO6U/5LAokWTMG/ZpBDDQnMnULO0iRKZl1MDhFiokG9y+Fqnc3zMUGvlmY3XQ/9e2FcUaGWISzOv65aYtDGY0igZYafYx7yJ2hSzV7JrcmRz9MSyhFwJ/4YK0h039ALgmmNxLAb4g27gRWrSuWTyBDV1HmLaTN6MoTFmmgqrAhvelqRoF1STXMLqkJDqGDJQVkVtVX0UM20HXcq6ZOjr0II2l9Ap7w1o9jgf+EN0KjScFaJEtLtvv07td2Q4muG1EbdtcAwPVYpfZ5X5+O7/TS3E9LAXRMrTo7KHoxZ2azB5vDQa1WWGywlPlInawZ6DZIRKo7Z7',47);
INSERT INTO "sessions" VALUES(11,'753e407f02dbf0390cd741243aa8aab0872453ed18811a0fd1531363d0c2c514','consent',NULL,'s1.5uL5zfUm.cDahP1fP1/LTV3HZh26CyrYL7K8ZdwlNEq4GFr5FWi105Gba6TQskkq8s6KCuynheKj0snNMQ+xzVhYti6qai29AsSbMoPQrWb/TN64JNxXYp0FafBm3JKfcttzANupDIYUNqmH/lVTjg7akpAx4BbiM4IlVAGuzI2Ht2VsZw434SenO7Kvm6bSMDsRe6OvxSj7bQ3bqcGZp9UstLG7op8L1CBjXiIYiSDu6GcpEBM2j7vtFQjklq1BlwHB1QJjt+uQb57Hlvv0F9U/RlYJ5m2CboLiMrE5mkvxA2v9MpOlyIEgX89aTsBi3DJ9BZQ9odUoF3Sr69PS7agcu72C05XDDhlREjU0IqAWGIJUOjCJ+6xPJQokZ1bhmozi6J/7h7X1xI9DxI2pwaE2DnOmYFdR5xfsvkSOVpYggayakPOOM43XapRNXR2mhZdfyk/gwwENH5IXW+E10jsclHtBqIidzYShjQo7pcWvvon5HVwEVgdbyorq29nTE8SUivzajKN4tdKzNqu0y0xgzOLYceYYwqM2BjDQ2',49);
INSERT INTO "sessions" VALUES(12,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','done',NULL,'s1.5uL5zfUm.VD0m921MWo31JwcofWtWru0N+n4BoD475yVmQo6p7U1o1LsK4sguzGuX6J6RaifZFVGS0P9AqSVFFpQI+zTUTDH8elTGuVfrEBmCOs3YNDJOr+1Y7w7gtZASbPW7lVvvGp0t3Fmd6Dc1fRleS+Vb5KIIBVfHX0bYdcoavpAdejJKsKZCFsZriAl97eAdPVkYcD9uQAB46hDSdl3Cnm4A7ZGEjVUfbnSyejlGf4p3HdHLS+NFlA3u551vQIIluxVH9EQ0KOckKsox1avoO+/hnepeTogaEbGwDNaW+exwJLNfYbyZU/QiBtQ8ebcZoaOy9cZVt/eqFNa6zQdQw7asefw82fW51ZiK/qxQERIcJuhtbB8ZycQAbs4DY6u5hHp3wDTOWK7En72KzJo4JWpbXWCEx4qG31W+ZPxUyeL5IpuoC0nMwKVTZWfiHhV4VDDUpL17p29jzbFBjkNLoLl08dLATtZFwI53nL6a464NbmwJz1MyeXwJjbLgoHD6JAKYz6BGPLwHc6tFK1spxP7UgMl7Nk80oQFJoexjEH5S9rYppM/fgCVDxbPC8LhuUWQ5D/icusyNWLdvelYE+JHoOxOMeXc6KpBD8QEwWsf5Sp7v5n88XHH8BsyFTOCvTVBrdWxPv/cyWBOOLk/ZN4KlrUf843MnE3j3/lEZF+lPs87VwEcvLsgo/1hlIsmfuD+78iUtZGzp7/75BvBG/OqXHYiytsCB0SY=',369);
INSERT INTO "sessions" VALUES(13,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.Haoh0KbHPhSV6e32mfFgB4Huu/LlvAydgyRvEymHcD7z+VUMw0EjgbAOg2SvhKHd6eY3c8KfDNhDTYGZxvLeWG84lNq4bw0LiJdAadW2BW+kwkLL3pUEJvZDeR9xHuyYLq14IAGI7LNOhn/KotKwNksHhNRH+imNdLYx15Ln8CNVOidtkTONwBCy8Hyx6BrM74U4VfK/C1+WEex7SX27GzpZLZ5USMWKrWPytysOtP/v1jNuuCaN8x2ywi/dA5fD5xoCG1uhCAXLroSdBeY1T/m0pc/tkamyFWk2F/95j5adBGFGloHml0e1dPpfbGgbUTHGWnOOSvnVbWptxW7gSjLY1RR7Mqcoj8RINAeQI+LEVB4Fi05L5guX6uygH4t5sJ9CZ+dWORL5doa5Bvyqxc0kiiXm0bZViHDGQUd+wSsi3s6s7NY+L7le/Z/cIJsrVmaJ8Ec9abK8kpHGahxVxn9tZLMRAHKwG7odUB0aCN5kt2rCeH1HCpPS+UHF+ljT+m446oRWzPHxPbTyTbESqRQeYS0JNN6xVXsBHER+BXmI2cgbU5Dcnbrq5yhHhx+L5bRtySrThBblJa+3Ys2laqvPXJuGaXz2mRna53Ope39OzjYLD1iZVzSLkAjhYq+Q7di/p3lB2UclO8qatrOoHz7mtRUqLH1XIQMLUUaF7tVzEsGE3xE+eVeUxl4TiAC0VbeSqf316QtU2nbOMOcWrVo+f5yFI46j+5FxC4UVgoV8O5fUkd8Ug227d4LVCmRGXkj1q1m5w3fkEQvmx3/Ntg==',59);
INSERT INTO "sessions" VALUES(14,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','done',NULL,'s1.5uL5zfUm.mPftCinxuD034CeBGbYqKe5yqxt2gxOUHXUkxNWeiYt/cwtC4brptj+A9hiA7yDEP91C85gZ9Q9jYFdeTOhGYb1sIK9Hlis3TNZVDJQaFTq4rcNEZ8lk82Snq6eQNeEx7K3VNqjS3T/VUg811RE4uB4mrMx7dfFMLSwvY6Q1h4tZHqYRvogj4UFBTfT40WZgwgkf1S6UlgS7JxKgINyMR8idPqRD5gHTZ42wxGBCiIDbRUCrTrDEQ8pXnvH+e8MT+Iu9FF8RNNNhVc6FZpIg3o+D4fHtp7Dlg77NEZIsESoDZu/WGP0oLYfDgB4/z4uE2ihgNKn/3uOjQsk0QY5Xge9XvqIgNviIYmLqi2bEPN61twljanMWNlVk3MaK2jHtbXxmRomo6BnTadtSFCXB/KyExBQKXbB6ijW3afXp0CFTvNByGviZqFtjJTbdgto2KdCP05ae/qnkkiZGHYhrgvVA46f4aH5u6Wbmfc5P4InJArZo3QDwPh940sj9HcoaYsu2hYrVKYwI6qbWNKyN/pCaWTj4eVkapcqTS8XL8K6pGlJqFEM=',70);
INSERT INTO "sessions" VALUES(15,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.wdS5fbshZ0KtBqz9PnaTqmCcGVk/0+xRew8vd+JMUTYrSX5I5ssAjj+fUtcZSAuzXu7TBkIsyDvhVBJ/riN2sC0ACXjITzWsVEYwLD09EqJUeHCFfvSeo+6ZdnpOiLuOIiBGcAcUM5dEUaVugMq6ZMu4Q/pQSSznukgJHnRB1cGJiJHvGXgIC9rh7j3d6DcXqwkN+2Df/Lx6bpuniX1y7puTqjlMdqh2kQTIiOipiAUIT+i9MykDgr4hybexURVpkXOUGhAuJJU/IcKAjrHCntkeTkDMqH8C1Uer/yILHYEcbJH13FLbb2AV2FNZrNKGCIwrFkotQ2hP00YJ+Aroeub57DHtYhJIM7FLKxyER6z9au+x/HarwkceKrU49KITVfn1PHC5fy+KlopWfxl7Wg5rNzDp5ShxJtwez18MRKxBcVjKh9sikCFon/xOJah5eu2EXlzbozTMfmyyqaug01KgnX0B1mhr5mtHG1YZqvXw8+q6bZF2hTvuwuUS9x57bxM+wQVDVq3KRHmKS5Md7iReoqsNL6gW6ABmjsJdsFne4dE73+Yy7C7UOg4OscQ488zPbODuvhhyrzzjhBhKltUXYvpqBtbvQaKS7+7uRIaikww1BiSPVkL3i5tftZL2vtzh16zIxuTcQ4JlvXt2hnIvksEBWKztJHZnkgNbciqMmH2vMrmBGnmqKds04WxGYS3T4EBUZ1/wMams/4op+fqo2418KpoKBeEud9XSViAlpodM9PhI/vHbpeuZYirlYRRdff9dqBcrAqzjJC1bXA==',346);
INSERT INTO "sessions" VALUES(18,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.e/CLvqIKhDGYqb8vX3WKQhs7V0DvCLIiXh9ABZXpiDajw5pJ+JOv/R2eeuojruhXT/DE2E5P3xV+yCPmIapE7igOmhqejMTz0/LzvWEJ6AQ3LsECIk0oCQagoQ0hCP4ADi8rdcXT0MOy4slbl1+PE/UYoek8IcZUbVSQX3f8l2s5UB6ZwWE3O7AzT593g58nmeqnzWKxAU/uQuOzKqUrxfgm0cXGt+eeeOKB8ba23FLxMtSJpejyH9C3AJ1wRx7EOWO+1GrEdvNRcRjVKjCEaJHaHjIuUzur05zI769jXq+2FVk2p4HVUjB7PQfEcMLfR9wUeT9zEcYd70+dxDOtOLPyKzfOqN1/ZnDJ9DksKh4HUTLVRGRzKXZ020Lp6grc3mtMI5nR9CaCCAuKcElG28i7bxfKZrr/moSCzhqzSDw0uuilkvNFwJiQOi9s/ValCQveXPMd1iypgcOv4OEG6/kY4UOHwIY1qFAocd8tUdGCYn06DbU71enRe3VqxYFNgE7yl5L6QOWSAuH3t84ics6//7nUvohH/X6GDP/R1ROvxjSxXvVRSJrKHRuCxCg3yJsF736RmVO7zmMtmz6H5QL3JmPt5pHfvSGg0jck9T9OnuMwysGZ1xSJPCrSog68e8/kmBOuAv7pXR3y8BOnTkuVvw2DKt9/KEfKGvcNWdiYxgyZl/bkOyWaFUUFukBMse8TPxHBvFQJ8Q==',111);
INSERT INTO "sessions" VALUES(19,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.LuWrARgUCV4ajIhPpog1V4aHg258plyhnFNAJ5/7tI4DgYtF9WqHvclBPGstb5vI5+1lmTkFEnvaYCFgwsBWiWCdtlohbfzdtTJR/zs3QCQi/YizSrUz4VNtSGjkBVyrrpKY7Mdzuhrrdx1nAq4lRor85Vp0vZWniXEsBtYe/YJhqvpUM7hgOUv15qpokxrLY2QFx6KKeKC8xW+EvUi2FIy5OU+NgApY9PdvayJJpr1BQJKHl7eIWBKBvGIx4B2wl5QUbjAUemOehDxpGC4vyTfAKKmVsglKQxIR2gebolr4qz/9i3i9UgH+0z5iOa79sMUy8/poar3RDBSRPG6PDEPl7rMXwI1D+Zhb2iCPiZ7Ck3BDVPRCMVARl4iddQWRPS2zk4tMp3Nam+CZR669EjmvTPG2AX4l1/9ntKuTBeKe0pko2/dLb7l90C5ZvJsuGgjndMDuEv/OSbB7g6XR5+Zr49xLqjN5rIFRJyKSp4A7GRpN9QrO/qgU3XOI1ojEBthxKSHXQ4I8HMFsgCPdqcIUgWFeJBjzxQuHbjzI6hy72Q/AbAYdaG8Ej8c1aZc1EMiq01Z8WjepJeHbRuOSn4pWVEo+bCSb8ik=',116);
INSERT INTO "sessions" VALUES(20,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.P93Tdk8Ux5SXUwHNGeF+unvD7cuE1JYVbZCE2uljCf3w8VC7AjhgAIvlTHQxY4kVagpiOVZOntSbIwT6A16B/IgUa6UbGuIKd4xuy75A2Vd/l3M37RC88sJCdc5VnQ3DaEoaQPVeU9dBV98XmmPjpnFVrKhueva7919dtaeAqPPPljgOyLQRdpl1To4riKgP3r1xlEalIA4Hvd0a3Sc3EH9A4GHmoEO7Dwea7dapj9jpI+mmIaALM38TFPfBZ7egmv6jIreGzrFhsHaH2enIVmSGP+5+WV16ZKXO2ARHXhSuABH3SA7rkXjSFivZ1gLWoPCQ7R4ifzk++ERqLXMbStE9b86PpKYwUI8NE65st0680hCBusus9EzZPgwAmJjRM5waQORmIF4IR1Ac97TNPtcUsAdZWxNvLjvAdJf2jVkuhcGBvEJWWqlyaMjr84At5JTeop2WlRj/+jO0hthcZez3L7RcIhZa3JDtNrfX33Aih7sFnWdTpuKrufqu4Hl5mkM84JEfWfk2Dd3OYMGAS7yLGiB6TlaVMIa/5f2PVP4TEFOD1hQhOOHByRVXPlkM5TY1Qu7TJXsDjW8ocsoFrfYRJhq++N21eqNIKviQ8x8A/gBQUx9BhpfkSCD0aJsbgdyR4TpYYj4StC5jQCl3kVnTftryGyRJPpnhOXO/tAFWcOSKhuoomoZt995hDzEpPVthyS++r4tmrA==',120);
INSERT INTO "sessions" VALUES(21,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','email',NULL,'s1.5uL5zfUm.sPEktWvcOilpgGTojK7TzbtYw61S22V95xQ0HZL6Dn6cEgWAPB5iDWBjdBe3G3yUA9Wd0peUgNqSCgqImXL9GdfAgdxjQpORt6UozMW+Kt0HGiUz80lGd5XpY7K3nhRwoDjeC2OOVNizQH2QnkufWGy/Xt3uBOmKj2XvhNQiWoRCZCtp31XAM976ce0ADxNeDHy9hllNwsgR/kxiPRhlR1g6KKFSN0G2qgDGtIQTSTWgAxj2deHHPNCnWsVxKBSyJPlgoLutS+vWymS6SpftPHAHDAu0hbxeJ8vZ5OGFRDB6vwxlGu1Zv2ctcCGQ3/qBtMpCgInrTN3PkVXtpXOjPubfGlAt+HLCkfHuC5fwxYXuCl6CH8syM103Bv6J76DDKN7R+NLlRUH4GDq9MNX/W4z7R5Y2DRQLHgZUBddKRfciQ+3NKhV7+OjsM9c5xZ5xemQC1VLfXn0gFjVwwrBMpKGdx5sr/mYG10IfgsusT/h/yA/WIRshChSPU484mQBnZMxdMX0dAaUeSjM4b8ml3XzsGmU2LnQOyQknHWbYFwWSROPU5HOmn+7jf7MWQfs/3jkI0cXGz8ASc/nk6O8rcCJiXryxF9gRD9LlQGIXUfLLYhy2qmLs4JJtXc0MBOMrEpxfYH26uV9WyOmWKunnUDktl5vgyqF3FoGowL/08RIaSNDRks7rVuYySsgjeoaad7jo5kWLEA==',124);
INSERT INTO "sessions" VALUES(22,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','fallback',NULL,'s1.5uL5zfUm.15fbWvNNWXwB5V55ikU3AMoqtBL/rRNZALZ+bXmtk8MkutBxeNnDl0NvGHjmry1Gr03jtIlO41O0uPVvTblGvMetfkAbTebIy78Wp8DwigP8F+akgwEr+kKkOfC6xlCY+jUZSeyD5f9e0wSSSLlIrvyeUU6ElB89O2Ev/VXCH+OgW77xSjT5J1/0RVgdaAVZUtwQLMHC5tEP4NXH2vwjzhALi+LtktrcYrcshvY2GBgLx6e1DZQYHZo8sLGjvLsYYEjpSgXbmpYVncU9xaTMbXwiYwxIum8wM+evBVU7gJS6Nl3HwFpl2NJ6xaIoNdsMJ12BmqTMQgFG59msDuxfA116Y6Vh1sd37ALAJs0CRggqJKltlJH+5YTJMyv8CcJJMDlpuprpP80Cw6nBbLcAcqd6Ize0Vv6GN4YDCvpc92wnXaRfce8yI5LPwU9rI5iRImmm+xQxlRLvFT1kJrk37Og+1Uqw43/Os9lwebmeblbVPueDvXqqDMqGQzRr/KxKN9RTNSKpV8YtVK8/inSa0ou55fcLvMh9TQvqPLDYWxMAlzqyv+zc3qzHynUIovtZ7rIbPdo6p4E0oQo9SFqEKQvUrFVmBn45pH4qHkrXffkBigkyx619yCo2UB66TUceaxCh9+ZQaEnrpjGTioAI1bqAgaxGTO4IrskVidCnjmSJB42Vc1pjrtlN3DTpQlPJ/eI8c33+t6kF9qBqPKwpIhhPMxRyDWI=',130);
INSERT INTO "sessions" VALUES(23,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','declined',NULL,'s1.5uL5zfUm.wPcwYgCgtUiy3W7SA3tWUp0O1zeNVNIXOfLEkO0BctcfBRwmmrIs3zUSD4Cs1oPTNkgAdtecfTn5UvLlIL6ZV7z/qvaeNdGpX4vf9t9xiGZ7zSMPPFBdnJ2lN2QQW2XeaXi141YnlQBasN57f8jM7fnXylaEBo2rjIrFDdbOlZ0Dy3hsckg1E/vS14D912xlcU8jyypsWz5Zf6vFfgxQe8gPlBY58uknyPXuVb10TsrgsndFALlvgJXgyIuOpOV+/o66rgyY4zlmK/b5PpVwqQfLcps7/DMs2AXK+9B4OxY3Ms2roMRDKwUKfSJScIZ0FaxfQHTsgUCfvUrDlqw9n4OV2wiJhCwZMv1wbnq5RBEa8oHm4C2pDul92ipwKpDRDUGTh8XbPZpfW1Mo2wiDge+DcaqANjvtDlBOTgbAjLh+67JCy5ye16wQJiRZSu8XRAaS2yYaJjoAu7ZX5Na1NmZc7pbo15j5FFm+HR1r6QBfpxqAqLPfqRp6PkKRdi9G/Y9kqadZd9tmq/ncsX9tlH4oX9AEYJWD1I5phlqwdCjl18T9L6c2OzWIL10VL93IyNpBB/nFhIBWIYZ66jxJqST8MrdA+jH9HLhsVnF3LH8V1aZ6fd4MdXvDmQq/lEn8XR5CAU0FM95QB4bU0DdEtSKPRDnN4ocsiaUnqMhSTfrRZFPcxjACvDtivAz5vF7spFBR8b7jqfDLQw==',134);
INSERT INTO "sessions" VALUES(24,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','number',NULL,'s1.5uL5zfUm.5ULk2jJfD5HOw0ecRxfJAqzM2JYSd9deDDihcjZBuja21HtoHdcscTIilK6523OlGTTp0ro5V855l1do9zUqlSnVoSvMyfA1qLhVZqn+Gh06gzI3pEsK5Kkhto+HTmxRI+dmm3CDUEupa8Aebt8ftIm/LyKcS1mWVFN1liwWrn97Pkak+DhYFk0dDU+0hjnwEBHeXklmQZqaTKceLJRlmq2315bUo94AiONtQmEzJjBRO7/y3HshBBr3Rqb21hsIidwFl+67xDCt4x71SO9+7kBvjzNOIKcoJ8R0BwiTGWaIonJU89dW5UpN8poGc/MH7fnvxxTL7MAtOJ78cQv7H6Bx3pTAYcjuvKSI3TGZMzjRSb5qJdu+Is2e+q4GTGqH1+wMFNy0iqCYVNn1/zOC2blpjuLVYdbEAD2DeKrcgMzH53BcUgvspbzfKuhu5bjARGNijUTcJGTcjCvibgLH2dBTH9ysnQYK/OWRAo7vd2Jg6NkAoFSKihth6jMqD5kyUr/q9mR3TE8mUWHHmMLEAfRIpb4n1LimeXEzUZS2fwhaLfxVkwV+XvZEKVGfgWUFn18J+Wll8dhKEAxFl0yPt+tAbd4kONuCD6j2nIrT/mQq3th/IDr/BZpENmzx3/ePoBHrpPRbW4r8ybXAo/8JtmRxLl1kYGsAACbDWRNhK3FeNsbMEwhxNXpQFjIWblNOLqvsit+8fwLyiMgdp8rTKyM/UJj9o6d+ioSIhenxBC4ZycKVtsFGwo1zJ6ioPYbH5YczY58=',138);
INSERT INTO "sessions" VALUES(25,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.qCfGD2xaIojKG4p5NdhIcN+QS+jzQ49lcImajMRysiEUfCESAhmlw3d5PKXB1Ho8OTAl9PFFiDbRzC0OzGDYSpJLPF3qLsDtqFnFy+Gy4uS9KLRjFl+mxY50AY2aNpEAuImry6eM0jvButrHeyyf0/2SRV+UoqLlQXbR38FiG+d1OnQOpwHpKOJ30sbbF9NdC7qdhXRwF91LgH70GdQ2PbUegcnDPQqeKcpK9VUgyAagnCE1vhQdCkg2wR4g/cP9MWTjxGJbtDFbL3FBc6QyiFNwM5b1a01IGLXVsh3Y17nHfGCXhPUcVHqsjV/xStj5Mr/S87Gi0SEGwhLf5pXc07JP1+uE3UeQ5nwWjpO29GvuvKFR5e4xhk9k61S5f3QAohI+puJ5iueNsN2j2U8iNtSTKxZ9gRoWrLGRRR5NKRtyhjG2ajkoNsVGyWLUBpeUTRAqtOORu4S5AfBQ5V5n/H1CZqYAReoMr1MT7VosBfx38AX4yf+8lU9AEsW2WVQNtZ3ejx0H8tUXqbqbv/FQAOa8/gqJ7/mDyraOzseIz2S2NIOFj8dj3SN0HohtT/mOGzQ7nqbdpha0wsrad2TUOtJXEV7086XBVdU7+xW1X4cZf2ZyTw2yMWZwylxo1hmjmmZ9B5IamiKI02cjcbePvmgWyT6GeuXuPpfqZBETPhAuoJdRIlJeeEfhZs8ftvZ4sSXUC4AIS2mNrqM6kOcyGw0faNP2WDPHJa3KUD0SVnqoocCjFo0v+B4I1Vvtiusvyka6eSNDa1R0mhA=',143);
INSERT INTO "sessions" VALUES(26,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','timing','s1.5uL5zfUm.rRU98yHD2XOzakdUoPzHqNc3JhxmFtvIm+x4J8gGV56HsFlN5q4mIwpZ3wLFMyQWHNZRlwZJdLM+5MGZexQyRSQpMgj0mAC984fxvwhwV27gzaRK+frMc4RgYEbmLrrNWVO0thrdfYom5hOE+cDaV/9p9vsg5XrKZ2R8UbkKJd3ckpYbpGLpr17viYMW0KvDLNR1dFkHltkuwxQbuinTkqU+rxymCIEnWoZ7Ascp2uWD7eFmYxmBcFhvEqMlRgRB47kLRJ9AkV0LWZdY9j9WRpA1tqmWvlJMxRhiCAJYDZHX140qgs/QLs62fpaV5eHWIWTacu+jM9nnxpnnPx+WrH57etRC2Ur89IYTnjfGTft81otllWe9eXabDxuYPUWEBIL4ygYngEhGYLbHvBXFPS+R/lfZGXh+q7XwIhfHpsxRL81ptVRIJo/Ev172bKT8qzo68lQMOB3OeQ8YrK1qguggg6auwB8os6HvnV0um0XPGV+TeAPLZJFaDcl1vdaKy1jFaxklR/cLMQiNcHwITI6ntlTnT4i1ICdJ7AwgEqlNujIFhPksofNKvzniM9gIEJumEuhLV00tRAWRAdvT49N6IVHWgv7SgIgH4kHapMY/nQEr16wCXyXsmxGG7DcNkRq/+oO3QpReNd4uEx/EZP0Vf3nUimRunzElSS+pWGin8I4LDIucrsIGdSpHPQ0JLNIa6sKOczLXPK96ViBbf6e0V6Ip/S3Ne/JlFSxZCqKDIiwQNhwENelaJiwTNQsjLi3laWrbbzsYoogNXYnwWrm/+e8uvLpv9LCgYdI=',148);
INSERT INTO "sessions" VALUES(27,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','budget','s1.5uL5zfUm.lBLNeclzP25ZTcjbSma82ExoHOqNFce5BQvr+De2MHj3pD5iEAZ+MnoG+uKL05kTwtClKbOUK6eiOx5e1r4x14hjQg5h8nxL9D4zPuiujWiJiHnDB9BV0g3iMQT63ROos/X3ivxhV8RfCcSPyWRC55KxHdadcZ31wj6d/68kRhDVlfF1uehHNSeb5CC6fQuHmvooGTjKnDMvweKprN8xikjCLiZB/Vo+Uwlml614h9i2UXIS2MR0ThHTYcJ8jZ/FEnWI/nhzqEt2bLvMjyosrNzyzLBuzljEY9ss5rppvfyrxrxlbfyVkrukesyB7cIWwmpEoSV4noHQNG84tOss001ZKK2XmxytCejueb22UfIKhxBJpgaoCP1c11rgZ1oCM0KABNBR2k+r5e0XxpDcsGzD7WXpt6Rl+de/f/1jP/Qf8TzfjncYvI2OGFffiEpEQmn3luqQXRV1Xk6h/osiCNULIxVoJ/zQ6QFC36pCdU8mdZ4873r3FE9MinvKIsQvLKagwuUg9AVOnHOI5RclSPDRkzJaq956/oSl/6bD3aW47blBDs6ZC8O17mSzYQ18cf4jSyskRc4/OJhLGL1phmKOyic8yGRsnIwElO0wSB13q3ZRP7Jdq77BWmWBTP4oRQA7DqsLtaLSgp6P+wtPrEHHKpwpsYnNkRw9cShNLT0jo6P7wfISwajBN0QSj0WNwICKcc7RD1R04syHxgeFmHwv8KWR+izAIXuOyfOERWk3PMSYW3zNwxQFhytDvWruwJOxQMXzQTRko0IecEu+zsQqZrojKlQnGC3yfoUk9Yhv9tp7zak=',153);
INSERT INTO "sessions" VALUES(28,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','talk','s1.5uL5zfUm.Xb6gW6bWzt4pSxYBDCBtqUtrtSY2Dj/RhVB4cR3xbLJ5SulJyhBHakoVqgX38rGKS8rXM1w22eFWfaJIbzNe/qu+s72sQoRRBcs5vg46+ye7JZAnHoTAGb3wxuczYiUEDnh5WsTrSux9tCQUPw9daenstpXkf2Ibk3EYadW0M1wqtd7bCZTXb8GL2Cm04Hgqizbm7tFNZy7JS0zXxdogr4Zn/Kw/fAiKLFtI25z9vYq42LECuMneZ4cBk3mEW42Ds9zRKsHMsRw2YO4z5s0ndakFaEitLH1kH1o5kWaDBtjW/2/gqlZ1okcqpZ+EGIWvGY3050t2QDATZRDI09K+M6+o6WfEokT+1x3HiOTcyxbFlQXpYC9fsspXqzzm8yFSvdlGzeDOkGK5NX7TUBh9DDWIy53or54k01uvOISBjbiGFQY+GEdmMOxlctCJ0O02r+GL32ZCEwmmnR3/FEeYpjMsavP1MX24h9D/fkHPE1AJsxB3B7TyVJI6EyuDBvBFjVX2Jm0QpfrpPe56PYKt2qi6AwDYYr/+Sn6QccHz56pn+FY6BWa2WseFlV12kwuwz1/nWWJ4XuHFwqjCbDjeJKBh4UiC5bDYqM3w1QvnyvcQWDEYl48rnyfvXYGrOZiP3Q6+Q3U4YMoSYsCBmZfigaUx1MkQ5CMLoPHsTXkv+b5SXd57KhUUK8qhYwYg72ExTXpe4EXYFoV/I+dHDezpzxbTYf5XTCpX9Py5GfWuKM5qekqwvnFGY8NcpnqhggzroCWD+K8nDUvHLMrsoe6MiwTOsHbW+7Dm75gAlQ9KAzczy2ApJwojHotZGLbL',158);
INSERT INTO "sessions" VALUES(29,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.N3qPl25+WrCzpSG5Ej9Ua4TFLJUloJz5jKX40l9arjpRBmbOkPyHfY449F4Dbpj4L3Brb+/S0jkRHuntspaFysNFmPvH+yrLTH/jb2LKW5J9cvCEt4sBQPgL0r8Hf79zdBV1FtCtzG34huAyjGavmZ6VOO1JJ4LJwghMWDFk9hz4bp7AuIQYR9Nan30kFmjuRuA52PROCaMiIpJgH3L2AkNWkpOg1TUgIJTtVSJN8h1tkQpodJwlDDhk693LvbMD8bss1VG3OKYD2ZqH+lha3joVlJD9mszpwMK8WO8DHCFgMl36AZub4Vhi/CyUSFZZK6hxvAmIKkwHiMe2SaMgYKHzTbSUxqZfMOyK2mi7wmZ8hUQzHmpg8ym4ApNtAu0mUW6bgK9mVFqyw+SoOuhmKc7LTHiWUG4nmk3/enrlLepWlMJ+ntRnWdIaJHcrErXTaDYYBG1G6naERvdu6Gtf5YeI8Drhwye0cS/bYG+LPsCsJUsZFfbvTxrkPzpO01ZsCItg6TKsEev9gItmwq6jlEsJ+7cyJSUI5w8FruYGUa2fbJcRa2/FCW0G7DR7Y/CekMCBQrGJyuKLrmFlk3csrvLdJBs859FlnyLT5Ve6rfz0fFK0W4fV9HchfjBJHRRX5dgvPVOQLhziqVGH+Lmcz1wC+F6WMCRrxQHb1r3mhnX1+kaTTNUiQLZxSsE/udnJsY8GggLxrsjkWNtnsUA9nD5L2RzfwHNYKSRwUxVVjNQbaQSVZN3EApWYD4kTIJw1YjrvGonJVdf/seQkTh7RfQ==',163);
INSERT INTO "sessions" VALUES(30,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.vsIa4ZiFMu8OCmPL+WvLmM1Q9Q7a61iNNqLUrkwaSy4pH3YeLftU76lwJ07bIXxCHz6cQzlDPfQ+oSlFK2RQee+wHKkTKiaKfym7pn82vm7LdM3tne2qk7TyCeevhCJcxeB7LBULrDUd/ScGPWuIfHIaWBrYVwp7fsV1CIVKGjDUb6RgJg1bwuBZzXh29IddrX4JmdYX2xvqDNiZaiFkvwAKRJDUawYNYK/xMN76Ww3KI0iocnyOenkuiHX4/R1jwZFQoF/iMCXlRpSiCbdiir56qyGZcUa15Uo9x3PEQkyR/hfU6gIu8klee9a4YzLwuNw7Qv7LYvwh8YLK29RVNBHux6kTmCGNcvr2GCkGmSkAr/cEZrZU+wPHqLBgOM2YcIDRoWsUJuao8tYjM60giSnfEX783FRy40Vrr1zIKpTb2mEh92LvEpsrFpqHpoP3pCyclu2IMYPdL2IwAhnaQlkEAADjS5pM4MF/T8xz1Y93f+2HyL6J2pCF8X8Jh3/bmRgal+AEDYp881yJ9ua8PXFEce6Amrif0w==',167);
INSERT INTO "sessions" VALUES(31,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','email',NULL,'s1.5uL5zfUm.6WjjLv/xiBR0++NpcOi+j9hU3WNgDrE2I992+IhPVFtxPUOy9MeLdtGBdLGVL7fgZL2ojkiaAzrXfQfXXHTBRF8BY9pNXUnG6whHF84uH3a9SnopWKpDtDl3ni/y70gablxZQOKGzwLOsLirED4XtbtJNCV3HD/u4e6MHGSy1CJuCs6QwExJ9aMdWFw4JY4fomQqIDAcdSpeqIU7G7Bi73Y6VvmiG6+8kuO8AB2QjD/AT1a5U7ZU1MqblzDmOedT1PMYtQVQhpBSER5+3uJmVkmDovxDGsDslOezlZx6T8AhxqIhSFU9vm/bRVPa1c7g8VFlUGQOKHyjI6t79f0Z/zM35E3FXobtkxupcgAu47+y2SvlzyaO7lrrQa7Mog1INyAthThurNKM4yuH4G21FYD24yw49E5martCraOET75XfOoXLuS39MCtjZJJANetXB6EGBWo2Qise26yqbFU0nlqc918YoMeqSmeGKbvDNbNAN2tTo3ySrNA8RproEf8RSYGKc3100xcD2xS2Hsau5vnnnUTGA==',171);
INSERT INTO "sessions" VALUES(32,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','fallback',NULL,'s1.5uL5zfUm.fDeg4nJekRTMo9AIqc7aJzEYLcErcccQp5NSy8lFPnZnqnDLuyg0tlV371miVsYCfsm/fmkTJEGzuB7YNpYuaakXUkQoZ89VDo1Q203NdTiedAs6LSJWmit/hNjGSyeNnb2u6c+KuIT2v/5epU3VTKCor1Z69RqS+s0VjabqWuVQYN9xFY4UT2KfZ8TTBDGYD/Vf8jbTBdqoAGOk9VS5YvtfLgTULG3tODZayWxU3GgNGSndh5MNoDP7cgEOi2QnCXcDrzS/x5TG7Lw9w2gS9rx6/8QbuwkJb6XSNROPcuNHBX0cOd63yCO0QpCsX+ZCeZUDnVtQ04grJCZoxGO1qwD+MwA6dMZpI/EndGO3TkIeK2ntVjtwbSe9AgQHNY/aQOSjtudlV06P52APMfQtZHfix2cEpoqLh03AJU694IfKPKMjIcDJupHY7+i/b+XimBYTv+L2M+46ddbr5eGOWDX0j197zbnmXiwiyDR1AyQ6xrA2zh/ulLzYzCWJciZl2zSXanp4AKjCZJoQ7sVlGP9HZx8+sWFmV0jYYuoALV/97lT6CJQ=',177);
INSERT INTO "sessions" VALUES(33,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','declined',NULL,'s1.5uL5zfUm.AG+UoI063pbeNHX9s4otQvP5SKS63HhzIWwALH+ykYu02lcgQLQTkh/BroJ/9/Mn/xns9NmrHxmjJv7oN1E6zP5M7ehcKEshYTBpoI+nV1LbFRYca3F5SOV31jHQTUrHzTyM8+CDjIde0GKawlGoddwu/2gKdIV/I6bSZ6Vx/AEUz6Psv4L/ZUQgqKlSIruj2VJ9B1PF/yAQAhDUdOn5ixWTKzLTe6UrSNmlqm7jUiIAI//MZ6XbinXNBbD7OpuaW487kYXUG76OmfcagTzmykrmUei25HgdaQ6AOvz2w2um0artXGAZdLo9VxHs4uhwSVMtJITetLjV3UEVfqtpiUhG5IyP9onUqiKgVy6Mkk3sU1++CaKpcNTJcPWC7NfdV2N9KJFiqa69M3Lrlq1JivvGV1cInNigRVWUDlUw+H1lz7hVVz8jymguDaNAGoDE4XrqLjhFUr9mVoirCReRHBjdYVUtP2vOyZjYt9tBJ3ck4o96jwACvL9LUrwAzGhb9g48iIxn1lB9vPtlsj9jOscKBhFGNY9ZpQ==',181);
INSERT INTO "sessions" VALUES(34,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','number',NULL,'s1.5uL5zfUm.U2Yg4IN+YU7fy2ACGcp2wv++sGQ7/7zLj7uDzJeEItAcLAgOsn4rl041VkTWILAH+b2bS3SjNfqcq/MvLwKBnlZqTYGq4Jynzgggab3JDgaX5qOXSzelzYDZfsp5gwLJ1hR0hSFs/TN1kKCwWt6D8glSFP3Qa/UfMsupVROWajYufMSuok5xonT3mfP6IscTnFOuhKsph+/wgFd6Wm8aKtgDlRqjZ+piiJIUch+DAzEMtkdazjx2D5g4wKujPRPkExJ8URe7j10W95PeUl/YKx7j6H/+e8/g9+REF5Er3j9uB5ggS5VDnsKu125qPPAOxFmgkvLSB+nvFbshMU2nmiBX+Sn1dmxu0m7ZQ9ChV/c1vfYHWY6exurZ5+dEVlmjBtrprxsNiwi6seaOEP67tHEzEIa/cGIZgujn2rOdXowpw/zKJVrGjPyhiPJ1Fl0P93TA5FO/NYbx3grhKLN6mSah+Cefgqxao7kVJGXJMEiq1rmDd6JuuZmb8YKen86SuwMWBt+TE9WH05xObw3pguGPQvVEVFuOi9vZzf+NLt/oFJ026CYXSYquT1tDO6RXPfvnZscPgnodRgzNdX5VQqOvIhY=',185);
INSERT INTO "sessions" VALUES(35,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.zMEEX3SBbN3HHI4R9zoQmEBWZ0Zp5fEGJ5TauDbBNQRitjfQyRBssoA64to+R6P/ER0o0TezgYZIjJGJV+LrARi8gOxqwt3NLKZdyl2NrNQL7Eg+P76vOyUXuqzo01dR2F1c1mWYazGb/bUa+N1pIuzmOIzeIGZ+4KA2Qp/Id39QVnHVdp5aCj5oyi51xzJJV1/KgloPK4MJRA6ECIqd4tYCT1N5Yf9HWfLg6K+fqfEKzns6WAAhDIUAZuSok7RJwmglrfFDKIm1wqh1oa45PMCD4YVxjUaQEb6mjOIxpbS9tLpda/UqXtdoVz7QFnz2MluXuURip1OOBsdh814iXMhMf+TJ3xFGw/yJDRSDu9vx32wBXuiQN2Ui+UMRQfd8LNVlgGi3j6ca7AvWekEnogj4HPCgL1MVZYnWFKQp30LcNuTrBbUjVYa8/GRE35ScR7YdwcY0pVdH68e/2MejvVCdScgd6ssa3VSorXKYeilE9sCcFPg7AdYDmSuk9eHdZSEcY5S/8UbFj2grSPM7OTNlwMcxGw2WSZOov3azTyeTwoKXqr5kYMZ3ZclouEX35LgMRVHf/GGbM0aj4BEplc/Ygbbert+K3Zg=',190);
INSERT INTO "sessions" VALUES(36,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','timing','s1.5uL5zfUm.oNyx+DYGoAIOIbcVZKAeJCQY5ssXQA8FL0IhhHmVYK/397NsjoJGMn3v/YSBrn0x83c6j4VRgd27uNljZRoNZQASuS14Y9knd2KbF+wJT7pbWsYt/VDRH1axPKuWyoKcT7DLcTvNRe2sQDqnlBvzdfcvHTzYTHnzNa9KDb1/Syif9Fkcl+D/x1i+CT+WGvVXw0d53/fIcl+Kjf5Xt74BplGTLSXqIoXZJQts+W50rrPPJVpc8yKgTKC2s400SYx8CRfhp0EN0kqy8iBH+PiC90F+7mb46a6N+B2pmKKh6obHFSrz2DP+0g9v1OjESLo35bC1SkR7+whMMqhrMWmYKWi25u9ThGoOktiWPJenxxI7RpuhQeKa7JAq9iRI2KZ9zRjOjYwgfp+YH4elbudmjqPM7yYd8R5ee039Sc58w8Cl3RcUYKsTKGJyc/VvubCpDaq9362LwPHsjRixAgbmkTwRSN0I81J6Q79NuaS2ikV8H2ZOL+v0+6WELUyEn7fzPXnTlfkXAcQzFrsN0g//GEMcDEwl+E8mITUJolnF0ADP2YZ+APP5b6IPhSUtNi88hQXnfyHK1e6Sy32Uh1ysDrrK1xP5ggi4h2cyE89OBRju8g3+zBAdemoH0Tw=',195);
INSERT INTO "sessions" VALUES(37,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','budget','s1.5uL5zfUm.Zv36ILqgg5INI3UsC2uYs5JeFGrPXIiHI4ud0g/XIysHJ5/CdDBkFnjJceTvblQOqXk02NcPueiiasIipcPzOpXMK5/IMtXF5NwxcwbAuCDSMqh41KEJtLP6D80NAnbOwOWn4aolhs1izCUS5OljBRW21jXsRgK2L7T5XVgMZUzFiGlJBX1rowVBl2U/NxLgOZK42GMywjhxB1cX0baVMgkM0TToVsbH4kWFmwEizt/PZ8XjrCSNre0B5dOGv3gANdCStsi5+FiaDVSxAWODhPMRRDf67I4VILNAskP2PBvusrlZdQNy920sM/EoPPQDEqZzc1+cZXyyOf+xBOIDemvXCFCKTFtQ7pLSZlOfqqd7xwGuukBNzZLj3H4dh3962Kmn+mO+bdG2/UpvTTHibZqT0wvysWKZSzp9Lc7LuZVoNuuYdQBfYUp/MIW5wyDb5XPGV2K45ycTExDklnI/69as8ZoXM6shmXaY+qXgr2Sa/F/cl0CMyLJBVbph2XnKDEiEd5ZSJW+Yby9kKqDkS7KX0iWKTCllwFOy61zHDIdB09rfzb/+wXJwtrcewp30m+dIGg0GgkVe/66FQDP4W8PyX2P1uvJSfikL5sNwZRvC4Dm1chONqzIrPPTvDit77axVwk8=',200);
INSERT INTO "sessions" VALUES(38,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','talk','s1.5uL5zfUm.7qy/6UUMVAd0bp4rPBDMtJ1kxQbuRueZ5wRqPZEtoL/2iuNhbsouSQs3IpgH/aOp0uV/IZHpTg5OPSzgIqY5GKrzfTsU/7954W63+g4lqvOVLdtdMijnJopXz0Rsr2lVevB3JfwgUcjgrlGXOpgKt7/IjbtdxB3Fgt4PVXCjYE2cF1WlKg54RIRomZy7Z+dzusBNV2sbBjT98mLcwARvnm5vnP1b3kFwOdNyBHHT3Sa3HvPJPKlhqjQr7LkN8vgNe9wj3c9hA0PvNtczcSczqZqilgxSvu6CJnmbJtdixh6XQoFb3Inve5LZoScSLcbYik6EtRm8QPxegYpURYcwu+XJkVMYfhg8ei5MQI04r79C7WgKpQsfUUIul3R/BqJHZmt7JecVsEHFLBpaGiygbqeeS42avxnOM9DNPGGMc/72Di3pZYgS32UHz04+Pav3k9GhZ1NZOK17NBG7oG2ZouVFXoYYCd3wAzlNIxGglzIdg0hpY1lY/B5jVcCfo/Gt8D6RPpFRSO9NpcyoDPVnYvRJWMqvVK1ZtRMz5wqy2tHaLgskZOK4JZlkAU+pPcRZUrbYI/KD0bSwk7iplrtSAD4s+AKPSaFxSA/7fzoEkA/QqpTU1sdwl9qB44sFJLVhRg2QNs92d5pLcbQp',205);
INSERT INTO "sessions" VALUES(39,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.dyLCzZKDTzw5oU/y3Yh0wNwEaytinjGz2RDoOE4isQ3mkeTd9JOIioz2xd2h7YnZtmBeEDcR4TQ843S8ah/i1Vs6f/AZDRlFL8iPRf5gRG8msq6TEOiz5zOlSmpj9E7x7YjBGbAKQ0d+oR0q7U/ZwF2c/SjGm2o2BwuT6o09iQUucCN28W1mEDUpDSp0MPToX+UCwJqbXoFTokv6kiVXC1q0garEUXuDiLG36y3E7cdKkjq2VSPnbaOQmnF5qMqZ5ZNHb3eT11p9g2QYgtEoW+bKO9ujIc+G+yJ9YWNmebVlrJndfD4u/xWcTdW83RepGEPNCAWA3JhYdcLZ3SsYDN5SGp3QhSp3RbFMqn4ZhpW5X6Qm5uGuaZ38AChnzXb+/lmjr2Df8LfOgv3RzRogpuyj8FkNtadnRxkDxD68NSKVKkgstdiozkRMekWt46vhvrL6v4LimOJYBgH0Lc9zn+DSCAE8bHCEZ3OWsf4laqST4Moj3gkpHOBwjeHHFFq8wHL13c0Q48prWFLrt5dlVOTX1FD7XFklDFuYTik8I4zqJcoMw0dAQVyZ1Fg1HROr1G/y2xX7s4sh+q8ByS/YSWsrTEm/kbjOZTEdyhtZnA==',210);
INSERT INTO "sessions" VALUES(40,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.a92/gnAdU1U8N/uRMmCssE0cYMNXw4owuQP8mYhFwW/OUrmbs0VS3pmrbDYC7AEjYRV0ULTUBuukS+uimdJ7wvJ44cJg95zJ4r8QeWNUB1i2Z1cVfUNLwTI2QeihzevSl+5EHn34k+l7N3KdAllMbzPgVLaxE2eNPsmdIOIOiT/eSFO8HIPFfhd5SpB/dJ+VecwOrLIGY8lOUVyhuDj/devfqUbBMiNX2Xh0E0/d32bvZs2GZ/e3BWLB2FVZNEBbK/eB+c8w7iVKaZZKW7KcRLlePa+9ZgTaQoOO45+H0vYC8Nklnfm0tty7X47IM06IXyDImrC2fZjnSyjoh48Q8Pn/Lh18uHY5V3m0lSLrlZmGWr//SiOUliNy2vNR3TfaxlKpB5GIU1otnbF5ehhQZ9WfREvjfoppJuE/5GIVZDfvI7ELQV32rMz05vStEcMGeWS585hx9GsRWgufRNdUjQ7/0oQFBWQg06dGRiR8tlagNkjyGWtG1P9cmKLCYdbviWjtQpc0wsLPicmV2nkaIGq44iUXK7r53vg5EFhRIBpoZobbklZYCy+wxkkdmBRJFjyYVMruoUpwo0fDfaVhEJmj6J10yAPcq6t9eo/8XVFXlI9SgoAtfT8jaGlRlE0Uh7lMuGJZpOjOMRUIABU1cf9q2D1ms90TQ0a7WfB3DdGr8T27wae9vazdcV+i7DZhnHq7xlukwjxjqDonYG25r9DIj/JpOeh7J4glOf6NUMUViBsfMwaWxQ8HxfhKwF9T24d9pDyTlTKY+53jPsjkLvBFZFgHfiYwWvPamF4fFraraekF',216);
INSERT INTO "sessions" VALUES(41,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','timing','s1.5uL5zfUm.Xk84zGnHpTGtaoluCLlSGhmTNRuDIafPSGZK2GzZDezkHqt3VPFibHOg4biczqfrn86ZseDGWQqYNWGhA/d8o3oPttMtP8dARqYXonIrCMfpTYpNjnSjvFk52dmRjOQUB65BhB5z4f+9LGyIfMyo6t6JTt352adgrqDUhVB6LI3923ZCaAMzgWL3KbZVGL9Wp+EB8VSb73cGfyowvcU4VjINsEcpvtcszARFc4tB339XfQ+4woCPfhiZtd+isTwrXyYCkfweQsHcKbB8HEn0AqF2JLsaoT8SBViMMubub+IhTS1jNIbJ2bIKNmqlsS4dGkWukkiViK4b+S5MjIFi80kK+OR8/SydumALGglGZqaijrMr7lDu+FF6LAQFsSMmWPc6/spKebrMJQ0NqJghqGAUcHnode1H9Me3wlB60Lma9Vd0C7m/LhSVnBcc4MF72f+1Fib3bfTGt61+6/XN80nRoKgS4a4ggrLn+P51Y9+jDki0WXlS8lRHXL+RoDKrFvmCosDfevsxnNnxVmg6Ii5Pex5jNFSCirSsjbJuQhCb85fDnOLIXFkjYyd8cNLzZ8a7r23SMvxBtBZS0bM5OfR0lNqZwkJEjAPTYoOVW1BN79mdQm2aj/qc1DUw8P1ydx3rAi8fqH//jwEd7qYDpcxv6vpNg9/CM6a39HYbQQBZwMtHuh5fd78+ev5F+T6Pz7M7u8z5gHuH6/guAspaQ49k4agfddJuF07ET13nP0zb+6+Im6wxCO3H3BZCA/O6Vsd7J7IfBJYYCHZ79sflw7XOLG0mfLsi23A2XDJY8jZvchzLI+hD5dQ54WE=',224);
INSERT INTO "sessions" VALUES(42,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','number','timing','s1.5uL5zfUm.B5CkslRqJquXmaucjJuN+6y/8d876VTmnzlTgbaA31/+0hSGwnCLXyifI/rlD2N0l7Kh+xKKGDK6tOMx+mCZmByTwAKk2gEOGJEv/ci/q0EZIfrLVenMIcv+r9P0ascLqh1g8S56ymTjQr29+LHji5klEy6EJR4rMZoyJMRXisDZpFS2+852MapNci+40ynJZnum/CYY2Ze5vMzfae207AKpIdJWaBwlaWZ/bw0mnTLZvCWlrSTFYLNe2j0+c4fMFmVAPxuivsqjqawrUEC0/4RrsXdyYW7Gp9DxmIT0xBbauW9Oaal6KZB3gMvjJ8XlFQUlCtueKgM5+poVMMuXzROEvS4KDrwd9ElPU3byetj3hNAznXLuX79fgR5T6az5SDHwwP1TfMcBx1Fruwej5d4rvcnc0P9EiDDAQ6A4BJkrluxQLWVUlUDphmNYQSwR5oIRQNE4Y2wWyeBGXdH1yYt18SA484iSbplvD7pG2PQtL0h8LDI/iSEyEVrz/vdXvIpbEcUlX+Ue9Gym6UdXCAQugayROgAZuSo65ckeAt8sinr57zJ/gscTxcjEzghhVO7ahwLCCxC/wYax5TsDecYid4PQGIko+m5yR8z7jwLSSzlOf/6mJh+7G5T1MC8xcGecGLb/uir+P7bCPyXQyttLbTvKWRpIj/vkb+qu0nmnpt+i6jaE',232);
INSERT INTO "sessions" VALUES(43,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.NXbADFO97S6F/PdwCW3tWxnA4iwDrqio4XbfiW+hzT873D7pVEPZ+DuSzcSrEs6SrJq3qkDuwag2oYQTxGXGdGDP6aKhsZ0tzgiamnCVThLRzGWmzq8TGzamHwtsrLxDcwk89Mf0ynUEbNIva4gqIBnp0yqVfPT4urfIJT41E2jg1jBkNckDPdAOO7N5/KxQf9KBaW6BDg0veEn8DSENUjb2mTM+aUsAs2TUhf11u65CSkLlXQYO/LKax7lk6a9TLOQCvHhbSnBlHGMBRsne0YTN8RIMklRfbxi7meWaNf8QPp5yORxooBAn4qmqhVR1mIrTsMPrI8267riQ1xYzK/Ud2kCwBR1JZhe1LTktbkxLs1o9bj/sUjpVu7ET4KRSlWpyJ4kLOqrOE66jzlYw5+sWYQcSG3C4fQcA8p3xCtEpFY1Jhl7t6aZ1E8N1Fm4BtaG7FJZ0EW9HEAPKrUpmGSLJDarh/IgB4scKSN7NHRAUvejZKP0+9D2ZDie231zrhPhx2ZeCp83RyiwE26X3eV6ewnWIvSTP7aPkOBphbJg9joM+nSqx5E3G72OLjbKGtsMat0uzC3vB3lwFepK8049jjH18X8oFCBXddJPft51g/5ffsEGcCSfphMM=',240);
INSERT INTO "sessions" VALUES(44,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.6DBSNcdTKrS1GkAN7DTMs6a04+RWYSt8Ixqe95dcVGtWWfg9R/kVCHk5P+SlwpnYd+WgLPfaES0vymbP+ALUKgsn04Zr86I+u32zvrWoaUVOiao+UIo/BT3+8JUFEw92BwUVCWocG5XA+FicsK9UcUBUvAqmi9EJmYST5+RzKkZ4seuVtfuJqTZtNZrKSBA7Lq4txtPogBzvXLMjhmkg6XN70CoZrkaEQMU00v+1iXNXN9q/g2isUR9EPGc4oZKPeaGOpGpAsuvREYjF8c+IjJXa/6Aqob3teQANbfhsUxCWR1BLwKMGRWnr0HW4xHuASdpll4EyipXiBNRjeYYYPV0hDMug6exnFCoWWMsyMaH/77Chk3kRvKGPyES1I9lJk6a5faPsjVKvP8Ijr2eHgek52CYVov2yutE9h/GMwl/BP3eJegCF6Bdlsp0TF5rvykfc8fn0kOFlcMYHReWl+WUuEpqtm3sVoQvY9vQhKdttjHtGqwypU3nd72T5n4BvJB4iRtCyuVIfmKBC/bdEk15NOtKoJpJPKksIpO0D9K9BKRLrNxc92f0aCVC8reNOkwTWlpiazd+Ah8QIWS7L+plu6akL45v+B0S5M2+5UxC3F0jETzW8yLGHfaFSoSmwUWDkcpBuPFbFgHcFVo83qB+soGCROOS5kzB72ugtgoYtv11gDboR+oLU77kxpuUqVIGZiaxVVzWMq/wIZNn3968iqZXXnBPgYpNXHGzFX88b2/dL2wKfohvp//PIbjRp7rxKIHVJpcZhrY8=',365);
INSERT INTO "sessions" VALUES(45,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','budget','s1.5uL5zfUm.0inX0AUl+4fiZNgqffvBb4MUzl7yvCQwHtI/3MI2XzkqW3MEP0Hr6X8rSeOEoC5c/2rKRy4RpEHa+vE8uzg8xdLv2Vuris6hcYv+jOB/NWigvuaEBMBIcPGTCfHMW7Wc/hLjqz0uQ+njJB1e9UvK3hnUWbrh2Og2shZHkvo/b0OairCX+PqULbfPpM6fW8Em/MoJONq4wGl4lXtiek0Jr/7ixeuokjQTkSTEu7OGFljhhNqep0+EcIqSYKgmJ1BhWTTlwCjiRrjc1dx6mHmPmGMVDC209yEeJlRmcDZfbGjGliwr/mdbtfiWmn7KTOl+1uxGqdHtKJ7NYQ+4PAXPiBOMu7ILqycglygkBCs8twC6t/mHkLCtXSElqm2sVCcALjvZFE9pr5pS++18NPZN6n3zaC6ChfcA8l/IuZtNBxqErMif4QeVNQTYmi7/qGorg5h1j6EUh1oJtlTUfCHO9WPK7TYJt3YqfniHCq3q7lVLzuYExbJHpcdNYSevEl0SnaxF8ZC08Ic2+UlFBvAodExPtApQASp0WeAWOG1dsIB5yDEDxMSPYHamyhLmkaaAi24CEyNEy00yhe4z5A+bgxgMF3sKnUc9afBlDZkHzfOO186DRuhre4IckiSBFK1gFZ0XqwZMcUhK6QDeKeBDR7W1T3iNzWbS0eY+ZOq+gOwiOyxcN/Jsby1Mp3xDtkGK3kWZpzQ6Ff2n/2WSKDTXuciofxL5EHkN97zsjQjtfpi5PD7boCaTgaIZyIxaD3ld374L52Uh5E42kMK2kj60ZXjtti3+rmUe2EsvKGKGM5KcHPhTAsnsayYAq/dUm/dZVShX7YmjKg==',366);
INSERT INTO "sessions" VALUES(46,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','talk','s1.5uL5zfUm.YwuMQ2tXk4ph5MpCsQfTkJCCW02ZZc8Gr85gYip82M5K+/I/juv3wOAfCO94Px61UZJv2nxYclycPyXI+2skme2LRhCH4US550LYWm7djGCQ23Sr1XT63FsQYQiDb3Smc5XAczkiP5RQ+iu0Z9t3mmTCyFx8KR7YZZlf02mqEmX1wrN4gJY0A4yMhJTh2/1+KvNFXB9M/UcrsI5zcH0/Y3D3d0iQJrdtS1DzCetNly0dHgaAJtvLIAMqGkGjtRQWT+OWSGKjTJT2PrIjkp5sfiBVH1AKcAMKk/sXCl6d0Sm6RI+hBlYeuVj1qye0vkT7p5J2om39CoX60gw6uu7x7zdlzUxQ9nvH2MvMq3y8VV9vTXnWPpud10fP8i1IVVdazNbygdW7LSV9RB26zrYR5FdIKx/vIC9VRfXV502YhRgAXySvEgKzCIzNlbzz6ZCHD4SfVZa3eLbAOPGOIjQm15y5Pu5mUYGWCS2wVtqj16URTAFrXPOUNLYbZ62UPpL6kjcJ/fJoxZvNnMbLg7bCyp7cQ9xAQ5dm6mGO/1gP59HpIc9Z24N2EtIFN19e3caOUNRwV0voj0U7fPVv0RwzLlgswItQwIjGkikFQA2mCLe4cMNaJcpBZprzhawlWG/p4Xckwt+YHpLAOg69gKVBeinh36vec9ZJ0RBXfDsTBp4JB4Xx5X87LPIFJm7L2GzVd82p7e7em5ZoPBuiqHAqOV6IEwbr4DUiWyB6y0ENDapIFNzR1ukUarTFucjsqA0GTHmUA/6EzV4BorFOSIb3IN3CQnTjvsGMJTuDysRKLDO31DBhGk2JkRUZtDRF',251);
INSERT INTO "sessions" VALUES(47,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.UNZS4DoedfzJub7PEXLX8e2Y2uVU1auyAVgGPh57zBa2agXSvB9zD4ToZnJYkMmpIA3gxXLb3U3YmwxaLxxjUcLbo7NexAGUiyZaIflgNUspt2CKa0665JFOArVfWqpfs3gnD6MGSfIO5jCcaThPAqPUBi4hrgSzszOzPfq1z8sCedOgTQiRX3CLWGi69zBF01gjS4Ymwi9IIlztS0xwEtIrkzhnlQhI6z2GKcGMvrtmOgv6gCIkadZtZVQMLZxvK4L8gDiv4oow+s4OF4rB7Z7mqJoN7fXwb1yHSPGN7jgdNDEYFkxr8DKg265IpzOdG/TkV+LsnyNcHdlNNv+3/XSzGoeRHf5f9FRBEnNPTSDvFxzgY/h9rKStKvIiPnqWT/KFaCQr4kYs0MwczaLDzyt87Tyi1DKT80I1UhfZHPIt3Mw8CRnEwLv27Fg7KwCACs3BEkmwlBgc+1gFUi1o5Ae//XB8rbkoDea8orbpy6BMctmXkat6AZFpohKaMYRnBKj9heSWC92+JuOBirObGQgkfAO2ArKOnfNOBcYmocBLUb+MNe6oL4sP0SEOQk1hvhO7jGRczkDZuL73eeG/q3jGlsJsZxxMJPbuD5fEj580ciDhxDU81OZlErjJHiqLo5mue1R401Dc3u9sBeiGDnXaJvspBzYdfdkvOSbjGCkOC7oHvq2MWTLN51q2Xw9M3YmFINHHOhMFNnsLg7muzaMH6i70lLhLfQ5VY1k261klXkSV0MZZXw4FaSERC2kR+kzvR8fWau+Jqa/HHxrQjw==',256);
INSERT INTO "sessions" VALUES(48,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.5MeYxBqkpYdTC74T20BVNS9NlATs5DO9FNWsIq06YIcMpBkpk/padwT4zL+H1agSKBb14DyHSu7j03/miZOD1j6OvrQVi56588hy8xGcPt+lRQeAPMyB7sQ805fxNZdKVNeZnUjyTDc2kNfB0Ayk+rcjamX29KQ61Qkxyg3SycZeY5emQhbLZrM1ecYvxFt9Tu1LSLpAfWrGLl6tZPgamBa9bPMrvUNR5cJ71OFq2XHyPx2nwiQ1qR/xsVf2DUgddkJRgVduUNxessV1V6XcdqCSFFm40mTWGqPvdpqZYntN6UQax5fxFQhKYGYDvsAEusZnDlZZpVpOk2+zj582T+XgYLAbmRze/j3XzuFLnaIYfzCiOx+oKBZtayuyGvG5SSWr7QigpFxHaZRzvbmVUz2gc+uvN10FMTqjVFLCcS4a9Y5Qm2f9zZgvEur+y7GNJCu7ICxLkQC4Yvv1D7mQ0ObbsDPR6bo6JGdu3s116n+sBkAomeEGgLgViFNA+ZWWjZLKjqYWi/BeNaPWH52zoyyflNYbvfaWfa5jSzcZe/JqYlRC31mfqJTDRshVrKMi5IgZgvCQuBTiZzPMklmRWVYJ58oEgEK8T75IHL79jfXGNu/fXumabTV/UTUV7LFCSxI8remj/b5OZA2qVq8F4I97N3otOWNa1aLUddV6H+bt+HWAisbmBXwEBzvNsg3hw8wY3Y2yTwkfJkERGBkSv0HiSRrBlk3DRQZKQqt2TuVKbfsAXcIoLTg70bjJ8BzrN/2Asn7nOQgatgo=',370);
INSERT INTO "sessions" VALUES(49,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','done',NULL,'s1.5uL5zfUm.b50RtQf9yjeCbkZoKEco6jtHTWKDVZaG55MmepAzu5w33sbMMlXLP5bd9MK8XSe6Mp/An5kTC4W3m8eDpFpa+V+l/5vTiBSW3ly0CqPM4QvYOHzDNrtIVAvkUTPCBcFZhumniIhQelYGSeVy5YJ6tb+DyzhVyPbw+UsurYXnpDSWgaCrQkUW75R19CzrJxUZvGcKmoDyqGldXMx4DPmrOTTRVZSFYzLoAFjz7uZ3zZmj5DTW+79o4KywIOVT7b/bjVSOKGegXQ0sBs7pU4w5Ll/sLPEBelgwgFptMNe8VY6J3tQx/ey8dqobBNCLho0Euix/zOSDAds6sdNUVJfgLzyWoa6UWOaEBBI94hat+D5Qr0KEEIIPbpQsQpejikGyKMP5U6IReBE79uLQRA6eg3LkY0+CpPQEgXJd3JxyyHLXO80MUKAoY24sJGVyYPZGT76fjl5BwYCkl+ZTHxyBlsS/r+1HYizX3e35YGhos1bZz6qGXRvyj2L6VYSyO1JBw4zyRuj5MVF+O9f42m24q06XrLt5Mls0NRSCnz/azcln4sMpZBDtYlQEMJmF8yktb7DqF92jurZhcFVsGUhK+NKrXq4Z/ehVBGKY4t1FGU7kDWiW8GhMW+kIZ+myyUiQTNysU2pvkJfvRf7Y/+OcevxoaPT1u02INMBFuJlWyZNWfT2fsdyN6KkrQL73TmYzg5U4Ow+KFjoxfPMJHnF2THp5aIHIZE8=',367);
INSERT INTO "sessions" VALUES(50,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.x5+fxW4VEqP6Zlkq3dqaOm+64uA7q6ekkvyaYRDHtvG8r17iO6Uw/UXPBVOktg2CujWYCCubwUxrQwmswTX5JwAkPVCLEPis3vVcOsGzPOjg2itlZ+cD4AWN6oWqINBmci75lVTJZC0R6EfjJ+JR4t4QwK81kj1nFs8SPqnHRREgTz3qrryMOw4w+GauJeyslpk7zUJ1DrTaQa6Jz3GBwvBsuOYeRcb//+A4peVabCvM3H6kPzlKJP1WVdgnEbFel1bXhsqvovqBzhdaP2WUwyEgyxvnT5nyvglS4//RIiwOoZ3RL9NVjehLu7Ev9Aky6lxhOoYD4BqsBk60ozVGGFcvUyUrMrYRufaY7Qo8EUsN1K5htuTQgUp5HECh7N2ybISxNknWP+5YVOYdFlOztmmuhdj5PGG2DWyZx+32ysqq9X3V03jMRrCyUE2I8AZBm0DpRlFi55fTH9HzCmG0w1hiY/1TxprdstlQJIO32qzgdm0RFS0/xpmhpm9sv7a87/B0afOIy1H8DXdRPicD48/jf8apgGNPzwvpF0EwAKg+zwzxcV6kCTpQD6tUA0ntlrKyggmCaT2WUsHDUZECIy46yLJTkVUmIcAkUBiONPDzuO2STJJCL2VSUBg5hRQVl+dWum6yftDfiZcWHdD++635TEBnyh1u21hiEmeZmM1swD7gEc5jgIVJAAZe5LNINamNL1NjguY74mokt2FGY/gQ9rp/p/TVAf101IPCpFygUbxWpnuZoI1p2Z6+E1LjAtTeoonI7uduNUv4glZumQ==',294);
INSERT INTO "sessions" VALUES(51,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.MlhCOnP6Praa2utp6Jt3Y1mgigJpmHSfE65/m+YqpSZsTr40QhPVsHVXsTi12sFjGDqa3QfLyubnZqEmpk6Sp5CzM2mRTkuWMRrSFQq+6rNlPn/0l0fNL5o79xBj2CvZWdWFO9wDzJozRS4TyF7Jr8/aCqw8sComG80blZBoJLqBpf7QI/1f4XEJkB92VfLBLhELFu/yhEHgoY1txHPRkl2Xf+PJ4h+ddxHg4MGdXX2RFoWddGBYZEec28PybxpxjZnR+WknuKRuL4Qv5F5npTGXPwbioiUdo9AbaE6Fq/7glNjkYOYdYdYj2ijwL6SWv007gk8gAmvhTF3TlXLzc5mNR1a2sJ59m6BTjPnI0qY0x3Wbm5Ed0k23z8RSIASzBddT6FI2nZSbJ7eXY5K3c1djECV9kK6wMneGEIVF2OzpitCj5RfX5LSaEt2gAtoFNMJ9D2Xc7ajH7QVvLr76KYme+0NPrd1x1fZ7s+7Jtuw+AO+Qv1oKvs4qBq2m2HqHOSJr1Al6oNN2HTqsch3/rXkulA7HnhCgzgksv2/WVjzlFhazQOrayuED1N0+lPEoEcAatru+kUggKk/ghT65r3zjSazWG7fxJ2BpsWkzJsD94z7rh/akkmpSa8slQ2xKAuKLCNCcjHsKPUfgf6xnpQdeNKRXg9sFmDlJt9aFVm9fsaOMUzO2iVEfmB0lsZDiqcNiRE4jhmkrCQxOO275szaL5Bjbca1pEjBNnP0G4sTOTvZqoJWzMzBuk00lBU5xaRe/jBgU/SSo8AZt4vrJjA==',295);
INSERT INTO "sessions" VALUES(52,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.NSbMnovs9D9X0YSzzlVhCLieodQFAzrQ5NqPuYBHvNxoZgNqQY2Jk8lv6OQzlhNniofs2xDaABAihrjXZtQaL0wBnEm27uyxMjYJD+95xoR8Ve3s5LlxAHyH1/j4ZOFOvpY93fVEuHpiRT1VtjlcpHTDF1xC+6Rltzv5B9Tb/jnRS/zF1ZFoM3EA+OtHfNe/kzGNnTBIFMjoP/vH5U2QJwcWTqX2Q1VrTXKpu4bBXfNyefeIL81flR6TXAk2Tg6198p+nlIKV/Fm2J+avsoed6vdJANDB2s0WzYStdZA1OcvQlYndg9ekrz9GJl+wBBWqOJk4NfilRot4Rs85llKy/okNK+gwvrtcdPZo8ZYeyGUjlPBcWN4s3k/fmimp4j12QF73nPbmvd90d4SOkUAVEhE6H9SSRIGKVHcpN0wYbXzpzYwJ11pUJ91J5K8wh9mYPPt4UXEMTcA7RQ9oSQ1XyepLh4CGtYZGxUGjEwP62/QkgMkZoD3iNliuO9ykJkpsB4fmITLmv1Kwhoa8s/HoAPVVwcDb4BFbRcNRfO0T44KYYsVJZf/UJOOiLKHKuXFBxxkxCMT9GHAdY34kt/FFdBSa8mxbhsRX55eCihUY6KELUKJxpMVvTOcaTGEiFOaTz+cLbY81ySq0kDqGhIWi/UI56zIxCVO2t3vhgtJIetvbl9dhJPwlZ/ioP5Hqdmav2q6FNiHmebp6yUYCcDOxBzjxL0S0HjR5uWp/P6mZNJCQJC9OLnNlFTiBUCFtDMgDe6Rxo5u64e20M25qrVYEIgcj/mDV29ZYcBKT7GFvLM=',288);
INSERT INTO "sessions" VALUES(53,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.l+15wMiRrz3FqSkl2NdufX1abKsR2oGAYjWO2MMDdJ0Nj9c0rEte9hV7kiP1do2H4CgqugT+khs0J0YLAyB6lRzvbcNs1vx1uy0XfDOKoNZ1C9YjAe0pkI6gZyJnbCMz91TYobb+WGAMUsTXcQpPm1heKpubs0L+e599ziDZzG7d+bRecJsfOHt0X3N3t4YyJvGpoXZ1cLHCgHox8SO0fEBP0BNNDGZ/+ykMNPJNb6YAb4N1ZRLC8Jq35im9rvJqRgiQ7Vsuu1gv+x1KVINfrbPazRUtUVBbEJDU+qJ4wGkkMSlObL+KagQrZTwOoo9TjrvjYSPubDAjRXTiYq1h5v63oOHYg0jTvq13O+HP+RsIiPVj0cZro+5is4NDG+NAkUG5b6Zde9pN0HNat8Wv13RI3fAT2jVFRJSPESwIqwNXpnfTxmuZBS+Rs1nVkV8mQCMy4DRaZbEFiMpYlM9pRKo3dTjYqXZxpYX8je0KT4bjqINHXer0ehFZnaIiEn/ddC+vcFqmWNX80fM9WzzcqbHkLjtNgupPvzzOJ7HFdBhfvDiAKrst/q8DjcmjjbzjmLxjiTHaaF5vS5AgznnmfUJHrwdNGQPvRPpj8Fu9ANKLnlcZzPy00xvk4z8vU/VjmIDv074yNmM4tJRyorrsOuSQGabP7kB76e82ITaHQjIrXknM2LLIbWavdWc8FojtfQjwrdmXF1pt+07uJFlE2LzVust+NBu/mznB5BhX301dajZn2zOhpzn8Ss7IsyhjeYT5UMtBZT71r1k68svwpw==',300);
INSERT INTO "sessions" VALUES(54,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.gBzgHAHwTmtCkKVLporuY32zlk3N22fro+yzyKHGLOEVDiTKAcj077Uqwd2T86wup/oi+JqS7j65Gv37NIJ8rTtDFycmJYWk3mjls1i+l5pkyAXihw8ymPbsR0m5sB77pMbGJ8bjt3HZacGZkAsnL4lu6l23gsf7mZPyeZWPtORwMlA2isbkBE4xawvDa3uulxaASu57t/k8r01HiL/hADU+p+AsWW8B7uD69nWgJubm3eoKjw+m7ZfkdQNnP1tO/ZwKTQsgcanfog+JT3f31O1n6zJYw54gQS6m2BJV+wo1BrSChQmm630tNKFlKv7+Sap+BgbfORMj7e0rT6DttNxkV9g8WnQ5c+l14Zx7qL58tvNhcLhD3D3FDl0DnpMfhATnplDxtNKRTDBkCgd0O2k7EnAz6bb9E951WWVPbtQEsKWYsw1J5qjtdIqZJWxCkM75LFiHP8uzRPlwXeukgmfh29Clu0Dzhz04eZhDz6X7oKHbn5fjY40GyR5hrwi0X2infUcmgctH52sdQhA/UGLKsfdyr1ySllhwvLxfVfLJO6X/MK/hiph8Fm5rzZuvZVgk6QMmdK2PcHPRF1Y4uBVUDh+KMewxPIXuDSD+0E8R2apd0cmOURSugG2o1iTm7WOFr6OmzY/VWP82IOpEmDH55t9hqawROaGSRZFAX54rNk2yBcfjBgcCi/7Cz1/4nBE/1h4wEbsoxb1cMFk1mUArLQTbyvWj',305);
INSERT INTO "sessions" VALUES(55,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','timing','s1.5uL5zfUm.IaqhyHxwxhFHtTlFueFoNDbcqVMNg+lNQKjLPh0N8/AAZUDYORgIz2OxIagSiV64hb4xabjyTEsJgB6KfEcd++8clW1wQMIkiWmol/RIJIUdHjzrZBSjnaccdwbom4q/lfioHwb8JgzHRNG48A2t3ju/QnvrG75310h9zMRP0NNVkE0hcZM7aSOvdctmjoFj3j/Vs0dkfQbQBOlvGbP8MzNALfdbK9xhST/br3k+obA73YNVXKwzU/PjrxV6pCvv6Kw3SMDIAeD8QD1Lx+W5TGMMdfA/xIKPNgf9MEP1sm+qhqUII4X5iUWFK3cEFqn/5anE/0tJ4CVqKf0kyXq5Z5oDwvII3cjDAbBqw0gORHxCHGz+Ript+DP22gHjNsbetpcyI5T3NI0Q4M1e4A7Jmq3AoRJt5a1JLsilQMDE0Y4VVkcFU4yHAwe+taCpCOrqEu/CelEN15ML1NfA9+59drgxR7253SGBWJZ3utKUCjEpWRhYaEzCLjpznw29y2l+lTK6DhDIzVNCRN2GlUjcB8VztqyGa+y0Mj0EDBwJylWMxo2/ZqhPXxWAt/zhgfQijRMVvpH7DE/dl3pOENxIxDt+UoTK1uoYviYCOe64r8EOQy4wWxiTHO8QLGSw6Aoc4BsWucM4XPMlQDXNaGt2WcJ4va0WuqtuZvQ0Qs9EMkknz3pxumbp7Fy5Or7xwTL4rri91Dhb40vEJFI/T56WTr6imEtdmHeUhSqmgk6HzWY3qvi1cQzqcDMHrczhAQCj38dHleQHk03vVv2HTqa+fZNjC34Mlq8PlNMW92Bc0avU8AU8nRJgWJPv6PS+iGT/lA==',312);
INSERT INTO "sessions" VALUES(56,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.FcaGQ/OLFro6PI2V5ADjABEF+ZYoSJW5U4MpZNcZ0k6ty5OcsQpJSoOckQnCbUiEytr6Ex/EIRbGpVH3e6Xqea7zgM1fEnKy3fmNLw6FjqOSZEybU6pdrBgN1kCt5v/K7NC0l9raSovyBaoZ+LYpOGA2AG9nkvBMJa2wK572NY0yJwL5yiYg95IFVTNyly7+7dFZ59RGEr9AW4AyM4pDjfDdTIe/dxp/nDoPAXcTeKJeP/G02M3a0sHoFzeOHTdvCuZIdXJ9+CRAojZMP33XwWTJ/2IdcWb0rhv9b1ocWhyYvcgUkMcAlQmR4lottG5mCTbjOkbBMtlQTX1MtmXGGeSRoUDSXTC3iEjixv9q5J8xVpFQ09N5GrcaqwYKTrjiejzW6rQFkJ8HM/DLhQRWmW3FN3HQllbPt2R0IpYUuFLzUauk9TD8aZemJkEvr0xcr+fjmrkm8DPcdh+CQD1r/ugrZbkKbpFIC+MkfQIL/nYr8rbFeNm+KG97j9nEjWDPgvuwQBvdfAqsUXEQF/yDOPfia0O6WUpDgdTuSDG/g0NKc5c2n5MHUmAagXF3ed+HM8QpXVIqm+7bZHdDmgcxcDgN5rNpgN1mi2A7KtQ/M8tdu3yc0q+QCmb56RNH18eBinEUMwmHC91yF76/Wt3Ho/8ruYYajylt5UA1OzuqQ0ZoZFxqqk6h6q5ZE6sqB707yivNMIUg1xu/ggL+QUDQBmDDgSieyOjljBkyG5M9YCe7trcC8t0CTB6/npa1/6NX9nkzscPjpTiab0Ylr/LAOFlk3iU22VgxMbJz0vAPyYlxcNjd4usGtEKYrkTjkpaqiA1jDc4=',320);
INSERT INTO "sessions" VALUES(57,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.mD3AciXbCKnb6O65lv2AI9HZyqeppFw9/XvGU345xMyFVqp7uDlv4VuMeiecP9bfOWpOZIytHqKeVgzJ+HBRiV01xvZY+uIxx91VO1ratJdUQzd2T6gw4PNwXE8ofog8aJh3NG889zaoejm08zjdiGnNMsOjkq43I19LZ+ztECVNtc/Nw4iE8kIwk0jme6EmDKOwAp8KLSI4+KX9XuWwsHRsCDkPDyNH0R1J2v6Xykt/SEqpesrWsX3OENNad7lqUqGF7AJuw/UZYiCQgC+bfAonPgugETzNzBtoW6L9uzBOSJVLvi2rLZ75FuT2U1xgh0nW8jY6EGA2us9gQnFNt+deNYN+wwWBQE5foH+P8w1p/N2f0cMqBNfhJi5IMIbaxawtzVPFEEyWSam95F/6b2AVxuZFi4vnH725Z3Gqe98GrybqjvXdAqzPpnBs3M94GUcMq27zlkh0URKmsC+m6pFanLgduCvabDJLGjRDC/t30FBDdM8ACuQS4xhQKCLXmfhnCcwuCWdQaPyWEjHYlViFM0HvaZ9hLQ==',321);
INSERT INTO "sessions" VALUES(58,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','done',NULL,'s1.5uL5zfUm.ZXj2id5sSOCoYVjRn87I60je9Oh5EV1tZUPWHa1+lKEm9JdBwlmO+gnpHjafdAlTucT8F2uTn5emQA2Az0uD9exqpYoG/McdgoplvFHtBKTBKfQZcJUrqqYamD00mYwwscgVOy5BGGOXvIeh3899eYJMQror+cWvGIVOMc77bnW3G6x8U6MWgItlEzX3N1P7/R67jtJ1ttz5Nmrx7ubPTdQlmfzaVSvqnTrjxBLzQZg4yHiA9shmnav4Iwm7cHHYU2mDR/jke/Vz9gGp1FvfE5zRRhYKk4WOennVffBs13UJ1Yov6WpOGXo0h6xx1khcwdt7LeDwRCN0Ag3uCaoYjeNGzQwvVcC05DmpN49He+kBJVyUYoJv5IeSMMTzwXeNEyOG+Z3SY389Ab2RHAbd03O/ZIM22vYozLRWGREdTc66AUZWYyRH21LrF9HUdQE9ifqKtisnm4Hoib9PLuc0tjjs6EnVNrrAh4t77DMD3boz7KgLuxdqie1EN5K1Mfcy6dXDx2S4YnoiNwpslChjzVboxqbr/jQhdpKGydbRSaqi4a9FaPqW96VJiMHsxWOMj/6H8KnCaDXsopKFvx8rMqddx9RKQ5e7RBiSUPkN4kIJMBvyfppXPfJvS/KWDB1r5EodDQtycYi8GcGIYrGTA7nozMZqp/8XkNxZRCofFAGjfabfW0a1LiDaXkWNheVyyOQi4F04SVAySJ1F3avyIFXd6axiHiDAXnKLc6pQATQWoMniklM/8pHSXa6o+wTvvAnq75mXyAMumQnhpU6UhA==',326);
INSERT INTO "sessions" VALUES(59,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','question','need','s1.5uL5zfUm.5tr/5dbPGGJ7cKInga2izgMK7cv2Lbi7URDho0oLJ45KFCscWu/Bd+Ic215I4aKO8dGimLyeXJiquM/15Y1kW1Jq+pGlGKDT/yXsyRVDrq2xKoVZ1PPxSe+NJdRjv/sVd8hendpK4I/+jgbxD2iaS1uO5bz9NN3ZPEDIcP0p6llymVUcXa+X0nv/tFN82FDxozTva03AnpfZYqtva/VOWDqU9iB69+huwOBsyz3VrPKt977jhnvT0j+j2ovmudl7/AR/mrkGjs6ep3hkDlcz9Df8QDz3NthOwSF/AiZS7sDlmK2Ay0lzeLtWQ0NgoAnNfOYV92FL1T4yT5fS+7Bjk4GD8Qssxzp9G0ELaZBREgV3LW/0qZVwSENoxAjv3lWEKt8N8OPTA52Tur5l2HWNJhvbyK+TH7c+H0MjdNh5Hr+40e/sGEqztqLrDdRTMWIxJBsnNsg5NA0YtL9FRvDlLMKwMl07gI255HYk7Y/SgTmJL/oduvK+IcnalXRW+Sfkv6vSOTjEJ9/mnftSnSVSwaIlptNFkhcZ0kSZwHDCmNQwZm6PgYxG4dq//H+g1zh1O6dTOANKLwqVWXfUuLsxwT0UuJZnIgVhI+s=',341);
INSERT INTO "sessions" VALUES(60,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.4+c7774LelfRTLEE87aMwx0H2at4IXy2epUP4H1lBrLkt0PjZG9q1S1mKLJE1OlRXMbckkmpt+cnvDeMBBAtZ5EyM/qjSH8x3mPqRJmJNzuvFjAN3nytA6wLF4+yJI4rIT7jj+Aak+T6K48XbGEHPZ5pkef8yZktvEXkxPS0APjmBNvQXY3j2S0+vOuG3O6hpHEARZiM5rWTzAjJLdqAypll3iu9tPCDSQTG5C160TRL',344);
INSERT INTO "sessions" VALUES(61,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a','exchange',NULL,'s1.5uL5zfUm.3pf3VtZrYbWBP/wo9T3toSk2bGZsVjV6BJMwUzRccbLu3c3+b1M4A4pNKVnz1MXg5TvPfKuzRt/kpxYNio1Wemzg8XGpXTddkpIvyOafy3VCnS42Tc+NA8xfJg0avakMHhhFPifFKCk4Mjf/yeVcA8DXTnYkIDhOR9GXiDv+tDeXBpGIv41FvjcnhlT/Tw0iL1rJdWVWxeWu3LB0N6PJw+k9hjJF1TT8iM61UR0AovoL2TTKTCvsuLi8y1e6wXTO42he0VPpml/fNRHTNW0t1N6C+olyhtiQsegvAeON7ekMbCdigx9zXqlCP64lh2QvHLoHxWogB9S480vkjlCXReI90nO4N0zeKb8e6gIsPnT9opBDyLuiUsiux3NIw3xkodLFni14gRM2CZHLrdjOddo1KUdVeGXHr3LwphF8Gp1tmrkOdDf+FjnGDa3aWDhmVLQEKPn1tDEHtACETkQHivYku7iy7ey1TqAVEJIK4AMEN+p2tOCHtpSCKU/4aE7UMF9Mmww5r4EpnstQKlt1XXmjllshMzC25w==',345);
INSERT INTO "sessions" VALUES(62,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','number',NULL,'s1.5uL5zfUm.AqGMSS2wmAQfNXv8OLm8ZSdWQvwe2puI+HQgeZdLQ6aEo0CwTYLCe8Om200ykCi9ehIUhu8kleJ/e5R5L2a8eWpHJ7C0CZBLbfX/wE+QPnTF64dLQBm8oXyHIpfLwnrM5cbrRu42smDGq4DMSZ+KIXDxJi4H8h+Cz+ju1M6RdN+XwIYF23pHiaM4j6Bo1lCUOq1gwSSQVUUAehfHGDEioXES1otjRzHIXQulb10Vt0/0trTNWZjBpYVwgxSG5Qw5SIwZQEAsanpWuiIzBvdBaYUQ5w+v6xQ0uxoR9mAdjqeP34aPygpUX+ZMFoHSrmGO70H0pZXMB/QEyhnJTErkkafmls4GxG8EDLJV7eec4nBM+M6hGRJyee58FR1XUyHV/kBPVsVomtQPokWifOJPbm+RwpLOma/L8C6YyqA9WsXRDvkAS5whixztdAJkcJKIUTEQJRlo+a/2icVV56xa+VLgOfgw2lFn5BQwZA+bgd6g3PZTsoxjoRxo8Mvkr0uri7NwNoOiTu0EYxqbxEhEZ7yAoJSyH6w1Zk2U1tLRX5rJ+sosoWizDLigtkcEfmJ1M9b6pNYGUpkOfGyRXPrunnAts4a7FPK6/aBi2MjJQJkqwKR2yUovve8304xOfwpGVU6eVPjOUU9CH0+tQAGQToTAQXLJFfjrOqPL3OHL0Y9GqRiz5Pmj3RrxZGlZJcbCGQGknYjXaY8NVFeOUPbxLcjs+vYwgqYO99B4AcGMywJYZbZVGzaHzXr/KZsiQDqea51FMgo=',360);
INSERT INTO "sessions" VALUES(63,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','exchange',NULL,'s1.5uL5zfUm.aiTQ1bTJKhTsH9GemmouML5111AM2q6xYi1PcKmOct8rayRxHhesZdsg/GXOmAh46eDbwhb98LZZ0eR4aUryAjNrjAoLcPglAB7HxPGDYNWIbfR6M46fvt5PW9Sgb/tgMu3HfD2HpjSnFsoY2HqpGE9c+gbBsX8s3xE2ePMXi78b8rmPZhAQdO4+4jovIoDswLI2LPpqpxRA9MLfk/c0D/7gsMVp1pT/iHNeX43lnRpTio6LEELfvM6L3njK4GvTw7jh6V73sgNYb6DM6XMd+MppOqG1fccnNqbLQw7tRrxGYwiiz4TynQXxyA8KYA+R0GLcYvDnOZK3qxTvqQ9NvsWMG+/BoMvm1n1P+2XAGm50N6ScxAre6UX+woSrmUX894etCpYrwtWB9l1E+Kz/RbKaEQw+K0TF/rxZQjRkY5QCFioLq09WX/K39yN999ylbW5ceKMCNxsQ1lctO6geiU28HcozARudPt3WVOcpaQwsjOQMfeUOep2kHFYUCwzbwUyDcUJQMbHLQUAlSYV+pw98LAGDTJQ/sXkNba4ZUZ2akpUL7CUOwuni8Zee5f43OOslM1UFEWB+IZHKWc98H+NjyDoExqrLnqxPIIgSIT1k2H9RcLR/Pm3SDcbX4XmMOShst2yAekeIpOaY/OnTBgdUM/x/uPqZx8Zss9N8Q0LbANc4os5p9pUlD8xJCuOwDZiQ8lJ6JoUTjw==',363);
INSERT INTO "sessions" VALUES(64,'e530d97adb6a5d0fef64832db6aac84eb33d6187b9ff849bbc0c51eaa7b76d45','exchange',NULL,'s1.5uL5zfUm.1yjVK/xOo3d5Z0TPDSYugK4mtL872V46j4ktXYONLRA21v0ndqvczEbBpgV2lqbKVbOCDBmM7O/yUpdj9/Z30DNVMQ+ElTyjABDw0eIQtdMollfdvtCtrqCN9BjmNG5Mm3k0GhfBinvzYc8gzVE4ZiFHnB/yY0AN4H2h0eLWqbCu/Uz51KvvJXSCSo3Z23mfK3avnk5/Ny9lzHSpuFt+yQ5PQPYV8QbLR21QJcHP2qc8Ynx+s0kAuHHIDCJpjB8pfVCDEdwuB8+e/YmADCrY/PqjGtMHwydm8K/d3PZJBi8KugseF54ot+vjD4o2nDJRcbk0gphLYtgqh8+Mdf9iV093M41KAm7dh5fNvUWlw4jhiS54k+NOkxwePyDdTtD8RgDn68NL8Ha6GRbpJvmJZbY+fhsg2Ah8qh9YeYDug9OQmlodrninwHCMTuCtQVwzY6qG38ykKCa47Bnni6AbIzhqPzfcvMoZak0dUuocFeE57UhFdL8NiW/VVMXbpIddQd8gy0rrkDikf0ovTb4pkjl6kTdNJ82rQA==',364);
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "state" VALUES('sealed_with','5uL5zfUm');
INSERT INTO "state" VALUES('opened','2026-11-23T10:10:20+00:00');
INSERT INTO "state" VALUES('bot','4242424242');
INSERT INTO "state" VALUES('menus','[-1002200000405,5100001122,5100002038]');
INSERT INTO "state" VALUES('heard','{"at":"2026-11-23T09:02:35.943749Z","noted":"2026-11-23T09:02:40Z"}');
INSERT INTO "state" VALUES('erasure_keeping','{"visitors":"P180D","leads":"P2Y"}');
INSERT INTO "state" VALUES('totals_checked','{"day":"2026-11-23","wrong":[]}');
INSERT INTO "state" VALUES('owners','[5100001122]');
INSERT INTO "state" VALUES('remind','1795428022000000');
INSERT INTO "state" VALUES('sales_group','{"bound":{"chat":-1002200000405,"thread":null,"lost":true},"by":5100001122,"setting":null}');
INSERT INTO "state" VALUES('witnessed','2026-11-23T09:02:44.603510+00:00');
INSERT INTO "state" VALUES('closed','2026-11-29T21:23:20.768143+00:00');
INSERT INTO "state" VALUES('profile_photo:4242424242','99e3da308f4130cccd5b2a43b8065c57225754310ac1b577769d354aa3637859');
INSERT INTO "state" VALUES('tombstone_salt','be7b2185857c81d344e9a4db66716914');
INSERT INTO "state" VALUES('set_aside','1795424460000000');
INSERT INTO "state" VALUES('replied:5100002038','{"hinted":"2026-11-23T09:02:18Z","album":""}');
INSERT INTO "state" VALUES('faults','{"troubles":{"ROWS_PUT_ASIDE":{"since":"2026-11-23T09:01:21.355614Z","seen":"2026-11-23T09:02:24.151168Z","due":true,"told":true}},"last_told":{"ROWS_PUT_ASIDE":"2026-11-23T09:02:24.151168Z"}}');
INSERT INTO "state" VALUES('language:5100002038','fa');
INSERT INTO "state" VALUES('bind','{"id":"VqXoP2jkkCE","by":5100001122,"chat":-1002200001072,"thread":null,"until":"2026-11-23T10:15:20Z"}');
INSERT INTO "state" VALUES('reason:5100001122','{"number":13,"card":"jubbwxIU_k0","chat":5100001122,"asked":"u347714074:why","until":"2026-11-23T10:20:39Z","act":"back","id":"","page":83,"outcome":"open","answered":"","told":""}');
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
INSERT INTO "test_talks" VALUES(1,5100001122,'4axBfYCW4Nw',1,'63be0a78b3daa13002facddbe30d260b8b3e7777120f306c4e8b073475f25c5a',351,'s1.5uL5zfUm.CR1PtQsVpp+gfkuYKXlg5ui7T73Vj8OPKElLQadLcdiC4yOa04UebF5SEtT97CWgFklzXBh5y1lEMXL3QBl+OGtREcQiG+oJBvrwtHkRWSR/BuKiPnjGWeGv0LCfuBsa10zVIYpKT9/D9YOSRafmXCdEYSBrcIXnhtih1Ollw1nxqK2KYYTCw5EiqxXu8G69oa1ynezYj7k3yuBIC/mLaPw3P7gmoHtTbLUMhp+xjHVR4IgpEjxHPdEtIhsYh6qHyDjeJJpShcuzvCzqV8uNQOciX0YQARX+Bu+v2JuzM6WBwFDgN+hSVkjjlXVgCXSotCgQQjqx+FtkUQFh18LkDrLBaQuv6bUVyieGPZzh8CJmKsI9hMkYCF+khD2+H5uM+zxL7p7Vyf1Evw360oiRDr8DNR2rcmfoel9t2F0QVtT4hdxPQ4SR2nRfI/+YPborOKTfdi4tCpbSy4t9iBlAetgDIP6dy6r94c7aCL7CO0t8SXdUbJd1uWkCgfUGxMTWom49OSYsARRYB2cOev9lQM/y3Jdn/gcHtuRU1P983qNUFJ1UfQtpo/DGk6G+FR4hrPtimQXhRVbe/o5HnyryZd2SMkttarsmWgRY9ZYZY0Wr7dnMfLcM54olxEN2YZRwQZV0yLb9vrVxbbjo+bWieYoGv6PLrZhOLk96Ts48pbHtw5HdV7vRXFwFcE0nP6J5piEFh9VQyp/XtBjFta5Ta9FlXljNmWokW3zm8Resor2Y8ZTxzUHHrKlwDA5byfG3OU6L2U2ERtG+NUt48Hfr/FPKXRc3cQlApMCg42PwIY4Hntipy4sif7RomOWWepcbQNlNxRNPuj3uaAZJhO9wNMSgurZAYRDYH80XSZrbcu1ZlYqgMPz9lO1vag8L5zbPu6iONLQY8FmOdEPfGaSpsEBbhjm/1DRv1lfgktKA9MjueoIcuW0PZ2QAqK03xZjwPW0iS+FZjAJDaODMFVEifxqxlblmw0buZ363iro0RuN2gazjcmbT4pD9P4M6QvhNmQG8UlUzGoXKqNzryMNRaeK5txiXxqrcnM3dJ7//nEnqUKdxVBwgNCwEnX0HF+qTHcR02tZ1H8hBi2RxqIQjh/f2Ffmlk7Po7HcJsFls8b2kiCGkinrFe9QYzUcJCsOnPFZZCtbivnn7cgSvVFBNGETO+WP/sRHIwOzOo3eifhOeQphN6k7ORLcrG6yOSmCNpWZo6K2W8eIqhjsnyEobMStbDwPAstOLoPGk2Vhyzt6q31CnEVBzDk7o/UWPSiJ4jAbOEh3fVN3+xmpn/i1C6o5dpc0n+235C1rVDA8JqGWqQOGN8vFZ5ucM+yJzgly5ErkhdaAEXsZaTY/mIauJhtwQ0kEp5U5ZN+CTzGNiP6iWMJ70k9PM1rP02sK04yNj1P3VKlUjJVRudn3oBDp6uRf20GKRe4B9tJvRa1uyCLICIT0FR71QXbd2Q3N/TZttRIlWIhV79txSdocAENqrxFUvz4w9l0eg1HUkgOmEeGspnY1dEkeEaFlqXGBjnL0veoSnf5+AsF+9F8lFHqJMEs8M/1qQLVhOU4C4y2d0QzS+ojFnN0Hs1wO85NysoNSwkpTP8lfujnAVopWWMxX828j4xliVUPMFLO1c+ChQJYOzU0Ju/odX1GjPAhD/KxZFm9PwIHOlUdwzLjLLaYkLV2eoiiER/yqH7iMgha5JLwpSSk1tsbcyMMaSWNI9aedRDggcPgXZmitX/4XED5EO+xhcWr5wOiDzO1oxamZ9S9Nwmmfcu112RX9KIG07TMIQX7OKUQWcCoCpN9unvTddxvlJXJ4CjYyX4K+GphRtP9MwqDW+dspsx+QhgbBRH1wruQBstXTLdcSQANTTjIgoZWdkAwlfxR+eDiGpiv9zPPGnLr+KkR7r2/wVqTFtKewh1AC1ljfqGom+o6sBxhRteBj3kN/m959skRVyoLia5JjzWuIBXnQmQavnvW1aNGGi5QW8FUfJB5h98ZXw2DrlbhZzi9UVzch+EhY+x3g72HpI/UWj+bmpsxR3XVfONXi2LTOx3XkBPwPOW8gkdLTUwbL4R4zHpxEdKh/brCgAcm14CAkGgiKKVMpPU5C/5S3xYz3MknnQ1oZEOqp+KJqygio9aBZNLMPr+QFDkOYakE/oPBeg9gExBlikNe0Spe7wZpsqSnPjZSOzyhjdJt3CvdOY2r1bSu7YTi6XvdzTfzvquFlPnXcA/hJJpvCpRUXtR3AMy3UXvNx3ZjHoDS5hnZqIZe1wNAMe93KgFtoaMfY0UqoTmuhYsnowOGlJWMN9KQsTu1hHbmqydwXiH82PrhgVuwUU5GeJHuKOTVaFepu3HeuZHiAbNC9mdmtZ2NRqh5jBR/GRInRJEIzc/EBzYm4x4gBbSfsnHCvrcACtYBtUeR3Vkw5HZGCYBgGfm6HrYGYsC/Owuo/LThCbPteNCrBo8THPCcB4AodwNFpLLku3JILXsVvwZwGqUOcTtZQGzuWikqXLWaGzE2OLjVgrv/Fu6WxxXn/73GA8h+7BUCaAd18DEJy4NnOLPX+GNHrnW+/hjuLscjPdelnupxU7VPqjviuqhuudCKdJM/z8pZGy/wskJVq7vC2rLvMEg6bLqiT/YJUUYLgSB6Nmpsw/Y08mwCyzbTBn32v1TkDzWVZWIZnMkyQ14NgKjtyQpgS43FZ4TQxCwVL4yyrMpcUstTeFvJ2xoAX8IQkdp96mq4S/sEfswkqiaRn/KvS+aRrxUQtp+D1tBOpsNtyYzOKfvyo5C92e/JtxX3q6OEg0u3aUrX8XP7R4Z8p/0FBbsHFx1CmAwcKSkCaoDO2n8J93kNZSzcrJlMcDY9E5pj3MTRoNjlYcZ7w9M5OoKxMdaPP5TCR/IlJ3g10PKmB3LhGxR9fzWU0PEsts8WPyovoV59Jp77IA3mzwvfot');
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
INSERT INTO "tombstones" VALUES('03eab4454d20a86c0d730c90aaec45068ffe35e256b5bb5ac570dc043aa124f9',347713867,1795424454000000);
INSERT INTO "tombstones" VALUES('95529fab44442127d87e1b967e80433f8c6f1a460564c6d232b0be9c10c13416',347714066,1795428331000000);
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
INSERT INTO "updates" VALUES(4242424242,347713807,1795428620012943);
INSERT INTO "updates" VALUES(4242424242,347713793,1795428620017108);
INSERT INTO "updates" VALUES(4242424242,347713794,1795428620026610);
INSERT INTO "updates" VALUES(4242424242,347713795,1795428620029350);
INSERT INTO "updates" VALUES(4242424242,347713796,1795428620043165);
INSERT INTO "updates" VALUES(4242424242,347713800,1795428621010828);
INSERT INTO "updates" VALUES(4242424242,347713801,1795428621025255);
INSERT INTO "updates" VALUES(4242424242,347713790,1795428621067477);
INSERT INTO "updates" VALUES(4242424242,347713797,1795428621099683);
INSERT INTO "updates" VALUES(4242424242,347713802,1795428622086892);
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
CREATE VIEW lead_states AS
SELECT
    number,
    created,
    CASE WHEN created < 0 THEN -1 ELSE created / 900000000 END AS quarter,
    first_source AS source,
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',466);
INSERT INTO "sqlite_sequence" VALUES('leads',64);
INSERT INTO "sqlite_sequence" VALUES('put_aside',1);
INSERT INTO "sqlite_sequence" VALUES('test_talks',1);
COMMIT;
