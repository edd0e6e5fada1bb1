"""Times in the forms that the settings of the desk share with what people of the desk type.

- `words`: the words of all languages for them. `set_lengths`: lengths of time, "5m" or «۲ روز». `weeks`: somebody's
  working hours, "sat-wed 9-14".
"""
