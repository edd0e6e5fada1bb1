"""Wiping old copies of what was deleted out of a database file, while others write.

- `wiper` does it in rounds; `page_walk` goes over every page of the `page_file`, and `btree_page` says what in a page
  is dead.
"""
