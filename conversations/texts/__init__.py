"""The words: `fa/` and `en/` hold the same keys, in three rooms each: prospect, sales and admin.

`speech.say` reads them. A funnel file may say any of the prospects' texts in its own way.
"""
