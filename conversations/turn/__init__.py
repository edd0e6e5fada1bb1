"""What happens in a talk, as data.

- `events`: what people do. `turn`: what follows. `draft`: a turn while it is written.
- `buttons`: the codec of what prospects press.
"""
