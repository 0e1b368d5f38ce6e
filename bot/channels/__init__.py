"""One file per channel: verify, read, render, send."""
