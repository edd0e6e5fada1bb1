"""The words, a folder a language: the same keys in three files, prospect, sales and admin, and its facts in `language`.

`language/folder` reads and checks them. A funnel file may say any of the prospects' texts in its own way.
"""
