"""The texts, one folder per language: the files prospect, sales and admin have the same keys; `language` has its facts.

`language/folder` reads and checks them. A funnel file may replace any of the prospects' texts.
"""
