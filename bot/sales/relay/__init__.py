"""What is talked through the desk: colleagues write in the group, prospects in their chat with the bot (DESK §4).

- `group_replies`: what a reply in the group means. `first_replies`: the question before somebody's first.
- `sending`: a colleague's message goes to the prospect. `carried_rows` writes it as outbox rows. `fates`: what became
  of it. `telling_author`: what its author hears. `edits`: messages that are edited. `taking_back`: messages that must
  not stay with the prospect.
- `prospect_pairs`: what prospects write, paired with their messages, and under what it answers.
- `group_budget` limits how many messages a prospect's words make. `copy_rows`: copies of photos, voices and files.
- `person_talk` ends a talk with a person of ours. `reactions` of either side are set on the other.
"""
