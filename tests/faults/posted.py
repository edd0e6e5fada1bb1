"""Settings of a bot behind a webhook, on a free port."""

from tests.ports import free_address

SECRET = "kJ3x-a_secret_of_forty_three_characters_0123"


def behind_a_webhook() -> dict[str, str]:
    """Return the settings; the port is free now, and no other test gets the same one soon."""
    port = free_address().port
    return {
        "HTTP_LISTEN": f"127.0.0.1:{port}",
        "WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
        "WEBHOOK_SECRET": SECRET,
    }
