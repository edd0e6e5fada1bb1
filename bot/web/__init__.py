"""What we show over HTTP: `health`, whether the bot hears Telegram and the sales group hears the bot."""
