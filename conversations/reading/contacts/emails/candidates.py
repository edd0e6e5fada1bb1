"""What may be an email address in a text: each @, with the name before it and the domain after it."""

import re
from collections.abc import Iterator
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from conversations.language.normalise import clean
from conversations.reading.contacts.emails.domains.endings import is_known
from conversations.reading.contacts.emails.domains.free_mail import is_free
from conversations.reading.contacts.emails.domains.kinds import COMMON_ENDINGS
from conversations.reading.contacts.emails.domains.slips import without_dot
from conversations.reading.contacts.spelling import MAX_LENGTH, MAX_WRITTEN
from conversations.reading.spelling import plain

MOST_CANDIDATES = 20
MOST_WORDS_ALONE = 4
"""As in "my email: sara @gmail"."""

_TYPED_FOR: dict[int, str | None] = {ord("。"): ".", **dict.fromkeys(range(0xFE00, 0xFE10))}
"""What keyboards type for a dot, and the selectors of an emoji's form, which stand within words in copied text."""
_APOSTROPHE = re.compile(r"(?<=[A-Za-z])[’ʼ´](?=[A-Za-z])")
_AT = re.compile(r"\s?[(\[{<]\s?(?:at|a|ät|arroba|@|ات|اَت|ات ساین)\s?[)\]}>]\s?|&#0{0,3}64;|&commat;", re.IGNORECASE)
_DOT = re.compile(r"\s?[(\[{<]\s?(?:dot|\.|دات|نقطه)\s?[)\]}>]\s?", re.IGNORECASE)
# All that stands in no address: brackets, quotes, commas, emoji. Letters of every script may stand in one.
_BETWEEN = re.compile(r"[^\w.@+\-'*`=~#$%&^\u0300-\u036f\u0900-\u0dff\u0e00-\u0eff]+")
EDGES = ".'`*•·-–—~=+#$%&^\ufffd"
_AROUND_WORDS = EDGES + ",،؛؟!?"
_ARABIC = "\u0620-\u063f\u0641-\u06ff"  # without the tatweel, which people type for an underline
# No name of a mailbox mixes Latin and Persian letters: where they touch, a sentence joins them.
_SCRIPTS_TOUCH = re.compile(
    rf"(?<=[{_ARABIC}])[_=+~-]*(?=[A-Za-z])|(?<=[A-Za-z])_?(?=[{_ARABIC}])"
    rf"|(?<=[{_ARABIC}])\.+(?=[A-Za-z][^@\s]{{0,63}}@)"
)
_PERSIAN_LABEL = re.compile(
    r"^(?:ای ?میل|جیمیل|یاهو|میل|آدرس|ادرس|نشانی)(?:_?(?:من|ما|کاری|شخصی)|م|مون)?(?:_?(?=[0-9])|\.+(?=[A-Za-z]))"
)
_LABEL_OR_PHONE = re.compile(
    r"^(?:my[_.-]?(?:e?-?mail|gmail|address)[_.-]?(?:is|address)?|e?-?mail[_.-]?(?:is|address))"
    r"(?:[_.=-]+|(?<=is))(?=\w)|^(?:e?-?mail|g-?mail|yahoo|address|contact|mailto|id|to)=+(?=\w)"
    # Names of Gmail have no dash and no underline: https://support.google.com/mail/answer/9211434
    r"|^(?:e-?mail|gmail|[0-9]{1,2})[-_]+(?=[a-z0-9.]+@g(?:oogle)?mail\.com$)"
    r"|^[0-9]{10,14}[-_]+(?=[A-Za-z])|^[1-9]-+(?=[A-Za-z][\w.]{2})",
    re.IGNORECASE,
)
_LINK = re.compile(r"[a-z][a-z0-9+]{1,15}://|(?:t|wa|telegram)\.me/|www\.[^@]*/", re.IGNORECASE)
_CARRIED = re.compile(r"(?:(?<==)|(?<=mailto:))([\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})(?![\w@])")
_LOGIN = re.compile(r"(?<!\S)([\w.+-]+):[^\s@:/]{1,64}@", re.ASCII)
_LABELS = """
    e email e-mail mail mailto gmail yahoo hotmail outlook icloud address addr contact id me my mymail from to
    cc bcc reply reply-to work office home personal private business company biz info name sender support sales
"""
_LABELS_BEFORE_A_COLON = frozenset(_LABELS.split())
_GREETINGS = """
    hi hello hey salam yes yeah yep ok okay sure thanks thank thx please pls here its it is this that at use try or and
    for new write send by via
"""
_NO_FIRST_NAMES = frozenset(_GREETINGS.split())
"""Words before an address that are no first half of its name, unlike "sara ahmadi@gmail.com"."""
_ACCOUNTS = frozenset({"user", "username", "root", "admin", "login", "guest", "ftp", "git", "ssh", "test", "db"})
_COMMANDS = frozenset({"ssh", "scp", "sftp", "rsync", "telnet"})
_SAID = _LABELS_BEFORE_A_COLON | _NO_FIRST_NAMES
_HALVES = frozenset({"co", "ac", "gov", "org", "net", "sch", "id"})
"""What stands before .ir in domains of organisations: https://www.nic.ir"""
_NO_NAMES = frozenset({"is", "my", "me", "at", "on", "to", "the", "email", "mail", "address", "gmail", "or"})
"""Words before a lone @ that are no name: "my email is @gmail.com" lacks one."""
_SCP = re.compile(r"\bgit@[\w.-]+:[\w./-]+", re.ASCII)
_QUOTED_NAME = re.compile(r"\S*\"[^\"\s@]+\"@\S+")
_NOT_IN_A_DOMAIN = re.compile(r"[#%&=+'~^$`]")
_COMMA_IN_NAME = re.compile(r"([a-z][a-z0-9_-]+)[,،]([A-Za-z0-9_.-]+)@([\w.-]+)", re.ASCII)
_COMMA_FOR_DOT = re.compile(r"@([\w-]+)(?:[,،٫٬;؛:/_]|[,،] )([A-Za-z]{2,6}|[\u0620-\u06ff]{2,5})(?![\w@.])")


class Candidate(Struct, frozen=True):
    """What may be an address: `local`@`domain`, and how it was found."""

    written: str
    local: str
    domain: str
    found: str = ""
    """How, if not as an @ between name and domain: "apart", "joined", "first" (behind the first half
    of a name, perhaps), "comma", "quoted", "link", "login"."""
    words: int = 1
    """How many words the message has."""

    @property
    def alone(self) -> bool:
        """Whether little else is said: then it was meant as a contact, even if none can be read."""
        return self.words <= MOST_WORDS_ALONE


def plain_text(text: str) -> str:
    """Return the part of a message that is read, with ASCII digits and signs, and every "(at)" as an @."""
    read = plain(clean(text[:MAX_LENGTH])).translate(_TYPED_FOR)
    if len(text) > MAX_LENGTH or len(read) > MAX_WRITTEN:
        read = read[:MAX_WRITTEN].rpartition(" ")[0]  # its last word may be cut
    if "(" in read or "[" in read or "{" in read or "<" in read or "&" in read:
        read = _DOT.sub(".", _AT.sub("@", read))
    return _APOSTROPHE.sub("'", read)


def find_candidates(read: str) -> tuple[Candidate, ...]:
    """Return the candidates of a text that `plain_text` returned, in the order in which they stand there."""
    return _without_list_numbers(tuple(islice(_candidates(read), MOST_CANDIDATES)))


def _without_list_numbers(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Take away what numbers the addresses of a list: "1.sara@company.ir 2.ali@company.ir"."""
    numbered = len(found) > 1 and all(each.local.startswith(f"{place}.") for place, each in enumerate(found, 1))
    return tuple(replace(each, local=each.local.partition(".")[2]) for each in found) if numbered else found


def _candidates(read: str) -> Iterator[Candidate]:
    words = read.split()
    if len(words) > MOST_WORDS_ALONE and all(len(word) == 1 for word in words):
        words = ["".join(words)]  # s a r a @ g m a i l . c o m
    place = 0
    while place < len(words):
        here = place
        place += 1
        if "@" in words[here]:
            written, place = _joined(words, here)
            apart = "apart" if written != words[here] else _how_it_begins(words, here)
            yield from (replace(each, found=each.found or apart, words=len(words)) for each in _of_a_piece(written))


def _how_it_begins(words: list[str], place: int) -> str:
    """Return "login" behind a command for another machine, "first" behind one word that may begin the name."""
    before = words[0].lower()
    if place and before in _COMMANDS:
        return "login"
    name = words[0] == before and before.isascii() and before.isalpha() and len(before) > 1 and before not in _SAID
    return "first" if name and place == 1 and len(words) == place + 1 and before not in words[place] else ""


def _joined(words: list[str], place: int) -> tuple[str, int]:
    """Join what spaces part around an @ and around the dots of its domain; return it and the place after it."""
    here, after = words[place], place + 1
    before = words[place - 1] if place else ""
    if here.endswith("@") and after < len(words) and "@" not in words[after]:
        here, after = here + words[after], after + 1
    whole, end = _with_its_dots(here, words, after)
    if not here.startswith("@") or not before or "@" in before or before.lower() in _NO_NAMES:
        return whole, end
    # "me @ali.reza" names a person of Telegram, "sara @gmail.com" and "sara @ company.ir" do not.
    domain = whole[1:].strip(_AROUND_WORDS).lower()
    provider = without_dot(domain) is not None
    parted = (words[place] == "@" and ("." in domain or provider)) or (provider and len(words) == after)
    return (before + whole, end) if parted or is_free(domain) else (whole, end)


def _with_its_dots(here: str, words: list[str], place: int) -> tuple[str, int]:
    while place < len(words) and "@" in here and _goes_on(here, words[place]):
        following = words[place]
        ending = following.strip(_AROUND_WORDS).lower().partition(".")[0]
        if following == "." and place + 1 < len(words):
            here, place = here + ".", place + 1
        elif is_free((here.rpartition("@")[2] + following.strip(_AROUND_WORDS)).lower()):
            here, place = here + following, place + 1  # g mail.com
        elif (following.startswith(".") and is_known(ending)) or (ending in COMMON_ENDINGS and here[-1] == "."):
            here, place = here + following, place + 1
        elif ending in COMMON_ENDINGS and (here[-1].isalnum() or here[-1] in ",،"):
            here, place = f"{here.rstrip(',،')},{following}", place + 1  # the dot is missing: asked about
        else:
            break
    return here, place


def _goes_on(here: str, following: str) -> bool:
    """Tell whether a domain has no dot yet, or is the first half of one such as company.co .ir."""
    domain = here.rpartition("@")[2]
    if "." not in domain.strip("."):
        return True
    dotted = here.endswith(".") or following.startswith(".")
    half = domain.strip(".").rpartition(".")[2].lower()
    return dotted and following.strip(_AROUND_WORDS + ".") == "ir" and half in _HALVES


def _of_a_piece(piece: str) -> Iterator[Candidate]:
    if _QUOTED_NAME.fullmatch(piece):
        local, _, domain = piece.rpartition("@")
        yield Candidate(piece, local, domain, "quoted")
    elif _SCP.search(piece) or (_LINK.search(piece) and not piece.lower().startswith("mailto:")):
        yield from _of_a_link(piece)
    elif (login := _LOGIN.search(piece)) and _is_login(login[1], piece):
        yield Candidate(piece, login[1], piece.rpartition("@")[2], "login")
    else:
        yield from _parts(piece)


def _is_login(name: str, piece: str) -> bool:
    return name.lower() in _ACCOUNTS or not (_is_label(name) or _at_free(piece))


def _is_label(word: str) -> bool:
    """Tell whether a word before a colon says whose or which address follows: "work", or a name with a capital."""
    return word.lower() in _LABELS_BEFORE_A_COLON or (word[0].isupper() and word.lower() not in _ACCOUNTS)


def _at_free(piece: str) -> bool:
    return is_free(piece.rpartition("@")[2].strip(EDGES).lower())


def _of_a_link(link: str) -> Iterator[Candidate]:
    """Yield the addresses that a link carries (…?to=sara@gmail.com), or the link itself, which is no address."""
    carried = [match[1] for match in _CARRIED.finditer(link)]
    for address in carried:
        yield Candidate(address, address.partition("@")[0], address.rpartition("@")[2])
    bare = link.partition("://")[2].removeprefix("www.")
    local, _, domain = bare.partition("@")
    if not carried and local.isascii() and re.fullmatch(r"[\w.+-]+", local) and is_free(domain.strip("/").lower()):
        yield Candidate(link, f"www.{local}", domain.strip("/"))
    elif not carried:
        yield Candidate(link, link.partition("@")[0], link.partition("@")[2], "link")


def _parts(piece: str) -> Iterator[Candidate]:
    comma = _COMMA_FOR_DOT.search(piece)
    if comma is not None and is_known(comma[2].lower()):
        sign = comma.start(2)
        piece = piece[: comma.end(1)] + "." + piece[sign:]
        yield from (_candidate(part, "comma") for part, _ in _split(piece))
        return
    name = _COMMA_IN_NAME.fullmatch(piece)
    if name is not None and name[1] not in _SAID:
        yield Candidate(piece, f"{name[1]}.{name[2]}", name[3].rstrip("."), "comma")
        return
    for part, found in _split(piece):
        yield from _each_of_two(part, found)


def _split(piece: str) -> Iterator[tuple[str, str]]:
    """Yield the parts of a piece that have an @, and whether words were "joined" to them."""
    for rough in _BETWEEN.split(piece):
        part = rough.strip(EDGES)
        for cut in _SCRIPTS_TOUCH.split(_PERSIAN_LABEL.sub("", part)) if "@" in part else ():
            bare = _LABEL_OR_PHONE.sub("", _without_underlines(cut.strip(EDGES)))
            if "@" in bare:
                yield bare, "joined" if len(bare) + 1 < len(part) else ""


def _without_underlines(part: str) -> str:
    """Take away the signs of Telegram's italics, which stand on both sides; one at the start belongs to the name."""
    return part.strip("_") if part.endswith("_") else part


def _each_of_two(part: str, found: str) -> Iterator[Candidate]:
    """Yield both of two addresses that a sign joins: sara@company.ir-ali@company.ir."""
    if part.count("@") == 2 and not part.startswith("@") and not part.endswith("@"):
        first, middle, last = part.split("@")
        domain = re.match(r"[\w-]+(?:\.[A-Za-z]{2,}){1,3}(?=[-+&=~_%])", middle)
        if domain is not None:
            yield _candidate(f"{first}@{domain[0]}", "")
            yield _candidate(f"{middle[domain.end() + 1 :]}@{last}", "")
            return
    yield _candidate(part, found)


def _candidate(part: str, found: str) -> Candidate:
    local, _, domain = part.partition("@")
    if not local and "@" in domain:  # "@sara@gmail.com"
        local, _, domain = domain.partition("@")
    domain = _NOT_IN_A_DOMAIN.split(domain.rstrip("@"), 1)[0].rstrip("-*")
    return Candidate(part, local, domain, found)
