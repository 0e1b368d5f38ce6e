"""The readers of messages in English: the names, arguments and readings of the Dutch ones.

Where words only have to be carried over (sums, days, places, numbers), a reader puts a Dutch word
in the place of each English one (`gloss.py`) and asks the Dutch reader. Where the two languages
differ in how a thing is said (yes and no, permission, stories), it has rules of its own.
"""
