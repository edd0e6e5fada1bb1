"""The section `desk` of the funnel file: how the sales desk works (DESK §2).

- `settings`: the section as data, with its defaults; `values`: the forms that its values may have.
- `reasons`: why a lead was lost or is no fit; `reason_labels`: the words for it on a button.
- `written_hours` reads the hours of people, `checks` what cannot be or is probably a mistake.
"""
