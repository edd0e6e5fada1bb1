"""What people of the desk type behind a command (DESK §8).

- `lead_numbers`: which lead they mean. `end_words`: why a lead was lost, or is no fit.
- `call_words`: whether a call was answered.
"""
