import pytest
from pydantic import SecretStr

from bot.settings.settings import Settings, SettingsError, load_settings

SECRET = "kJ3x-a_secret_of_forty_three_characters_0123"
TOKEN = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"
URL = "https://bot.example.com/telegram"
RIGHT = {"WEBHOOK_URL": URL, "WEBHOOK_SECRET": SECRET, "HTTP_LISTEN": "127.0.0.1:8080", "BOT_TOKEN": TOKEN}
STAND_IN = "http://127.0.0.1:8081/bot"


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch, tmp_path):
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)

    def give(**changes: str) -> None:
        for name, value in (RIGHT | changes).items():
            monkeypatch.setenv(name, value)

    return give


def test_a_whole_webhook_is_read_and_its_secrets_reach_no_log(given) -> None:
    given(WEBHOOK_SECRET_PREVIOUS=SECRET[::-1], REPLACE_WEBHOOK="yes")
    settings = load_settings()
    assert (settings.webhook_url, settings.replace_webhook) == (URL, True)
    assert settings.webhook_secrets == (SECRET, SECRET[::-1])
    assert set(settings.webhook_secrets) < set(settings.secrets)
    assert SECRET not in repr(settings)


@pytest.mark.parametrize(
    "url",
    [
        "https://bot.example.com",
        "https://bot.example.com:8443/telegram/",
        "https://[2001:db8::1]:88/a-b/c.d~e",
    ],
)
def test_an_address_that_telegram_posts_to_is_taken(given, url: str) -> None:
    given(WEBHOOK_URL=url)
    assert load_settings().webhook_url == url


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:5000/hook", "http://localhost/hook", "http://[::1]:5000/hook", "https://b.example:5000/h"]
)
def test_a_stand_in_may_post_to_this_machine_and_to_any_port(given, url: str) -> None:
    given(WEBHOOK_URL=url, BOT_API_URL=STAND_IN)
    assert load_settings().webhook_url == url


@pytest.mark.parametrize(
    ("changes", "setting"),
    [
        pytest.param({"METRICS_LISTEN": "127.0.0.1:8080"}, "METRICS_LISTEN", id="one door for two"),
        pytest.param({"WEBHOOK_URL": "http://bot.example.com/telegram"}, "WEBHOOK_URL", id="no https"),
        pytest.param({"WEBHOOK_URL": "http://127.0.0.1/telegram"}, "WEBHOOK_URL", id="loopback for Telegram itself"),
        pytest.param({"WEBHOOK_URL": "http://b.example/t", "BOT_API_URL": STAND_IN}, "WEBHOOK_URL", id="http abroad"),
        pytest.param({"WEBHOOK_URL": "https://bot.example.com:8080/t"}, "WEBHOOK_URL", id="port"),
        pytest.param({"WEBHOOK_URL": "https://bot.example.com:x/t"}, "WEBHOOK_URL", id="no port"),
        pytest.param({"WEBHOOK_URL": "bot.example.com"}, "WEBHOOK_URL", id="no scheme"),
        pytest.param({"WEBHOOK_URL": f"{URL}?key=hunter22"}, "WEBHOOK_URL", id="query"),
        pytest.param({"WEBHOOK_URL": "https://u:hunter22@bot.example.com/t"}, "WEBHOOK_URL", id="password"),
        pytest.param({"WEBHOOK_URL": "https://bot.example.com/{x}"}, "WEBHOOK_URL", id="pattern"),
        pytest.param({"WEBHOOK_URL": f"{URL}/{TOKEN.partition(':')[2]}"}, "WEBHOOK_URL", id="token in the path"),
        pytest.param({"WEBHOOK_URL": "https://bot.example.com/healthz"}, "WEBHOOK_URL", id="a page of ours"),
        pytest.param({"WEBHOOK_URL": f"{URL}/{SECRET}"}, "WEBHOOK_SECRET", id="secret in the path"),
        pytest.param({"WEBHOOK_SECRET": ""}, "WEBHOOK_SECRET", id="no secret"),
        pytest.param({"WEBHOOK_SECRET": "hunter22"}, "WEBHOOK_SECRET", id="short secret"),
        pytest.param({"WEBHOOK_SECRET": f"{SECRET} hunter22"}, "WEBHOOK_SECRET", id="secret with a space"),
        pytest.param({"WEBHOOK_SECRET": "a" * 257}, "WEBHOOK_SECRET", id="long secret"),
        pytest.param({"WEBHOOK_SECRET": TOKEN.partition(":")[2]}, "WEBHOOK_SECRET", id="the token as secret"),
        pytest.param({"WEBHOOK_SECRET_PREVIOUS": "hunter22"}, "WEBHOOK_SECRET_PREVIOUS", id="short one before"),
        pytest.param({"HTTP_LISTEN": ""}, "HTTP_LISTEN", id="nowhere to listen"),
        pytest.param({"REPLACE_WEBHOOK": "perhaps"}, "REPLACE_WEBHOOK", id="neither yes nor no"),
    ],
)
def test_a_wrong_one_is_told_with_an_example_and_never_shown(given, changes: dict[str, str], setting: str) -> None:
    given(**changes)
    with pytest.raises(SettingsError) as wrong:
        load_settings()
    said = str(wrong.value)
    assert said.startswith(f"{setting}: ")
    assert "for example" in said
    assert "=" in said
    assert not any(word in said for word in (SECRET, TOKEN.partition(":")[2], "hunter22"))


def test_a_missing_secret_comes_with_the_line_that_makes_one(given) -> None:
    given(WEBHOOK_SECRET="")
    with pytest.raises(SettingsError, match=r"secrets\.token_urlsafe"):
        load_settings()


def test_a_secret_without_a_webhook_stops_nothing() -> None:
    assert Settings(webhook_secret=SecretStr(SECRET)).webhook_url is None
