"""The schema: numbered SQL files, one folder per engine. `runner` applies them."""
