"""Measurements made by hand; none of them runs in `make test`.

`million` makes the database of a large business, `writer_holds` times what a day of work does to its writer.
"""
