"""What the desk says beside the card: to the group, to colleagues in private, to prospects (DESK §1.4, §8).

- `wording`: a text with people in it, as HTML and as plain text.
- `group_notices`: the text of each notice. `reminders`: those of leads that wait.
- `amounts`: the question about an unclear amount.
- `prospect_notices`: what prospects hear. `mark_question`: how it was.
- `refusals`: why an act is refused. `revealed`: a number that is masked.
- `speaker`: the line above a colleague's words to a prospect.
"""
