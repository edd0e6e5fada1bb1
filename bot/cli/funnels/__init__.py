"""Commands that write files of funnels.

- `new` writes a starting funnel, `guide` the PDFs that it gives.
"""
