"""What Telegram's answer means for a row.

- `outcomes` handles each result, `copy_outcomes` those of copies, `topic_outcomes` those of topics.
"""
