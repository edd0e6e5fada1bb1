import io
import json
import logging
import subprocess
import sys

import pytest
import structlog

from bot.logs.redaction import STRUCK, Redactor, escape_unseen
from bot.logs.setup import LogFormat, set_up_logs
from tests.effort import effort

TOKEN = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"
SHORT_TOKEN = "4242:TEST"
PHONE = "+989121234567"
EMAIL = "sara@example.com"
LEAKS = (TOKEN, SHORT_TOKEN, PHONE, EMAIL)

pytestmark = pytest.mark.usefixtures("logging_as_it_was")


def log_to(form: LogFormat, level: str = "DEBUG") -> io.StringIO:
    stream = io.StringIO()
    set_up_logs(level, form, [SHORT_TOKEN], stream=stream)
    return stream


@pytest.mark.parametrize(
    "phone",
    [
        "+989121234567",
        "+98 912 123 4567",
        "+1 (415) 555-0132",
        "۰۹۱۲۱۲۳۴۵۶۷",
        "+۹۸۹۱۲۱۲۳۴۵۶۷",
        "٠٩١٢١٢٣٤٥٦٧",
        "09121234567",
        "0912 123 4567",
        "0912-123-4567",
        "00989121234567",
        "989121234567",
        "98 912 123 4567",
        "021-88776655",
        "4917612345678",
        "\u2068+98912\u20691234567",
        "%2B989121234567",
        "phone=09121234567,",
        "call.09121234567",
        "lead_09121234567",
    ],
)
def test_phones_are_struck_out_in_every_form(phone: str) -> None:
    struck = Redactor()(f"before {phone} after")
    assert STRUCK in struck
    assert not any(part in struck for part in ("123", "555", "887", "۱۲۳", "١٢٣"))
    assert struck.startswith("before ")
    assert struck.endswith(" after")


@pytest.mark.parametrize(
    "plain",
    [
        pytest.param("update 987654321 handled", id="update id"),
        pytest.param("person 8512345678", id="telegram id of ten digits"),
        pytest.param("chat -1001234567890", id="supergroup"),
        pytest.param("chat=-4012345678", id="group"),
        pytest.param("lead 17, 4 of 4, 12.345678901234 ms", id="counts and durations"),
        pytest.param("2025-11-22T04:43:11.123456Z", id="time"),
        pytest.param("2025-11-22 04:43:11+00:00 until 2025-11-22 06:00", id="time with zone"),
        pytest.param("at 1763786591123456 us", id="microseconds"),
        pytest.param("b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c", id="hash"),
        pytest.param("127.0.0.1:8080 and 192.168.100.101", id="addresses"),
        pytest.param("alert:17:1 in stream lead:17", id="outbox key"),
        pytest.param("<Task at 0x7f05acf8aa10>", id="memory address"),
        pytest.param("@sarnakh_bot", id="username"),
    ],
)
def test_what_operators_need_stays(plain: str) -> None:
    assert Redactor()(plain) == plain


@pytest.mark.parametrize(
    "email",
    ["sara@example.com", "a.b+c@mail.example.co.uk", "سارا@نمونه.ایران", "sara%40example.com", "u:p@proxy.host.ir"],
)
def test_emails_are_struck_out(email: str) -> None:
    assert Redactor()(f"to {email}!") in (f"to {STRUCK}!", f"to u:{STRUCK}!")


def test_tokens_are_struck_out_known_or_not_and_in_urls() -> None:
    redact = Redactor([SHORT_TOKEN, "p/ss:word"])
    struck = redact(f"https://h/bot{TOKEN}/x https://h/bot{SHORT_TOKEN}/ 4242%3ATEST p%2Fss%3Aword p/ss:word")
    assert struck == f"https://h/bot{STRUCK}/x https://h/bot{STRUCK}/ {STRUCK} {STRUCK} {STRUCK}"


def test_a_secret_as_short_as_a_word_does_not_eat_the_log() -> None:
    assert Redactor(["a", ""])("a lead came") == "a lead came"


def test_a_very_long_text_is_cut_and_no_half_of_a_secret_stays() -> None:
    text = "x " * 9_990 + TOKEN + " y" * 1_000_000
    struck = Redactor()(text)
    assert len(struck) < 20_000
    assert "AAEh" not in struck


@pytest.mark.parametrize("piece", ["+", "0 ", "9", "a", "a.", "@", "1(", "+1-", "a@a."])
def test_no_text_takes_long(piece: str) -> None:
    text = piece * 1_000_000
    assert effort(lambda: Redactor([TOKEN])(text)) < 500


def test_what_cannot_be_seen_is_written_out_and_half_spaces_stay() -> None:
    assert escape_unseen("می\u200cخواهم\n\x1b[2J\u202eevil\ud800") == "می\u200cخواهم\\n\\x1b[2J\\u202eevil\\ud800"


@pytest.mark.parametrize("form", ["console", "json"])
def test_nothing_leaks_from_any_place_of_a_line(form: LogFormat) -> None:
    stream = log_to(form)
    everything = " ".join(LEAKS)
    log, plain = structlog.get_logger("bot.x"), logging.getLogger("library")
    log.info(everything, value=everything, nested={"a": [everything, {everything: 1}]}, number=989121234567)
    log.info("about %s", everything)
    plain.warning("about %s and %r", everything, {"k": everything})
    try:
        raise ValueError(everything)
    except ValueError as error:
        log.exception("it broke", error=error)
        plain.exception("it broke", stack_info=True)
    written = stream.getvalue()
    assert written.count("it broke") >= 2
    assert "ValueError" in written
    assert not [leak for leak in (*LEAKS, "989121234567") if leak in written]


@pytest.mark.parametrize("form", ["console", "json"])
def test_a_name_cannot_forge_a_line(form: LogFormat) -> None:
    stream = log_to(form)
    forged = "Sara\n2025-11-22 [critical] all is lost\u202e\x1b[31m"
    structlog.get_logger().info("said", name=forged)
    logging.getLogger("library").info(forged)
    try:
        raise ValueError(forged)
    except ValueError:
        structlog.get_logger().exception("broke")
    lines = stream.getvalue().splitlines()
    assert not [line for line in lines if line.startswith("2025-11-22 [critical]")]
    assert "\u202e" not in stream.getvalue()
    assert "\x1b" not in stream.getvalue()


def test_json_lines_are_objects_with_time_level_and_logger() -> None:
    stream = log_to("json")
    structlog.get_logger("bot.intake.polling").info("slice committed", updates=25, took_ms=1.5, chat=-1001234567890)
    line = json.loads(stream.getvalue())
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "slice committed",
        "level": "info",
        "logger": "bot.intake.polling",
        "updates": 25,
        "took_ms": 1.5,
        "chat": -1001234567890,
    }


def test_libraries_that_tell_too_much_are_quiet_even_at_debug() -> None:
    stream = log_to("console")
    for name in ("httpx", "httpcore.http11", "aiohttp.access", "aiosqlite", "telegram.Bot"):
        logging.getLogger(name).info("tells %s", name)
    assert stream.getvalue() == ""


def test_a_quiet_library_is_no_louder_than_the_rest() -> None:
    stream = log_to("console", "ERROR")
    logging.getLogger("httpx").warning("tells")
    assert stream.getvalue() == ""


def test_a_broken_log_call_does_not_repeat_its_arguments(capsys: pytest.CaptureFixture[str]) -> None:
    stream = log_to("console")
    logging.getLogger("library").info("one place", TOKEN)  # noqa: PLE1205 - the mistake is the test
    assert stream.getvalue() == ""
    said = capsys.readouterr().err
    assert "library" in said
    assert TOKEN not in said


@pytest.mark.long
def test_an_error_nobody_caught_is_logged_without_secrets() -> None:
    program = (
        "from bot.logs.setup import set_up_logs\n"
        "import sys, threading\n"
        f"set_up_logs('INFO', 'json', [{SHORT_TOKEN!r}])\n"
        "def fail(): raise RuntimeError(sys.argv[1])\n"
        "thread = threading.Thread(target=fail); thread.start(); thread.join()\n"
        "fail()\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, " ".join(LEAKS)], capture_output=True, text=True, timeout=30, check=False
    )
    first, second = (json.loads(line) for line in ended.stderr.splitlines())
    assert first["level"] == second["level"] == "critical"
    assert "RuntimeError" in first["exception"]
    assert ended.returncode == 1
    assert not [leak for leak in LEAKS if leak in ended.stderr]
