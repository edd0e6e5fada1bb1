"""Language: what people type, and what they are shown.

- `catalogue` finds a text of ours and fills in values.
- `normalise` cleans letters; `names` makes names fit to be shown; `graphemes` measures and cuts text.
- `direction` isolates text where directions mix; `numbers` writes digits.
"""
