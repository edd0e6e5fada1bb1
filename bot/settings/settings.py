"""Settings: from the environment, or from `.env` in the working folder; a wrong one stops the start.

The environment takes precedence over the file; an empty value counts as not set. `.env.example` explains each setting,
`bot.settings.values` parses its text.
"""

import difflib
import os
from base64 import urlsafe_b64encode
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretBytes,
    SecretStr,
    ValidationError,
    model_validator,
)
from pydantic_settings import BaseSettings, DotEnvSettingsSource, SettingsConfigDict

from bot.errors import BotError
from bot.settings import values, webhook_values
from bot.settings.location import location_of
from bot.settings.values import Listen, SendLimits
from storage.encryption.seals import FieldCipher, cipher_of
from storage.opening import Location
from storage.records.lead import RetentionPolicy
from storage.records.translatable import Translatable, listed, said_by, tr

ENV_FILE = Path(".env")
READABLE_BY_OTHERS = 0o044
GET_ONE = tr("get one from @BotFather and write it into .env, for example BOT_TOKEN=123456789:AAE…")
NOT_SET = tr("BOT_TOKEN: is not set; {remedy}", remedy=GET_ONE)


class SettingsError(BotError):
    """A setting is missing or wrong; the text names it, says what is wrong and shows a right one."""


def _read(parse: Callable[[str], object]) -> BeforeValidator:
    """Parse a value that is text; a value given in code is taken as it is."""
    return BeforeValidator(lambda value: parse(value) if isinstance(value, str) else value)


class Settings(BaseModel):
    """Every setting, validated; constructed in code, as in the demo and tests, it does not read the environment."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    bot_token: Annotated[SecretStr | None, _read(values.to_token)] = None
    bot_api_url: Annotated[str, _read(values.to_api_url)] = values.TELEGRAM_API
    database_url: Annotated[str, _read(values.to_database_url)] = Field(values.SQLITE + "data/sarnakh.db", repr=False)
    """It may hold a password."""
    sales_chat_id: Annotated[int | None, _read(values.to_chat)] = None
    admin_ids: Annotated[tuple[int, ...], _read(values.to_admins)] = ()
    funnel: Annotated[Path | None, _read(values.to_funnel)] = None
    """None: the funnel we ship."""
    funnel_watch: Annotated[bool, _read(values.to_yes)] = False
    """Load the funnel's file whenever it is saved."""
    sample: Annotated[bool, _read(values.to_yes)] = False
    """Let the sample company begin on real Telegram."""
    timezone: Annotated[ZoneInfo, _read(values.to_timezone)] = Field(default_factory=lambda: ZoneInfo("Asia/Tehran"))
    proxy_url: Annotated[SecretStr | None, _read(values.to_proxy)] = None
    http_listen: Annotated[Listen | None, _read(values.to_listen)] = None
    metrics_listen: Annotated[Listen | None, _read(values.to_listen)] = None
    """None: the monitoring pages are on http_listen, unless that one receives webhooks."""
    heartbeat_url: Annotated[SecretStr | None, _read(values.to_heartbeat)] = None
    webhook_url: Annotated[str | None, _read(webhook_values.to_webhook_url)] = None
    """None: updates are received by polling."""
    webhook_secret: Annotated[SecretStr | None, _read(webhook_values.to_webhook_secret)] = None
    webhook_secret_previous: Annotated[SecretStr | None, _read(webhook_values.to_webhook_secret)] = None
    replace_webhook: Annotated[bool, _read(values.to_yes)] = False
    """Replace a webhook that another party set."""
    log_level: Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"], _read(values.to_level)] = "INFO"
    log_format: Annotated[Literal["console", "json"], _read(values.to_format)] = "console"
    send_limits: Annotated[SendLimits | None, _read(values.to_limits)] = SendLimits(30, 1, 20)
    """None: no limits, only for a stand-in of Telegram."""

    field_key: Annotated[SecretBytes | None, _read(values.to_field_key)] = None
    """The key that seals what people told us; None stores it unsealed."""
    field_key_previous: Annotated[SecretBytes | None, _read(values.to_field_key)] = None
    keep_visitors_days: Annotated[timedelta | None, _read(values.to_days)] = timedelta(days=180)
    keep_leads_days: Annotated[timedelta | None, _read(values.to_days)] = timedelta(days=730)
    """How long people are kept after their last activity; None keeps them for ever."""

    @model_validator(mode="before")
    @classmethod
    def _without_blanks(cls, given: dict[str, object]) -> dict[str, object]:
        stripped = {name: value.strip() if isinstance(value, str) else value for name, value in given.items()}
        return {name: value for name, value in stripped.items() if value != ""}

    @model_validator(mode="after")
    def _telegram_has_limits(self) -> Self:
        if self.send_limits is None and self.bot_api_url == values.TELEGRAM_API:
            raise ValueError(
                tr("SEND_LIMITS: none is for a stand-in server; Telegram has limits, for example SEND_LIMITS=30,1,20")
            )
        return self

    @model_validator(mode="after")
    def _doors_are_two(self) -> Self:
        if self.metrics_listen is not None and self.metrics_listen == self.http_listen and self.http_listen.port:
            raise ValueError(
                tr(
                    "METRICS_LISTEN: HTTP_LISTEN stands there; take another port, "
                    "for example METRICS_LISTEN=127.0.0.1:9090"
                )
            )
        return self

    @model_validator(mode="after")
    def _webhook_is_whole(self) -> Self:
        if self.webhook_url is None:
            return self
        token = self.bot_token.get_secret_value() if self.bot_token else ""
        secret = self.webhook_secret.get_secret_value() if self.webhook_secret else None
        own = self.bot_api_url == values.TELEGRAM_API
        problem = webhook_values.wrong_address(self.webhook_url, telegrams_own=own, token=token)
        problem = problem or webhook_values.wrong_secret(secret, url=self.webhook_url, token=token)
        if problem is None and self.http_listen is None:
            problem = tr("HTTP_LISTEN: WEBHOOK_URL leads to it; say where, for example HTTP_LISTEN=127.0.0.1:8080")
        if problem is not None:
            raise ValueError(problem)
        return self

    @property
    def webhook_secrets(self) -> tuple[str, ...]:
        """The secrets that Telegram may post with: the current one, and the previous one while it is being changed."""
        given = (self.webhook_secret, self.webhook_secret_previous)
        return tuple(secret.get_secret_value() for secret in given if secret is not None)

    @property
    def token(self) -> str:
        """The bot token.

        Raises:
            SettingsError: it is not set.
        """
        if self.bot_token is None:
            raise SettingsError(NOT_SET)
        return self.bot_token.get_secret_value()

    @property
    def bot_id(self) -> int:
        """The bot's own Telegram id, with which its token begins."""
        return int(self.token.partition(":")[0])

    @property
    def database(self) -> Location:
        """The SQLite file, or the database on a server."""
        return location_of(self.database_url)

    @property
    def disk(self) -> Path:
        """The folder whose disk must not fill up: that of the file, or where this process works."""
        return self.database.parent if isinstance(self.database, Path) else Path()

    @property
    def keeping(self) -> RetentionPolicy:
        """The retention times of people."""
        return RetentionPolicy(visitors=self.keep_visitors_days, leads=self.keep_leads_days)

    @property
    def cipher(self) -> FieldCipher:
        """The cipher that seals fields at rest."""
        return cipher_of(self.field_key.get_secret_value() if self.field_key else None)

    @property
    def previous_cipher(self) -> FieldCipher:
        """The previous cipher, while keys are changed."""
        return cipher_of(self.field_key_previous.get_secret_value() if self.field_key_previous else None)

    @property
    def secrets(self) -> tuple[str, ...]:
        """The values that must never reach a log."""
        found = [secret.get_secret_value() for secret in (self.bot_token, self.proxy_url) if secret is not None]
        urls = [self.database_url, *([self.proxy_url.get_secret_value()] if self.proxy_url is not None else [])]
        for password in filter(None, (urlsplit(url).password for url in urls)):
            found += [password, unquote(password)]
        keys = [key.get_secret_value() for key in (self.field_key, self.field_key_previous) if key is not None]
        found += [urlsafe_b64encode(key).decode().rstrip("=") for key in keys]
        if self.heartbeat_url is not None:
            url = self.heartbeat_url.get_secret_value()
            found += [url, urlsplit(url).path]
        return (*found, *self.webhook_secrets)


class _FromEnvironment(BaseSettings, Settings):
    """The same settings, read from the environment and the file."""

    model_config = SettingsConfigDict(
        frozen=True,
        extra="ignore",
        hide_input_in_errors=True,
        env_ignore_empty=True,
        env_file_encoding="utf-8-sig",  # Windows' Notepad writes the byte order mark
        enable_decoding=False,  # lists are written as people write them, not as JSON
    )


def load_settings(env_file: Path | None = ENV_FILE) -> Settings:
    """Read the environment and the file. The file may be missing, and so may the token, which `Settings.token` reports.

    Raises:
        SettingsError: one line that names the wrong setting, and never shows a secret.
    """
    try:
        read = _FromEnvironment(_env_file=env_file)
    except ValidationError as wrong:
        # Not "from wrong": its traceback contains what was typed.
        raise SettingsError(_in_one_line(wrong)) from None
    except (OSError, UnicodeDecodeError) as unreadable:
        said = tr(
            "{file} cannot be read: {reason}; save it as UTF-8 and make it your own",
            file=env_file,
            reason=unreadable,
        )
        raise SettingsError(said) from None
    return Settings.model_construct(**dict(read))


def env_file_warnings(env_file: Path = ENV_FILE) -> tuple[Translatable, ...]:
    """Return warnings about the file that do not stop the start."""
    if not env_file.is_file():
        return ()
    known = [name.upper() for name in Settings.model_fields]
    source = DotEnvSettingsSource(_FromEnvironment, env_file=env_file)
    written = [name.upper() for name in source.env_vars]
    found = [_unknown(env_file, name, known) for name in written if name not in known]
    if os.name != "nt" and env_file.stat().st_mode & READABLE_BY_OTHERS:
        found.append(tr("{file} can be read by other people on this machine: chmod 600 {file}", file=env_file))
    return tuple(found)


def settings_of_the_shell(env_file: Path = ENV_FILE) -> tuple[str, ...]:
    """Return the names of settings that come from the environment and are not the same in the file."""
    written = DotEnvSettingsSource(_FromEnvironment, env_file=env_file).env_vars if env_file.is_file() else {}
    of_shell = {name: os.environ.get(name.upper(), "") for name in Settings.model_fields}
    return tuple(name.upper() for name, value in of_shell.items() if value and value != written.get(name))


def _unknown(env_file: Path, name: str, known: list[str]) -> Translatable:
    near = difflib.get_close_matches(name, known, n=1)
    if near:
        return tr("{file}: there is no setting {name}; did you mean {near}?", file=env_file, name=name, near=near[0])
    return tr("{file}: there is no setting {name}", file=env_file, name=name)


def _in_one_line(wrong: ValidationError) -> Translatable | str:
    first, *others = wrong.errors(include_url=False, include_input=False)
    cause = first.get("ctx", {}).get("error", first["msg"])
    said = said_by(cause) if isinstance(cause, ValueError) else str(cause)
    if not first["loc"]:
        return said
    name = str(first["loc"][0]).upper()
    also = listed([str(each["loc"][0]).upper() for each in others if each["loc"]])
    if also:
        return tr("{name}: {problem} (also wrong: {also})", name=name, problem=said, also=also)
    return tr("{name}: {problem}", name=name, problem=said)
