"""Codes: accounts, cards, postcodes, orders, names with digits."""

import re

from conversations.reading.contacts.surroundings.spans import Spans, all_of, label, labelled

_IBAN_LENGTHS = """
    AD:24 AE:23 AL:28 AT:20 AZ:28 BA:20 BE:16 BG:22 BH:22 BR:29 BY:28 CH:21 CR:22 CY:28 CZ:24 DE:22 DK:18 DO:28 EE:20
    EG:29 ES:24 FI:18 FO:18 FR:27 GB:22 GE:22 GI:23 GL:18 GR:27 GT:28 HR:21 HU:28 IE:22 IL:23 IQ:23 IR:26 IS:26 IT:27
    JO:30 KW:30 KZ:20 LB:28 LI:21 LT:20 LU:20 LV:21 LY:25 MC:27 MD:24 ME:22 MK:19 MR:27 MT:31 MU:30 NL:18 NO:15 PK:24
    PL:28 PS:29 PT:25 QA:29 RO:24 RS:22 SA:24 SC:31 SE:24 SI:19 SK:24 SM:27 SV:28 TN:24 TR:26 UA:29 VA:22 VG:24 XK:20
"""
"""Characters of an account number in each country that has them: https://www.swift.com/standards/data-standards/iban"""
_LENGTHS = {country: int(length) for country, _, length in (pair.partition(":") for pair in _IBAN_LENGTHS.split())}
_IBAN = re.compile(r"(?<![^\W_])([A-Za-z]{2})[ -]?[0-9]{2}(?:[ -]?[0-9A-Za-z]){10,30}")
_SHEBA = label("شبا|sheba|shaba|iban", r"[0-9]{2}(?:[ -]?[0-9]){20,22}")


def iban(text: str) -> Spans:
    """Hold an account number, such as IR12 0170 0000 0012 3456 7890 12."""
    for found in _IBAN.finditer(text):
        length = _LENGTHS.get(found.group(1).upper(), 0)
        end = _end_of(found.group(), length)
        if length and end:
            yield found.start(), found.start() + end
    yield from labelled(_SHEBA, text)


def _end_of(written: str, length: int) -> int:
    """Return where the first `length` letters and digits of a text end; 0 if there are fewer."""
    seen = 0
    for place, sign in enumerate(written, 1):
        seen += sign.isalnum()
        if seen == length:
            return place
    return 0


_UUID = re.compile(r"(?<![0-9a-f-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])", re.IGNORECASE)
_MIXED = re.compile(
    r"(?<![^\W_])(?:[A-Za-z]{1,40}[0-9]{1,40}){2,20}[A-Za-z]{0,40}(?![^\W_])"
    r"|(?<![^\W_])[0-9]{1,40}(?:[A-Za-z]{1,40}[0-9]{1,40}){2,20}(?![^\W_])"
)
_AFTER_LETTER = re.compile(r"(?<=[A-Za-z])[1-9][0-9]{6,}(?![0-9])")
_HEX = re.compile(r"(?<![^\W_])0x[0-9a-f]+", re.IGNORECASE)
_EXTENSION_LETTER = re.compile(r"[0-9]x$")


def identifier(text: str) -> Spans:
    """Hold a name or id made of letters and digits, such as user9123456789 or 550e8400-e29b-41d4-a716-446655440000."""
    for pattern in (_UUID, _HEX, _MIXED):
        yield from all_of(pattern, text)
    for found in _AFTER_LETTER.finditer(text):
        if not _EXTENSION_LETTER.search(text[: found.start()][-2:]):
            yield found.span()


_CARD = re.compile(
    r"(?<![0-9+])(?<![0-9][ -])[2-9][0-9]{3}(?:([ ./_-])[0-9]{4}\1[0-9]{4}\1|[0-9]{8})[0-9]{4}(?![ -]?[0-9]{2})"
    r"|(?<![0-9+])(?<![0-9][ -])3[47][0-9]{2}([ -])[0-9]{6}\2[0-9]{5}(?![ -]?[0-9])"
)
_CARD_NAMED = label("کارت|card|visa|mastercard", r"[0-9](?:[ -]?[0-9]){14,18}")


def card_number(text: str) -> Spans:
    """Hold a bank card, such as 6037 9911 1234 5678."""
    yield from all_of(_CARD, text)
    yield from labelled(_CARD_NAMED, text)


_POSTCODE = re.compile(r"(?<![0-9+])(?<![0-9][ -])[1-9][0-9]{4}-[0-9]{5}(?![ -]?[0-9])")
_POSTCODE_NAMED = label(
    r"کد ?پستی|پستی|postal ?code|post ?code|zip(?: ?code)?", r"[0-9]{5}[ -]?[0-9]{5}|[0-9]{3,10}(?:-[0-9]{3,4})?"
)


def postal_code(text: str) -> Spans:
    """Hold a postcode, such as کد پستی ۱۱۳۴۵۶۷۸۹۰ or 11345-67890."""
    yield from labelled(_POSTCODE_NAMED, text)
    yield from all_of(_POSTCODE, text)


_NATIONAL_CODE = label(
    r"(?:کد|شماره|کارت|شناسه) ?ملی|شناسنامه|کد ?اقتصادی|national (?:id|code|number)|passport|ssn|identity"
    r"|tax (?:id|number|no)|vat",
    r"[0-9](?:[ -]?[0-9]){7,13}",
)


def national_code(text: str) -> Spans:
    """Hold the number of a person or company with the state, such as کد ملی من 0012345679."""
    return labelled(_NATIONAL_CODE, text)


_ISBN = re.compile(
    r"(?<![^\W_])(?:isbn|issn|شابک|ean|gtin|upc|barcode|بارکد)(?:-1[03])?[^\w+]{0,3}[0-9Xx](?:[ -]?[0-9Xx]){7,16}",
    re.IGNORECASE,
)
_BOOK = re.compile(r"(?<![0-9+])(?<![0-9][ -])97[89]-[0-9]{1,5}-[0-9]{1,7}-[0-9]{1,7}-[0-9](?![ -]?[0-9])")


def book_number(text: str) -> Spans:
    """Hold the number of a book or an article, such as ISBN 978-3-16-148410-0."""
    yield from all_of(_ISBN, text)
    yield from all_of(_BOOK, text)


_ORDER = label(
    r"سفارش|ثبت|پیگیری|رهگیری|مرسوله|فاکتور|فیش|تیکت|قرارداد|پلاک|حساب|شناسه|آیدی|ایدی|سریال|پرونده|پرسنلی|دانشجویی|نوبت"
    r"|کد (?:تخفیف|تایید|فعال ?سازی|محصول|کالا|مشتری)|مشتری|اشتراک|کالای|مدل|سری|تراکنش|قبض"
    r"|بلیط|بلیت|حواله|بارنامه|کوپن|بیمه ?نامه"
    r"|order|tracking|invoice|ticket|ref|reference|contract|account|acct|serial|imei|case|customer|member|membership"
    r"|transaction|booking|reservation|coupon|voucher|policy|model|sku|item|(?:chat|user|telegram) ?id|otp|pin|id"
    r"|bot|txn",
    r"[A-Za-z]{0,4}[0-9]+(?:-[0-9]+)*",
)
_CODE = re.compile(r"(?<![^\W_])کد(?:م| من)?[\s:=.-]{1,3}([1-9][0-9]{5,18})(?![0-9])")
_NUMBERED = re.compile(r"(?<![^\s(])#([0-9]{3,20})(?![0-9])")


def order_number(text: str) -> Spans:
    """Hold the number of an order, an invoice, an account, such as شماره سفارش 9123456789 or #123456789."""
    yield from labelled(_ORDER, text)
    yield from labelled(_CODE, text)
    yield from labelled(_NUMBERED, text)
