"""Topics of leads in a sales group that is a forum (DESK §4): one for each, with the card as its first message.

- `topic_rows`: what a topic is called, and the outbox rows that rename, close, open and delete it.
- `card_topics`: what a change of a lead means for its topic.
- `topic_events`: what the sender finds out: a topic was made, is lost, or none can be made.
"""
