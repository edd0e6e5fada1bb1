"""The schema: numbered SQL files, one folder per engine.

`runner` reads and applies them, `waiting` is what a start tells of those that wait for older processes, `releases`
compares versions.
"""
