// The page's own words, in English and in Persian; what stands in the chats is never touched by them.

const TEXTS = {
  en: {
    title: "Sarnakh sandbox",
    otherLanguage: "فارسی",
    offline: "The sandbox does not answer. This page goes on by itself when it is back.",
    payload: "payload",
    open: "Open link",
    prospect: "Prospect",
    sales: "Sales",
    admin: "Admin",
    newPerson: "New person",
    name: "Name",
    language: "Language",
    phone: "Phone",
    username: "Username (may be empty)",
    hidden: "Nobody may link to this account",
    cancel: "Cancel",
    add: "Add",
    yes: "OK",
    bot: "bot",
    members: "members",
    privateChat: "private chat with the bot",
    typing: "typing…",
    start: "START",
    unblock: "UNBLOCK AND RESTART",
    block: "Block the bot",
    write: "Message",
    send: "Send",
    commands: "Commands",
    more: "Send something else",
    contact: "My phone number",
    photo: "A picture",
    voice: "A voice note",
    sticker: "A sticker",
    shareContact: "Share your phone number with the bot?",
    edited: "edited",
    copied: "Copied",
    forwardedFrom: "Forwarded from",
    noChat: "Nothing has been said here yet.",
    attachment_document: "Document",
    attachment_photo: "Picture",
    attachment_voice: "Voice note",
    attachment_sticker: "Sticker",
    attachment_contact: "Contact",
    new_chat_members: "The bot was added to the group",
    left_chat_member: "The bot was removed from the group",
    migrate_to_chat_id: "This group was upgraded to a supergroup",
    migrate_from_chat_id: "This group was upgraded to a supergroup",
    forum_topic_created: "A topic was opened",
    openLink: "Open this link?",
    failed: "That did not work:",
  },
  fa: {
    title: "آزمایشگاه سرنخ",
    otherLanguage: "English",
    offline: "سندباکس جواب نمی‌دهد. همین که برگردد، این صفحه خودش ادامه می‌دهد.",
    payload: "کد پیوند",
    open: "باز کردن پیوند",
    prospect: "مخاطب",
    sales: "فروش",
    admin: "مدیر",
    newPerson: "فرد تازه",
    name: "نام",
    language: "زبان",
    phone: "شماره",
    username: "نام کاربری (می‌تواند خالی باشد)",
    hidden: "کسی نمی‌تواند به این حساب پیوند بدهد",
    cancel: "انصراف",
    add: "اضافه شود",
    yes: "باشد",
    bot: "ربات",
    members: "عضو",
    privateChat: "گفت‌وگوی خصوصی با ربات",
    typing: "در حال نوشتن…",
    start: "شروع",
    unblock: "رفع مسدودی و شروع دوباره",
    block: "مسدود کردن ربات",
    write: "پیام",
    send: "فرستادن",
    commands: "دستورها",
    more: "فرستادن چیز دیگر",
    contact: "شمارهٔ من",
    photo: "عکس",
    voice: "پیام صوتی",
    sticker: "استیکر",
    shareContact: "شماره‌تان به ربات داده شود؟",
    edited: "ویرایش‌شده",
    copied: "کپی شد",
    forwardedFrom: "هدایت‌شده از",
    noChat: "هنوز اینجا چیزی گفته نشده است.",
    attachment_document: "سند",
    attachment_photo: "عکس",
    attachment_voice: "پیام صوتی",
    attachment_sticker: "استیکر",
    attachment_contact: "مخاطب",
    new_chat_members: "ربات به گروه اضافه شد",
    left_chat_member: "ربات از گروه حذف شد",
    migrate_to_chat_id: "این گروه به ابرگروه تبدیل شد",
    migrate_from_chat_id: "این گروه به ابرگروه تبدیل شد",
    forum_topic_created: "یک موضوع باز شد",
    openLink: "این پیوند باز شود؟",
    failed: "نشد:",
  },
};

let language = localStorage.getItem("language") ?? (navigator.language.startsWith("fa") ? "fa" : "en");

export const t = (key) => TEXTS[language][key] ?? key;

export const number = (value) => value.toLocaleString(language === "fa" ? "fa-IR" : "en-GB");

export const clock = (seconds) =>
  new Date(seconds * 1000).toLocaleTimeString(language === "fa" ? "fa-IR" : "en-GB", { hour: "2-digit", minute: "2-digit" });

export function switchLanguage() {
  language = language === "fa" ? "en" : "fa";
  localStorage.setItem("language", language);
}

export function writeTexts() {
  document.documentElement.lang = language;
  document.documentElement.dir = language === "fa" ? "rtl" : "ltr";
  document.title = t("title");
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = t(node.dataset.text);
  for (const node of document.querySelectorAll("[data-placeholder]")) node.placeholder = t(node.dataset.placeholder);
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", t(node.dataset.label));
}
