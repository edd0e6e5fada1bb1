"""Read sums of money as people type them, by the rules of the sales desk (section 6, "Amount").

- `read`: the whole reader. `results`: its answers, as data: an amount, a question with its choices, or an error.
- `choices`: what a typed word chooses in an open question.
- `spelling`: prepares a text. `words`: the words of amounts. `tokens`: the words, digits and signs of a text.
- `digits`: written numbers with their separators and decimals. `quantity`: numbers with their scales.
- `units`: toman, rial, dollar and euro, and the greatest amounts. `phones`: numbers that look like a phone.
"""
