"""A first conversation with people who are behind on their zorgpremie."""
