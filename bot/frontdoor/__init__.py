"""Before Rasa: the inbox, the gate, who owns a conversation, and the outbox."""
