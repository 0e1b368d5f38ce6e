"""The desk: where call agents read what waits, and other programs fetch it."""
