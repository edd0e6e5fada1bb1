"""`sarnakh read`: what the bot reads in a text, and why.

- `command`: the arguments, and what they ask for.
- `one_text`: one text, with every candidate and the rule that decided about it. `many_lines`: a table of a file.
- `rule_words`: what each rule does, and each verdict means, in plain words.
- `mending`: contacts that were stored wrongly before, shown and corrected.
"""
