"""The people of the sales desk: everybody whom the sales group has shown.

- `desk_context`: who is there now, what they may do, and all else that the rules of the desk go by.
"""
