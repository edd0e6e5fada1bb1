"""Language: what people are shown, in every language that has a folder of texts.

- `folder` reads and checks such folders; `facts` is what each tells of its language beside the texts. `loaded`: those
  that this process speaks.
- `catalogue` finds a text of ours and fills in values, `places` are where they go.
- `normalise` cleans letters; `names` makes names fit to be shown; `graphemes` measures and cuts text.
- `direction` isolates text where directions mix; `numbers` writes digits.
"""
