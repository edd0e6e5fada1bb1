"""The parts that the funnel's model is made of.

- `basics`: ids, texts, points and answers, and the base of all parts.
- `openings`: the company's hours. `guide_text`: what a guide says. `gates`: who is marketing- and sales-qualified.
"""
