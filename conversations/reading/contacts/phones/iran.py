"""The number plan of Iran as it is in use.

https://en.wikipedia.org/wiki/Telephone_numbers_in_Iran
The library's plan accepts more than is in use, so that a Turkish 0544 123 4567 would be a number in Zahedan, and less:
the mobiles of small operators (0998, 0999) change faster than the library.
"""

import re
from typing import Literal

COUNTRY_CODE = "98"
REGION = "IR"
_MOBILE = re.compile(r"9(?:0[0-5]|1[0-9]|2[0-3]|3[0-9]|9[0-9])[0-9]{7}")
_TEHRAN = re.compile(r"21[2-9][0-9]{7}")
_BUSINESS = re.compile(r"21[2-9][0-9]{3,4}")
"""The short numbers of companies in Tehran, 4 or 5 digits after 021."""
_PROVINCES = re.compile(
    r"(?:(?:11|31|41|51|61|71)[345]|(?:13|26|34|44|66|76|83|86)[34]|(?:17|2[3458]|35|38|45|56|58|74|77|81|84|87)3)[0-9]{7}"
    r"|543[2-7][0-9]{6}"
    r"|(?:1[137]|2[34568]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467])9[01][0-9]{6}"
)
"""Area codes with the first digits of their numbers; 90 and 91 are those of companies that offer lines everywhere."""
_AREA = re.compile(r"0(?:1[137]|2[134568]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467])")
_OPERATOR = re.compile(r"09(?:0[0-5]|1[0-9]|2[0-3]|3[0-9]|9[0-9])")


def is_mobile(national: str) -> bool:
    """Tell whether these are the ten digits of a mobile, without the 0."""
    return _MOBILE.fullmatch(national) is not None


def is_business(national: str) -> bool:
    """Tell whether these are the digits of a short number of a company, such as 21 84000 for 021-84000."""
    return _BUSINESS.fullmatch(national) is not None


def kind_of(national: str) -> Literal["mobile", "landline"] | None:
    """Return what kind of number these ten digits are, without the 0; None if none is in use."""
    if is_mobile(national):
        return "mobile"
    return "landline" if _TEHRAN.fullmatch(national) or _PROVINCES.fullmatch(national) else None


def is_area_code(digits: str) -> bool:
    """Tell whether digits are an area code with its 0, such as 021."""
    return _AREA.fullmatch(digits) is not None


def is_operator_code(digits: str) -> bool:
    """Tell whether digits are the first four of a mobile, such as 0912."""
    return _OPERATOR.fullmatch(digits) is not None
