"""Events and turns of a talk, as data.

- `events`: what people do. `turn`: the result of an event. `draft`: a turn while it is being built.
- `buttons`: the codec of prospects' buttons. `return_choices`: when we may be asked to write again.
"""
