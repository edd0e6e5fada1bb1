"""What we show over HTTP, and what arrives by it.

`server` is what all of it shares; `doors` decides which address shows what; `watching` and `metrics` are the pages for
a monitor; `webhook` is where Telegram posts.
"""
