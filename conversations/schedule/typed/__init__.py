"""Times as people of the desk type them.

- `words`: the words of all languages for them. `lengths`: lengths of time, "5m" or «۲ روز». `moments`: days and times,
  "sat 10:30". `asked_moments`: what is meant by them, now and in the company's hours. `weeks`: somebody's working
  hours, "sat-wed 9-14".
"""
