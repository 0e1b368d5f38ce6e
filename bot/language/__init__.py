"""Reading Dutch: pure functions from a client's message to what was said.

Every reader takes the message text and returns readings: what was read, how sure, and the
literal words it was read from. Readers know nothing of Rasa, the case or the database.
"""
