"""Domains of email addresses.

- `kinds`: whose mail a domain is: a company's, free, disposable, nobody's.
- `free_mail` and `endings`: the lists for it, of providers and of the internet's top-level domains.
- `slips`: the domain that was probably meant.
"""
