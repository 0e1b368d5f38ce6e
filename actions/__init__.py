"""What the assistant does in a turn: tracker in, events out. The rules are in `bot.intake`."""
