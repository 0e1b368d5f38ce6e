"""The case: what a client told us, and the rules on it. Pure: no Rasa, no database, no clock."""
