"""Wipe old copies of deleted rows from a database file, while others write.

- `wiper` works in rounds; `page_walk` visits every page of the `page_file`, and `btree_page` finds the dead bytes of a
  page.
"""
