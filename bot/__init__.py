"""Who we speak with and how: Telegram in, Telegram out, the command line."""
