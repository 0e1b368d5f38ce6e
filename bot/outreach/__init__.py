"""Inviting clients, and aftercare. Nothing is sent yet."""
