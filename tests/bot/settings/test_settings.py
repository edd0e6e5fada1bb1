import os
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pydantic import SecretBytes, SecretStr

from bot.settings.settings import Settings, SettingsError, env_file_warnings, load_settings
from bot.settings.values import Listen, SendLimits

TOKEN = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


def write_env(*lines: str) -> Path:
    Path(".env").write_text("\n".join(lines), "utf-8")
    Path(".env").chmod(0o600)
    return Path(".env")


def test_nothing_set_gives_the_defaults() -> None:
    assert load_settings() == Settings()
    assert Settings().database == Path("data/sarnakh.db")
    assert Settings().bot_api_url == "https://api.telegram.org/bot"
    assert Settings().timezone == ZoneInfo("Asia/Tehran")


def test_the_environment_goes_before_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    write_env("LOG_LEVEL=DEBUG", "LOG_FORMAT=json")
    monkeypatch.setenv("LOG_LEVEL", "error")
    settings = load_settings()
    assert (settings.log_level, settings.log_format) == ("ERROR", "json")


def test_settings_made_in_code_read_no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADMIN_IDS", "42")
    assert Settings().admin_ids == ()


@pytest.mark.parametrize("blank", ["", "  "])
def test_what_is_empty_counts_as_not_set(monkeypatch: pytest.MonkeyPatch, blank: str) -> None:
    for name in Settings.model_fields:
        monkeypatch.setenv(name.upper(), blank)
    assert load_settings() == Settings()


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        pytest.param("ADMIN_IDS", "42", (42,), id="one admin"),
        pytest.param("ADMIN_IDS", "42, 43,42,", (42, 43), id="admins with spaces, each once"),
        pytest.param("ADMIN_IDS", "۱۲۳۴۵۶۷۸۹، ۴۲", (123456789, 42), id="persian digits and comma"),
        pytest.param("SALES_CHAT_ID", "-1001234567890", -1001234567890, id="group"),
        pytest.param("SALES_CHAT_ID", "−۱۰۰۱۲۳", -100123, id="persian digits, real minus"),
        pytest.param("BOT_API_URL", "http://127.0.0.1:8081/bot/", "http://127.0.0.1:8081/bot", id="slash at the end"),
        pytest.param("DATABASE_URL", "sqlite:////var/lib/s.db", "sqlite:////var/lib/s.db", id="absolute path"),
        pytest.param("DATABASE_URL", "postgresql://u:p@h/db", "postgresql://u:p@h/db", id="a server"),
        pytest.param("TIMEZONE", "Europe/Berlin", ZoneInfo("Europe/Berlin"), id="time zone"),
        pytest.param("HTTP_LISTEN", "127.0.0.1:8080", Listen("127.0.0.1", 8080), id="ipv4"),
        pytest.param("HTTP_LISTEN", "[::1]:80", Listen("::1", 80), id="ipv6"),
        pytest.param("PROXY_URL", "socks5h://u:p@h:1080", SecretStr("socks5h://u:p@h:1080"), id="socks"),
        pytest.param("SEND_LIMITS", "30, 1.5, 20", SendLimits(30, 1.5, 20), id="limits with spaces"),
        pytest.param("FIELD_KEY", "A" * 43, SecretBytes(bytes(32)), id="key without its sign"),
        pytest.param("FIELD_KEY_PREVIOUS", "_" * 42 + "8=", SecretBytes(b"\xff" * 32), id="key"),
        pytest.param("KEEP_LEADS_DAYS", "۳۰", timedelta(days=30), id="persian days"),
        pytest.param("KEEP_VISITORS_DAYS", "None", None, id="for ever"),
        pytest.param("BOT_TOKEN", " 4242:TEST ", SecretStr("4242:TEST"), id="token with spaces"),
    ],
)
def test_values_are_read_as_people_write_them(
    monkeypatch: pytest.MonkeyPatch, name: str, text: str, value: object
) -> None:
    monkeypatch.setenv(name, text)
    assert getattr(load_settings(), name.lower()) == value


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("BOT_TOKEN", TOKEN + " x", id="token with a tail"),
        pytest.param("BOT_TOKEN", "your-token", id="no token"),
        pytest.param("BOT_API_URL", "https://api.telegram.org", id="api without bot"),
        pytest.param("BOT_API_URL", "ftp://host/bot", id="api by ftp"),
        pytest.param("DATABASE_URL", "mysql://u:hunter22@h/db", id="another engine"),
        pytest.param("DATABASE_URL", "postgresql://u:hunter22@h", id="a server without a database"),
        pytest.param("DATABASE_URL", "postgresql://u:22/hunter22@h/db", id="a password that is not escaped"),
        pytest.param("DATABASE_URL", "sqlite:///", id="no path"),
        pytest.param("SALES_CHAT_ID", "@sales", id="chat by name"),
        pytest.param("SALES_CHAT_ID", "0", id="chat zero"),
        pytest.param("ADMIN_IDS", "42, sara", id="admin by name"),
        pytest.param("ADMIN_IDS", "-1001234567890", id="group as admin"),
        pytest.param("ADMIN_IDS", TOKEN, id="token in the wrong place"),
        pytest.param("FUNNEL", "missing.yaml", id="no such file"),
        pytest.param("TIMEZONE", "Asia/Teheran", id="no such zone"),
        pytest.param("TIMEZONE", "../etc/passwd", id="zone outside"),
        pytest.param("PROXY_URL", "socks4://u:hunter22@h:1", id="socks4"),
        pytest.param("PROXY_URL", "http://u:hunter22@h", id="no port"),
        pytest.param("PROXY_URL", "http://u:hunter22@h:99999", id="impossible port"),
        pytest.param("HTTP_LISTEN", "8080", id="port alone"),
        pytest.param("HTTP_LISTEN", "127.0.0.1:70000", id="high port"),
        pytest.param("METRICS_LISTEN", "9090", id="port alone for metrics"),
        pytest.param("HEARTBEAT_URL", "hc-ping.com/hunter22", id="heartbeat without a scheme"),
        pytest.param("HEARTBEAT_URL", "https://[hunter22", id="heartbeat to a broken host"),
        pytest.param("HEARTBEAT_URL", "https://hc-ping.com/hunter22 x", id="heartbeat with a tail"),
        pytest.param("LOG_LEVEL", "LOUD", id="level"),
        pytest.param("LOG_FORMAT", "xml", id="format"),
        pytest.param("FIELD_KEY", "hunter22" * 5, id="short key"),
        pytest.param("FIELD_KEY", "hunter22" * 5 + "a+/=", id="not base64url"),
        pytest.param("KEEP_LEADS_DAYS", "0", id="no day at all"),
        pytest.param("KEEP_VISITORS_DAYS", "2 years", id="years"),
        pytest.param("SEND_LIMITS", "30,1", id="two limits"),
        pytest.param("SEND_LIMITS", "30,0,20", id="limit zero"),
        pytest.param("SEND_LIMITS", "none", id="no limits on Telegram itself"),
    ],
)
def test_a_wrong_one_is_one_line_with_its_name_and_an_example_and_no_secret(
    monkeypatch: pytest.MonkeyPatch, name: str, text: str
) -> None:
    monkeypatch.setenv(name, text)
    with pytest.raises(SettingsError) as wrong:
        load_settings()
    said = str(wrong.value)
    assert said.startswith(f"{name}: ")
    assert f"{name}=" in said
    assert "\n" not in said
    assert TOKEN not in said
    assert "hunter22" not in said
    assert wrong.value.__suppress_context__


def test_limits_may_be_switched_off_for_a_stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEND_LIMITS", "none")
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:8081/bot")
    assert load_settings().send_limits is None


def test_the_other_wrong_ones_are_named_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_LEVEL", "LOUD")
    monkeypatch.setenv("TIMEZONE", "Mars")
    with pytest.raises(SettingsError, match=r"^TIMEZONE: .*\(also wrong: LOG_LEVEL\)$"):
        load_settings()


def test_a_missing_token_is_told_to_whoever_needs_it() -> None:
    with pytest.raises(SettingsError, match=r"^BOT_TOKEN: .*BotFather.*BOT_TOKEN="):
        _ = load_settings().token


def test_a_token_says_whose_it_is_but_is_never_printed() -> None:
    settings = Settings(bot_token=SecretStr(TOKEN), proxy_url=SecretStr("http://u:p%40ssword@h:1"))
    assert (settings.token, settings.bot_id) == (TOKEN, 123456789)
    assert TOKEN not in repr(settings)
    assert set(settings.secrets) == {TOKEN, "http://u:p%40ssword@h:1", "p%40ssword", "p@ssword"}


def test_an_address_that_hears_the_heartbeat_is_a_secret() -> None:
    settings = Settings(heartbeat_url=SecretStr("https://hc-ping.com/3f2b9c1e-0000"))
    assert "3f2b" not in repr(settings)
    assert set(settings.secrets) == {"https://hc-ping.com/3f2b9c1e-0000", "/3f2b9c1e-0000"}


def test_unknown_names_stop_nothing_and_those_in_the_file_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHELL_THING", "1")
    file = write_env("ADMIN_ID=42", "EDITOR=vi", "LOG_LEVEL=INFO")
    assert load_settings() == Settings()
    assert tuple(map(str, env_file_warnings(file))) == (
        ".env: there is no setting ADMIN_ID; did you mean ADMIN_IDS?",
        ".env: there is no setting EDITOR",
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such bits")
def test_a_file_that_others_can_read_is_told() -> None:
    file = write_env("LOG_LEVEL=INFO")
    file.chmod(0o644)
    assert tuple(map(str, env_file_warnings(file))) == (
        ".env can be read by other people on this machine: chmod 600 .env",
    )


def test_no_file_no_warning() -> None:
    assert env_file_warnings(Path(".env")) == ()


def test_a_file_of_windows_notepad_is_read() -> None:
    Path(".env").write_text("LOG_LEVEL=DEBUG\r\n", "utf-8-sig")
    assert load_settings().log_level == "DEBUG"


def test_a_file_that_is_no_text_is_named() -> None:
    Path(".env").write_bytes(b"LOG_LEVEL=\xff\xfe")
    with pytest.raises(SettingsError, match=r"^\.env cannot be read"):
        load_settings()
