import pytest
from disposable_email_domains import blocklist
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.reading.emails import Email, EmailProblem, mixes_scripts, read_email

ANY_TEXT = st.text(st.characters(exclude_categories=()))
ADDRESSISH = st.text("abgmil.com@ \u200f۰یа'+-,:<>\n")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        pytest.param("sara@company.example", "sara@company.example", id="plain"),
        pytest.param("Sara.Ahmadi@Company.Example", "Sara.Ahmadi@company.example", id="domain in lower case"),
        pytest.param("mailto:sara@company.example?subject=hi", "sara@company.example", id="mailto"),
        pytest.param("ایمیلم sara@company.example است", "sara@company.example", id="inside a sentence"),
        pytest.param("ایمیلم:sara@company.example.", "sara@company.example", id="colon and full stop"),
        pytest.param("ایمیلمsara@company.exampleهست", "sara@company.example", id="glued to persian words"),
        pytest.param("Sara <sara@company.example>,", "sara@company.example", id="as mail programs write it"),
        pytest.param("ｓａｒａ＠ｃｏｍｐａｎｙ．ｅｘａｍｐｌｅ", "sara@company.example", id="full-width"),
        pytest.param("\u202asara@\u200fcompany.example\u202c", "sara@company.example", id="bidi marks"),
        pytest.param("sara۲۰@company.example", "sara20@company.example", id="persian digits"),
        pytest.param("sara+ads@company.example", "sara+ads@company.example", id="plus part"),
        pytest.param("a@company.example b@company.example", "a@company.example", id="first of two"),
        pytest.param("sara@company b@company.example", "b@company.example", id="first readable one"),
        pytest.param("sara @ gmail.com", "sara@gmail.com", id="spaces round the @"),
        pytest.param("sara@ gmail .com", "sara@gmail.com", id="spaces in the domain"),
        pytest.param("sales@bücher.example", "sales@bücher.example", id="idn"),
        pytest.param("a@xn--mgba3a4f16a.ir", "a@ایران.ir", id="punycode"),
        pytest.param("علی@شرکت.ایران", "علی@شرکت.ایران", id="persian address"),
        pytest.param("\ud83dsara@company.example", "sara@company.example", id="half a surrogate pair"),
    ],
)
def test_an_address_is_found_and_normalised(text, address):
    read = read_email(text)
    assert isinstance(read, Email)
    assert read.address == address


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("سلام", "not_an_email", id="words"),
        pytest.param("", "not_an_email", id="nothing"),
        pytest.param("@sara_ads", "not_an_email", id="a username"),
        pytest.param("write me @sara.ads", "not_an_email", id="a username with a dot"),
        pytest.param("sara@", "invalid", id="no domain"),
        pytest.param("sara@company", "invalid", id="no dot"),
        pytest.param("sara@company..example", "invalid", id="two dots"),
        pytest.param("sara@localhost.local", "invalid", id="nobody's domain"),
        pytest.param("a" * 70 + "@company.example", "invalid", id="too long before the @"),
        pytest.param("ب " * 300 + "sara@company.example", "not_an_email", id="beyond the cap"),
    ],
)
def test_what_is_no_address_says_why(text, reason):
    assert read_email(text) == EmailProblem(reason)


@pytest.mark.parametrize(
    ("domain", "kind"),
    [
        pytest.param("company.example", "company", id="company"),
        pytest.param("mail.company.example", "company", id="company's subdomain"),
        pytest.param("gmail.com", "free", id="gmail"),
        pytest.param("yahoo.co.uk", "free", id="yahoo by country"),
        pytest.param("hotmail.fr", "free", id="hotmail by country"),
        pytest.param("live.com", "free", id="live"),
        pytest.param("mail.ru", "free", id="mail.ru"),
        pytest.param("yandex.ru", "free", id="yandex"),
        pytest.param("proton.me", "free", id="proton"),
        pytest.param("chmail.ir", "free", id="chmail"),
        pytest.param("mailinator.com", "disposable", id="disposable"),
        pytest.param("sub.mailinator.com", "disposable", id="under a disposable"),
        pytest.param("gmail.com.company.example", "company", id="gmail as a label"),
    ],
)
def test_the_domain_tells_what_an_address_is_worth(domain, kind):
    read = read_email(f"sara@{domain}")
    assert isinstance(read, Email)
    assert (read.kind, read.suggestion) == (kind, None)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gmial.com", "gmail.com"),
        ("gamil.com", "gmail.com"),
        ("gmai.com", "gmail.com"),
        ("gmaill.com", "gmail.com"),
        ("gnail.com", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("gmail.co", "gmail.com"),
        ("gmail.cm", "gmail.com"),
        ("gmail.ir", "gmail.com"),
        ("gmial.con", "gmail.com"),
        ("yaho.com", "yahoo.com"),
        ("yhaoo.com", "yahoo.com"),
        ("yahoo.con", "yahoo.com"),
        ("yahoo.co", "yahoo.com"),
        ("hotmial.com", "hotmail.com"),
        ("hotmai.com", "hotmail.com"),
        ("outlok.com", "outlook.com"),
        ("outlook.cm", "outlook.com"),
        ("iclud.com", "icloud.com"),
        ("protonmial.com", "protonmail.com"),
        ("chmial.ir", "chmail.ir"),
    ],
)
def test_a_slip_in_a_common_domain_is_suggested_and_counts_as_free(typed, meant):
    assert read_email(f"sara@{typed}") == Email(f"sara@{typed}", "free", f"sara@{meant}")


@pytest.mark.parametrize(
    "domain",
    ["mail.com", "email.com", "ymail.com", "gail.com", "cloud.com", "love.com", "yahoo.fr", "gmx.de", "me.com"],
)
def test_a_real_domain_is_never_corrected(domain):
    read = read_email(f"sara@{domain}")
    assert isinstance(read, Email)
    assert read.suggestion is None


@pytest.mark.parametrize(
    ("address", "mixed"),
    [
        pytest.param("аdmin@company.example", True, id="cyrillic a before the @"),
        pytest.param("admin@cоmpany.example", True, id="cyrillic o in the domain"),
        pytest.param("почта@yandex.ru", False, id="each label in one script"),
        pytest.param("علی@company.example", False, id="persian name, latin domain"),
        pytest.param("sara.20-x@company.example", False, id="digits and signs"),
        pytest.param("日本の@company.example", False, id="japanese scripts go together"),
    ],
)
def test_letters_of_two_scripts_in_one_label_are_flagged(address, mixed):
    read = read_email(address)
    assert isinstance(read, Email)
    assert mixes_scripts(read.address) is mixed


def test_most_of_the_blocklist_reads_as_disposable():
    listed = sorted(blocklist)[::97]
    kinds = [read.kind for domain in listed if isinstance(read := read_email(f"sara@{domain}"), Email)]
    assert kinds.count("disposable") > 0.98 * len(kinds)


@settings(deadline=None)  # the first one pays for the import
@given(st.one_of(ANY_TEXT, ADDRESSISH))
def test_reading_an_email_never_raises_and_reads_its_own_result_again(text):
    read = read_email(text)
    if isinstance(read, Email):
        assert read_email(read.address) == read
