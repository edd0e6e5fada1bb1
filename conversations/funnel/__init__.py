"""The funnel file.

- `model`: the funnel as data. `first_language`: which of its languages a talk begins in.
- `languages`: only those with a folder of texts may be named.
- `reconciliation`: what is remembered of a person, reconciled with the funnel that it meets. `missing`: what of it the
  funnel does not have, and how many people that concerns.
- `loader` reads a file: `yaml_reader` its syntax, `type_errors` wrong types in plain words, `checks`, `text_checks` and
  `reachability` its sense; `problems` is what is wrong, and where.
"""
