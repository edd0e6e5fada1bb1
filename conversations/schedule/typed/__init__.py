"""Times as people of the desk type them; `conversations.funnel.typed` has those that the funnel file has too.

- `lengths`: lengths of time, "2h" or «۲ روز». `moments`: days and times, "sat 10:30". `asked_moments`: what is meant by
  them, now and in the company's hours. `weeks`: somebody's working hours, said and kept.
"""
