"""The words: `fa/` and `en/` hold the same keys, in three files each: prospect, sales and admin.

`language/catalogue` reads them. A funnel file may say any of the prospects' texts in its own way.
"""
