"""Texts and facts of every language that has a folder of texts.

- `folder` reads and checks such folders; `facts` are a language's properties other than texts. `loaded`: the languages
  of this process.
- `catalogue` finds a text and fills in values; `places` are the {names} where they go.
- `operator_texts`: sentences for the people who run the bot, in their language.
- `normalise` cleans letters; `names` makes names fit to be shown; `graphemes` measures and cuts text.
- `direction` isolates text where directions mix; `numbers` writes digits, `money` sums; `alphabet` sorts
  names.
"""
