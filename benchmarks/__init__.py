"""Our stack beside Rasa's own starter set-up, in one run on one machine: `make bench`."""
