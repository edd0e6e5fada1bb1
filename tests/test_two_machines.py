"""compose.postgres.yaml and docs/two-machines.md agree with each other and the code; no Docker is here to run them."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.cli.commands import COMMANDS
from bot.settings.settings import Settings
from storage.postgres.address import ServerAddress
from storage.postgres.connecting import CONNECTIONS
from tests.ports import free_address
from tests.postgres_server import PostgresServer, programs

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs/two-machines.md").read_text("utf-8")
GIVEN = {"POSTGRES_PASSWORD": "b7c1", "SITE": "bot.example.com"}
"""What compose.env holds."""
SECRET = "kJ3x-a_secret_of_forty_three_characters_0123"
BOTS = ("bot-1", "bot-2")


def loaded(file: str) -> dict[str, Any]:
    """Read a compose file as Compose does: with the values of compose.env in it."""
    text = (ROOT / file).read_text("utf-8")
    for name, value in GIVEN.items():
        text = text.replace(f"${{{name}:?}}", value)
    assert re.findall(r"(?<!\$)\$(?!\$)\S+", text) == [], "nothing else is filled in"
    return dict(YAML(typ="safe").load(text.replace("$$", "$")))


@pytest.fixture
def services() -> dict[str, Any]:
    return dict(loaded("compose.postgres.yaml")["services"])


def test_both_replicas_are_the_same(services: dict[str, Any]) -> None:
    first, second = (services[name] for name in BOTS)
    assert first == second
    assert set(services) == {*BOTS, "postgres", "proxy"}


def test_a_replica_is_kept_in_as_one_bot_is(services: dict[str, Any]) -> None:
    alone, replica = loaded("compose.yaml")["services"]["bot"], services["bot-1"]
    same = ("healthcheck", "stop_grace_period", "init", "read_only", "tmpfs", "cap_drop", "security_opt", "pids_limit")
    assert {name: replica[name] for name in same} == {name: alone[name] for name in same}
    assert "ports" not in replica, "only the proxy is reached from outside"


def test_its_settings_are_right(services: dict[str, Any]) -> None:
    environment = services["bot-1"]["environment"]
    given = {name.lower(): value for name, value in environment.items()}
    settings = Settings(bot_token="4242424242:AAE-a_token_as_long_as_they_really_are", webhook_secret=SECRET, **given)
    assert isinstance(settings.database, ServerAddress)
    assert settings.database.name == "sarnakh on postgres"
    assert settings.webhook_url == "https://bot.example.com/telegram"
    server = services["postgres"]["environment"]
    assert f"{server['POSTGRES_USER']}:{server['POSTGRES_PASSWORD']}@postgres/sarnakh" in settings.database.url


def test_the_image_has_the_driver(services: dict[str, Any]) -> None:
    ((name, value),) = services["bot-1"]["build"]["args"].items()
    dockerfile = (ROOT / "Dockerfile").read_text("utf-8")
    syncs = re.findall(r"uv sync .*", dockerfile)
    assert f"ARG {name}=\n" in dockerfile
    assert [f"${name}" in line for line in syncs] == [True, True]
    extra = value.removeprefix("--extra=")
    assert re.search(rf"^{extra} = \[\"asyncpg", (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)


def test_the_server_is_new_enough_and_is_waited_for(services: dict[str, Any]) -> None:
    version = re.match(r"postgres:(\d+)-", services["postgres"]["image"])
    assert version is not None
    assert int(version[1]) >= 14
    assert services["postgres"]["volumes"] == ["postgres:/var/lib/postgresql/data"]
    assert services["bot-1"]["depends_on"] == {"postgres": {"condition": "service_healthy"}}


def test_the_server_counts_as_healthy_once_it_is_reached_from_elsewhere(
    services: dict[str, Any], postgres: PostgresServer
) -> None:
    _, program, *arguments = services["postgres"]["healthcheck"]["test"]
    bin_ = programs()
    assert bin_ is not None
    for port, status in ((postgres.port, 0), (free_address().port, 2)):
        done = subprocess.run([bin_ / program, *arguments], env={"PGPORT": str(port)}, check=False, capture_output=True)
        assert done.returncode == status


def test_the_proxy_spreads_the_webhooks_posts_over_all_replicas(services: dict[str, Any]) -> None:
    whole = loaded("compose.postgres.yaml")
    (config,) = services["proxy"]["configs"]
    caddyfile = whole["configs"][config["source"]]["content"]
    environment = services["bot-1"]["environment"]
    port = environment["HTTP_LISTEN"].rpartition(":")[2]
    path = environment["WEBHOOK_URL"].removeprefix(f"https://{GIVEN['SITE']}")
    assert caddyfile.startswith("{$SITE} {\n")
    assert f"handle {path} {{" in caddyfile
    assert re.findall(r"reverse_proxy (.*) \{", caddyfile) == [" ".join(f"{bot}:{port}" for bot in BOTS)]
    assert "health_uri /healthz" in caddyfile, "/readyz is red for faults with which posts can be taken"
    assert caddyfile.count("{") == caddyfile.count("}")
    named = {each.partition(":")[0] for service in services.values() for each in service.get("volumes", ())}
    assert {name for name in named if not name.startswith(".")} == set(whole["volumes"])


def test_the_page_names_only_settings_and_commands_that_exist() -> None:
    settings = {name.upper() for name in Settings.model_fields}
    assert set(re.findall(r"`([A-Z]+(?:_[A-Z]+)+)(?:=[^`]*)?`", PAGE)) <= settings | set(GIVEN)
    commands = {command.name for command in COMMANDS}
    assert set(re.findall(r"\bsarnakh ([a-z][a-z-]+)", re.sub(r"--format=custom sarnakh", "", PAGE))) <= commands


def test_the_page_calls_compose_with_both_files_and_services_that_exist(services: dict[str, Any]) -> None:
    lines = re.findall(r"^docker compose .*", PAGE, re.MULTILINE)
    assert len(lines) > 6
    assert all(" --env-file compose.env --file compose.postgres.yaml " in line for line in lines)
    assert set(re.findall(r"\bbot-\d\b", PAGE)) <= set(services)
    assert "compose.env" in (ROOT / ".gitignore").read_text("utf-8").splitlines()


def test_the_page_tells_the_numbers_of_the_code() -> None:
    assert f"up to {CONNECTIONS} for its work" in PAGE
    code = "".join((ROOT / file).read_text("utf-8") for file in (
        "bot/web/start_page.py", "bot/monitoring/late_migrations.py", "bot/monitoring/health.py",
    ))  # fmt: skip
    assert all(f'"{name}"' in code for name in ("migration_waits", "start_waits", "migration"))
