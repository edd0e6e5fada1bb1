"""Benchmarks that are run by hand; none of them runs in `make test`.

`million` creates the database of a large business; `writer_holds` measures how long a day of work holds its writer.
"""
