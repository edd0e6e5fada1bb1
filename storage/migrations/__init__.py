"""The schema: numbered SQL files, one folder an engine. `runner` applies them."""
