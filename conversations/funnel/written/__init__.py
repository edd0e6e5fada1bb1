"""The forms in which owners write hours, days off, numbers and languages in a funnel file, read as the model has them.

- `forms` reads a whole document. `weekly_hours` reads the openings of a week: `weekdays` the names of its days,
  `clock_times` the times of one day. `days_off` reads dates in either calendar, `foreign_digits` numbers in the digits
  of other scripts, where the schema (`schema_nodes`) wants a number, `single_values` lists without brackets.
  `spoken_languages` knows the names of languages, `languages_of_texts` finds the texts that lack one. `editors_schema`
  tells editors of these forms.
- `words` has the words of all languages for it, `marks` cuts a text into numbers, words and signs.
"""
