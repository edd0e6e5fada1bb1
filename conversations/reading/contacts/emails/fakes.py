"""Addresses that people make up to get past a question, and those that nobody reads."""

import re

from conversations.reading.contacts.emails.domains.free_mail import is_free

# Names that stand for "some name".
_NAMES = """
    test tests testing test1 test2 test12 test123 test1234 tester testtest testuser test.test asdf asd asdasd
    asdfg asdfgh asdfasdf asdfghjkl qwerty qwert qwe qweqwe qwer qwertyuiop zxc zxcv zxcvb zxcvbnm abc abcd
    abcde abcdef abc123 abcd1234 abcdefg aaa aaaa aaaaa bbb xxx xxxx yyy zzz aa xx xyz fake fakemail fake.email
    fakeemail noemail no.email no-email no_email nomail none null nil nan undefined no nope na n.a nothing
    nobody noone no.one notmyemail notmail notreal not.real unknown anonymous anon donthaveone dont.have
    your you youremail your.email your_email yourname your.name your_name yourmail myemail my.email example example1
    sample dummy foo foobar foo.bar blah blahblah bla blabla lorem ipsum temp tmp spam nospam no.spam trash junk
    user123 firstname lastname firstname.lastname first.last e.mail mymail emailaddress email.address john.doe
    johndoe jane.doe janedoe 123 1234 12345 123456 1234567 12345678 123456789 nadaram nadarm ندارم 111 1111 000 0000
"""
_MADE_UP = frozenset(_NAMES.split())
_NOBODY_READS = re.compile(
    r"(?:no|do-?not|dont|donot)[._-]?reply|mailer-?daemon|bounces?|auto-?reply|no[._-]?response|undisclosed|devnull"
)
# Their users' names are numbers.
_NUMBERED = frozenset({"qq.com", "vip.qq.com", "163.com", "126.com", "139.com", "189.cn", "wo.cn"})
_ANYBODY = frozenset(
    {
        "hello", "hi", "email", "mail", "admin", "user", "info", "name", "demo", "site", "web", "contact", "sales",
        "support", "company", "domain", "internet", "me", "you", "someone", "person", "customer", "client", "salam",
    }
)  # fmt: skip
"""Words that are no one's name at a domain of the same name: info@info.com."""
_ONLY_SIGN = re.compile(r"(.)\1*")
# Names of domains that stand for "some domain"; as a company's name at a real address they are too rare to matter.
_DOMAINS = """
    test.com test.ir test.net test.org test.co testing.com no.com none.com nomail.com noemail.com nope.com
    asdf.com asd.com asdfg.com qwerty.com qwe.com fake.com fakemail.com fakeemail.com example.com example.net
    example.org example.ir example.co sample.com dummy.com foo.com foo.bar bar.com blah.com bla.com aaa.com
    aaa.aaa xxx.com xyz.xyz domain.com yourdomain.com mydomain.com your-domain.com yourcompany.com mail.mail email.email
    null.com nothing.com nowhere.com nobody.com a.aa spam.com notreal.com somewhere.com something.com site.com
    website.com 123.com
"""
_MADE_UP_DOMAINS = frozenset(_DOMAINS.split())


def is_made_up(local: str, domain: str) -> bool:
    """Tell whether an address looks made up: test@test.com, no@no.com, asdf@gmail.com, aaaa@yahoo.com.

    A name that is also its domain's is real (hamrah@hamrah.ir), unless it is as short as a slip of the fingers.
    """
    name = local.lower().partition("+")[0]
    first = domain.partition(".")[0]
    if name.isdigit() and domain in _NUMBERED:
        return False
    if name in _MADE_UP or domain in _MADE_UP_DOMAINS:
        return True
    if name == first and is_free(domain):  # gmail@gmail.com
        return True
    if len(name) == len(first) == 1:
        return True
    if name == first and (len(name) <= 2 or _ONLY_SIGN.fullmatch(name) or name in _ANYBODY):
        return True
    return len(name) > 2 and _ONLY_SIGN.fullmatch(name) is not None


def is_nobodys(local: str) -> bool:
    """Tell whether mail to a name is read by nobody: noreply@, mailer-daemon@."""
    return _NOBODY_READS.fullmatch(local.lower()) is not None
