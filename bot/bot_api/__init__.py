"""bot_api."""
