"""The lines that cards, lists and pages are made of; a line with nothing to say is left out.

- `subject`: the person they are about, and the reader. `title`: the head of a card, and what decides whether to write.
- `raised_hand`: why there is a quiet card. `promise`: until when they were promised an answer.
- `contacts`: how to reach them. `wishes`: what they want. `quotes`: what they wrote, and their mark.
- `score`: how hot, and why. `source`: the campaign that brought them, and who they are on Telegram.
- `colleagues`: names of the desk. `fitting`: fit the lines of a card into a message.
- `losses`: why a lead was lost, or moved.
- `stage_words`: MQL, SQL and PQL, or plain words for them.
"""
