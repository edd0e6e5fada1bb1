"""Starting funnels: written for a trade, in one language or several.

- `template`: how one source yields a file for any choice of languages.
- `trades`: which starters there are, and how people name them and their languages.
- `placing`: writes a funnel file, its gifts and their pictures into a folder.
"""
