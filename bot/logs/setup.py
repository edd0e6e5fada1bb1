"""Logs: one line per event, on standard error, as text or JSON, without personal data.

What is logged: lead numbers, update ids, counts, durations, names of errors. Never what people write, at any level.
The last step before a line is written redacts tokens, phones and emails everywhere: in the message and its arguments,
in structured values, in tracebacks, in our lines and in the libraries' (see `bot.logs.redaction`).
"""

import logging
import sys
import threading
from collections.abc import Mapping, MutableMapping, Sequence
from types import TracebackType
from typing import Literal, TextIO

import orjson
import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from bot.logs.redaction import Redactor, escape_unseen

QUIET = {
    "httpx": logging.WARNING,  # names the URL, token included, at INFO
    "httpcore": logging.WARNING,
    "aiohttp": logging.WARNING,  # with aiohttp.access: addresses of visitors
    "aiosqlite": logging.WARNING,  # writes every statement with its values at DEBUG
    "telegram": logging.WARNING,  # writes whole updates at DEBUG
    "asyncio": logging.INFO,
}
"""The lowest level at which these libraries log, regardless of LOG_LEVEL."""

LogFormat = Literal["console", "json"]
TRACES = frozenset({"exception", "stack"})


class LastStep:
    """A structlog processor that leaves only what may be written: redacted, escaped text and plain numbers."""

    def __init__(self, secrets: Sequence[str]) -> None:
        self._redact = Redactor(secrets)

    def __call__(self, _logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
        """Return the event as it may be written."""
        return {key: self._trace(value) if key in TRACES else self._clean(value) for key, value in event.items()}

    def _trace(self, text: str) -> str:
        """Return a traceback with every line indented, so that no text in it looks like a log line."""
        return "\n".join(f"    {escape_unseen(line)}" for line in self._redact(text).split("\n"))

    def _clean(self, value: object) -> object:
        if value is None or isinstance(value, bool | float):
            return value
        if isinstance(value, int):
            written = str(value)
            return value if self._redact(written) == written else self._redact(written)
        if isinstance(value, Mapping):
            return {str(self._clean(key)): self._clean(each) for key, each in value.items()}
        if isinstance(value, list | tuple | set | frozenset):
            return [self._clean(each) for each in value]
        return escape_unseen(self._redact(value if isinstance(value, str) else repr(value)))


class LineHandler(logging.StreamHandler[TextIO]):
    """Writes lines; when one cannot be written, it reports that without the content."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name for it
        """Print where the failed call was made; logging's own handler prints its arguments."""
        problem = sys.exc_info()[0]
        sys.stderr.write(f"a log line of {record.name} ({record.filename}:{record.lineno}) failed: {problem}\n")


def set_up_logs(level: str, form: LogFormat, secrets: Sequence[str] = (), *, stream: TextIO | None = None) -> None:
    """Configure logging: every line, uncaught exceptions and warnings included, is redacted and written one way."""
    stream = stream or sys.stderr
    handler = LineHandler(stream)
    handler.setFormatter(_formatter(form, secrets, stream))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name, least in QUIET.items():
        logging.getLogger(name).setLevel(max(least, logging.getLogger().level))
    _send_structlog_through_logging()
    logging.captureWarnings(capture=True)
    sys.excepthook = _log_uncaught
    threading.excepthook = _log_uncaught_in_thread


def _send_structlog_through_logging() -> None:
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.contextvars.merge_contextvars,
            structlog.stdlib.PositionalArgumentsFormatter(),
            *_described(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        # The configuration must apply to a logger that was used before this call, too.
        cache_logger_on_first_use=False,
    )


def _formatter(form: LogFormat, secrets: Sequence[str], stream: TextIO) -> logging.Formatter:
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=_described(),
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.StackInfoRenderer(),
            structlog.processors.format_exc_info,
            LastStep(secrets),
            _renderer(form, stream),
        ],
    )


def _described() -> list[Processor]:
    return [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]


def _renderer(form: LogFormat, stream: TextIO) -> Processor:
    if form == "json":
        return _to_json
    # The plain traceback formatter, because rich's would show local variables.
    return structlog.dev.ConsoleRenderer(
        colors=stream.isatty(), exception_formatter=structlog.dev.plain_traceback, pad_event_to=0
    )


def _to_json(_logger: WrappedLogger, _method: str, event: MutableMapping[str, object]) -> str:
    return orjson.dumps(event, option=orjson.OPT_NON_STR_KEYS).decode()


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("bot").critical("ended by an error nobody caught", exc_info=(kind, error, trace))


def _log_uncaught_in_thread(ended: threading.ExceptHookArgs) -> None:
    if ended.exc_value is not None:
        _log_uncaught(ended.exc_type, ended.exc_value, ended.exc_traceback)
