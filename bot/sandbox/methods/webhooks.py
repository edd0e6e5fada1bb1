"""setWebhook, deleteWebhook and getWebhookInfo."""

import ipaddress
import re
import ssl

from bot.sandbox.values.entities import JsonObject
from bot.sandbox.values.fields import Fields, Upload, as_list
from bot.sandbox.values.links import split_url
from bot.sandbox.values.refusals import RefusedError, bad_request
from bot.sandbox.world.telegram import Telegram
from bot.sandbox.world.updates import Webhook

PORTS = frozenset({None, 80, 88, 443, 8443})
MAX_CONNECTIONS = 100
DEFAULT_CONNECTIONS = 40
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


def set_webhook(telegram: Telegram, values: Fields) -> bool:
    """Post updates to an address; on this machine it may be plain HTTP on any port, as with a Bot API server's own."""
    url = values.text("url")
    webhook = _webhook(url, values) if url else None
    remember_allowed(telegram, values)
    telegram.updates.set_webhook(webhook)
    _drop_if_asked(telegram, values)
    return True


def delete_webhook(telegram: Telegram, values: Fields) -> bool:
    """Forget the webhook."""
    if telegram.updates.webhook:
        telegram.updates.set_webhook(None)
    _drop_if_asked(telegram, values)
    return True


def get_webhook_info(telegram: Telegram, _values: Fields) -> JsonObject:
    """Return where updates are posted, and the last error there."""
    webhook, updates = telegram.updates.webhook, telegram.updates
    info: JsonObject = {"url": updates.webhook_url, "has_custom_certificate": bool(webhook and webhook.trust)}
    info["pending_update_count"] = len(updates.pending)
    if webhook is not None:
        info["max_connections"] = webhook.max_connections
        if webhook.failed_at is not None:
            info |= {"last_error_date": webhook.failed_at, "last_error_message": webhook.failure}
    return {**info, "allowed_updates": list(updates.allowed)} if updates.allowed else info


def is_here(url: str) -> bool:
    """Tell whether an address is on this machine, because the sandbox posts nowhere else."""
    parts = split_url(url)
    host = (parts.hostname if parts else None) or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def remember_allowed(telegram: Telegram, values: Fields) -> None:
    """Remember which kinds of updates the bot asks for, if the call names them."""
    if not values.has("allowed_updates"):
        return
    kinds = as_list(values.raw("allowed_updates"))
    if kinds is None:
        raise bad_request("can't parse allowed updates JSON object")
    telegram.updates.allow([str(kind) for kind in kinds])


def _webhook(url: str, values: Fields) -> Webhook:
    _check_address(url)
    secret = values.text("secret_token")
    if secret and not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    wanted = values.number("max_connections") or DEFAULT_CONNECTIONS
    certificate = values.upload("certificate")
    return Webhook(
        url, secret, min(max(wanted, 1), MAX_CONNECTIONS), _trust(certificate) if certificate is not None else None
    )


def _check_address(url: str) -> None:
    parts = split_url(url)
    if parts is None or not parts.hostname:
        raise _bad_webhook("invalid webhook URL specified")
    if is_here(url) and parts.scheme in {"http", "https"}:
        return
    if parts.scheme != "https":
        raise _bad_webhook("An HTTPS URL must be provided for webhook")
    if parts.port not in PORTS:
        raise _bad_webhook("Webhook can be set up only on ports 80, 88, 443 or 8443")


def _trust(certificate: Upload) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cadata=certificate.data.decode("ascii"))
    except (ssl.SSLError, UnicodeDecodeError) as error:
        raise _bad_webhook("the certificate cannot be read; PEM is expected") from error


def _bad_webhook(reason: str) -> RefusedError:
    return bad_request(f"bad webhook: {reason}")


def _drop_if_asked(telegram: Telegram, values: Fields) -> None:
    if values.flag("drop_pending_updates"):
        telegram.updates.drop()
