"""The funnel file: its data, its checks, and what people keep from another version.

- `model`: the funnel as data, made of `parts` and of `desk`, the settings of the sales desk. `first_language`: which of
  its languages a talk begins in. `gift`: the magnet of a person, and the word for it. `languages`: only those with a
  folder of texts may be named.
- `reconciliation`: stored data of a person, reconciled with the funnel that runs now. `missing`: stored values that
  the funnel lacks, and how many people have them.
- `loader` reads a file: `yaml_reader` checks the syntax, `written` reads hours, dates and numbers in the forms in which
  people write them, and `typed` those that people of the desk type as well; `type_errors` words wrong types and
  `list_limits` wrong counts, `checks` and `text_checks` check the meaning, and `paths` every path through the
  questions; `problems` holds what is wrong, and where.
"""
